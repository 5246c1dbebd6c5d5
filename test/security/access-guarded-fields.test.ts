import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { limitsForAll } from '../../gateway/client-limits.ts';
import { argumentsOf, directivesOf } from '../../gateway/executor/supergraph.ts';
import { scopesFor } from '../../subgraphs/access/scopes.ts';
import { AUDIENCES, type Audience } from '../../subgraphs/shared/principal.ts';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';
import { startDemoHubOn, type TestHub } from '../support/hub.ts';
import { kindsOf, type Operation, operationFor, SHAPES, type Step, type Way, waysThrough } from './guarded-ways.ts';
import { API, fieldsOf, requirementOf, supergraph } from './matrix/api.ts';
import { askAs } from './matrix/ask.ts';
import { type Caller, callerWithScopes, demoCaller } from './matrix/callers.ts';

/*
 * Every field of the schema that needs a scope, by every field that leads to it, for a client that has all scopes but that one.
 * The ways are made from the schema: a field that is new is in here by itself.
 */

const BATCH = 100;
const LIKE: Readonly<Record<Audience, string>> = { partner: 'flipkart', bureau: 'bureau-up', admin: 'admin' };

let database: TestDatabase;
let hub: TestHub;
beforeAll(async () => {
  database = await cloneDatabase();
  const limits = limitsForAll({
    ...{ batch: BATCH, budget: 1e12, cost: 1e9, body: 4 * 1024 * 1024, depth: 40 },
  });
  hub = await startDemoHubOn(database.url, { limits });
}, 120_000);
afterAll(async () => {
  await hub.stop();
  await database.drop();
});

interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly {
    readonly path?: readonly (string | number)[];
    readonly extensions: { readonly code: string; readonly requiredScopes?: unknown };
  }[];
}

const isMet = (alternatives: readonly (readonly string[])[], scopes: ReadonlySet<string>): boolean =>
  alternatives.some((all) => all.every((scope) => scopes.has(scope)));
const unmetAt = ({ parent, field }: Step, scopes: ReadonlySet<string>) =>
  requirementOf(parent, field.name).filter((alternatives) => !isMet(alternatives, scopes));

/** Fields of the audience's contract that somebody with these scopes only is refused. */
function deniedTo(audience: Audience, scopes: ReadonlySet<string>): Step[] {
  const schema = API[audience];
  return Object.keys(schema.getTypeMap())
    .filter((name) => !name.startsWith('__') && name !== 'Node')
    .flatMap((parent) => Object.values(fieldsOf(schema.getType(parent))).map((field) => ({ parent, field })))
    .filter((step) => unmetAt(step, scopes).length > 0 && !givesByRow(step));
}

/** `node` and `nodes` leave out what the caller has no scope for, row by row, and are refused to nobody. */
const givesByRow = ({ parent, field }: Step): boolean => parent === 'Query' && /^nodes?$/.test(field.name);

const without = (audience: Audience, scope: string): string[] => scopesFor(audience).filter((one) => one !== scope);
const CASES = AUDIENCES.flatMap((audience) =>
  scopesFor(audience)
    .map((scope) => ({ audience, scope, denied: deniedTo(audience, new Set(without(audience, scope))) }))
    .filter(({ denied }) => denied.length > 0),
);

async function callerOf(audience: Audience, name: string, scopes: readonly string[]): Promise<Caller> {
  return callerWithScopes(hub, await demoCaller(hub, LIKE[audience]), name, scopes);
}

