import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { finance as financeModule } from '../../subgraphs/finance/index.ts';
import type { Subgraph } from '../../subgraphs/shared/subgraph.ts';
import {
  CRORE,
  insertLoanEvent,
  insertLoanScheme,
  LAKH,
  placeApplication,
  placeFund,
} from '../support/builders/finance.ts';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';
import { aBureau, anAdmin } from '../support/principals.ts';
import { type Answer, ask, issuesOf } from '../support/subgraph-client.ts';
import { mutate, theGraph, UNIT } from './client.ts';

let database: TestDatabase;
let subgraph: Subgraph;
const take = (mutation: string, input: object, how = {}): Promise<Answer> => mutate(subgraph, mutation, input, how);

/** Rows of everything that a write leaves. */
async function traces(): Promise<Record<string, number>> {
  const [counts] = await database.sql`select (select count(*)::int from finance.audit) as audit,
    (select count(*)::int from finance.outbox) as outbox, (select count(*)::int from finance.idempotency_key) as keys,
    (select count(*)::int from finance.change) as changes, (select count(*)::int from finance.fund_receipt) as receipts,
    (select count(*)::int from finance.fund_tranche) as tranches, (select count(*)::int from finance.fund) as funds,
    (select sum(sanctioned + disbursed)::int8::text from finance.fund_allocation) as bound`;
  return { ...counts };
}

beforeAll(async () => {
  database = await cloneDatabase();
  subgraph = financeModule.create({ db: database.db });
});
afterAll(() => database.drop());
beforeEach(async () => {
  await database.sql`delete from finance.idempotency_key`;
});

/** One write of each kind that can be repeated, on records made for it. */
const WRITES: Readonly<Record<string, () => Promise<readonly [string, object]>>> = {
  'a proposal': async () => [
    'proposeFund',
    {
      name: `Fund ${Math.random()}`,
      state: 'IN-UP',
      corpus: CRORE,
      allocations: [{ purpose: 'UPGRADE', basisPoints: 10_000 }],
    },
  ],
  'a contribution': async () => {
    const fund = await placeFund(database.db, { status: 'PROPOSED', foreseen: CRORE });
    return ['addFundContribution', { fund, expectedVersion: 1, statedAs: 'A bank', amount: CRORE }];
  },
  'a receipt': async () => {
    const fund = await placeFund(database.db);
    const receipt = { number: 1, amount: CRORE, receivedOn: '2024-05-01', reference: 'U-9' };
    return ['receiveFundContribution', { fund, expectedVersion: 1, ...receipt }];
  },
  'a submission': async () => {
    const fund = await placeFund(database.db);
    return ['submitFundApplication', { fund, enterprise: UNIT, purpose: 'UPGRADE', title: 'Looms', requested: LAKH }];
  },
  'an appraisal': async () => {
    const fund = await placeFund(database.db);
    const { id } = await placeApplication(database.db, { fund, status: 'APPRAISAL' });
    return ['appraiseFundApplication', { id, expectedVersion: 1, recommendation: 'REJECT', remarks: 'No' }];
  },
  'a sanction': async () => {
    const fund = await placeFund(database.db);
    const { id } = await placeApplication(database.db, { fund, status: 'APPRAISAL' });
    const tranches = [{ amount: LAKH, dueOn: '2099-01-01' }];
    return ['sanctionFundApplication', { id, expectedVersion: 1, amount: LAKH, reference: 'O-1', tranches }];
  },
  'a payment': async () => {
    const fund = await placeFund(database.db);
    const { id } = await placeApplication(database.db, { fund, status: 'SANCTIONED' });
    return ['disburseTranche', { id, expectedVersion: 1, tranche: 1, disbursedOn: '2024-07-01', reference: 'P-1' }];
  },
};
/** Something that makes another input of one that is well formed. */
const otherThan = (input: object): object =>
  'expectedVersion' in input ? { expectedVersion: 9 } : { ['corpus' in input ? 'corpus' : 'requested']: 2 };
