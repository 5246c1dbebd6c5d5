import type { GatewayInterface } from '@apollo/server-gateway-interface';
import type { Principal } from '../../subgraphs/shared/principal.ts';
import type { ReloadableGraph } from '../executor/reloadable.ts';
import type { TraceContext } from '../executor/request-scope.ts';
import type { Bill, Meter } from './meter.ts';

/** What Apollo Server hands from the HTTP request to the graph. It copies it for each operation of a batch, the bill too. */
export interface EdgeContext extends Bill {
  /** Null where the edge asks nobody who they are. */
  readonly principal: Principal | null;
  readonly requestId: string;
  readonly idempotencyKey: string | null;
  /** Aborted when the caller has gone. */
  readonly signal: AbortSignal;
  readonly trace: TraceContext | undefined;
  /** What the caller is charged by; null where nobody is. */
  readonly meter: Meter | null;
}

/** What the edge needs of the graph. */
export type ExecutableGraph = Pick<ReloadableGraph, 'schemaOf' | 'execute' | 'onReload'>;

/**
 * The graph as Apollo Server takes a gateway: one contract of it. Apollo Server forgets what it knew of documents when it
 * hears of another schema; a request that it has parsed by then is answered by the graph that it comes to.
 */
export function graphGateway(graph: ExecutableGraph, contract: string): GatewayInterface {
  return {
    onSchemaLoadOrUpdate(callback) {
      // The supergraph's SDL would only be used to report it to Apollo, which the hub does not.
      const tell = () => callback({ apiSchema: graph.schemaOf(contract), coreSupergraphSdl: '' });
      tell();
      return graph.onReload(tell);
    },
    async load() {
      return {
        executor: ({ source, request, context }) => {
          if (!isEdgeContext(context)) throw new Error('expected the context that the edge makes');
          const { operationName = null, variables = null } = request;
          // The text as it came, since errors tell places in it; the graph knows documents by their text.
          const { principal, requestId, idempotencyKey, signal, trace, meter } = context;
          return graph.execute({
            principal,
            requestId,
            idempotencyKey,
            signal,
            trace,
            contract,
            document: source,
            operationName,
            variables,
            charge: meter && principal ? (cost) => meter.charge(principal.id, cost, context) : undefined,
          });
        },
      };
    },
    // The graph is shared by all contracts, and stopped by whoever made it.
    async stop() {},
  };
}

function isEdgeContext(context: object): context is EdgeContext {
  return 'principal' in context && 'requestId' in context;
}
