import {
  type GraphQLArgument,
  type GraphQLObjectType,
  getNamedType,
  isInputObjectType,
  isLeafType,
  isRequiredArgument,
} from 'graphql';
import { ID_PREFIXES, newId, typenameOfId } from '../../../subgraphs/shared/ids.ts';
import { type Field, isRecord, isTypeName } from './api.ts';
import { valueFor } from './arguments.ts';
import type { Caller } from './callers.ts';
import { type Hints, nobodyLike } from './hints.ts';
import { piecesOf } from './selections.ts';

type Variables = Readonly<Record<string, unknown>>;

/** One way to ask for what is not one's own. */
export interface EntryPoint {
  readonly name: string;
  readonly document: string;
  readonly variables: Variables;
  /** The same with ids and names that nobody has; of ways that name a record. */
  readonly twin?: Variables;
}

export interface Lookout {
  readonly caller: Caller;
  readonly hints: Hints;
  /** Takes every field that is asked for, as `Type.field`. */
  readonly asked: Set<string>;
}

/** By what else than its id a record is found: the names of the arguments. Others are refused by the test. */
const FINDERS: Readonly<Record<string, readonly (readonly string[])[]>> = {
  mou: [['id'], ['reference'], ['reference', 'asOf']],
  portal: [['id'], ['domain']],
  portalPage: [['id'], ['portal', 'slug']],
};
/** Arguments that are no way of their own. */
const PAGING = new Set(['first', 'after', 'orderBy']);

/** The ways into a root field: as it is, by each of its arguments, and by each field of its filter. */
export function waysInto(field: Field, lookout: Lookout): EntryPoint[] {
  const required = field.args.filter(isRequiredArgument).filter(({ name }) => !PAGING.has(name));
  const optional = field.args.filter((one) => !isRequiredArgument(one) && !PAGING.has(one.name));
  const values = (names: readonly GraphQLArgument[]) => (hints: Hints) =>
    Object.fromEntries(names.map((one) => [one.name, argumentFor(field, one, hints)]));
  if (optional.some(({ name }) => name === 'id'))
    return findersOf(field, optional).flatMap((names) => wayInto(field, lookout, values(names)));
  const plain = optional.filter(({ type }) => !isInputObjectType(getNamedType(type)));
  return [
    ...wayInto(field, lookout, values(required), true),
    ...plain.flatMap((one) => wayInto(field, lookout, values([...required, one]))),
    ...optional.flatMap(({ name, type }) => {
      const filter = getNamedType(type);
      if (!isInputObjectType(filter)) return [];
      return Object.values(filter.getFields()).flatMap((input) =>
        wayInto(field, lookout, (hints) => ({
          ...values(required)(hints),
          [name]: { [input.name]: valueFor(input, filter.name, hints) },
        })),
      );
    }),
  ];
}

function argumentFor(field: Field, argument: GraphQLArgument, hints: Hints): unknown {
  const gives = getNamedType(field.type).name;
  const isName = FINDERS[field.name]?.flat().includes(argument.name) && !['id', 'asOf'].includes(argument.name);
  return isName
    ? hints.name(`${field.name}.${argument.name}`)
    : valueFor(argument, `Query.${field.name}`, hints, gives);
}

function findersOf(field: Field, optional: readonly GraphQLArgument[]): GraphQLArgument[][] {
  const ways = FINDERS[field.name] ?? [];
  const untold = optional.filter(({ name }) => !ways.flat().includes(name)).map(({ name }) => name);
  if (untold.length > 0)
    throw new Error(`teach test/security/matrix/entry-points.ts what ${field.name} finds by ${untold}`);
  return ways.map((names) => optional.filter(({ name }) => names.includes(name)));
}

/** One way into a root field, with what the caller's scopes allow: `whole` with the records below those that it gives. */
function wayInto(field: Field, lookout: Lookout, valuesOf: (hints: Hints) => Variables, whole = false): EntryPoint[] {
  const variables = valuesOf(lookout.hints);
  const twin = valuesOf(nobodyLike(lookout.hints));
  const entry = { name: `${field.name} ${JSON.stringify(variables)}`, variables };
  const named = JSON.stringify(variables) === JSON.stringify(twin) ? entry : { ...entry, twin };
  return documentsOf(field, Object.keys(variables), lookout, whole).map((document) => ({ ...named, document }));
}

function documentsOf(field: Field, names: readonly string[], lookout: Lookout, whole: boolean): string[] {
  const given = field.args.filter(({ name }) => names.includes(name));
  lookout.asked.add(`Query.${field.name}`);
  const inner = getNamedType(field.type);
  const depth = whole ? (isRecord(inner) ? 1 : 2) : 1;
  const around = { ...lookout, leavesAlone: !whole };
  const pieces = isLeafType(inner) ? [''] : piecesOf(inner, depth, around, ['Query']).map((piece) => `{ ${piece} }`);
  const size = field.args.some(({ name }) => name === 'first') ? [`first: ${whole ? 10 : 30}`] : [];
  const args = [...size, ...given.map(({ name }) => `${name}: $${name}`)];
  const head = given.length === 0 ? '' : `query (${given.map(({ name, type }) => `$${name}: ${type}`).join(', ')}) `;
  const call = `${field.name}${args.length === 0 ? '' : `(${args.join(', ')})`}`;
  return pieces.map((below) => `${head}{ ${call} ${below} }`);
}

/** Ways to one record by its id, through the root field of its type: `whole` with the records below it. */
export function waysById(field: Field, id: string, lookout: Lookout, whole: boolean): EntryPoint[] {
  const entry = { name: `${field.name} ${id}`, variables: { id }, twin: { id: absentLike(id) } };
  return documentsOf(field, ['id'], lookout, whole).map((document) => ({ ...entry, document }));
}

/** The same through `node`. */
export function waysByNode(type: GraphQLObjectType, id: string, lookout: Lookout, whole: boolean): EntryPoint[] {
  lookout.asked.add('Query.node');
  const entry = { name: `node ${id}`, variables: { id }, twin: { id: absentLike(id) } };
  return piecesOf(type, 1, { ...lookout, leavesAlone: !whole }, ['Query']).map((below) => ({
    ...entry,
    document: `query ($id: ID!) { node(id: $id) { __typename id ... on ${type} { ${below} } } }`,
  }));
}

/** A way to many records at once: what they are is told of those alone that one may see. */
export function wayByNodes(ids: readonly string[], { asked }: Lookout): EntryPoint {
  asked.add('Query.nodes');
  const document = 'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }';
  return { name: 'nodes', document, variables: { ids }, twin: { ids: ids.map(absentLike) } };
}

/** An id of the same type that nobody has. */
export function absentLike(id: string): string {
  const typename = typenameOfId(id);
  if (typename === null || !isTypeName(typename)) throw new Error(`expected the id of a record, got ${id}`);
  return newId(ID_PREFIXES[typename]);
}