async function askAll(caller: Caller, operations: readonly Operation[]): Promise<Answer[]> {
  const answers: Answer[] = [];
  for (let start = 0; start < operations.length; start += BATCH) {
    const response = await fetch(`${hub.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: caller.authorization },
      body: JSON.stringify(
        operations.slice(start, start + BATCH).map(({ query, variables }) => ({ query, variables })),
      ),
    });
    const bodies: unknown = await response.json();
    if (!Array.isArray(bodies)) throw new Error(`a batch was answered ${JSON.stringify(bodies)}`);
    answers.push(...bodies);
  }
  return answers;
}

/** What is wrong with a refusal; null when there are no data, only FORBIDDEN, and the field once by its path with its scopes. */
function faultOf(way: Way, { query, path }: Operation, { data, errors = [] }: Answer, scopes: ReadonlySet<string>) {
  const target = way.at(-1);
  if (target === undefined) throw new Error('expected a way');
  const [required] = unmetAt(target, scopes);
  const here = errors.filter((error) => error.path?.join() === path.join());
  const isRight =
    data === undefined &&
    errors.every(({ extensions }) => extensions.code === 'FORBIDDEN') &&
    here.length === 1 &&
    JSON.stringify(here[0]?.extensions.requiredScopes) === JSON.stringify(required);
  return isRight ? null : `${query}\nanswered ${JSON.stringify({ data, errors })}`.slice(0, 1_500);
}

const met = new Map<string, number>();

describe.each(CASES)('$audience without $scope', ({ audience, scope, denied }) => {
  const schema = API[audience];
  const scopes = new Set(without(audience, scope));
  const name = `${audience}-without-${scope.replace(':', '-')}`;
  const waysTo = waysThrough(schema, (step) => unmetAt(step, scopes).length === 0);

  it('is refused what needs it in the same way by every way, and nothing is written', async () => {
    const caller = await callerOf(audience, name, [...scopes]);
    const asked = denied.flatMap((target, index) => {
      const ways = waysTo(target);
      expect(ways.length, `ways to ${target.parent}.${target.field.name}`).toBeGreaterThan(0);
      // Every shape for the first way, and for all others one after the other.
      return ways.flatMap((way, at) => {
        const shapes = at === 0 ? SHAPES : SHAPES.filter((_, number) => number === (at + index) % SHAPES.length);
        return shapes.map((shape) => ({ way, operation: operationFor(schema, way, shape) }));
      });
    });
    for (const { way } of asked)
      for (const kind of kindsOf(schema, way, graphsOf)) met.set(kind, (met.get(kind) ?? 0) + 1);

    const before = await linksOf(database);
    const answers = await askAll(
      caller,
      asked.map(({ operation }) => operation),
    );
    const faults = asked.flatMap(({ way, operation }, at) => faultOf(way, operation, answers[at] ?? {}, scopes) ?? []);
    expect(faults.slice(0, 3)).toEqual([]);
    expect(await linksOf(database)).toEqual(before);
  }, 120_000);

  it('is told so by the status, and somebody with all scopes is not', async () => {
    const [target] = denied;
    if (target === undefined) throw new Error('expected a field');
    const caller = await callerOf(audience, `${name}-again`, [...scopes]);
    const whole = await callerOf(audience, `${name}-whole`, [...scopes, scope]);
    const operations = denied.flatMap((one) =>
      waysTo(one)
        .slice(0, 1)
        .map((way) => operationFor(schema, way, 'plainly')),
    );
    const [first] = operations;
    if (first === undefined) throw new Error('expected an operation');
    expect((await askAs(hub.url, caller, first.query, { variables: first.variables })).status).toBe(403);
    for (const [at, { errors = [] }] of (await askAll(whole, operations)).entries())
      expect(
        errors.filter(({ extensions }) => /^FORBIDDEN|^GRAPHQL_|^OPERATION_/.test(extensions.code)),
        operations[at]?.query,
      ).toEqual([]);
  }, 60_000);
});

it('came by every kind of way', () => {
  console.info([...met].map(([kind, count]) => `${kind}: ${count}`).join(', '));
  expect([...met.keys()].sort()).toEqual([
    'a list',
    'a mutation’s payload',
    'a root field',
    'a union',
    'an entity of another subgraph',
    'an interface',
  ]);
});

/** Subgraphs that answer a field. */
function graphsOf({ parent, field }: Step): string[] {
  const type = supergraph.getType(parent);
  const definition = fieldsOf(type)[field.name];
  const named = definition ? directivesOf(definition, 'join__field') : [];
  const [own, all] = [named, type ? directivesOf(type, 'join__type') : []].map((directives) =>
    directives.flatMap((directive) => {
      const { graph } = argumentsOf(directive);
      return typeof graph === 'string' ? [graph] : [];
    }),
  );
  return (own?.length ? own : all) ?? [];
}

/** How long each subgraph's audit trail is. */
async function linksOf({ sql }: TestDatabase): Promise<Record<string, unknown>> {
  const tables = await sql`select table_schema as name from information_schema.tables where table_name = 'audit'`;
  const counts = await Promise.all(
    tables.map(async ({ name }) => [name, (await sql`select count(*) from ${sql(`${name}.audit`)}`)[0]?.count]),
  );
  return Object.fromEntries(counts);
}
