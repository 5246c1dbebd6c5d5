import { drizzle } from 'drizzle-orm/postgres-js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Graph } from '../../gateway/executor/graph.ts';
import { DEMO_CLIENTS } from '../../gateway/identity/demo-clients.ts';
import { readQuestions } from '../../gateway/tour/questions.ts';
import { asDriver } from '../../subgraphs/shared/tenancy/connect-tenants.ts';
import { forPrincipal } from '../../subgraphs/shared/tenancy/tenant.ts';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';
import { fillToFullSize } from '../support/full-size.ts';
import { type SentStatement, scansOf, tablesAbove } from '../support/plans.ts';
import { anAdmin } from '../support/principals.ts';
import { askGraph, startWholeGraph } from '../support/whole-graph.ts';
import { typesByLevel } from './types-by-level.ts';

const LARGE = 10_000;
const questions = (await readQuestions()).flatMap((source) => source.questions);

let database: TestDatabase;
let graph: Graph;
let large: ReadonlySet<string>;
const sent: SentStatement[] = [];

beforeAll(async () => {
  database = await cloneDatabase();
  await fillToFullSize(database);
  large = await tablesAbove(database.sql, LARGE);
  const logger = { logQuery: (text: string, parameters: unknown[]) => sent.push({ text, parameters }) };
  graph = await startWholeGraph(drizzle(asDriver(database.client), { logger }));
  // What a subgraph keeps in memory of its reference data is read once.
  for (const { who, operation, variables } of questions) await askGraph(graph, principalOf(who), operation, variables);
  expect(sent.length).toBeGreaterThan(questions.length);
}, 300_000);
afterAll(() => database.drop());

/** The principal that a demo client's token makes. */
function principalOf(name: string) {
  const client = DEMO_CLIENTS.find(({ id }) => id === name);
  if (!client?.audience) throw new Error(`there is no demo client ${name} with an audience`);
  const { id, audience, organization = null, state = null, scopes } = client;
  return anAdmin({ id, audience, organization, state, scopes: new Set(scopes) });
}

test('the set is as large as the hub is meant for', async () => {
  const [counts] = await database.sql`
    select (select count(*)::int from enterprises.enterprise) as enterprises, (select count(*)::int from catalogue.listing) as listings`;
  expect(counts?.enterprises).toBe(140_000);
  expect(counts?.listings).toBeGreaterThanOrEqual(300_000);
  expect([...large]).toEqual(
    expect.arrayContaining([
      'enterprises.enterprise',
      'catalogue.product',
      'catalogue.listing',
      'incubation.enrolment',
    ]),
  );
});

describe.each(questions)('$title', ({ who, operation, variables }) => {
  test('takes a statement a type and level at most, and scans no large table', async () => {
    const principal = principalOf(who);
    sent.length = 0;
    await askGraph(graph, principal, operation, variables);
    const statements = [...sent];
    const { pairs, levels } = typesByLevel(graph.schemaOf(principal.audience), operation);
    expect(statements.length, statements.map(({ text }) => text).join('\n\n')).toBeLessThanOrEqual(pairs);
    const times = Map.groupBy(statements, ({ text }) => text);
    for (const [text, same] of times) expect(same.length, text).toBeLessThanOrEqual(levels);
    const scans = await Promise.all(
      [...times.values()].flat().map(async (statement) => ({
        statement,
        found: await forPrincipal(principal, () => scansOf(database.client, statement, large)),
      })),
    );
    expect(
      scans.filter(({ found }) => found.length > 0).map(({ statement, found }) => `${found}: ${statement.text}`),
    ).toEqual([]);
  });
});
