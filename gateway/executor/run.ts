import type { SubgraphError } from './errors.ts';
import type { RequestScope } from './request-scope.ts';

export type JsonObject = Record<string, unknown>;

/** An error of a subgraph at an object of the answer. `path` goes on from there, in inner response keys. */
export interface Failure {
  readonly error: SubgraphError;
  readonly subgraph: string;
  readonly path: readonly (string | number)[];
  /** True for an error that lost a whole fetch: it counts only where its field has no value from elsewhere. */
  readonly isWhole: boolean;
}

/** One plan under way: the answer as it grows, and what failed, kept by the object at which it failed. */
export class Run {
  readonly data: JsonObject = {};
  readonly scope: RequestScope;
  /** Coerced, by inner names. */
  readonly variables: Readonly<JsonObject>;
  /** Null as long as nothing failed. */
  failures: Map<object, Failure[]> | null = null;

  constructor(scope: RequestScope, variables: Readonly<JsonObject>) {
    this.scope = scope;
    this.variables = variables;
  }

  /** Keeps an error at the innermost object that its path reaches. */
  fail(at: object, error: SubgraphError, subgraph: string, path: readonly (string | number)[], isWhole = false): void {
    let holder = at;
    let rest = 0;
    for (let value: unknown = at, index = 0; index < path.length; index++) {
      value = Reflect.get(Object(value), path[index] ?? '');
      if (typeof value !== 'object' || value === null) break;
      if (!Array.isArray(value)) {
        holder = value;
        rest = index + 1;
      }
    }
    this.failures ??= new Map();
    const failures = this.failures.get(holder) ?? [];
    failures.push({ error, subgraph, path: path.slice(rest), isWhole });
    this.failures.set(holder, failures);
  }
}
