import { readFileSync } from 'node:fs';
import {
  buildSchema,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  valueFromASTUntyped,
} from 'graphql';
import type { Audience } from '../../../subgraphs/shared/principal.ts';
import type { Caller } from './callers.ts';
import { RULES, type TypeName } from './rules.ts';

const read = (name: string): GraphQLSchema =>
  buildSchema(readFileSync(new URL(`../../../schema/${name}.graphql`, import.meta.url), 'utf8'), {
    assumeValidSDL: true,
  });

export const supergraph = read('supergraph');
/** What each audience may ask. */
export const API: Readonly<Record<Audience, GraphQLSchema>> = {
  partner: read('partner'),
  bureau: read('bureau'),
  admin: read('admin'),
};

export type Field = GraphQLField<unknown, unknown>;

/** Sets of scopes of which one has to be held in full; all entries of the outermost list count. */
type Requirement = readonly (readonly (readonly string[])[])[];

/** What `@requiresScopes` says at a field, at the type that has it and at the type that it gives. */
export function requirementOf(type: string, field: string): Requirement {
  const parent = supergraph.getType(type);
  const definition = fieldsOf(parent)[field];
  if (definition === undefined) throw new Error(`expected ${type}.${field} in the supergraph`);
  return [parent, definition, getNamedType(definition.type)].flatMap(scopesAt);
}

export function scopesAt(element: GraphQLNamedType | Field | undefined): string[][][] {
  const directive = element?.astNode?.directives?.find(({ name }) => name.value === 'requiresScopes');
  const scopes = directive?.arguments?.find(({ name }) => name.value === 'scopes');
  if (scopes === undefined) return [];
  const value: unknown = valueFromASTUntyped(scopes.value);
  if (!isScopes(value)) throw new Error(`expected lists of lists of scopes, got ${JSON.stringify(value)}`);
  return [value];
}

const isScopes = (value: unknown): value is string[][] =>
  Array.isArray(value) && value.every((all) => Array.isArray(all) && all.every((one) => typeof one === 'string'));

export const mayAsk = ({ scopes }: Caller, type: string, field: string): boolean =>
  requirementOf(type, field).every((alternatives) => alternatives.some((all) => all.every((one) => scopes.has(one))));

/** By name; none of what has no fields. */
export const fieldsOf = (type: GraphQLNamedType | undefined): Readonly<Record<string, Field>> =>
  isObjectType(type) || isInterfaceType(type) ? type.getFields() : {};

export const givesLeaf = ({ type }: Field): boolean => isLeafType(getNamedType(type));

/** Whether what is of the type is found by a key, and not a part of something else. */
export const isRecord = (type: GraphQLNamedType): boolean =>
  supergraph
    .getType(type.name)
    ?.astNode?.directives?.some((one) => one.arguments?.some(({ name }) => name.value === 'key')) ?? false;

export function rootFields(audience: Audience, root: 'Query' | 'Mutation'): readonly Field[] {
  return Object.values(fieldsOf(API[audience].getType(root)));
}

export const isTypeName = (name: string): name is TypeName => Object.hasOwn(RULES, name);