const recordOf = ({ fund, application }: Answer): Answer => fund ?? application;

describe.each(Object.entries(WRITES))('%s', (_name, prepare) => {
  it('tried dry answers as if written, and leaves nothing', async () => {
    const [mutation, input] = await prepare();
    const before = await traces();
    const dry = await take(mutation, input, { dryRun: true, key: 'dry' });
    expect(dry).toMatchObject({ dryRun: true, replayed: false });
    expect(await traces()).toEqual(before);
    const real = await take(mutation, input);
    const changing = { id: expect.any(String), history: expect.any(Array) };
    expect(recordOf(dry)).toEqual({ ...recordOf(real), ...changing });
    expect(recordOf(dry).history).toHaveLength(recordOf(real).history.length);
  });

  it('leaves one audit row, one event and one change, however often it is retried, also at the same moment', async () => {
    const [mutation, input] = await prepare();
    const before = await traces();
    const answers = await Promise.all([1, 2, 3].map(() => take(mutation, input, { key: 'once' })));
    expect(answers.map(({ replayed }) => replayed).sort()).toEqual([false, true, true]);
    expect(new Set(answers.map((answer) => recordOf(answer).id)).size).toBe(1);
    const after = await traces();
    for (const trace of ['audit', 'outbox', 'keys', 'changes'])
      expect(Number(after[trace])).toBe(Number(before[trace]) + 1);
    const other = await take(mutation, { ...input, ...otherThan(input) }, { key: 'once' });
    expect(issuesOf(other)).toEqual(['idempotencyKey IDEMPOTENCY_KEY_REUSED']);
  });

  it('decided on an older version is a conflict, and changes nothing', async () => {
    const [mutation, input] = await prepare();
    if (!('expectedVersion' in input)) return;
    const before = await traces();
    const result = await take(mutation, { ...input, expectedVersion: 7 });
    expect(result).toEqual({ __typename: 'VersionConflict', expectedVersion: 7, currentVersion: 1 });
    expect(await traces()).toEqual(before);
  });
});

