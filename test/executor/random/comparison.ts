import { type ExecutionResult, execute, type GraphQLError, type GraphQLSchema, parse } from 'graphql';
import type { RandomOperation } from './random-operation.ts';

/** What both executors must agree on. */
export interface Picture {
  /** As text: the order of the keys counts. */
  readonly data: string;
  /** Places at which the answer is null because something failed there or below. */
  readonly nulls: readonly string[];
}

/** What graphql-js answers on one schema. */
export async function expectedPicture(
  schema: GraphQLSchema,
  { document, variables }: RandomOperation,
  contextValue: unknown = undefined,
): Promise<Picture> {
  return picture(await execute({ schema, document: parse(document), contextValue, variableValues: { ...variables } }));
}

/**
 * Of several errors below one place that becomes null, graphql-js reports those that come in time: the place itself is what
 * both must agree on.
 */
export function picture(result: ExecutionResult): Picture {
  const nulls = (result.errors ?? []).map((error) => nullPlace(result.data, error));
  return { data: JSON.stringify(result.data), nulls: [...new Set(nulls)].sort() };
}

/** True for what the planner says no to: an error, and never a wrong answer. */
export function isUnplannable({ errors = [] }: ExecutionResult): boolean {
  return errors.some((error) => error.extensions.code === 'UNPLANNABLE_OPERATION');
}

function nullPlace(data: unknown, { path, message }: GraphQLError): string {
  if (path === undefined) return `no path: ${message}`;
  let value = data;
  for (const [index, segment] of path.entries()) {
    if (value === null || value === undefined) return path.slice(0, index).join('.');
    value = Reflect.get(Object(value), segment);
  }
  return `${path.join('.')}${value === null ? '' : ' (not null)'}`;
}
