import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { combineQualifiers } from '../../subgraphs/finance/domain/combine-qualifiers.ts';
import { finance as financeModule } from '../../subgraphs/finance/index.ts';
import { loanEvents } from '../../subgraphs/finance/tables.ts';
import { financialYearOf } from '../../subgraphs/shared/financial-year.ts';
import type { Subgraph } from '../../subgraphs/shared/subgraph.ts';
import { CRORE, insertLoanEvent, insertLoanReport, insertLoanScheme } from '../support/builders/finance.ts';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';
import { aBureau, anAdmin, aPartner } from '../support/principals.ts';
import { recordingStatements } from '../support/statements.ts';
import { type Answer, ask } from '../support/subgraph-client.ts';

const YEAR = /* GraphQL */ `
  query ($state: StateCode!, $year: FinancialYear!) {
    loanYear(state: $state, financialYear: $year) {
      state { code } financialYear from to
      events { totalCount edges { node { heldOn disbursed { money { paise } qualifier } } } }
      totals { ...totals }
      reported {
        asOf source
        disbursed { money { formatted(style: CRORE) } qualifier } beneficiaries { count qualifier }
        explained { ...totals }
        difference { disbursed { money { formatted(style: CRORE) } qualifier } beneficiaries { count qualifier } reading }
      }
    }
  }
  fragment totals on LoanTotals {
    events disbursed { money { formatted(style: CRORE) } qualifier } beneficiaries { count qualifier }
  }`;

let database: TestDatabase;
let subgraph: Subgraph;
const yearOf = async (state: string, year: string, principal = aPartner()): Promise<Answer> =>
  (await ask(subgraph, YEAR, { principal, variables: { state, year } })).loanYear;

beforeAll(async () => {
  database = await cloneDatabase();
  subgraph = financeModule.create({ db: database.db });
});
afterAll(() => database.drop());

describe('a financial year of loans', () => {
  it('shows what was reported for the year to date beside what the events until then add up to, and the difference', async () => {
    const { db } = database;
    await insertLoanEvent(db, {
      heldOn: '2020-05-14',
      amount: 2_000 * CRORE,
      amountQualifier: 'MORE_THAN',
      beneficiaries: 57_000,
      beneficiariesQualifier: 'ABOUT',
    });
    await insertLoanEvent(db, {
      amount: 2_447 * CRORE,
      amountQualifier: 'ABOUT',
      beneficiaries: 98_000,
      beneficiariesQualifier: 'MORE_THAN',
    });
    await insertLoanEvent(db, { heldOn: '2021-03-31', amount: CRORE, beneficiaries: 10 });
    await insertLoanEvent(db, { heldOn: '2021-04-01' });
    await insertLoanEvent(db, { state: 'IN-KL', heldOn: '2020-06-01' });
    await insertLoanReport(db, { amount: 8_950 * CRORE, beneficiaries: 200_000 });

    const year = await yearOf('IN-UP', '2020-21');
    expect(year).toMatchObject({ state: { code: 'IN-UP' }, from: '2020-04-01', to: '2021-03-31' });
    expect(year.events.totalCount).toBe(3);
    expect(year.events.edges.map((edge: Answer) => edge.node.heldOn)).toEqual([
      '2021-03-31',
      '2020-08-07',
      '2020-05-14',
    ]);
    expect(year.totals).toEqual({
      events: 3,
      disbursed: { money: { formatted: '₹4,448 crore' }, qualifier: 'ABOUT' },
      beneficiaries: { count: 155_010, qualifier: 'ABOUT' },
    });
    expect(year.reported).toEqual([
      {
        asOf: '2020-08-07',
        source: 'A newspaper',
        disbursed: { money: { formatted: '₹8,950 crore' }, qualifier: 'NEARLY' },
        beneficiaries: { count: 200_000, qualifier: 'MORE_THAN' },
        explained: {
          events: 2,
          disbursed: { money: { formatted: '₹4,447 crore' }, qualifier: 'ABOUT' },
          beneficiaries: { count: 155_000, qualifier: 'ABOUT' },
        },
        difference: {
          disbursed: { money: { formatted: '₹4,503 crore' }, qualifier: 'ABOUT' },
          beneficiaries: { count: 45_000, qualifier: 'ABOUT' },
          reading: 'UNEXPLAINED',
        },
      },
    ]);
  });

  it('says so when events come to more than was reported, and when they explain it to the paisa', async () => {
    const { db } = database;
    const year = { state: 'IN-TN', financialYear: '2022-23', asOf: '2022-12-31', amountQualifier: 'EXACT' } as const;
    await insertLoanEvent(db, { state: 'IN-TN', heldOn: '2022-12-31', amount: 7 });
    await insertLoanReport(db, { ...year, amount: 7, source: 'One' });
    await insertLoanReport(db, { ...year, amount: 5, source: 'Another' });
    const { reported } = await yearOf('IN-TN', '2022-23');
    const readings = reported.map(({ source, difference }: Answer) => [source, difference.reading]);
    expect(readings).toEqual([
      ['Another', 'EXCEEDED'],
      ['One', 'EXPLAINED'],
    ]);
    expect(reported[1].difference.disbursed.qualifier).toBe('EXACT');
  });

  it('is a year of nothing where nothing is recorded, and one that anybody may see', async () => {
    for (const principal of [aPartner(), aBureau({ state: 'IN-KL' }), anAdmin()]) {
      const year = await yearOf('IN-GA', '1999-00', principal);
      expect(year).toMatchObject({ totals: { events: 0, disbursed: { qualifier: 'EXACT' } }, reported: [] });
    }
  });

  it('lies where the calendar of India says, in SQL as in code', async () => {
    const days = ['2020-03-31', '2020-04-01', '2020-12-31', '2021-01-01', '2000-02-29', '1999-04-01', '2099-03-31'];
    for (const heldOn of days) await insertLoanEvent(database.db, { state: 'IN-AS', heldOn });
    const rows = await database.db.select().from(loanEvents);
    for (const { heldOn, financialYear } of rows) expect(financialYear).toBe(financialYearOf(heldOn));
  });

  it('is read by one statement a field, however many states are asked for', async () => {
    const { db, statements } = recordingStatements(database.sql);
    const counted = financeModule.create({ db });
    const asked = ['IN-UP', 'IN-TN', 'IN-KL', 'IN-GA'].map((code) => ({ __typename: 'State', code }));
    const query = /* GraphQL */ `query ($asked: [_Any!]!) {
      _entities(representations: $asked) { ... on State {
        loanEvents(first: 2) { totalCount edges { node { id scheme { name } } } }
        loanYear(financialYear: "2020-21") {
          events { edges { node { id } } } totals { events }
          reported { explained { events } difference { reading } }
        }
      } }
    }`;
    await ask(counted, query, { principal: aPartner(), variables: { asked } });
    expect(statements.length).toBe(6);
  });
});

