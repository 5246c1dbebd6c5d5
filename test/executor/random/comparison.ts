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
export async function expectedAnswer(
  schema: GraphQLSchema,
  { document, variables }: RandomOperation,
  contextValue: unknown = undefined,
): Promise<ExecutionResult> {
  return execute({ schema, document: parse(document), contextValue, variableValues: { ...variables } });
}

/**
 * Of several errors below one place that becomes null, graphql-js reports those that come in time: the place itself is what
 * both must agree on.
 */
export function picture(result: ExecutionResult): Picture {
  const nulls = (result.errors ?? []).map((error) => nullPlace(result.data, error));
  return { data: JSON.stringify(result.data), nulls: [...new Set(nulls)].sort() };
}

/**
 * True when two answers are equal once what is null with an error in the one is null in the other as well. For failures in a
 * graph with `@requires`: a field that requires what failed fails with it, and in one schema it does not.
 */
export function isExplained(ours: ExecutionResult, theirs: ExecutionResult): boolean {
  const expected: unknown = JSON.parse(JSON.stringify({ data: theirs.data }));
  for (const { path = [] } of ours.errors ?? []) {
    const place = ['data', ...nullPath(ours.data, path)];
    const last = place.pop() ?? 'data';
    const holder = place.reduce<unknown>((value, segment) => Reflect.get(Object(value), segment), expected);
    if (typeof holder === 'object' && holder !== null) Reflect.set(holder, last, null);
  }
  return JSON.stringify(expected) === JSON.stringify({ data: ours.data });
}

/** The part of a path that ends where null stands. */
function nullPath(data: unknown, path: readonly (string | number)[]): readonly (string | number)[] {
  let value = data;
  for (const [index, segment] of path.entries()) {
    if (value === null || value === undefined) return path.slice(0, index);
    value = Reflect.get(Object(value), segment);
  }
  return path;
}

/** True for what the planner says no to: an error, and never a wrong answer. */
export function isUnplannable({ errors = [] }: ExecutionResult): boolean {
  return errors.some((error) => error.extensions.code === 'UNPLANNABLE_OPERATION');
}

function nullPlace(data: unknown, { path, message }: GraphQLError): string {
  if (path === undefined) return `no path: ${message}`;
  const place = nullPath(data, path);
  const value = place.reduce<unknown>((inner, segment) => Reflect.get(Object(inner), segment), data);
  return `${place.join('.')}${value === null ? '' : ' (not null)'}`;
}
