import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { insertPartners, placeMou } from '../support/builders/partners.ts';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';
import { aBureau, anAdmin, aPartner } from '../support/principals.ts';
import { type Answer, ask } from '../support/subgraph-client.ts';
import { bureauTn, createAmending } from './support/amending.ts';

let database: TestDatabase;
let amending: ReturnType<typeof createAmending>;

/** Titles of the MoUs that have an amendment with the status. */
const found = async (status: string, principal = anAdmin()): Promise<string[]> => {
  const query = `query ($statuses: [AmendmentStatus!]) {
    mous(filter: { amendmentStatuses: $statuses }, orderBy: TITLE_ASC) { edges { node { title } } } }`;
  const { mous } = await ask(amending.subgraph, query, { principal, variables: { statuses: [status] } });
  return mous.edges.map(({ node }: Answer) => node.title);
};
const listed = async (filter: object): Promise<number[]> => {
  const query = `query ($filter: MouAmendmentFilter) {
    mouAmendments(filter: $filter) { totalCount edges { node { number effectiveFrom } } } }`;
  const { mouAmendments } = await ask(amending.subgraph, query, { principal: anAdmin(), variables: { filter } });
  return mouAmendments.edges.map(({ node }: Answer) => Number(node.effectiveFrom.slice(0, 4)));
};

beforeAll(async () => {
  database = await cloneDatabase();
  await insertPartners(database.db);
  amending = createAmending(database.db);
  const signed = { status: 'SIGNED', signatures: 2, signedOn: '2021-02-18', signedPrecision: 'DAY' } as const;
  const states = ['IN-TN', 'IN-KL'];
  const open = await placeMou(database.db, { ...signed, title: 'Open', states });
  const done = await placeMou(database.db, { ...signed, title: 'Done', states });
  await placeMou(database.db, { ...signed, title: 'Never amended', states });
  await amending.amend({ mou: open, terms: { effectiveTo: '2031-12-31' } });
  await amending.amendAndSign({ mou: done, effectiveFrom: '2023-01-01', terms: { effectiveTo: '2030-12-31' } });
});
afterAll(() => database.drop());

describe('amendments as a filter', () => {
  it('find the MoUs that have one so far on its way', async () => {
    expect(await found('DRAFT')).toEqual(['Open']);
    expect(await found('SIGNED')).toEqual(['Done']);
    expect(await found('APPROVED')).toEqual([]);
  });

  it('tell of drafts to their own bureau only', async () => {
    expect(await found('DRAFT', bureauTn)).toEqual(['Open']);
    const keralas = aBureau({ id: 'bureau-kl', state: 'IN-KL' });
    for (const principal of [aPartner(), keralas]) {
      expect(await found('DRAFT', principal)).toEqual([]);
      expect(await found('SIGNED', principal)).toEqual(['Done']);
    }
  });

  it('list them by day, state and status, the latest first', async () => {
    expect(await listed({})).toEqual([2023, 2022]);
    expect(await listed({ effectiveFrom: '2022-06-01' })).toEqual([2023]);
    expect(await listed({ effectiveTo: '2022-06-01', states: ['IN-TN'] })).toEqual([2022]);
    expect(await listed({ statuses: ['WITHDRAWN'] })).toEqual([]);
    expect(await listed({ states: ['IN-KL'] })).toEqual([]);
  });
});
