import { setTimeout as pause } from 'node:timers/promises';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { limitsForAll } from '../../gateway/client-limits.ts';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';
import { startDemoHubOn, type TestHub } from '../support/hub.ts';

const REQUESTS = 10_000;
const AT_ONCE = 24;
const CLIENTS = { 'bureau-up': 'IN-UP', 'bureau-tn': 'IN-TN' } as const;
type Client = keyof typeof CLIENTS;

let database: TestDatabase;
let hub: TestHub;

beforeAll(async () => {
  database = await cloneDatabase();
  hub = await startDemoHubOn(database.url, {
    hubDatabaseUrl: database.hubUrl,
    tenantConnections: 2,
    limits: limitsForAll({ budget: 1_000_000_000, restoreRate: 1_000_000_000 }),
  });
});
afterAll(async () => {
  await hub.stop();
  await database.drop();
});

const ENTERPRISES = '{ enterprises(first: 3) { edges { node { name state { code } } } } }';
/** What a client may do; each answers with the states of what it was shown. */
const OPERATIONS = {
  list: ENTERPRISES,
  'list with aliases': ENTERPRISES.replace('enterprises(', 'others: enterprises(').replace('name', 'label: name'),
  'entity of another subgraph':
    '{ enterprises(first: 2) { edges { node { state { code } enrolments(first: 1) { totalCount } } } } }',
  mistake: '{ enterprises(first: 1000) { edges { node { name } } } }',
  'rolled back': `mutation { registerEnterprise(dryRun: true, input: { name: "Never", kind: MSME, district: "DISTRICT", activities: ["1312"],
    registeredAt: "2024-01-01", investmentPaise: 0, turnoverPaise: 0, employees: 1 }) { __typename } }`,
} as const;
const DISTRICTS: Readonly<Record<Client, string>> = { 'bureau-up': '118', 'bureau-tn': '571' };

const statesIn = (text: string): string[] => Array.from(text.matchAll(/"code":"(IN-[A-Z]{2})"/g), ([, code]) => code!);

it('10,000 requests of two bureaus over two connections, with errors, cancels and clients that go away: no foreign row', async () => {
  const tokens = { 'bureau-up': await hub.tokenOf('bureau-up'), 'bureau-tn': await hub.tokenOf('bureau-tn') };
  const clients = fc.sample(fc.constantFrom<Client>('bureau-up', 'bureau-tn'), REQUESTS);
  const operations = fc.sample(fc.constantFrom(...Object.values(OPERATIONS)), REQUESTS);
  const foreign: string[] = [];
  const seen = { rows: 0, errors: 0, gone: 0 };
  let next = 0;
  let isOver = false;

  const worker = async (): Promise<void> => {
    while (next < REQUESTS) {
      const number = next++;
      const client = clients[number]!;
      const query = operations[number]!.replace('DISTRICT', DISTRICTS[client]);
      const leaves = number % 20 === 0;
      try {
        const response = await fetch(`${hub.url}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', authorization: `Bearer ${tokens[client]}` },
          body: JSON.stringify({ query }),
          signal: leaves ? AbortSignal.timeout(1 + (number % 3)) : null,
        });
        const text = await response.text();
        const states = statesIn(text);
        foreign.push(...states.filter((state) => state !== CLIENTS[client]));
        if (states.length > 0) seen.rows++;
        if (text.includes('"errors"')) seen.errors++;
      } catch {
        seen.gone++;
      }
    }
  };
  const cancelling = (async () => {
    let cancelled = 0;
    while (!isOver) {
      await pause(20);
      const hit = await database.sql`
        select pg_cancel_backend(pid) from pg_stat_activity
        where datname = current_database() and usename <> current_user and state = 'active' and query not like '%typarray%'`;
      cancelled += hit.length;
    }
    return cancelled;
  })();
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  isOver = true;
  console.log({ ...seen, cancelled: await cancelling });

  expect(foreign).toEqual([]);
  expect(seen.rows).toBeGreaterThan(REQUESTS / 2);
  expect(seen.errors).toBeGreaterThan(0);
  expect(seen.gone).toBeGreaterThan(0);
}, 300_000);
