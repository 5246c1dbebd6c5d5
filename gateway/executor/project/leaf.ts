import { type GraphQLEnumType, type GraphQLLeafType, isEnumType } from 'graphql';

/** Checks a leaf that is not null as a subgraph serialised it; `undefined` says that it is not of the type. */
export type CheckLeaf = (value: unknown) => unknown;

const isInt32 = (value: number) => value === (value | 0);

const BUILT_IN: ReadonlyMap<string, CheckLeaf> = new Map<string, CheckLeaf>([
  ['String', (value) => (typeof value === 'string' ? value : undefined)],
  ['Boolean', (value) => (typeof value === 'boolean' ? value : undefined)],
  ['Float', (value) => (Number.isFinite(value) ? value : undefined)],
  ['Int', (value) => (Number.isInteger(value) && isInt32(Number(value)) ? value : undefined)],
  ['ID', (value) => (typeof value === 'string' ? value : Number.isInteger(value) ? String(value) : undefined)],
]);

/** Custom scalars pass as they come: only their subgraph knows them. Enum values must be visible to the audience. */
export function checkLeaf(type: GraphQLLeafType): CheckLeaf {
  if (isEnumType(type)) return checkEnum(type);
  return BUILT_IN.get(type.name) ?? ((value) => value);
}

function checkEnum(type: GraphQLEnumType): CheckLeaf {
  const names: ReadonlySet<unknown> = new Set(type.getValues().map((value) => value.name));
  return (value) => (names.has(value) ? value : undefined);
}
