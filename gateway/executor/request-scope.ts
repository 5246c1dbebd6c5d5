import type { Principal } from '../../subgraphs/shared/principal.ts';
import type { EntityDirectory } from '../../subgraphs/shared/subgraph.ts';

/** Where a request stands in a trace, as W3C Trace Context has it: both are headers, handed on as they are. */
export interface TraceContext {
  readonly traceparent: string;
  readonly tracestate?: string | undefined;
}

export interface RequestIdentity {
  readonly principal: Principal | null;
  readonly requestId: string;
  readonly idempotencyKey: string | null;
  readonly signal?: AbortSignal | undefined;
  readonly trace?: TraceContext | undefined;
}

/**
 * What lives as long as one query, or one root field of a mutation: who asks, and one context a subgraph, so that all
 * fetches of a query share their loaders and no mutation reads rows loaded before it.
 */
export class RequestScope implements RequestIdentity {
  readonly principal: Principal | null;
  readonly requestId: string;
  readonly idempotencyKey: string | null;
  readonly signal: AbortSignal | undefined;
  readonly trace: TraceContext | undefined;
  readonly #contexts = new Map<string, object>();
  readonly #directoryOf: (scope: RequestScope) => EntityDirectory;
  #graph: EntityDirectory | undefined;

  constructor(identity: RequestIdentity, directoryOf: (scope: RequestScope) => EntityDirectory) {
    this.principal = identity.principal;
    this.requestId = identity.requestId;
    this.idempotencyKey = identity.idempotencyKey;
    this.signal = identity.signal;
    this.trace = identity.trace;
    this.#directoryOf = directoryOf;
  }

  /** The graph as subgraphs may ask it, made when first asked for. */
  get graph(): EntityDirectory {
    this.#graph ??= this.#directoryOf(this);
    return this.#graph;
  }

  /** The context of one subgraph, made by `create` when first asked for. */
  contextOf(subgraph: string, create: () => object): object {
    let context = this.#contexts.get(subgraph);
    if (context === undefined) {
      context = create();
      this.#contexts.set(subgraph, context);
    }
    return context;
  }
}
