import {
  type GraphQLError,
  type GraphQLSchema,
  getVariableValues,
  type OperationDefinitionNode,
  type VariableDefinitionNode,
} from 'graphql';

export type Coerced =
  | { readonly coerced: Readonly<Record<string, unknown>>; readonly errors?: never }
  | { readonly errors: readonly GraphQLError[]; readonly coerced?: never };

export type Coercion = (variables: Readonly<Record<string, unknown>>) => Coerced;

const MOST_ERRORS = { maxErrors: 20 };

/**
 * Variables of one operation, coerced by graphql-js. Representations are handed on as they are: the executor made them,
 * and walking them took longer than the rest of a fetch (8 µs for 80 entities).
 */
export function prepareCoercion(schema: GraphQLSchema, operation: OperationDefinitionNode): Coercion {
  const definitions = operation.variableDefinitions ?? [];
  const ours = definitions.filter(areRepresentations).map((definition) => definition.variable.name.value);
  const theirs = definitions.filter((definition) => !areRepresentations(definition));
  if (theirs.length === 0) return (variables) => ({ coerced: variables });
  return (variables) => {
    const result = getVariableValues(schema, theirs, variables, MOST_ERRORS);
    if (result.coerced === undefined) return { errors: result.errors ?? [] };
    for (const name of ours) result.coerced[name] = variables[name];
    return { coerced: result.coerced };
  };
}

function areRepresentations(definition: VariableDefinitionNode): boolean {
  let type = definition.type;
  while (type.kind !== 'NamedType') type = type.type;
  return type.name.value === '_Any';
}
