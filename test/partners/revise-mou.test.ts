import { describe, expect, it } from 'vitest';
import { ORG, placeMou } from '../support/builders/partners.ts';
import { anAdmin } from '../support/principals.ts';
import { type Answer, ask, issuesOf } from '../support/subgraph-client.ts';
import {
  bureau,
  COOP,
  colleague,
  content,
  database,
  graph,
  read,
  revise,
  setUp,
  step,
  subgraph,
} from './support/revising.ts';

setUp();

describe('reviseMou', () => {
  it('replaces all that a draft says, and nothing of who keeps it and how it is called', async () => {
    const id = await placeMou(database.db, { reference: 'TN-2026-0099', statusReason: 'Wrong scope' });
    const { mou, ...rest } = await revise({ id, ...content() });
    expect(rest).toEqual({ __typename: 'ReviseMouPayload', warnings: [], replayed: false, dryRun: false });
    expect(mou).toMatchObject({
      id,
      version: 2,
      reference: 'TN-2026-0099',
      title: 'Flipkart and MTIPB, corrected',
      summary: 'As it should have been',
      status: 'DRAFT',
      statusReason: 'Wrong scope',
      recordedBy: 'author',
      state: { code: 'IN-TN' },
      programme: { name: 'Flipkart Samarth' },
      parties: [
        { key: 'partner', statedAs: 'Flipkart', people: [{ name: 'Meera Iyer', capacity: 'SIGNATORY' }] },
        { key: 'state', people: [] },
      ],
      scope: {
        states: [{ code: 'IN-TN' }],
        districts: [{ code: '571' }],
        sectors: [{ code: 'agro-food' }],
        cooperatives: [{ cooperative: { id: COOP }, from: '2026-01-01', to: null }],
      },
      obligations: [{ service: 'MARKETING', mou: { version: 2 }, milestones: [{ title: 'Campaign' }] }],
      targets: [{ metric: 'ARTISANS_REACHED', districts: [{ district: { code: '571' }, value: 500 }] }],
      documents: [{ sha256: 'c3'.repeat(32), location: 'File 13/2026' }],
      reportedFigures: [{ metric: 'Sellers', value: 12, asOf: '2025-12-31' }],
      effectiveFrom: '2026-01-01',
      effectiveTo: '2028-12-31',
    });
    expect(await read(id)).toEqual(mou);
  });

  it('takes away what the input leaves out', async () => {
    const id = await placeMou(database.db);
    await revise({ id, ...content() });
    const { mou } = await revise({ id, expectedVersion: 2, title: 'Only an idea' });
    expect(mou).toMatchObject({
      version: 3,
      title: 'Only an idea',
      summary: null,
      programme: null,
      parties: [],
      scope: { states: [{ code: 'IN-TN' }], districts: [], sectors: [], cooperatives: [] },
      obligations: [],
      targets: [],
      documents: [],
      reportedFigures: [],
      effectiveFrom: null,
      effectiveTo: null,
    });
    expect(await read(id)).toEqual(mou);
  });

  it('keeps the ids of obligations that stay, and gives new ones new ids', async () => {
    const id = await placeMou(database.db);
    const first = await revise({ id, ...content() });
    const [stays] = content().obligations;
    const other = { ...stays, service: 'WAREHOUSING', description: 'Store the goods', milestones: [] };
    const second = await revise({ id, expectedVersion: 2, ...content({ obligations: [other, stays, stays] }) });
    const ids: string[] = second.mou.obligations.map((obligation: Answer) => obligation.id);
    expect(ids[1]).toBe(first.mou.obligations[0].id);
    expect(new Set([...ids, first.mou.obligations[0].id]).size).toBe(3);
  });

  it('lets a draft that was sent back be corrected, and go to review again in the same operation', async () => {
    const id = await placeMou(database.db, { parties: [ORG.flipkart, ORG.bureauTn] });
    await step({ id, expectedVersion: 1, to: 'UNDER_REVIEW' });
    await step({ id, expectedVersion: 2, to: 'DRAFT', reason: 'Name the obligations' }, anAdmin());
    const BOTH = /* GraphQL */ `
      mutation ($input: ReviseMouInput!, $step: TransitionMouInput!) {
        reviseMou(input: $input) {
          ... on ReviseMouPayload { mou { version documents { sha256 } history { version } } }
        }
        transitionMou(input: $step) {
          ... on TransitionMouPayload { mou { version status documents { sha256 } history { version from to } } }
        }
      }`;
    const document = { ...content().documents[0], type: 'ANNEXURE', sha256: 'd4'.repeat(32) };
    const { reviseMou, transitionMou } = await ask(subgraph, BOTH, {
      principal: bureau,
      graph,
      variables: {
        input: { id, expectedVersion: 3, ...content() },
        step: { id, expectedVersion: 4, to: 'UNDER_REVIEW', documents: [document] },
      },
    });
    expect(reviseMou.mou).toMatchObject({ version: 4, documents: [{}] });
    expect(transitionMou.mou).toMatchObject({ version: 5, status: 'UNDER_REVIEW', documents: [{}, {}] });
    expect(transitionMou.mou.history.map(({ version, from, to }: Answer) => [version, from, to])).toEqual([
      [5, 'DRAFT', 'UNDER_REVIEW'],
      [4, 'DRAFT', 'DRAFT'],
      [3, 'UNDER_REVIEW', 'DRAFT'],
      [2, 'DRAFT', 'UNDER_REVIEW'],
      [1, null, 'DRAFT'],
    ]);
  });

  it('lets nobody approve what he revised, though somebody else recorded it and another revised it after him', async () => {
    const id = await placeMou(database.db, { recordedBy: 'author' });
    await revise({ id, ...content() });
    await revise({ id, expectedVersion: 2, ...content() }, {}, colleague);
    const review = await step({ id, expectedVersion: 3, to: 'UNDER_REVIEW' });
    expect(review.mou.allowedTransitions[0]).toEqual({
      to: 'APPROVED',
      blockedBy: ['expected an approver who is not the author, got bureau-tn, who revised it'],
    });
    for (const principal of [bureau, colleague])
      expect(issuesOf(await step({ id, expectedVersion: 4, to: 'APPROVED' }, principal))).toEqual([
        'input.to GUARD_NOT_MET',
      ]);
    expect((await step({ id, expectedVersion: 4, to: 'APPROVED' }, anAdmin())).mou.status).toBe('APPROVED');
  });
});
