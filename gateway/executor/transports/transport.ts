import type { GraphQLError, GraphQLFormattedError } from 'graphql';
import type { RequestScope } from '../request-scope.ts';

/** One operation for one subgraph. Operation texts come from cached plans: the same text is the same string object. */
export interface SubgraphCall {
  readonly operation: string;
  readonly kind: 'query' | 'mutation';
  readonly variables: Readonly<Record<string, unknown>>;
  readonly operationName?: string | undefined;
}

/** Data is what the subgraph serialised; nothing in it is trusted but its being JSON. */
export interface SubgraphAnswer {
  readonly data?: unknown;
  readonly errors?: readonly (GraphQLError | GraphQLFormattedError)[] | undefined;
  readonly extensions?: unknown;
}

/** The way to one subgraph. A rejected promise is a subgraph that did not answer: the rest of the plan goes on. */
export interface Transport {
  execute(call: SubgraphCall, scope: RequestScope): Promise<SubgraphAnswer> | SubgraphAnswer;
}
