import {
  buildASTSchema,
  type GraphQLField,
  type GraphQLObjectType,
  getNamedType,
  isEnumType,
  isLeafType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import { composeGraph } from '../../schema/compose-graph.ts';
import { contractOf } from '../../schema/contracts.ts';
import { modules } from '../../subgraphs/index.ts';

export interface RootList {
  readonly field: string;
  /** The values of its `orderBy`; one null where it has none. */
  readonly orders: readonly (string | null)[];
  /** What to ask of a row to tell it from all others. */
  readonly identity: string;
  /** Whether a row has an id, by which its table is found. */
  readonly hasId: boolean;
}

/** Every connection among the root fields that an admin may ask for, of the graph as it is composed now. */
export function rootLists(): RootList[] {
  const schema = buildASTSchema(contractOf(composeGraph(modules), 'admin'), { assumeValidSDL: true });
  const fields = Object.values(schema.getQueryType()?.getFields() ?? {});
  return fields.flatMap((field) => {
    const node = nodeOf(field);
    if (!node) return [];
    const required = field.args.filter(isRequiredArgument).map(({ name }) => name);
    if (required.length > 0) throw new Error(`${field.name} can not be asked without ${required.join(', ')}`);
    const orderBy = getNamedType(field.args.find(({ name }) => name === 'orderBy')?.type);
    return {
      field: field.name,
      orders: isEnumType(orderBy) ? orderBy.getValues().map(({ name }) => name) : [null],
      ...identityOf(node),
    };
  });
}

function nodeOf(field: GraphQLField<unknown, unknown>): GraphQLObjectType | null {
  const connection = getNamedType(field.type);
  if (!isObjectType(connection) || !connection.name.endsWith('Connection')) return null;
  const edge = getNamedType(connection.getFields().edges?.type);
  const node = isObjectType(edge) ? getNamedType(edge.getFields().node?.type) : null;
  return isObjectType(node) ? node : null;
}

/** Its id; where it has none, all that it says of itself and the ids of what it belongs to. */
function identityOf(node: GraphQLObjectType): Pick<RootList, 'identity' | 'hasId'> {
  const fields = Object.values(node.getFields()).filter(({ args }) => args.length === 0);
  if (fields.some(({ name }) => name === 'id')) return { identity: 'id', hasId: true };
  const parts = fields.flatMap(({ name, type }) => {
    const named = getNamedType(type);
    if (isLeafType(named)) return name;
    const isOwner = isNonNullType(type) && isObjectType(named) && named.getFields().id !== undefined;
    return isOwner ? `${name} { id }` : [];
  });
  return { identity: parts.join(' '), hasId: false };
}
