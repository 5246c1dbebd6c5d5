import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { partners as partnersModule } from '../../subgraphs/partners/index.ts';
import { mous, outbox } from '../../subgraphs/partners/tables.ts';
import type { Subgraph } from '../../subgraphs/shared/subgraph.ts';
import { insertPartners, ORG, placeMou } from '../support/builders/partners.ts';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';
import { aBureau, anAdmin } from '../support/principals.ts';
import { type Answer, aGraphOf, ask, issuesOf } from '../support/subgraph-client.ts';

const MOU =
  'id reference title status version effectiveFrom renews { id renewedBy { id } } parties { key signedOn } obligations { key service milestones { key } } documents { type }';
const RENEW = `mutation ($input: RenewMouInput!, $dryRun: Boolean! = false) { renewMou(input: $input, dryRun: $dryRun) {
  __typename ... on RenewMouPayload { mou { ${MOU} } warnings { path code } }
  ... on ValidationFailed { issues { path code } } ... on VersionConflict { currentVersion } } }`;
const RECORD = `mutation ($input: RecordMouInput!) { recordMou(input: $input) {
  __typename ... on RecordMouPayload { mou { ${MOU} } warnings { path code } } ... on ValidationFailed { issues { path code } } } }`;
const bureau = aBureau({ id: 'bureau-tn', state: 'IN-TN', organization: ORG.bureauTn });

let database: TestDatabase;
let subgraph: Subgraph;
const renew = async (input: object, more: object = {}, principal = bureau): Promise<Answer> =>
  (
    await ask(subgraph, RENEW, {
      principal,
      variables: { input: { expectedVersion: 1, effectiveFrom: '2024-02-18', ...input }, ...more },
    })
  ).renewMou;
const record = async (input: object): Promise<Answer> =>
  (
    await ask(subgraph, RECORD, {
      principal: bureau,
      graph: aGraphOf({ 'IN-TN': { name: 'Tamil Nadu' } }),
      variables: { input: { title: 'Anew', state: 'IN-TN', ...input } },
    })
  ).recordMou;
const signed = (more: object = {}) =>
  placeMou(database.db, {
    status: 'SIGNED',
    signatures: 2,
    title: 'Of old',
    effectiveFrom: '2021-02-18',
    effectiveTo: '2024-02-17',
    ...more,
  });

beforeAll(async () => {
  database = await cloneDatabase();
  await insertPartners(database.db);
  subgraph = partnersModule.create({ db: database.db });
});
afterAll(() => database.drop());

