import { type GraphQLNamedType, type GraphQLSchema, getNamedType, isAbstractType, isLeafType } from 'graphql';
import { API, type Field, fieldsOf, isRecord, mayAsk } from './api.ts';
import { argumentsText } from './arguments.ts';
import type { Caller } from './callers.ts';
import type { Hints } from './hints.ts';

export interface Around {
  readonly caller: Caller;
  readonly hints: Hints;
  /** Takes every field that is asked for, as `Type.field`. */
  readonly asked: Set<string>;
  /** Whether of records their own leaves are enough. */
  readonly leavesAlone?: boolean;
  /** Where types stand; that of the caller's audience unless told. */
  readonly schema?: GraphQLSchema;
}

/**
 * Everything of a type that the caller's scopes allow: all leaves; parts in full; other records `depth` of them deep, the
 * last with their leaves alone. No type stands below itself but for records.
 */
export function selectionOf(
  type: GraphQLNamedType,
  depth: number,
  around: Around,
  above: readonly string[] = [],
): string {
  if (isAbstractType(type)) {
    const members = (around.schema ?? API[around.caller.audience]).getPossibleTypes(type);
    // Under one alias, fields of two types would have to agree.
    const parts = members.map(
      (member) => `... on ${member} { ${fieldTexts(member, depth, around, above, `${member}_`)} }`,
    );
    return `__typename ${parts.join(' ')}`;
  }
  return `__typename ${fieldTexts(type, depth, around, above, '')}`;
}

function fieldTexts(type: GraphQLNamedType, depth: number, around: Around, above: readonly string[], prefix: string) {
  return Object.values(fieldsOf(type))
    .filter((field) => !isForeign(field))
    .filter((field) => mayAsk(around.caller, type.name, field.name))
    .map((field) => fieldText(type, field, depth, around, above, prefix))
    .join(' ');
}

/** Of a subgraph's schema: a field that another subgraph gives. */
const isForeign = ({ astNode }: Field): boolean =>
  astNode?.directives?.some(({ name }) => name.value === 'external') ?? false;

function fieldText(
  type: GraphQLNamedType,
  field: Field,
  depth: number,
  around: Around,
  above: readonly string[],
  prefix: string,
): string {
  const inner = getNamedType(field.type);
  const alias = prefix === '' ? '' : `${prefix}${field.name}: `;
  const text = `${alias}${field.name}${argumentsText(field, type.name, around.hints)}`;
  if (isLeafType(inner)) {
    around.asked.add(`${type.name}.${field.name}`);
    return text;
  }
  const holdsRecords = isRecord(inner) || isAbstractType(inner);
  const left = holdsRecords ? depth - 1 : depth;
  if (around.leavesAlone === true && isRecord(type)) return '';
  const isInside = above.includes(inner.name) && !holdsRecords;
  if (left < 0 || isInside) return '';
  around.asked.add(`${type.name}.${field.name}`);
  return `${text} { ${selectionOf(inner, left, around, [...above, type.name])} }`;
}
