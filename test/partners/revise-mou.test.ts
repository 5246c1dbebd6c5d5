import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { partners as partnersModule } from '../../subgraphs/partners/index.ts';
import { audit, idempotencyKeys, MOU_STATUSES, mouVersions, outbox } from '../../subgraphs/partners/tables.ts';
import { newId } from '../../subgraphs/shared/ids.ts';
import type { Subgraph } from '../../subgraphs/shared/subgraph.ts';
import { AGREEMENT_HASH, insertPartners, ORG, placeMou, SAMARTH } from '../support/builders/partners.ts';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';
import { aBureau, anAdmin, aPartner } from '../support/principals.ts';
import { type Answer, aGraphOf, ask, execute, issuesOf } from '../support/subgraph-client.ts';

const WHOLE = /* GraphQL */ `
  fragment Whole on Mou {
    id version reference title summary status statusReason recordedBy state { code } programme { name }
    parties { key role statedAs organization { name } people { name capacity } }
    scope { states { code } districts { code } sectors { code } cooperatives { cooperative { id } from to } }
    obligations { id service description owedBy { key } owedTo { key } mou { version } milestones { title due status } }
    targets { metric value districts { district { code } value } }
    documents { type sha256 location }
    reportedFigures { metric value asOf source }
    effectiveFrom effectiveTo
    history { version from to actor reason }
  }`;
const REVISE = /* GraphQL */ `
  mutation ($input: ReviseMouInput!, $dryRun: Boolean! = false, $key: String) {
    reviseMou(input: $input, dryRun: $dryRun, idempotencyKey: $key) {
      __typename
      ... on ReviseMouPayload { mou { ...Whole } warnings { path code } replayed dryRun }
      ... on ValidationFailed { issues { path code message expected received } }
      ... on VersionConflict { expectedVersion currentVersion }
    }
  }
  ${WHOLE}`;
const READ = `query ($id: ID!) { mou(id: $id) { ...Whole } } ${WHOLE}`;
const STEP = /* GraphQL */ `
  mutation ($input: TransitionMouInput!) {
    transitionMou(input: $input) {
      ... on TransitionMouPayload { mou { version status allowedTransitions { to blockedBy } } }
      ... on ValidationFailed { issues { path code received } }
    }
  }`;

const COOP = newId('coop');
const graph = aGraphOf({
  'IN-TN': { name: 'Tamil Nadu' },
  'IN-KL': { name: 'Kerala' },
  '571': { state: { code: 'IN-TN' } },
  '555': { state: { code: 'IN-KL' } },
  'agro-food': { name: 'Agro and food' },
  [COOP]: { state: { code: 'IN-TN' } },
});

let database: TestDatabase;
let subgraph: Subgraph;
const bureau = aBureau({ id: 'bureau-tn', state: 'IN-TN', organization: ORG.bureauTn });
const colleague = aBureau({ id: 'bureau-tn-2', state: 'IN-TN', organization: ORG.bureauTn });

const content = (overrides: object = {}) => ({
  title: ' Flipkart and MTIPB, corrected ',
  summary: 'As it should have been',
  programme: SAMARTH,
  parties: [
    { key: 'partner', role: 'E_COMMERCE_PARTNER', organization: ORG.flipkart, people: [{ name: 'Meera Iyer' }] },
    { key: 'state', role: 'STATE_PARTY', organization: ORG.bureauTn },
  ],
  scope: { districts: ['571'], sectors: ['agro-food'], cooperatives: [{ cooperative: COOP, from: '2026-01-01' }] },
  obligations: [
    {
      owedBy: 'partner',
      owedTo: ['state'],
      service: 'MARKETING',
      description: 'Market the sellers',
      milestones: [{ title: 'Campaign', due: '2026-12-31' }],
    },
  ],
  targets: [{ metric: 'ARTISANS_REACHED', unit: 'sellers', value: 500, districts: [{ district: '571', value: 500 }] }],
  documents: [
    {
      type: 'AGREEMENT',
      sha256: 'c3'.repeat(32),
      size: 10,
      mediaType: 'application/pdf',
      location: 'File 13/2026',
    },
  ],
  effectiveFrom: '2026-01-01',
  effectiveTo: '2028-12-31',
  reportedFigures: [{ metric: 'Sellers', value: 12, unit: 'sellers', asOf: '2025-12-31', source: 'Annual report' }],
  ...overrides,
});

