import { readFile } from 'node:fs/promises';
import { buildASTSchema, type GraphQLSchema, getNamedType, isAbstractType, isObjectType, parse } from 'graphql';
import { beforeAll, expect, it } from 'vitest';
import { readRows, readRules, type TableRow } from '../../schema/access/table.ts';
import { modules } from '../../subgraphs/index.ts';

/** Row rules of `docs/access.md` by which everybody sees the same, or admins alone see anything. All others guard. */
const OPEN = ['public', 'request', 'as-parent', 'seen-only', 'admin', 'node'];

let schema: GraphQLSchema;
let rows: ReadonlyMap<string, TableRow>;
let rules: ReadonlySet<string>;
beforeAll(async () => {
  schema = buildASTSchema(parse(await readFile(new URL('../../schema/admin.graphql', import.meta.url), 'utf8')), {
    assumeValidSDL: true,
  });
  const text = await readFile(new URL('../../docs/access.md', import.meta.url), 'utf8');
  rows = readRows(text);
  rules = readRules(text);
});

const types = new Set(modules.flatMap(({ guarded }) => Object.keys(guarded.types)));
const fields = new Set(modules.flatMap(({ guarded }) => Object.keys(guarded.fields ?? {})));

/** Whether a field shows guarded objects: its own type, the nodes of its pages, or one of an interface or union. */
function showsGuarded(type: string, field: string): boolean {
  const parent = schema.getType(type);
  const definition = isObjectType(parent) ? parent.getFields()[field] : undefined;
  if (definition === undefined) return false;
  const named = getNamedType(definition.type);
  const name = named.name.replace(/Connection$/, '');
  return (
    types.has(name) || (isAbstractType(named) && schema.getPossibleTypes(named).some((one) => types.has(one.name)))
  );
}

/** Whether a type is part of guarded records: each field that returns it belongs to one, or to another part. */
function isPart(type: string, above: readonly string[] = []): boolean {
  const holders = Object.values(schema.getTypeMap()).flatMap((holder) =>
    isObjectType(holder) && Object.values(holder.getFields()).some((field) => getNamedType(field.type).name === type)
      ? [holder.name]
      : [],
  );
  const isHeld = (holder: string): boolean =>
    types.has(holder) || above.includes(holder) || isPart(holder, [...above, type]);
  return holders.length > 0 && holders.every(isHeld);
}

it('has looks of admins at every field noted that docs/access.md shows to some only', () => {
  const guarding = [...rules].filter((rule) => !OPEN.includes(rule));
  expect(guarding.length).toBeGreaterThan(10);
  const forgotten = [...rows].flatMap(([coordinate, row]) => {
    const [type = '', field = ''] = coordinate.replace(/\(.*/, '').split('.');
    const isGuarded = row.rules.some((rule) => guarding.includes(rule));
    if (!isGuarded || type === 'Mutation' || !isObjectType(schema.getType(type))) return [];
    return types.has(type) || isPart(type) || fields.has(coordinate) || showsGuarded(type, field) ? [] : [coordinate];
  });
  expect(forgotten).toEqual([]);
});

it('guards types and fields that there are, each by the subgraph that knows its rows', () => {
  const unknown = modules.flatMap(({ name, guarded, typeDefs }) => {
    const own = new Set(typeDefs.definitions.flatMap((node) => ('name' in node && node.name ? [node.name.value] : [])));
    const named = [
      ...Object.keys(guarded.types),
      ...Object.keys(guarded.fields ?? {}).map((it) => it.split('.')[0] ?? ''),
    ];
    return named.filter((type) => !own.has(type)).map((type) => `${name}: ${type}`);
  });
  expect(unknown).toEqual([]);
  for (const coordinate of fields) expect(rows.has(coordinate), coordinate).toBe(true);
});
