import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'drizzle-orm';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { seedFacts } from '../../../drizzle/seed/facts.ts';
import { seedSynthetic } from '../../../drizzle/seed/synthetic.ts';
import type { Database } from '../../../subgraphs/shared/database.ts';
import { connectTenants, type TenantDatabase } from '../../../subgraphs/shared/tenancy/connect-tenants.ts';
import { forPrincipal } from '../../../subgraphs/shared/tenancy/tenant.ts';
import { cloneDatabase, type TestDatabase } from '../../support/database.ts';
import { aBureau } from '../../support/principals.ts';

const REQUESTS = 10_000;
/** Several wait in line for each of the two connections. */
const AT_ONCE = 12;
const TENANTS = { 'IN-UP': aBureau({ state: 'IN-UP' }), 'IN-TN': aBureau({ id: 'bureau-tn', state: 'IN-TN' }) };
type State = keyof typeof TENANTS;

let database: TestDatabase;
let tenants: TenantDatabase;

beforeAll(async () => {
  database = await cloneDatabase();
  await seedFacts(database.db);
  await seedSynthetic(database.db, { enterprises: 400, listings: 100 });
  tenants = connectTenants(database.hubUrl, { max: 2 });
});
afterAll(async () => {
  await tenants.close();
  await database.drop();
});

const STATES_SEEN = sql`select distinct state from enterprises.enterprise`;

/** What a request does; each gives the states that it saw, without a predicate of its own. */
const REQUESTS_MADE: Readonly<Record<string, (db: Database) => Promise<readonly { state: string }[]>>> = {
  read: (db) => db.execute<{ state: string }>(STATES_SEEN),
  'slow read': (db) =>
    db.execute<{ state: string }>(sql`select distinct state from enterprises.enterprise, pg_sleep(0.002)`),
  'failed statement': async (db) => {
    await db.execute(sql`select 1 / 0`);
    return [];
  },
  transaction: (db) => db.transaction((tx) => tx.execute<{ state: string }>(STATES_SEEN)),
  'transaction that rolls back': (db) =>
    db.transaction(async (tx) => {
      await tx.execute(STATES_SEEN);
      throw new Error('rolled back on purpose');
    }),
  'transaction that fails': (db) =>
    db.transaction(async (tx) => {
      await tx.execute(sql`select 1 / 0`);
      return [];
    }),
};

/**
 * Statements are cancelled, and now and then a connection is ended, as long as the requests run. Not what the driver asks when it connects:
 * its failure is told to nobody that could catch it (the hub survives it, see `surviveStrayRejections`).
 */
async function disturb(isOver: () => boolean): Promise<{ cancelled: number; ended: number }> {
  const done = { cancelled: 0, ended: 0 };
  for (let turn = 1; !isOver(); turn++) {
    await pause(3);
    const end = turn % 40 === 0;
    const hit = await database.sql.unsafe(
      `select ${end ? 'pg_terminate_backend' : 'pg_cancel_backend'}(pid) from pg_stat_activity
       where datname = current_database() and usename <> current_user and (state = 'active' or ${end})
         and query not like '%typarray%'
       order by random() limit 1`,
    );
    done[end ? 'ended' : 'cancelled'] += hit.length;
  }
  return done;
}

it('10,000 requests of two tenants over two connections, with errors and cancels, see no row of the other', async () => {
  const kinds = fc.sample(fc.constantFrom(...Object.keys(REQUESTS_MADE)), REQUESTS);
  const asked = fc.sample(fc.constantFrom<State>('IN-UP', 'IN-TN'), REQUESTS);
  const foreign: string[] = [];
  const answered = { rows: 0, nothing: 0, failed: 0 };
  let next = 0;
  let isOver = false;

  const worker = async (): Promise<void> => {
    while (next < REQUESTS) {
      const number = next++;
      const state = asked[number]!;
      const request = REQUESTS_MADE[kinds[number]!]!;
      try {
        const seen = await forPrincipal(TENANTS[state], async () => await request(tenants.db));
        foreign.push(...seen.map((row) => row.state).filter((other) => other !== state));
        if (seen.length > 0) answered.rows++;
        else answered.nothing++;
      } catch {
        answered.failed++;
      }
    }
  };
  const disturbing = disturb(() => isOver);
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  isOver = true;
  const disturbed = await disturbing;
  console.log({ ...answered, ...disturbed });

  expect(foreign).toEqual([]);
  // A session that lost its tenant shows nothing, which would be no leak and still a wrong answer.
  expect(answered.nothing).toBe(0);
  expect(answered.rows).toBeGreaterThan(REQUESTS / 4);
  expect(disturbed.cancelled).toBeGreaterThan(0);
  expect(disturbed.ended).toBeGreaterThan(0);
}, 120_000);
