import type { DocumentNode, GraphQLSchema } from 'graphql';
import type { Guarded } from './looks/guarded.ts';
import type { Principal } from './principal.ts';

/** A reference to an entity of any subgraph, as a federation representation has it. */
export interface EntityReference {
  readonly __typename: string;
  /** Value of the entity's key: its id, or the code of a State or District. */
  readonly id: string;
}

/** Asks the graph for entities of other subgraphs: what a write needs to know before it names one. */
export interface EntityDirectory {
  /**
   * One batched `_entities` call a subgraph. Answers in the order of `references`, null for what does not exist or may
   * not be seen by the principal. `selections` gives the fields wanted of each type, e.g. `{ Enterprise: 'state { code }' }`;
   * a type without an entry is only checked for existence. Asked is the subgraph that resolves the type with these fields,
   * also where it only adds them to another's type. Throws when none does, and when it does not answer.
   */
  find(
    references: readonly EntityReference[],
    selections?: Readonly<Record<string, string>>,
  ): Promise<readonly (Readonly<Record<string, unknown>> | null)[]>;
}

/** What the gateway hands to a subgraph with every request. */
export interface SubgraphRequest {
  readonly principal: Principal;
  readonly requestId: string;
  /** The `Idempotency-Key` header, null when there is none. */
  readonly idempotencyKey: string | null;
  readonly graph: EntityDirectory;
}

/** A subgraph as the gateway sees it: its contract, an executable schema and a context for each request. */
export interface Subgraph {
  readonly name: string;
  readonly typeDefs: DocumentNode;
  readonly schema: GraphQLSchema;
  /** What only some may see; a context with `Looks` in it is answered so that looks at it are noted. */
  readonly guarded?: Guarded;
  /** A fresh context: loaders live as long as one request (one root field, in a mutation). */
  contextFor(request: SubgraphRequest): object;
}