describe('qualifiers of sums', () => {
  it.each([
    [[], 'EXACT'],
    [['EXACT', 'EXACT'], 'EXACT'],
    [['EXACT', 'MORE_THAN'], 'MORE_THAN'],
    [['NEARLY', 'EXACT'], 'NEARLY'],
    [['MORE_THAN', 'NEARLY'], 'ABOUT'],
    [['ABOUT', 'MORE_THAN'], 'ABOUT'],
  ] as const)('%j make %s', (parts, sum) => expect(combineQualifiers([...parts])).toBe(sum));
});

describe('lists of schemes and events', () => {
  it('filters events by what they are and finds those of a scheme under it', async () => {
    const { db } = database;
    const scheme = await insertLoanScheme(db);
    const large = await insertLoanEvent(db, { state: 'IN-MH', scheme, heldOn: '2023-05-01', amount: 50 * CRORE });
    const small = await insertLoanEvent(db, { state: 'IN-MH', scheme, heldOn: '2024-05-01', amount: CRORE });
    const ids = async (filter: object) => {
      const query = 'query ($filter: LoanEventFilter) { loanEvents(filter: $filter) { edges { node { id } } } }';
      const { loanEvents: page } = await ask(subgraph, query, { principal: aPartner(), variables: { filter } });
      return page.edges.map((edge: Answer) => edge.node.id);
    };
    expect(await ids({ schemes: [scheme] })).toEqual([small, large]);
    expect(await ids({ states: ['IN-MH'], disbursedMin: 2 * CRORE })).toEqual([large]);
    expect(await ids({ states: ['IN-MH'], financialYears: ['2024-25'] })).toEqual([small]);
    expect(await ids({ schemes: ['nonsense'] })).toEqual([]);
    const under = await ask(
      subgraph,
      `{ loanScheme(id: "${scheme}") { events(first: 1) { edges { node { id } } } } }`,
      {
        principal: aPartner(),
      },
    );
    expect(under.loanScheme.events.edges).toEqual([{ node: { id: small } }]);
  });
});
