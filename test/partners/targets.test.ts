import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { partners as partnersModule } from '../../subgraphs/partners/index.ts';
import { mouTargetDistricts, mouTargets } from '../../subgraphs/partners/tables.ts';
import type { EntityDirectory, EntityReference, Subgraph } from '../../subgraphs/shared/subgraph.ts';
import { insertPartners, ORG, placeMou } from '../support/builders/partners.ts';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';
import { anAdmin } from '../support/principals.ts';
import { type Answer, ask } from '../support/subgraph-client.ts';

const TARGETS = `{ mous(first: 10, orderBy: TITLE_ASC) { edges { node { title targets {
  metric achieved achievedBy isReached districts { district { code } achieved achievedBy } } } } } }`;

const sellerCounts = [
  { district: { code: '571' }, enrolled: 40, onboarded: 30, trained: 12 },
  { district: { code: '572' }, enrolled: 5, onboarded: 1, trained: 0 },
  { district: null, enrolled: 2, onboarded: 2, trained: 2 },
];
const listingCounts = [
  { state: { code: 'IN-TN' }, district: { code: '571' }, live: 100, all: 150 },
  { state: { code: 'IN-TN' }, district: null, live: 7, all: 9 },
  { state: { code: 'IN-KL' }, district: null, live: 1_000, all: 1_000 },
];

/** The rest of the graph with what it counts; remembers what it was asked. */
function countingGraph(entities: (reference: EntityReference) => object | null) {
  const asked: { readonly references: readonly EntityReference[]; readonly selections: object }[] = [];
  const graph: EntityDirectory = {
    async find(references, selections = {}) {
      asked.push({ references, selections });
      return references.map((reference) => {
        const found = entities(reference);
        return found && { ...found };
      });
    },
  };
  return { graph, asked };
}

const whole = ({ __typename, id }: EntityReference): object | null => {
  if (__typename === 'Mou') return { sellerCounts };
  if (__typename === 'Organization') return { listingCounts };
  return { r0: { units: id === 'IN-TN' ? 900 : id === '571' ? 300 : 50 }, r1: { units: 4 }, r2: { units: 6 } };
};

let database: TestDatabase;
let subgraph: Subgraph;

async function place(title: string, metrics: readonly string[], more: object = {}): Promise<void> {
  const mou = await placeMou(database.db, {
    title,
    status: 'SIGNED',
    signedOn: '2021-02-18',
    signedPrecision: 'DAY',
    cooperatives: ['coop_a', 'coop_b'],
    ...more,
  });
  await database.db.insert(mouTargets).values(
    metrics.map((metric, position) => ({
      ...{ mou, key: `t${position}`, position, metric, unit: 'units', value: 40 },
      baseline: metric === 'SELLERS_TRAINED' ? 10 : null,
      achieved: metric === 'ARTISANS' ? 3 : null,
    })),
  );
  await database.db.insert(mouTargetDistricts).values([
    { mou, target: 0, district: '571', value: 5, achieved: 1 },
    { mou, target: 0, district: '573', value: 5, achieved: null },
  ]);
}

const ALL = [
  'SELLERS_ONBOARDED',
  'SELLERS_ENROLLED',
  'SELLERS_TRAINED',
  'LISTINGS_LIVE',
  'ENTERPRISES_REGISTERED',
  'COOPERATIVES_COVERED',
  'ARTISANS',
];

beforeAll(async () => {
  database = await cloneDatabase();
  await insertPartners(database.db);
  await place('A', ALL);
  await place('B', ['ENTERPRISES_REGISTERED', 'LISTINGS_LIVE'], {
    districts: ['571'],
    parties: [ORG.amazon, ORG.bureauTn],
  });
  await place('C', ['ENTERPRISES_REGISTERED'], { effectiveFrom: '2022-01-01', effectiveTo: '2022-12-31' });
  await place('D', ['ENTERPRISES_REGISTERED'], { effectiveFrom: '2020-01-01', signedOn: '2023-05-01' });
  const unsigned = { status: 'DRAFT', signedOn: null, signedPrecision: null, effectiveFrom: '2020-01-01' };
  await place('E', ['ENTERPRISES_REGISTERED'], unsigned);
  subgraph = partnersModule.create({ db: database.db });
});
afterAll(() => database.drop());

