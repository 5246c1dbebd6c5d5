import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { seedFacts } from '../../drizzle/seed/facts.ts';
import { readFacts } from '../../drizzle/seed/read-facts.ts';
import { loadSyntheticMous } from '../../drizzle/seed/synthetic/load-mous.ts';
import { syntheticMous } from '../../drizzle/seed/synthetic/mous.ts';
import { createWorld } from '../../drizzle/seed/synthetic/world.ts';
import { partners as partnersModule } from '../../subgraphs/partners/index.ts';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';
import { anAdmin } from '../support/principals.ts';
import { type Answer, ask } from '../support/subgraph-client.ts';

const world = createWorld(readFacts());
const LARGE = { enterprises: 140_000, listings: 300_000 };
const SMALL = { enterprises: 500, listings: 1_000 };

let database: TestDatabase;
beforeAll(async () => {
  database = await cloneDatabase();
  await seedFacts(database.db);
  await loadSyntheticMous(database.db, world, { enterprises: 20_000, listings: 0 });
});
afterAll(() => database.drop());

describe('generated MoUs', () => {
  test('are a dozen in the demo and hundreds in the large set, the same each time, the small ones among the large', () => {
    const [small, large] = [syntheticMous(world, SMALL), syntheticMous(world, LARGE)];
    expect([small.mous.length, large.mous.length]).toEqual([12, 560]);
    expect(large.mous.slice(0, 12)).toEqual(small.mous);
    expect(large.mous.every(({ synthetic }) => synthetic)).toBe(true);
    expect(small.mous.some(({ status }) => status === 'SIGNED')).toBe(true);
    expect(small.amendments.length).toBeGreaterThan(0);
  });

  test('are renewed once at the most, and only when signed', () => {
    const { mous } = syntheticMous(world, LARGE);
    const renewed = mous.flatMap(({ renews }) => renews ?? []);
    expect(renewed.length).toBeGreaterThan(5);
    expect(new Set(renewed).size).toBe(renewed.length);
    const statuses = new Set(mous.filter(({ id }) => renewed.includes(id)).map(({ status }) => status));
    for (const status of statuses) expect(['SIGNED', 'SUSPENDED', 'COMPLETED']).toContain(status);
  });

  test('are read whole, each with its versions, its differences and as of the day before it was amended', async () => {
    const query = /* GraphQL */ `{ mous(first: 100, filter: { synthetic: true }) { edges { node {
      status validity termsNumber renews { status } history { to }
      parties { organization { name } signedOn } obligations { nextDueOn isOverdue milestones { status evidence reports { to } } }
      targets { metric achieved achievedBy districts { value } }
      versions { number isInForce inForceFrom } amendments { status changes { path before after } }
      asOf(day: "2023-06-30") { status termsNumber effectiveTo }
    } } } }`;
    const graph = { find: async (references: readonly unknown[]) => references.map(() => null) };
    const subgraph = partnersModule.create({ db: database.db });
    const { mous } = await ask(subgraph, query, { principal: anAdmin(), graph });
    const nodes: Answer[] = mous.edges.map(({ node }: Answer) => node);
    expect(nodes.length).toBe(80);
    for (const node of nodes) {
      expect(node.versions.filter((version: Answer) => version.isInForce)).toHaveLength(1);
      for (const { evidence, status } of node.obligations.flatMap(({ milestones }: Answer) => milestones))
        expect(evidence !== null).toBe(status !== 'SCHEDULED');
      for (const { changes } of node.amendments)
        expect(changes.map(({ path }: Answer) => path)).toEqual([['effectiveTo']]);
    }
    expect(nodes.some(({ obligations }) => obligations.some(({ isOverdue }: Answer) => isOverdue))).toBe(true);
    expect(nodes.some(({ validity }) => validity === 'EXPIRED')).toBe(true);
    expect(nodes.some(({ asOf, termsNumber }) => asOf && asOf.termsNumber < termsNumber)).toBe(true);
  });

  test('come once, however often they are loaded', async () => {
    const count = () => database.sql`select (select count(*) from partners.mou) as mous,
      (select count(*) from partners.milestone_report) as reports, (select count(*) from partners.mou_version) as versions`;
    const before = await count();
    await loadSyntheticMous(database.db, world, { enterprises: 20_000, listings: 0 });
    expect(await count()).toEqual(before);
  });
});
