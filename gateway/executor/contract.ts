import { assertValidSchema, buildSchema, type GraphQLSchema, isInterfaceType, isObjectType } from 'graphql';
import type { Supergraph } from './supergraph.ts';

/**
 * The API schema of a contract. Throws when it is no schema, or names a type or a field that the supergraph does not have:
 * then the two were not made of the same graph, and what clients are shown could not be planned.
 */
export function buildContract(name: string, sdl: string, { schema: whole }: Supergraph): GraphQLSchema {
  const schema = buildSchema(sdl);
  assertValidSchema(schema);
  for (const type of Object.values(schema.getTypeMap())) {
    if (!(isObjectType(type) || isInterfaceType(type)) || type.name.startsWith('__')) continue;
    const known = whole.getType(type.name);
    const fields = isObjectType(known) || isInterfaceType(known) ? known.getFields() : {};
    const missing = Object.keys(type.getFields()).find((field) => fields[field] === undefined);
    if (missing !== undefined)
      throw new Error(`The contract "${name}" has ${type.name}.${missing}, which the supergraph does not have.`);
  }
  return schema;
}
