import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seedFacts } from '../../drizzle/seed/facts.ts';
import { campaignId, policyId } from '../../drizzle/seed/ids.ts';
import { aPartner } from '../support/principals.ts';
import { type Answer, ask } from '../support/subgraph-client.ts';
import { openOutcomes } from './world.ts';

let world: Awaited<ReturnType<typeof openOutcomes>>;
beforeAll(async () => {
  world = await openOutcomes();
  await seedFacts(world.db);
  await seedFacts(world.db);
});
afterAll(() => world.drop());

const asked = (query: string, variables = {}): Promise<Answer> =>
  ask(world.outcomes, query, { principal: aPartner(), variables });

describe("Kerala's Year of Enterprises", () => {
  const campaign = async (fields: string): Promise<Answer> =>
    (
      await asked(`query ($id: ID!) { campaign(id: $id) { ${fields} } }`, {
        id: campaignId('year-of-enterprises-2022'),
      })
    ).campaign;

  it('ran with the financial year, for 100,000 units and three to five lakh jobs', async () => {
    expect(
      await campaign('name state { code } from to status sure targets { metric minimum maximum by money { paise } }'),
    ).toEqual({
      name: 'Year of Enterprises 2022',
      state: { code: 'IN-KL' },
      from: '2022-04-01',
      to: '2023-03-31',
      status: 'ENDED',
      sure: true,
      targets: [
        { metric: 'UNITS', minimum: 100_000, maximum: null, by: '2023-03-31', money: null },
        { metric: 'JOBS', minimum: 300_000, maximum: 500_000, by: '2023-03-31', money: null },
      ],
    });
  });

  it('shows the parts of twelve districts, and of two that they are not known and why', async () => {
    const { districts, allocatedUnits } = await campaign(
      'allocatedUnits districts(orderBy: ALLOCATION_DESC) { district { code } allocatedUnits allocationNote allocationSure share }',
    );
    expect(allocatedUnits).toBe(132_669);
    expect(districts).toHaveLength(14);
    expect(districts[0]).toMatchObject({ district: { code: '562' }, allocatedUnits: 18_601, share: 0 });
    const unknown = districts.slice(12);
    expect(unknown.map((row: Answer) => row.district.code)).toEqual(['557', '558']);
    for (const row of unknown) {
      expect(row).toMatchObject({ allocatedUnits: null, allocationSure: false, share: null });
      expect(row.allocationNote).toContain('17,331');
    }
  });

  it('shows what the press reports of crossings and of figures, each with its day and source', async () => {
    const { districts, reportedFigures } = await campaign(`
      reportedFigures { metric value unit qualifier asOf source }
      districts { district { code } crossedOn rank progress { units }
        reportedCrossings { threshold crossedBy rank source } reportedFigures { metric value qualifier asOf } }`);
    const byCode = new Map<string, Answer>(districts.map((row: Answer) => [row.district.code, row]));
    expect(byCode.get('555').reportedCrossings).toMatchObject([
      { threshold: 10_000, crossedBy: '2022-12-07', rank: null },
      { threshold: 10_000, crossedBy: '2023-01-27', rank: 1 },
    ]);
    for (const code of ['562', '566'])
      expect(byCode.get(code).reportedCrossings).toMatchObject([
        { threshold: 10_000, crossedBy: '2023-01-27', rank: null },
      ]);
    expect(byCode.get('555').reportedFigures).toContainEqual({
      metric: 'new units',
      value: 10_123,
      qualifier: 'EXACT',
      asOf: '2022-12-07',
    });
    expect(byCode.get('555')).toMatchObject({ crossedOn: null, rank: null, progress: { units: 0 } });
    expect(reportedFigures).toContainEqual(expect.objectContaining({ metric: 'jobs', value: 220_285 }));
    expect(reportedFigures.filter((figure: Answer) => figure.metric === 'women-owned units')).toMatchObject([
      { value: 31_785, qualifier: 'EXACT' },
      { value: 25_000, qualifier: 'MORE_THAN' },
    ]);
  });
});

describe('other facts', () => {
  it("hold the targets of Tamil Nadu's policy, and that its first day is not sure", async () => {
    const { policy } = await asked(
      'query ($id: ID!) { policy(id: $id) { sure targets { metric minimum by money { formatted(style: CRORE) } achieved { value share isReached } } } }',
      { id: policyId('tn-msme-policy-2021') },
    );
    expect(policy.sure).toBe(false);
    const achieved = { value: 0, share: 0, isReached: false };
    expect(policy.targets).toEqual([
      { metric: 'JOBS', minimum: 2_000_000, by: '2025-12-31', money: null, achieved },
      {
        metric: 'INVESTMENT',
        minimum: 200_000_000_000_000,
        by: '2025-12-31',
        money: { formatted: '₹2,00,000 crore' },
        achieved,
      },
    ]);
  });

  it("hold Uttar Pradesh's exports year by year, and what has no day", async () => {
    const { indicators } = await asked(`{ indicators(filter: { states: ["IN-UP"] }, first: 100) { edges { node {
      name unit values { financialYear from to value qualifier source } } } } }`);
    const byName = new Map<string, Answer>(indicators.edges.map(({ node }: Answer) => [node.name, node]));
    expect(byName.get('Industrial exports')).toMatchObject({
      unit: 'crore rupees',
      values: [
        { financialYear: '2014-15', value: 85_000 },
        { financialYear: '2015-16', value: 81_000 },
      ],
    });
    expect(byName.get('Employment in small enterprises')).toMatchObject({
      unit: 'lakh people',
      values: [{ value: 92.36, from: null, to: null }],
    });
    expect(byName.get('Unregistered among the people in small enterprises')).toMatchObject({ values: [{ value: 90 }] });
  });

  it('show a range as one, and the national indicators by themselves', async () => {
    const { indicators } = await asked(
      '{ indicators(filter: { national: true, search: "twelve largest states" }) { edges { node { state { code } values { value highest } } } } }',
    );
    expect(indicators.edges).toEqual([{ node: { state: null, values: [{ value: 98, highest: 99.4 }] } }]);
  });
});
