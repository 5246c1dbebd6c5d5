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

/** As many characters of a selection as the planner of a busy machine plans in a moment. */
const PIECE = 2_000;

/**
 * Everything of a type that the caller's scopes allow: all leaves; parts in full; other records `depth` of them deep, the
 * last with their leaves alone. No type stands below itself but for records.
 */
export function selectionOf(type: GraphQLNamedType, depth: number, around: Around, above: readonly string[]): string {
  return select(type, depth, around, above, Number.POSITIVE_INFINITY).join(' ');
}

/** The same in pieces, each of which can be asked for alone. */
export const piecesOf = (type: GraphQLNamedType, depth: number, around: Around, above: readonly string[]): string[] =>
  select(type, depth, around, above, PIECE);

function select(
  type: GraphQLNamedType,
  depth: number,
  around: Around,
  above: readonly string[],
  limit: number,
): string[] {
  if (!isAbstractType(type)) return packed(fieldTexts(type, depth, around, above, '', limit), limit);
  const members = (around.schema ?? API[around.caller.audience]).getPossibleTypes(type);
  // Under one alias, fields of two types would have to agree.
  const texts = members.flatMap((member) =>
    packed(fieldTexts(member, depth, around, above, `${member}_`, limit), limit).map(
      (text) => `... on ${member} { ${text} }`,
    ),
  );
  return packed(texts, limit);
}

/** Puts texts together as long as they are no longer than the limit. */
function packed(texts: readonly string[], limit: number): string[] {
  const pieces: string[] = [];
  for (const text of texts) {
    const last = pieces.at(-1);
    if (last !== undefined && last.length + text.length < limit) pieces[pieces.length - 1] = `${last} ${text}`;
    else pieces.push(`__typename ${text}`);
  }
  return pieces.length === 0 ? ['__typename'] : pieces;
}

const fieldTexts = (
  type: GraphQLNamedType,
  depth: number,
  around: Around,
  above: readonly string[],
  prefix: string,
  limit: number,
): string[] =>
  Object.values(fieldsOf(type))
    .filter((field) => !isForeign(field) && mayAsk(around.caller, type.name, field.name))
    .flatMap((field) => fieldText(type, field, depth, around, above, prefix, limit));

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
  limit: number,
): string[] {
  const inner = getNamedType(field.type);
  const alias = prefix === '' ? '' : `${prefix}${field.name}: `;
  const text = `${alias}${field.name}${argumentsText(field, type.name, around.hints)}`;
  const holdsRecords = isRecord(inner) || isAbstractType(inner);
  const left = holdsRecords ? depth - 1 : depth;
  if (!isLeafType(inner)) {
    const isInside = above.includes(inner.name) && !holdsRecords;
    if (left < 0 || isInside || (around.leavesAlone === true && isRecord(type))) return [];
  }
  around.asked.add(`${type.name}.${field.name}`);
  if (isLeafType(inner)) return [text];
  return select(inner, left, around, [...above, type.name], limit).map((below) => `${text} { ${below} }`);
}