const read = async (graph: EntityDirectory): Promise<Answer[]> =>
  (await ask(subgraph, TARGETS, { principal: anAdmin(), graph })).mous.edges.map(({ node }: Answer) => node.targets);

describe('what targets have reached', () => {
  it('is counted by the graph where it knows, on top of what there was before', async () => {
    const [targets] = await read(countingGraph(whole).graph);
    expect(targets.map(({ achieved, achievedBy }: Answer) => [achieved, achievedBy])).toEqual([
      [33, 'COMPUTED'],
      [47, 'COMPUTED'],
      [24, 'COMPUTED'],
      [107, 'COMPUTED'],
      [900, 'COMPUTED'],
      [2, 'COMPUTED'],
      [3, 'REPORTED'],
    ]);
    expect(targets.map(({ isReached }: Answer) => isReached)).toEqual([false, true, false, true, true, false, false]);
  });

  it('is counted by district, none where nothing is counted', async () => {
    const [[target]] = (await read(countingGraph(whole).graph)) as [[Answer]];
    expect(target.districts).toEqual([
      { district: { code: '571' }, achieved: 30, achievedBy: 'COMPUTED' },
      { district: { code: '573' }, achieved: 0, achievedBy: 'COMPUTED' },
    ]);
  });

  it('holds where the MoU holds: in its districts where it names some', async () => {
    const [, targets] = await read(countingGraph(whole).graph);
    expect(targets.map(({ achieved }: Answer) => achieved)).toEqual([300, 100]);
  });

  it('begins with the signature where an earlier first day is agreed, and before it is nothing', async () => {
    const { graph, asked } = countingGraph(whole);
    const [, , , late, draft] = await read(graph);
    expect(asked[0]?.selections).toMatchObject({
      State: expect.stringContaining('r2: registrations(from: "2023-05-01")'),
    });
    expect([late, draft].map((targets) => targets.map(({ achieved }: Answer) => achieved))).toEqual([[6], [0]]);
  });

  it('is asked for in one call for a whole page, each period once', async () => {
    const { graph, asked } = countingGraph(whole);
    await read(graph);
    expect(asked).toHaveLength(1);
    expect(asked[0]?.selections).toMatchObject({
      State:
        'r0: registrations(from: "2021-02-18") { units } r1: registrations(from: "2022-01-01", to: "2022-12-31") { units } ' +
        'r2: registrations(from: "2023-05-01") { units }',
    });
    const names = asked[0]!.references.map(({ __typename, id }) => `${__typename}/${id}`);
    expect(new Set(names).size).toBe(names.length);
  });

  it('is not known where the caller may not know what is counted', async () => {
    const [targets] = await read(countingGraph(() => null).graph);
    expect(targets.map(({ achieved, achievedBy }: Answer) => [achieved, achievedBy])).toEqual([
      ...Array.from({ length: 5 }, () => [null, null]),
      [2, 'COMPUTED'],
      [3, 'REPORTED'],
    ]);
  });
});

describe('covered co-operatives', () => {
  it('tell how far each has come, in one call for all MoUs', async () => {
    const { graph, asked } = countingGraph(({ __typename }) =>
      __typename === 'Mou'
        ? {
            cooperativeOnboarding: [
              { cooperative: { id: 'coop_a' }, enrolment: { id: 'enr_1' }, status: 'IN_PROGRESS' },
            ],
          }
        : {},
    );
    const query = '{ mous { edges { node { scope { cooperatives { onboarding { status enrolment { id } } } } } } } }';
    const { mous } = await ask(subgraph, query, { principal: anAdmin(), graph });
    for (const { node } of mous.edges)
      expect(node.scope.cooperatives).toEqual([
        { onboarding: { status: 'IN_PROGRESS', enrolment: { id: 'enr_1' } } },
        { onboarding: { status: 'NOT_ENROLLED', enrolment: null } },
      ]);
    expect(asked).toHaveLength(1);
  });
});
