import { expect } from 'vitest';
import { type Checks, crore, expectFigure, nodesOf } from './check.ts';

/** The texts of 7 August 2020 and on the venture capital fund. */
export const uttarPradesh: Checks = {
  'Which MoUs did the state sign between two dates, with whom, and what was promised?': ({ mous }) => {
    const [amazon, unnamed, flipkart] = nodesOf(mous);
    expect(mous.totalCount).toBe(3);
    expect(amazon).toMatchObject({ reference: 'UP-2018-0001', signedOn: '2018-02-01', signedOnPrecision: 'MONTH' });
    expect(amazon.obligations.map(({ service }: { service: string }) => service)).toEqual([
      'MARKETING',
      'MARKET_ACCESS_TRAINING',
    ]);
    expect(unnamed).toMatchObject({
      signedOn: '2020-08-07',
      signedOnPrecision: 'DAY',
      signedAt: 'Lucknow',
      parties: [
        { statedAs: 'Not stated', organization: null, people: [] },
        { people: [{ name: 'Yogi Adityanath', capacity: 'WITNESS' }] },
      ],
    });
    expect(flipkart).toMatchObject({ signedOn: null, obligations: [] });
  },

  'Did the alliance with Flipkart that the state was looking for come about?': ({ mous }) => {
    expect(nodesOf(mous)).toEqual([
      expect.objectContaining({
        status: 'SIGNED',
        signedOn: null,
        signedAfter: '2020-08-07',
        signedBefore: '2021-02-18',
        programme: { name: 'Flipkart Samarth' },
        sure: false,
      }),
    ]);
  },

  'Which loans were disbursed in the financial year, and do they explain the total that was reported?': ({
    loanYear,
  }) => {
    const amount = (money: number, qualifier: string) => ({ money: { formatted: crore(money) }, qualifier });
    expect(nodesOf(loanYear.events)).toMatchObject([
      {
        heldOn: '2020-08-07',
        disbursed: amount(2_447, 'ABOUT'),
        beneficiaries: { count: 98_000, qualifier: 'MORE_THAN' },
      },
      {
        heldOn: '2020-05-14',
        disbursed: amount(2_000, 'MORE_THAN'),
        beneficiaries: { count: 57_000, qualifier: 'ABOUT' },
      },
    ]);
    expect(loanYear.totals).toMatchObject({ events: 2, disbursed: { money: { formatted: crore(4_447) } } });
    expect(loanYear.reported).toMatchObject([
      {
        asOf: '2020-08-07',
        disbursed: amount(8_950, 'NEARLY'),
        beneficiaries: { count: 200_000, qualifier: 'MORE_THAN' },
        difference: {
          disbursed: { money: { formatted: crore(4_503) } },
          beneficiaries: { count: 45_000 },
          reading: 'UNEXPLAINED',
        },
      },
    ]);
  },

  'How many common facility centres were opened, and which of them does the graph know?': (answer) => {
    expectFigure(answer.facilityCentreFigures, {
      value: 19,
      unit: 'centres',
      qualifier: 'EXACT',
      asOf: '2020-08-07',
    });
    expect(answer.known).toEqual({ totalCount: 0, edges: [] });
    expect(answer.generated.totalCount).toBeGreaterThan(0);
  },

  'Which programmes did the state launch for its small enterprises?': ({ programmes }) => {
    const launched = nodesOf(programmes).map(({ name, launchedOn, launchedPrecision }) => [
      name,
      launchedOn,
      launchedPrecision,
    ]);
    expect(launched).toHaveLength(5);
    expect(launched).toEqual(
      expect.arrayContaining([
        ['Marketing of One District One Product', '2020-08-07', 'DAY'],
        ['Skill development for small enterprises', '2020-08-07', 'DAY'],
        ['Training of backward sections and scheduled castes', '2020-08-07', 'DAY'],
        ['UP Khadi on Amazon', '2018-02-01', 'MONTH'],
        ['One District One Product', '2018-01-01', 'YEAR'],
      ]),
    );
  },

  'Which product is each district promoted for?': ({ odopProducts }) => {
    expect(new Set(odopProducts.map(({ district }: { district: { code: string } }) => district.code)).size).toBe(75);
    expect(odopProducts).toContainEqual(
      expect.objectContaining({ district: { name: 'Lucknow', code: '162' }, name: 'Chikankari and zari-zardozi' }),
    );
  },

  'Who makes these products, and on which marketplaces are they offered?': ({ products }) => {
    const made = nodesOf(products);
    expect(made).toHaveLength(8);
    for (const { odopProduct, seller, district } of made)
      expect([odopProduct.name, district.name, seller.enterpriseName ?? seller.societyName]).not.toContain(undefined);
    expect(made.flatMap(({ listings }) => nodesOf(listings)).length).toBeGreaterThan(0);
  },

  'How large is the fund to be, who gives the money, and how is it shared?': ({ fund }) => {
    const amount = (value: number) => ({ formatted: crore(value) });
    expect(fund).toMatchObject({
      status: 'PROPOSED',
      corpus: amount(200),
      foreseen: amount(200),
      pledged: amount(0),
      received: amount(0),
      contributions: [
        {
          statedAs: 'State government of Uttar Pradesh',
          contributor: { name: 'Government of Uttar Pradesh' },
          status: 'FORESEEN',
          amount: amount(100),
        },
        { statedAs: 'Financial institutions, not named', contributor: null, status: 'FORESEEN', amount: amount(100) },
      ],
      allocations: [
        { purpose: 'UPGRADE', percent: 80, amount: amount(160), sanctioned: amount(0) },
        { purpose: 'STARTUP', percent: 20, amount: amount(40), sanctioned: amount(0) },
      ],
      applicationCounts: [],
    });
    expect(fund.allowedTransitions).toMatchObject([{ to: 'CABINET_APPROVED' }]);
  },

  'How do applications to such a fund go?': ({ funds }) => {
    const [fund] = nodesOf(funds);
    expect(fund.status).toBe('OPEN');
    const statuses = fund.applicationCounts.map(({ status }: { status: string }) => status);
    expect(new Set(statuses).size).toBe(6);
    expect(nodesOf(fund.applications)).toHaveLength(5);
  },

  'How did exports go, and who works in the sector?': ({ indicators }) => {
    const series = new Map(nodesOf(indicators).map(({ name, values }) => [name, values]));
    expect(series.get('Industrial exports')).toMatchObject([
      { financialYear: '2014-15', value: 85_000, qualifier: 'EXACT' },
      { financialYear: '2015-16', value: 81_000, qualifier: 'EXACT' },
    ]);
    expect(series.get('Share of small enterprises in industrial exports')).toMatchObject([
      { value: 66.7, qualifier: 'ABOUT' },
    ]);
    expect(series.get('Employment in small enterprises')).toMatchObject([{ value: 92.36, to: null }]);
    expect(series.get('Unregistered among the people in small enterprises')).toMatchObject([{ value: 90 }]);
    expect(series.get('Investment in small enterprises')).toEqual([]);
  },
};