describe('loans', () => {
  const call = async (mutation: string, input: object, principal = aBureau(), more: object = {}): Promise<Answer> => {
    const name = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}`;
    const part = { recordLoanScheme: 'scheme { id name }', recordLoanReport: 'report { id difference { reading } }' }[
      mutation
    ];
    const conflict = mutation === 'correctLoanEvent' ? '... on VersionConflict { currentVersion }' : '';
    const query = `mutation ($input: ${name}Input!, $dryRun: Boolean! = false) { ${mutation}(input: $input, dryRun: $dryRun) {
      __typename
      ... on ${name}Payload { ${part ?? 'event { id version title financialYear disbursed { money { paise } qualifier } scheme { id } }'} warnings { path code } }
      ... on ValidationFailed { issues { path code } } ${conflict} } }`;
    const answer = await ask(subgraph, query, { principal, graph: theGraph, variables: { input, ...more } });
    return answer[mutation];
  };
  const event = (overrides: object = {}) => ({
    title: 'Loan fair in Agra',
    state: 'IN-UP',
    heldOn: '2024-05-01',
    disbursed: 9 * CRORE,
    beneficiaries: 90,
    ...overrides,
  });

  it('are recorded by their own state, and corrected with a version', async () => {
    const scheme = await insertLoanScheme(database.db);
    const { event: recorded } = await call('recordLoanEvent', event({ scheme, disbursedQualifier: 'ABOUT' }));
    expect(recorded).toMatchObject({ version: 1, financialYear: '2024-25', scheme: { id: scheme } });
    const correction = {
      id: recorded.id,
      expectedVersion: 1,
      heldOn: '2024-03-31',
      disbursed: 8 * CRORE,
      scheme: null,
    };
    const { event: corrected } = await call('correctLoanEvent', correction);
    expect(corrected).toMatchObject({
      version: 2,
      title: 'Loan fair in Agra',
      financialYear: '2023-24',
      disbursed: { money: { paise: 8 * CRORE }, qualifier: 'ABOUT' },
      scheme: null,
    });
    expect(await call('correctLoanEvent', correction)).toEqual({ __typename: 'VersionConflict', currentVersion: 2 });
    expect(issuesOf(await call('correctLoanEvent', { id: recorded.id, expectedVersion: 2, title: null }))).toEqual([
      'input.title REQUIRED',
    ]);
    const kerala = await insertLoanEvent(database.db, { state: 'IN-KL' });
    expect(issuesOf(await call('correctLoanEvent', { id: kerala, expectedVersion: 1, title: 'Mine' }))).toEqual([
      'input.id FOREIGN_STATE',
    ]);
  });

  it('are refused with all that is wrong, and warned of where a unit got more than a crore', async () => {
    const scheme = await insertLoanScheme(database.db, { state: 'IN-KL' });
    const wrong = event({
      state: 'IN-KL',
      title: '',
      heldOn: '2099-01-01',
      disbursed: 0,
      beneficiaries: 0,
      source: ' ',
    });
    expect(issuesOf(await call('recordLoanEvent', wrong))).toEqual([
      'input.state FOREIGN_STATE',
      'input.title OUT_OF_RANGE',
      'input.heldOn OUT_OF_RANGE',
      'input.disbursed OUT_OF_RANGE',
      'input.beneficiaries OUT_OF_RANGE',
      'input.source OUT_OF_RANGE',
    ]);
    expect(issuesOf(await call('recordLoanEvent', event({ scheme })))).toEqual(['input.scheme INCONSISTENT']);
    const large = await call('recordLoanEvent', event({ beneficiaries: 8 }), aBureau(), { dryRun: true });
    expect(large.warnings).toEqual([{ path: ['input', 'disbursed'], code: 'UNUSUAL' }]);
  });

  it('are warned of where the state has one of the same day and amount, which may be the same again', async () => {
    const once = event({ title: 'Loan fair in Banda', heldOn: '2024-06-01' });
    expect((await call('recordLoanEvent', once)).warnings).toEqual([]);
    const again = { ...once, title: 'Banda loan fair' };
    expect((await call('recordLoanEvent', again)).warnings).toEqual([
      { path: ['input', 'disbursed'], code: 'UNUSUAL' },
    ]);
    expect((await call('recordLoanEvent', { ...again, heldOn: '2024-06-02' })).warnings).toEqual([]);
  });

  it('have schemes of a state by its bureau, and of the Union by an admin', async () => {
    const union = { name: 'Union scheme', launchedOn: '2015-04-08' };
    expect(issuesOf(await call('recordLoanScheme', union))).toEqual(['input.state FOREIGN_STATE']);
    expect((await call('recordLoanScheme', union, anAdmin())).scheme.name).toBe('Union scheme');
    expect(issuesOf(await call('recordLoanScheme', { name: 'UNION SCHEME' }, anAdmin()))).toEqual([
      'input.name DUPLICATE',
    ]);
  });

  it('have reports of a day of their year, each source once a day, whatever the events come to', async () => {
    const report = {
      state: 'IN-UP',
      financialYear: '2018-19',
      asOf: '2018-12-31',
      disbursed: CRORE,
      beneficiaries: 10,
      source: 'A paper',
    };
    expect((await call('recordLoanReport', report)).report.difference.reading).toBe('UNEXPLAINED');
    expect(issuesOf(await call('recordLoanReport', report))).toEqual(['input.source DUPLICATE']);
    expect(issuesOf(await call('recordLoanReport', { ...report, asOf: '2019-04-01' }))).toEqual([
      'input.asOf OUT_OF_RANGE',
    ]);
  });
});
