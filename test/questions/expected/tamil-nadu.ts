import { expect } from 'vitest';
import type { Answer } from '../../support/subgraph-client.ts';
import { type Checks, crore, croreInPaise, expectFigure, nodesOf } from './check.ts';

const SERVICES = [
  'ACCOUNT_MANAGEMENT',
  'BUSINESS_INSIGHTS',
  'CATALOGUING',
  'MARKETING',
  'MARKET_ACCESS_TRAINING',
  'ONBOARDING',
  'WAREHOUSING',
];
const COVERED = ['INDCOSERVE', 'SAGOSERVE', 'TANCOFED'];
const SOCIETIES = { value: 294, unit: 'societies', qualifier: 'EXACT', asOf: '2021-02-18' };

/** The text of 18 February 2021. */
export const tamilNadu: Checks = {
  'What was agreed, by whom, and for whom?': ({ mou }) => {
    expect(mou).toMatchObject({ status: 'SIGNED', signedOn: '2021-02-18', programme: { name: 'Flipkart Samarth' } });
    const owedBy = (party: string) =>
      mou.obligations
        .filter((obligation: Answer) => obligation.owedBy.statedAs === party)
        .map(({ service }: Answer) => service)
        .toSorted();
    expect(owedBy('Flipkart')).toEqual(SERVICES);
    expect(owedBy('MSME Trade and Investment Promotion Bureau')).toEqual(['OTHER']);
    expect(mou.parties.map(({ people }: Answer) => people)).toMatchObject([
      [{ name: 'Rajneesh Kumar', capacity: 'SPOKESPERSON' }],
      [{ name: 'Anu George', capacity: 'SPOKESPERSON' }],
    ]);
    expect(mou.scope.states).toEqual([{ name: 'Tamil Nadu' }]);
    expect(mou.scope.cooperatives.map(({ cooperative }: Answer) => cooperative.shortName)).toEqual(COVERED);
    expectFigure(mou.reportedFigures, SOCIETIES);
  },

  'How far are the services of the MoU?': async ({ mou }, hub) => {
    const services: string[] = mou.serviceCounts.map(({ service }: Answer) => service);
    expect([...new Set(services)].toSorted()).toEqual(SERVICES);
    const counted = mou.serviceCounts
      .filter(({ service }: Answer) => service === 'ONBOARDING')
      .reduce((sum: number, { count }: Answer) => sum + count, 0);
    const { mou: asked } = await hub.ask(
      'bureau-tn',
      '{ mou(reference: "TN-2021-0001") { enrolments { totalCount } } }',
    );
    expect(counted).toBe(asked.enrolments.totalCount);
  },

  'Which co-operatives does the MoU cover, how far is each, and which GI products have they?': ({ mou }) => {
    const covered: Answer[] = mou.scope.cooperatives;
    expect(covered.map(({ cooperative }) => cooperative.shortName)).toEqual(COVERED);
    for (const { from, onboarding } of covered) {
      expect(from).toBe('2021-02-18');
      expect(onboarding.enrolment.services.length).toBeGreaterThan(0);
    }
    const [tea] = covered;
    expect(nodesOf(tea.cooperative.products).map(({ gi }) => gi.name)).toContain('Nilgiri (Orthodox) Tea');
  },

  'How many industrial co-operative societies are there, as reported and as the graph knows them?': (answer) => {
    expectFigure(answer.organization.reportedFigures, SOCIETIES);
    const known = nodesOf(answer.known);
    expect(known.map(({ name }) => name)).toContain(
      'Salem Starch and Sago Manufacturers Service Industrial Co-operative Society',
    );
    expect(answer.known.totalCount).toBe(known.length);
    expect(answer.known.totalCount + answer.generated.totalCount).toBe(294);
  },

  'Which federation has which members?': ({ cooperatives }) => {
    const [indcoserve] = nodesOf(cooperatives);
    expect(indcoserve).toMatchObject({ shortName: 'INDCOSERVE', membershipCounts: { cooperatives: 16 } });
    expectFigure(indcoserve.reportedFigures, { metric: 'member factories', value: 16 });
    const members = nodesOf(indcoserve.members).map(({ member }) => member);
    expect(members).toHaveLength(16);
    expect(members).toContainEqual({ name: 'Kattabettu Industrial Co-operative Tea Factory', synthetic: false });
  },

  'Which GI products of societies could Flipkart list that it does not list yet?': ({ products }) => {
    const found = nodesOf(products);
    expect(products.totalCount).toBeGreaterThan(0);
    for (const { gi, seller } of found) expect([gi?.name, seller?.__typename]).not.toContain(undefined);
    expect(found.map(({ seller }) => seller.__typename)).toContain('Cooperative');
  },

  'Which training is promised, and which sessions come next?': ({ trainingProgrammes }) => {
    expect(nodesOf(trainingProgrammes)).toMatchObject([
      { service: 'MARKET_ACCESS_TRAINING', organization: { name: 'Flipkart' } },
    ]);
  },

  'What is Flipkart Samarth, and with which states does it work?': ({ programme }) => {
    expect(programme).toMatchObject({
      launchedOn: '2019-01-01',
      launchedPrecision: 'YEAR',
      organization: { name: 'Flipkart', parent: { name: 'Walmart' } },
    });
    expectFigure(programme.reportedFigures, { value: 7_50_000, qualifier: 'MORE_THAN', asOf: '2021-02-18' });
    const states = nodesOf(programme.mous).map(({ state }) => state.name);
    expect(states).toEqual(expect.arrayContaining(['Tamil Nadu', 'Uttar Pradesh', 'Jharkhand', 'Punjab', 'Gujarat']));
  },

  "What is Tamil Nadu's policy to reach by 2025, and what is achieved?": ({ policies }) => {
    const [policy] = nodesOf(policies);
    expect(policy).toMatchObject({ name: 'Tamil Nadu MSME Policy 2021', to: '2025-12-31' });
    expect(policy.targets).toMatchObject([
      { metric: 'JOBS', minimum: 20_00_000, money: null },
      // Two trillion rupees: two lakh crore.
      { metric: 'INVESTMENT', minimum: croreInPaise(2_00_000), money: { formatted: crore(2_00_000) } },
    ]);
    for (const { minimum, achieved } of policy.targets) {
      expect(achieved.value).toBeGreaterThan(0);
      expect(achieved.syntheticValue).toBe(achieved.value);
      expect(achieved.share).toBeCloseTo(achieved.value / minimum, 6);
    }
  },
};
