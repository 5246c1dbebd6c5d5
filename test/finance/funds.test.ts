import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { finance as financeModule } from '../../subgraphs/finance/index.ts';
import { newId } from '../../subgraphs/shared/ids.ts';
import type { Subgraph } from '../../subgraphs/shared/subgraph.ts';
import { BANK, BUREAU_UP, CRORE, placeApplication, placeFund } from '../support/builders/finance.ts';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';
import { aBureau, anAdmin, aPartner } from '../support/principals.ts';
import { type Answer, execute, issuesOf } from '../support/subgraph-client.ts';
import { mutate } from './client.ts';

let database: TestDatabase;
let subgraph: Subgraph;
const take = (mutation: string, input: object, how = {}): Promise<Answer> => mutate(subgraph, mutation, input, how);
let named = 0;
const proposal = (overrides: object = {}) => {
  named += 1;
  return {
    name: `Upgrade fund ${named}`,
    state: 'IN-UP',
    organization: BUREAU_UP,
    corpus: 200 * CRORE,
    allocations: [
      { purpose: 'UPGRADE', basisPoints: 8_000 },
      { purpose: 'STARTUP', basisPoints: 2_000 },
    ],
    ...overrides,
  };
};

beforeAll(async () => {
  database = await cloneDatabase();
  subgraph = financeModule.create({ db: database.db });
});
afterAll(() => database.drop());

describe('the way of a fund', () => {
  it('goes from a proposal, over the cabinet and the first money, to OPEN and CLOSED', async () => {
    const { fund } = await take('proposeFund', proposal());
    expect(fund).toMatchObject({ version: 1, status: 'PROPOSED', corpus: { paise: 200 * CRORE } });
    expect(fund.allocations.map((one: Answer) => [one.purpose, one.percent, one.amount.paise])).toEqual([
      ['UPGRADE', 80, 160 * CRORE],
      ['STARTUP', 20, 40 * CRORE],
    ]);
    const [step] = fund.allowedTransitions;
    expect(step).toMatchObject({ to: 'CABINET_APPROVED', isOpen: false });
    expect(step.blockedBy).toEqual(['expected contributions that come to the corpus of ₹2,00,00,00,000, got ₹0']);

    const of = (expectedVersion: number) => ({ fund: fund.id, expectedVersion });
    await take('addFundContribution', { ...of(1), statedAs: 'The state', amount: 100 * CRORE });
    await take('addFundContribution', {
      ...of(2),
      contributor: BANK,
      statedAs: 'The bank',
      amount: 100 * CRORE,
      status: 'PLEDGED',
      pledgedOn: '2024-01-10',
      reference: 'Letter 7',
    });
    const approved = await take('transitionFund', {
      id: fund.id,
      expectedVersion: 3,
      to: 'CABINET_APPROVED',
      cabinetDecision: 'Cabinet 5/2024',
      cabinetDecidedOn: '2024-02-01',
    });
    expect(approved.fund).toMatchObject({ status: 'CABINET_APPROVED', cabinetDecision: 'Cabinet 5/2024' });
    expect(approved.fund.allowedTransitions[0].blockedBy).toHaveLength(1);

    const money = await take('receiveFundContribution', {
      ...of(4),
      number: 2,
      amount: 25 * CRORE + 1,
      receivedOn: '2024-03-01',
      reference: 'UTR 1',
    });
    expect(money.fund).toMatchObject({
      foreseen: { paise: 200 * CRORE },
      pledged: { paise: 100 * CRORE },
      received: { paise: 25 * CRORE + 1 },
    });
    expect(money.fund.contributions[1].receipts).toEqual([
      { number: 1, amount: { paise: 25 * CRORE + 1 }, receivedOn: '2024-03-01', reference: 'UTR 1' },
    ]);
    expect(money.fund.allocations.map((one: Answer) => one.available.paise)).toEqual([20 * CRORE, 5 * CRORE]);

    await take('transitionFund', { id: fund.id, expectedVersion: 5, to: 'OPEN' });
    const closed = await take('transitionFund', {
      id: fund.id,
      expectedVersion: 6,
      to: 'CLOSED',
      reason: 'All is given',
    });
    expect(closed.fund).toMatchObject({ version: 7, status: 'CLOSED', allowedTransitions: [] });
    expect(closed.fund.history.map(({ version, action, to }: Answer) => [version, action, to])).toEqual([
      [7, 'transitionFund', 'CLOSED'],
      [6, 'transitionFund', 'OPEN'],
      [5, 'receiveFundContribution', 'CABINET_APPROVED'],
      [4, 'transitionFund', 'CABINET_APPROVED'],
      [3, 'addFundContribution', 'PROPOSED'],
      [2, 'addFundContribution', 'PROPOSED'],
      [1, 'proposeFund', 'PROPOSED'],
    ]);
  });

  it('says everything at once that a step lacks', async () => {
    const id = await placeFund(database.db, { status: 'PROPOSED', foreseen: 0, startup: 0 });
    const result = await take('transitionFund', { id, expectedVersion: 1, to: 'CABINET_APPROVED', reason: 'x\0' });
    expect(issuesOf(result)).toEqual([
      'input.to GUARD_NOT_MET',
      'input.to GUARD_NOT_MET',
      'input.cabinetDecision GUARD_NOT_MET',
      'input.cabinetDecidedOn GUARD_NOT_MET',
      'input.reason INVALID_FORMAT',
    ]);
    expect(result.issues[0]).toMatchObject({ expected: 'allocations that sum to 100 %', received: '80 %' });
  });

  it('does not close while an application is under way', async () => {
    const id = await placeFund(database.db);
    const { id: application } = await placeApplication(database.db, { fund: id });
    const close = () => take('transitionFund', { id, expectedVersion: 1, to: 'CLOSED', reason: 'Enough' });
    expect(issuesOf(await close())).toEqual(['input.to GUARD_NOT_MET']);
    await take('transitionFundApplication', {
      id: application,
      expectedVersion: 1,
      to: 'APPRAISAL',
      appraiser: 'Cell',
    });
    await take('appraiseFundApplication', {
      id: application,
      expectedVersion: 2,
      recommendation: 'REJECT',
      remarks: 'No',
    });
    await take('transitionFundApplication', { id: application, expectedVersion: 3, to: 'REJECTED', reason: 'No' });
    expect((await close()).fund.status).toBe('CLOSED');
  });
});

