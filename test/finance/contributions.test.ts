import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { finance as financeModule } from '../../subgraphs/finance/index.ts';
import type { Subgraph } from '../../subgraphs/shared/subgraph.ts';
import { CRORE, placeFund } from '../support/builders/finance.ts';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';
import { type Answer, issuesOf } from '../support/subgraph-client.ts';
import { mutate } from './client.ts';

let database: TestDatabase;
let subgraph: Subgraph;
const take = (mutation: string, input: object, how = {}): Promise<Answer> => mutate(subgraph, mutation, input, how);

beforeAll(async () => {
  database = await cloneDatabase();
  subgraph = financeModule.create({ db: database.db });
});
afterAll(() => database.drop());

describe('contributions', () => {
  it('never come to more than the corpus, and tell how much is left', async () => {
    const id = await placeFund(database.db, { status: 'PROPOSED', foreseen: 7 * CRORE });
    const add = (amount: number) =>
      take('addFundContribution', { fund: id, expectedVersion: 1, statedAs: 'A bank', amount });
    const result = await add(3 * CRORE + 1);
    expect(issuesOf(result)).toEqual(['input.amount OVERRUN']);
    expect(result.issues[0].expected).toBe('up to ₹3,00,00,000, which the corpus has left');
    expect((await add(3 * CRORE)).fund.foreseen.paise).toBe(10 * CRORE);
  });

  it('firm up to a pledge, shrink with a reason, and never below what was received', async () => {
    const fund = await placeFund(database.db, { status: 'CABINET_APPROVED' });
    const change = (expectedVersion: number, input: object) =>
      take('changeFundContribution', { fund, expectedVersion, number: 1, ...input });
    expect(issuesOf(await change(1, { status: 'FORESEEN', amount: 4 * CRORE }))).toEqual([
      'input.pledgedOn INCONSISTENT',
      'input.status TRANSITION_NOT_ALLOWED',
      'input.amount OVERRUN',
      'input.reason GUARD_NOT_MET',
    ]);
    expect(issuesOf(await change(1, { reason: 'Nothing' }))).toEqual(['input REQUIRED']);
    const { fund: shrunk } = await change(1, { amount: 5 * CRORE, reason: 'The bank reconsidered' });
    expect(shrunk).toMatchObject({ foreseen: { paise: 5 * CRORE }, pledged: { paise: 5 * CRORE } });
    const none = await take('changeFundContribution', { fund, expectedVersion: 2, number: 9, amount: 1 });
    expect(issuesOf(none)).toEqual(['input.number NOT_FOUND']);
  });

  it('are received once a reference, up to the pledge, and by a fund that the cabinet approved', async () => {
    const fund = await placeFund(database.db);
    const receipt = { fund, expectedVersion: 1, number: 1, receivedOn: '2024-05-01', reference: 'utr-1' };
    const receive = (input: object) => take('receiveFundContribution', { ...receipt, ...input });
    expect(issuesOf(await receive({ amount: CRORE }))).toEqual(['input.reference DUPLICATE']);
    const over = { amount: 5 * CRORE + 1, reference: 'UTR-2', receivedOn: '2024-02-14' };
    expect(issuesOf(await receive(over))).toEqual(['input.receivedOn OUT_OF_RANGE', 'input.amount OVERRUN']);

    const proposed = await placeFund(database.db, { status: 'PROPOSED' });
    expect(issuesOf(await receive({ fund: proposed, amount: 1 }))).toEqual([
      'input.fund GUARD_NOT_MET',
      'input.number GUARD_NOT_MET',
    ]);
  });

  it('are never pledged later than something was received of them, also by a correction', async () => {
    const fund = await placeFund(database.db, { status: 'CABINET_APPROVED', received: 0 });
    const receipt = { number: 1, amount: CRORE, receivedOn: '2024-05-01', reference: 'utr-2' };
    await take('receiveFundContribution', { fund, expectedVersion: 1, ...receipt });
    const pledge = (pledgedOn: string) =>
      take('changeFundContribution', { fund, expectedVersion: 2, number: 1, pledgedOn }, { dryRun: true });
    expect(issuesOf(await pledge('2024-05-02'))).toEqual(['input.pledgedOn OUT_OF_RANGE']);
    expect((await pledge('2024-05-01')).fund.version).toBe(3);
  });
});
