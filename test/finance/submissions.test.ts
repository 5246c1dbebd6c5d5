import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { finance as financeModule } from '../../subgraphs/finance/index.ts';
import { newId } from '../../subgraphs/shared/ids.ts';
import type { Subgraph } from '../../subgraphs/shared/subgraph.ts';
import { CRORE, LAKH, placeApplication, placeFund } from '../support/builders/finance.ts';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';
import { type Answer, issuesOf } from '../support/subgraph-client.ts';
import { CLOSED_UNIT, DORMANT, KERALITE, mutate, START_UP, UNIT } from './client.ts';

let database: TestDatabase;
let subgraph: Subgraph;
let fund: string;
const take = (mutation: string, input: object, how = {}): Promise<Answer> => mutate(subgraph, mutation, input, how);
const submission = (overrides: object = {}) => ({
  fund,
  enterprise: UNIT,
  purpose: 'UPGRADE',
  title: 'New looms',
  requested: 50 * LAKH,
  submittedOn: '2024-04-01',
  ...overrides,
});
beforeAll(async () => {
  database = await cloneDatabase();
  subgraph = financeModule.create({ db: database.db });
  fund = await placeFund(database.db);
});
afterAll(() => database.drop());

describe('a submission', () => {
  it('is refused with all that is wrong with it', async () => {
    const closedFund = await placeFund(database.db, { status: 'CLOSED', startup: 0 });
    const result = await take(
      'submitFundApplication',
      submission({ fund: closedFund, enterprise: KERALITE, purpose: 'STARTUP', requested: 0, title: 'two\nlines' }),
    );
    expect(issuesOf(result)).toEqual([
      'input.fund GUARD_NOT_MET',
      'input.enterprise FOREIGN_STATE',
      'input.purpose INCONSISTENT',
      'input.requested OUT_OF_RANGE',
      'input.purpose GUARD_NOT_MET',
      'input.title INVALID_FORMAT',
    ]);
  });

  it.each([
    ['an enterprise that is not there', { enterprise: newId('ent') }, 'input.enterprise NOT_FOUND'],
    ['something else than an enterprise', { enterprise: newId('coop') }, 'input.enterprise NOT_FOUND'],
    ['an enterprise that is closed', { enterprise: CLOSED_UNIT }, 'input.enterprise GUARD_NOT_MET'],
    ['a fund that is not there', { fund: newId('fnd') }, 'input.fund NOT_FOUND'],
    ['more than the allocation', { requested: 8 * CRORE + 1 }, 'input.requested OVERRUN'],
    ['a day to come', { submittedOn: '2099-01-01' }, 'input.submittedOn OUT_OF_RANGE'],
    ['a day before there was a fund', { submittedOn: '2024-01-31' }, 'input.submittedOn OUT_OF_RANGE'],
  ])('is refused for %s', async (_what, overrides, refusal) => {
    const open = await placeFund(database.db);
    expect(issuesOf(await take('submitFundApplication', submission({ fund: open, ...overrides })))).toEqual([refusal]);
  });

  it('warns of a dormant unit, of a start-up that upgrades, and of more than is left today', async () => {
    const open = await placeFund(database.db);
    const warningsOf = async (overrides: object) => {
      const result = await take('submitFundApplication', submission({ fund: open, ...overrides }), { dryRun: true });
      return result.warnings.map(({ path }: Answer) => path.join('.'));
    };
    expect(await warningsOf({ enterprise: DORMANT })).toEqual(['input.enterprise']);
    expect(await warningsOf({ enterprise: START_UP })).toEqual(['input.purpose']);
    expect(await warningsOf({ requested: 5 * CRORE })).toEqual(['input.requested']);
    expect(await warningsOf({ enterprise: START_UP, purpose: 'STARTUP' })).toEqual([]);
  });

  it('comes once: of two at the same moment one is refused, and a closed one makes room', async () => {
    const open = await placeFund(database.db);
    const both = await Promise.all([1, 2].map(() => take('submitFundApplication', submission({ fund: open }))));
    const refused = both.filter((result) => result.__typename === 'ValidationFailed');
    expect(refused.map(issuesOf)).toEqual([['input.enterprise DUPLICATE']]);
    const other = await placeFund(database.db);
    await placeApplication(database.db, { fund: other, enterprise: UNIT, status: 'CLOSED' });
    const again = await take('submitFundApplication', submission({ fund: other }));
    expect(again.__typename).toBe('SubmitFundApplicationPayload');
  });
});
