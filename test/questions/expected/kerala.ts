import { expect } from 'vitest';
import type { Answer } from '../../support/subgraph-client.ts';
import { type Checks, expectFigure, nodesOf } from './check.ts';

/** The text of 27 January 2023, and what that of 27 January 2021 says of the state's enterprises. */
export const kerala: Checks = {
  'What is the portal, who runs it, and how many units use it?': ({ portal }) => {
    expect(portal).toMatchObject({
      domains: ['www.keralamarket.com', 'www.keralamarket.kerala.gov.in', 'www.keralamarket.org'],
      operator: { name: 'Kerala Bureau of Industrial Promotion', parent: { name: 'Department of Industries, Kerala' } },
      launchedBy: { name: 'Department of Industries, Kerala' },
      takesPayments: false,
    });
    expectFigure(portal.reportedFigures, { metric: 'units registered', value: 1_000, qualifier: 'ABOUT' });
    expectFigure(portal.reportedFigures, { value: 1_40_000, qualifier: 'MORE_THAN', asOf: '2021-01-27' });
    for (const { count, synthetic } of portal.registrationCounts) expect(count).toBe(synthetic);
  },

  'How many units registered through each District Industries Centre?': async ({ portal }, hub) => {
    const centres: Answer[] = portal.registrationsByCentre;
    const totals = centres.map(({ total }) => total);
    expect(totals).toEqual(totals.toSorted((one: number, other: number) => other - one));
    const { portalRegistrations } = await hub.ask(
      'bureau-kl',
      '{ portalRegistrations(filter: { states: ["IN-KL"] }) { totalCount } }',
    );
    expect(totals.reduce((sum: number, total: number) => sum + total, 0)).toBe(portalRegistrations.totalCount);
    for (const { centre } of centres) expect(centre.name).toContain(centre.district.name);
  },

  'Where do enquiries stand, at home and from abroad, and which deals came of them?': ({ portal }) => {
    expect(portal.enquiryCounts.length).toBeGreaterThan(1);
    for (const { count, abroad } of portal.enquiryCounts) expect(abroad).toBeLessThanOrEqual(count);
    expect(portal.dealCounts.length).toBeGreaterThan(0);
    for (const { settlement } of nodesOf(portal.deals)) expect(settlement).toBe('OFF_PLATFORM');
  },

  'Which products can a buyer see on it?': ({ portalPages }) => {
    expect(portalPages.totalCount).toBeGreaterThan(0);
    for (const { contactBy, product } of nodesOf(portalPages)) {
      expect(contactBy).toBe('ENQUIRY');
      expect(product.category.name).toBeTruthy();
    }
  },

  'Which assistance is there for delegations and fairs abroad?': ({ assistanceSchemes, delegations, tradeFairs }) => {
    expect(assistanceSchemes).toContainEqual(
      expect.objectContaining({
        name: 'Assistance for delegations of small enterprises abroad',
        funder: 'UNION',
        state: null,
      }),
    );
    expect(delegations.totalCount).toBeGreaterThan(0);
    expect(tradeFairs.totalCount).toBeGreaterThan(0);
  },

  'How many small enterprises has Kerala, how many people work in them, and what was added?': ({ indicators }) => {
    const series = new Map(nodesOf(indicators).map(({ name, values }) => [name, values[0]]));
    const reported = [...series].map(([name, { value, qualifier }]) => [name, value, qualifier]);
    expect(new Set(reported)).toEqual(
      new Set([
        ['Agro and food processing units', 18_000, 'MORE_THAN'],
        ['Agro and food processing units registered in the period', 12_000, 'MORE_THAN'],
        ['Jobs created in small enterprises in the period', 2_23_000, 'EXACT'],
        ['People employed in small enterprises', 7_00_000, 'ABOUT'],
        ['Small enterprises', 1_40_000, 'MORE_THAN'],
        ['Small enterprises registered in the period', 63_500, 'ABOUT'],
      ]),
    );
    // Where the graph counts the same, the count stands beside the report and leaves it as it is.
    expect(series.get('Small enterprises').computed.units).toBeGreaterThan(0);
    expect(series.get('Agro and food processing units').computed).toBeNull();
    expect(series.get('Small enterprises registered in the period')).toMatchObject({
      from: '2016-07-01',
      to: '2020-12-31',
    });
  },

  'Which public undertakings are there beside small enterprises, and which units process food?': (answer) => {
    const undertakings = nodesOf(answer.undertakings);
    expect(undertakings.length).toBeGreaterThan(0);
    for (const { kind } of undertakings) expect(kind).toBe('PUBLIC_SECTOR');
    expect(answer.food.totalCount).toBeGreaterThan(undertakings.length);
    expect(new Set(nodesOf(answer.food).map(({ sector }) => sector.name)).size).toBe(1);
  },

  'Which programme moves food production?': ({ programmes }) => {
    expect(nodesOf(programmes)).toMatchObject([
      { name: 'Subhiksha Keralam', organization: { name: 'Government of Kerala' }, launchedPrecision: 'YEAR' },
    ]);
  },

  'What was the campaign to reach, and what is reached, as reported and as counted?': async ({ campaigns }, hub) => {
    const [campaign] = nodesOf(campaigns);
    expect(campaign.targets).toMatchObject([
      { metric: 'UNITS', minimum: 1_00_000, maximum: null },
      { metric: 'JOBS', minimum: 3_00_000, maximum: 5_00_000 },
    ]);
    const { enterprises } = await hub.ask(
      'bureau-kl',
      'query ($from: LocalDate, $to: LocalDate) { enterprises(filter: { states: ["IN-KL"], registeredFrom: $from, registeredTo: $to }) { totalCount } }',
      { from: campaign.from, to: campaign.to },
    );
    expect(campaign.progress.units).toBe(enterprises.totalCount);
    expectFigure(campaign.reportedFigures, { metric: 'women-owned units', value: 31_785, qualifier: 'EXACT' });
    expectFigure(campaign.reportedFigures, { metric: 'women-owned units', value: 25_000, qualifier: 'MORE_THAN' });
    expectFigure(campaign.reportedFigures, { metric: 'jobs', value: 2_20_285 });
  },

  'In which order did the districts cross 10,000 units?': ({ campaign }) => {
    const districts: Answer[] = campaign.districts;
    expect(districts).toHaveLength(14);
    const unknown = districts.filter(({ allocatedUnits }) => allocatedUnits === null);
    expect(unknown.map(({ district }) => district.name).toSorted()).toEqual(['Kannur', 'Kasaragod']);
    for (const { allocationNote, share } of unknown) expect([typeof allocationNote, share]).toEqual(['string', null]);
    expect(campaign.allocatedUnits).toBe(1_32_669);
    const reported = districts
      .filter(({ reportedCrossings }) => reportedCrossings.length > 0)
      .map(({ district, reportedCrossings }) => [
        district.name,
        Math.min(...reportedCrossings.map(({ rank }: Answer) => rank ?? Number.POSITIVE_INFINITY)),
      ]);
    expect(new Map(reported.map(([name, rank]) => [name, rank]))).toEqual(
      new Map([
        ['Ernakulam', 1],
        ['Malappuram', Number.POSITIVE_INFINITY],
        ['Thrissur', Number.POSITIVE_INFINITY],
      ]),
    );
    // A report is no registration: nothing is computed from it.
    for (const { crossedOn, rank, progress } of districts)
      if (progress.units < 10_000) expect([crossedOn, rank]).toEqual([null, null]);
  },

  'In which order did they pass 10 units, by registrations?': ({ campaign }) => {
    const crossed = campaign.districts.filter(({ crossedOn }: Answer) => crossedOn !== null);
    expect(crossed.length).toBeGreaterThan(2);
    const days = crossed.map(({ crossedOn }: Answer) => crossedOn);
    expect(days).toEqual(days.toSorted());
    expect(crossed[0].rank).toBe(1);
    for (const { crossedOn, progress } of campaign.districts) expect(crossedOn !== null).toBe(progress.units >= 10);
  },

  'What is Kerala Brand, and who holds its certificates?': ({ certificationSchemes, certificates }) => {
    expect(certificationSchemes).toContainEqual(
      expect.objectContaining({
        name: 'Kerala Brand',
        state: { name: 'Kerala' },
        validityYears: 2,
        renewable: true,
        sure: false,
      }),
    );
    expect(certificates.totalCount).toBeGreaterThan(0);
  },

  'How do small enterprises stand in the country?': ({ indicators }) => {
    const latest = new Map(nodesOf(indicators).map((node) => [node.name, node.latest]));
    expect(latest.get('Udyam registrations')).toMatchObject({ value: 4_72_00_000, qualifier: 'ABOUT' });
    expect(latest.get('Medium enterprises on Udyam')).toMatchObject({ value: 37_042 });
  },
};