describe('a proposal', () => {
  it('is refused with all that is wrong with it', async () => {
    const result = await take(
      'proposeFund',
      proposal({
        name: ' ',
        state: 'IN-KL',
        organization: newId('org'),
        corpus: 0,
        allocations: [
          { purpose: 'UPGRADE', basisPoints: 8_000 },
          { purpose: 'UPGRADE', basisPoints: -1 },
        ],
      }),
    );
    expect(issuesOf(result)).toEqual([
      'input.state FOREIGN_STATE',
      'input.organization NOT_FOUND',
      'input.name OUT_OF_RANGE',
      'input.corpus OUT_OF_RANGE',
      'input.allocations.1.basisPoints OUT_OF_RANGE',
      'input.allocations.1.purpose DUPLICATE',
      'input.allocations INCONSISTENT',
    ]);
  });

  it('bears a name that no other fund of the state has, whatever its letters', async () => {
    await take('proposeFund', proposal({ name: 'Vishwakarma Fund' }));
    expect(issuesOf(await take('proposeFund', proposal({ name: 'VISHWAKARMA fund ' })))).toEqual([
      'input.name DUPLICATE',
    ]);
  });

  it('is revised while it is one, and never below what its contributions come to', async () => {
    const id = await placeFund(database.db, { status: 'PROPOSED', foreseen: 4 * CRORE });
    const revise = (input: object) => take('reviseFund', { id, expectedVersion: 1, ...input });
    expect(issuesOf(await revise({}))).toEqual(['input REQUIRED']);
    expect(issuesOf(await revise({ corpus: 4 * CRORE - 1, name: null }))).toEqual([
      'input.name REQUIRED',
      'input.corpus OVERRUN',
    ]);
    const { fund } = await revise({
      corpus: 5 * CRORE,
      description: 'Smaller',
      organization: null,
      allocations: [{ purpose: 'STARTUP', basisPoints: 10_000 }],
    });
    expect(fund).toMatchObject({ version: 2, description: 'Smaller', organization: null });
    expect(fund.allocations).toMatchObject([{ purpose: 'STARTUP', amount: { paise: 5 * CRORE } }]);

    const open = await placeFund(database.db);
    const late = await take('reviseFund', { id: open, expectedVersion: 1, corpus: 99 * CRORE });
    expect(issuesOf(late)).toEqual(['input.id IMMUTABLE']);
  });
});

describe('who may', () => {
  it('finds no fund of another state, and lets partners and those without the scope write nothing', async () => {
    const id = await placeFund(database.db, { state: 'IN-KL' });
    const step = { id, expectedVersion: 1, to: 'CLOSED', reason: 'Enough' };
    expect(issuesOf(await take('transitionFund', step))).toEqual(['input.id NOT_FOUND']);
    expect((await take('transitionFund', step, { principal: anAdmin() })).fund.status).toBe('CLOSED');
    const query = 'mutation ($input: ProposeFundInput!) { proposeFund(input: $input) { __typename } }';
    const reader = aBureau({ scopes: new Set(['finance:read']) });
    const writer = aPartner({ scopes: new Set(['finance:write']) });
    for (const principal of [reader, writer]) {
      const { errors } = await execute(subgraph, query, { principal, variables: { input: proposal() } });
      expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
    }
  });
});