const revise = async (input: object, more: object = {}, principal = bureau): Promise<Answer> =>
  (await ask(subgraph, REVISE, { principal, graph, variables: { input: { expectedVersion: 1, ...input }, ...more } }))
    .reviseMou;
const read = async (id: string): Promise<Answer> =>
  (await ask(subgraph, READ, { principal: anAdmin(), graph, variables: { id } })).mou;
const step = async (input: object, principal = bureau): Promise<Answer> =>
  (await ask(subgraph, STEP, { principal, variables: { input } })).transitionMou;
const traces = async () => ({
  audit: await database.db.select().from(audit),
  outbox: await database.db.select().from(outbox),
  keys: await database.db.select().from(idempotencyKeys),
  versions: await database.db.select().from(mouVersions),
});
const NOTHING = { audit: [], outbox: [], keys: [], versions: [] };

beforeAll(async () => {
  database = await cloneDatabase();
  await insertPartners(database.db);
  subgraph = partnersModule.create({ db: database.db });
});
afterAll(() => database.drop());
beforeEach(async () => {
  for (const table of [audit, outbox, idempotencyKeys, mouVersions]) await database.db.delete(table);
});

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

describe('refusals', () => {
  it.each(MOU_STATUSES.filter((status) => status !== 'DRAFT'))('leaves what is %s as it is', async (status) => {
    const id = await placeMou(database.db, { status });
    const before = await read(id);
    const result = await revise({ id, ...content() });
    expect(issuesOf(result)).toEqual(['input.id IMMUTABLE']);
    expect(result.issues[0]).toMatchObject({ expected: 'an MoU in status DRAFT', received: `one in ${status}` });
    expect(await read(id)).toEqual(before);
    expect(await traces()).toEqual(NOTHING);
  });

  it('tells everything that is wrong at once, by the rules of a new MoU', async () => {
    const id = await placeMou(database.db);
    const before = await read(id);
    const wrong = content({
      title: ' ',
      scope: { states: ['IN-KL'], districts: ['571'] },
      effectiveFrom: '0001-01-01',
      targets: [],
    });
    expect(issuesOf(await revise({ id, ...wrong }))).toEqual([
      'input.title OUT_OF_RANGE',
      'input.scope.states INCONSISTENT',
      'input.scope.districts.0 INCONSISTENT',
      'input.effectiveFrom OUT_OF_RANGE',
    ]);
    expect(await read(id)).toEqual(before);
    expect(await traces()).toEqual(NOTHING);
  });

  it("does not know another state's MoU, and refuses one that it sees but does not keep", async () => {
    const hidden = await placeMou(database.db, { state: 'IN-KL' });
    const seen = await placeMou(database.db, { state: 'IN-KL', states: ['IN-KL', 'IN-TN'], status: 'SIGNED' });
    for (const id of [hidden, 'mou_01h00000000000000000000000', 'nonsense'])
      expect(issuesOf(await revise({ id, ...content() }))).toEqual(['input.id NOT_FOUND']);
    expect(issuesOf(await revise({ id: seen, ...content() }))).toEqual(['input.id FOREIGN_STATE']);
    const { mou } = await revise({ id: hidden, title: 'By an admin' }, {}, anAdmin());
    expect(mou).toMatchObject({ title: 'By an admin', scope: { states: [{ code: 'IN-KL' }] } });
  });

  it('refuses partners, also with the scope, and bureaus without it', async () => {
    const id = await placeMou(database.db);
    for (const principal of [
      aPartner({ scopes: new Set(['mou:read', 'mou:write']) }),
      aBureau({ state: 'IN-TN', scopes: new Set(['mou:read']) }),
    ]) {
      const variables = { input: { id, expectedVersion: 1, ...content() } };
      const result = await execute(subgraph, REVISE, { principal, graph, variables });
      expect(result.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    }
    expect(await traces()).toEqual(NOTHING);
  });

  it('answers a conflict when somebody was faster, whatever the input', async () => {
    const id = await placeMou(database.db, { version: 3 });
    expect(await revise({ id, title: ' ' })).toEqual({
      __typename: 'VersionConflict',
      expectedVersion: 1,
      currentVersion: 3,
    });
  });
});

describe('writing', () => {
  it('writes audit row, event and both versions with the revision', async () => {
    const id = await placeMou(database.db);
    await revise({ id, ...content() });
    const { audit: audits, outbox: events, versions } = await traces();
    const before = { version: 1, documents: [{ sha256: AGREEMENT_HASH }], obligations: [{ service: 'ONBOARDING' }] };
    const after = { version: 2, documents: [{ sha256: 'c3'.repeat(32) }], obligations: [{ service: 'MARKETING' }] };
    expect(audits).toMatchObject([
      { actor: 'bureau-tn', state: 'IN-TN', operation: 'reviseMou', subjectType: 'Mou', subject: id, before, after },
    ]);
    expect(events).toMatchObject([{ type: 'mou.revised', subject: id, subjectVersion: 2, payload: after }]);
    expect(versions).toMatchObject([
      { version: 1, actor: 'author', from: null, to: 'DRAFT', snapshot: before },
      { version: 2, actor: 'bureau-tn', from: 'DRAFT', to: 'DRAFT', reason: null, snapshot: after },
    ]);
  });

  it('leaves nothing of a dry run, and answers as the real run then does', async () => {
    const id = await placeMou(database.db);
    const before = await read(id);
    const dry = await revise({ id, ...content() }, { dryRun: true, key: 'k' });
    expect(dry).toMatchObject({ dryRun: true, mou: { version: 2, history: [{ version: 2 }, { version: 1 }] } });
    expect(await read(id)).toEqual(before);
    expect(await traces()).toEqual(NOTHING);
    const real = await revise({ id, ...content() }, { key: 'k' });
    const withoutIds = ({ obligations, ...mou }: Answer) => ({
      ...mou,
      obligations: obligations.map(({ id: _id, ...obligation }: Answer) => obligation),
    });
    expect(withoutIds(dry.mou)).toEqual(withoutIds(real.mou));
  });

  it('has one effect for one key, also when the retry comes at the same time', async () => {
    const id = await placeMou(database.db);
    const input = { id, ...content() };
    const [one, two] = await Promise.all([revise(input, { key: 'retry' }), revise(input, { key: 'retry' })]);
    expect([one.replayed, two.replayed].sort()).toEqual([false, true]);
    expect(one.mou).toEqual(two.mou);
    expect(await revise(input, { key: 'retry' })).toMatchObject({ replayed: true, mou: { version: 2 } });
    expect(issuesOf(await revise({ ...input, title: 'Other' }, { key: 'retry' }))).toEqual([
      'idempotencyKey IDEMPOTENCY_KEY_REUSED',
    ]);
    const { audit: audits, outbox: events } = await traces();
    expect([audits.length, events.length]).toEqual([1, 1]);
  });

  it('lets one of two revisions at once through', async () => {
    const id = await placeMou(database.db);
    const results = await Promise.all([revise({ id, ...content() }), revise({ id, ...content() }, {}, colleague)]);
    expect(results.map(({ __typename }) => __typename).sort()).toEqual(['ReviseMouPayload', 'VersionConflict']);
  });
});