describe('a renewal', () => {
  it('is a draft of its own with what the old one agreed on, linked both ways', async () => {
    const mou = await signed();
    const { mou: renewal, warnings } = await renew({ mou, effectiveTo: '2027-02-17' });
    expect(renewal).toMatchObject({
      title: 'Of old',
      status: 'DRAFT',
      version: 1,
      effectiveFrom: '2024-02-18',
      renews: { id: mou, renewedBy: { id: renewal.id } },
      parties: [
        { key: 'party-1', signedOn: null },
        { key: 'party-2', signedOn: null },
      ],
      obligations: [{ key: 'obligation-1', service: 'ONBOARDING', milestones: [] }],
      documents: [],
    });
    expect(warnings).toEqual([]);
    expect((await database.db.select().from(outbox)).find((event) => event.subject === renewal.id)?.type).toBe(
      'mou.renewed',
    );
  });

  it.each(['DRAFT', 'UNDER_REVIEW', 'APPROVED', 'PARTIALLY_SIGNED', 'TERMINATED', 'WITHDRAWN'] as const)(
    'of an MoU in %s is refused, either way',
    async (status) => {
      const mou = await signed({ status });
      const before = (await database.db.select().from(mous)).length;
      expect(issuesOf(await renew({ mou }))).toEqual(['input.mou GUARD_NOT_MET']);
      expect(issuesOf(await record({ renews: mou }))).toEqual(['input.renews GUARD_NOT_MET']);
      expect((await database.db.select().from(mous)).length).toBe(before);
    },
  );

  it('goes no further than its draft when the MoU that it follows was terminated meanwhile', async () => {
    const mou = await signed();
    const renewal = (await renew({ mou })).mou.id;
    await database.sql`update partners.mou set status = 'TERMINATED' where id = ${mou}`;
    const take = (
      to: string,
    ) => `transitionMou(input: { id: "${renewal}", expectedVersion: 1, to: ${to}, reason: "Over" }, dryRun: true) {
      ... on TransitionMouPayload { mou { status } } ... on ValidationFailed { issues { path code } } }`;
    const { review, exit } = await ask(
      subgraph,
      `mutation { review: ${take('UNDER_REVIEW')} exit: ${take('WITHDRAWN')} }`,
      {
        principal: bureau,
      },
    );
    expect(issuesOf(review)).toEqual(['input.to GUARD_NOT_MET']);
    expect(exit.mou.status).toBe('WITHDRAWN');
    const open = await ask(subgraph, `{ mou(id: "${renewal}") { allowedTransitions { to isOpen } } }`, {
      principal: bureau,
    });
    expect(open.mou.allowedTransitions).toEqual([
      { to: 'UNDER_REVIEW', isOpen: false },
      { to: 'WITHDRAWN', isOpen: true },
    ]);
  });

  it("goes no further in the hands of a bureau that does not see the MoU that it follows, but in an admin's", async () => {
    const foreign = await signed({ state: 'IN-KL' });
    const id = await placeMou(database.db, { renews: foreign });
    const query = `mutation { transitionMou(input: { id: "${id}", expectedVersion: 1, to: UNDER_REVIEW }, dryRun: true) {
      ... on TransitionMouPayload { mou { status } } ... on ValidationFailed { issues { path code } } } }`;
    expect(issuesOf((await ask(subgraph, query, { principal: bureau })).transitionMou)).toEqual([
      'input.to GUARD_NOT_MET',
    ]);
    expect((await ask(subgraph, query, { principal: anAdmin() })).transitionMou.mou.status).toBe('UNDER_REVIEW');
  });

  it.each(['SUSPENDED', 'COMPLETED'] as const)('of one in %s is taken', async (status) => {
    expect(await record({ renews: await signed({ status }) })).toMatchObject({ __typename: 'RecordMouPayload' });
  });

  it('is the only live one, also of several at once; one that was withdrawn makes room', async () => {
    const mou = await signed();
    const results = await Promise.all([renew({ mou }), record({ renews: mou }), renew({ mou })]);
    const made = results.filter(({ __typename }) => __typename !== 'ValidationFailed');
    expect(made).toHaveLength(1);
    const refused = results.filter(({ __typename }) => __typename === 'ValidationFailed');
    expect(refused.flatMap(issuesOf).map((issue) => issue.split(' ')[1])).toEqual(['DUPLICATE', 'DUPLICATE']);
    await database.sql`update partners.mou set status = 'WITHDRAWN', withdrawn_from = 'DRAFT' where id = ${made[0].mou.id}`;
    expect(await renew({ mou })).toMatchObject({ __typename: 'RenewMouPayload' });
  });

  it('does not wait for another that waits for it, whichever way each is made', async () => {
    const rounds = Array.from({ length: 6 }, async () => {
      const mou = await signed();
      const results = await Promise.all([renew({ mou }), record({ renews: mou }), record({ renews: mou })]);
      return results.filter(({ __typename }) => __typename !== 'ValidationFailed').length;
    });
    expect(await Promise.all(rounds)).toEqual(rounds.map(() => 1));
  });

  it('begins after the first day of the old one, with a warning where both are in force', async () => {
    const mou = await signed();
    expect(issuesOf(await renew({ mou, effectiveFrom: '2021-02-18', effectiveTo: '2020-01-01' }))).toEqual([
      'input.effectiveFrom OUT_OF_RANGE',
      'input.effectiveTo INCONSISTENT',
    ]);
    const early = await renew({ mou, effectiveFrom: '2024-02-17' }, { dryRun: true });
    expect(early.warnings).toEqual([{ path: ['input', 'effectiveFrom'], code: 'UNUSUAL' }]);
  });

  it('is of an MoU of the own state, at its present version', async () => {
    const foreign = await signed({ state: 'IN-KL', states: ['IN-KL', 'IN-TN'] });
    expect(issuesOf(await renew({ mou: foreign }))).toEqual(['input.mou FOREIGN_STATE']);
    const hidden = await signed({ state: 'IN-KL', states: ['IN-KL'] });
    expect(issuesOf(await renew({ mou: hidden }))).toEqual(['input.mou NOT_FOUND']);
    expect(await renew({ mou: await signed(), expectedVersion: 2 })).toEqual({
      __typename: 'VersionConflict',
      currentVersion: 1,
    });
  });

  it('is not shown to whoever may not see it yet', async () => {
    const mou = await signed({ states: ['IN-TN', 'IN-KL'] });
    await renew({ mou });
    const read = async (principal: ReturnType<typeof anAdmin>) =>
      (await ask(subgraph, `{ mou(id: "${mou}") { renewedBy { status } } }`, { principal })).mou.renewedBy;
    expect(await read(anAdmin())).toEqual({ status: 'DRAFT' });
    expect(await read(aBureau({ id: 'bureau-kl', state: 'IN-KL' }))).toBeNull();
  });
});
