import { type DocumentNode, executeSync, type GraphQLSchema } from 'graphql';
import type { JsonObject } from './run.ts';

/**
 * Answers `__schema` and `__type` by an audience's API schema: the planner cannot, and the supergraph would show too much.
 * The answer is JSON that is not changed afterwards.
 */
export function introspect(schema: GraphQLSchema, document: DocumentNode, variables: Readonly<JsonObject>): JsonObject {
  const { data, errors } = executeSync({ schema, document, variableValues: { ...variables } });
  const [error] = errors ?? [];
  if (error !== undefined) throw error;
  return data ?? {};
}
