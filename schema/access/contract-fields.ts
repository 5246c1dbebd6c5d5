import {
  buildASTSchema,
  type DocumentNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
} from 'graphql';
import { AUDIENCES, type Audience } from '../../subgraphs/shared/principal.ts';
import { contractOf } from '../contracts.ts';
import { readOwners } from './owners.ts';
import { readScopes } from './scopes.ts';

/** One row of the access table, as far as the schema tells it. */
export interface ContractField {
  readonly subgraph: string;
  readonly type: string;
  /** Name of the field or value; of an argument `field(argument:)`. */
  readonly field: string;
  readonly audiences: readonly Audience[];
  /** What it takes to ask for it, as people read it; empty when no scope is needed. */
  readonly scopes: string;
}

type Contracts = Readonly<Record<Audience, GraphQLSchema>>;

export const coordinateOf = ({ type, field }: Pick<ContractField, 'type' | 'field'>): string => `${type}.${field}`;

/** The API schemas that are cut from a supergraph. Throws ContractError. */
export const contractsOf = (supergraph: DocumentNode): Contracts => ({
  partner: buildASTSchema(contractOf(supergraph, 'partner')),
  bureau: buildASTSchema(contractOf(supergraph, 'bureau')),
  admin: buildASTSchema(contractOf(supergraph, 'admin')),
});

/**
 * Everything that has a row: each field of an object or interface, and of arguments, input fields and enum values those
 * that fewer audiences have than what they belong to. In the order of subgraphs, types, and fields in the schema.
 */
export function contractFields(
  supergraph: DocumentNode,
  contracts: Contracts = contractsOf(supergraph),
): ContractField[] {
  const ownerOf = readOwners(supergraph);
  const scopesOf = readScopes(supergraph);
  const audiencesOf = (coordinate: string): readonly Audience[] =>
    AUDIENCES.filter((audience) => known[audience].has(coordinate));
  const known = {
    partner: coordinatesIn(contracts.partner),
    bureau: coordinatesIn(contracts.bureau),
    admin: coordinatesIn(contracts.admin),
  };

  const fields: ContractField[] = [];
  for (const type of Object.values(contracts.admin.getTypeMap())) {
    if (type.name.startsWith('__')) continue;
    const isOutput = isObjectType(type) || isInterfaceType(type);
    for (const { field, parent } of partsOf(type)) {
      const audiences = audiencesOf(`${type.name}.${field}`);
      const isRoot = isOutput && parent === null;
      if (!isRoot && audiences.length === audiencesOf(parent === null ? type.name : `${type.name}.${parent}`).length)
        continue;
      const name = parent ?? field;
      const subgraph = ownerOf(type.name, name);
      fields.push({ subgraph, type: type.name, field, audiences, scopes: isOutput ? scopesOf(type.name, name) : '' });
    }
  }
  const order = new Map(
    [...new Set(fields.map(({ subgraph }) => subgraph))].sort(sharedFirst).map((it, at) => [it, at]),
  );
  return fields.sort(
    (a, b) => (order.get(a.subgraph) ?? 0) - (order.get(b.subgraph) ?? 0) || rootsFirst(a.type, b.type),
  );
}

const ROOTS = ['Query', 'Mutation'];
const rank = (type: string): number => (ROOTS.includes(type) ? ROOTS.indexOf(type) : ROOTS.length);
const rootsFirst = (a: string, b: string): number => rank(a) - rank(b) || (a < b ? -1 : a > b ? 1 : 0);
const sharedFirst = (a: string, b: string): number =>
  Number(b === 'shared') - Number(a === 'shared') || (a < b ? -1 : a > b ? 1 : 0);

interface Part {
  readonly field: string;
  /** The field that it is an argument of; null for what belongs to the type. */
  readonly parent: string | null;
}

/** Fields, each followed by its arguments; values of an enum. */
export function partsOf(type: GraphQLNamedType): Part[] {
  if (isEnumType(type)) return type.getValues().map(({ name }) => ({ field: name, parent: null }));
  if (isInputObjectType(type)) return Object.keys(type.getFields()).map((field) => ({ field, parent: null }));
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  return Object.values(type.getFields()).flatMap(({ name, args }) => [
    { field: name, parent: null },
    ...args.map((argument) => ({ field: `${name}(${argument.name}:)`, parent: name })),
  ]);
}

/** Every type, field, argument and value of a schema, by its coordinate. */
export function coordinatesIn(schema: GraphQLSchema): ReadonlySet<string> {
  const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));
  return new Set(types.flatMap((type) => [type.name, ...partsOf(type).map(({ field }) => `${type.name}.${field}`)]));
}
