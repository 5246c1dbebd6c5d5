import { GraphQLError } from 'graphql';
import type { ExecutionOptions } from '../../../subgraphs/shared/execution/execution.ts';
import { createSubgraphExecution } from '../../../subgraphs/shared/execution/subgraph-execution.ts';
import type { Subgraph, SubgraphRequest } from '../../../subgraphs/shared/subgraph.ts';
import { forPrincipal } from '../../../subgraphs/shared/tenancy/tenant.ts';
import type { RequestScope } from '../request-scope.ts';
import type { Transport } from './transport.ts';

/** A subgraph in this process. */
export function createLocalTransport(subgraph: Subgraph, options: ExecutionOptions = {}): Transport {
  const { run } = createSubgraphExecution(subgraph, options);
  return {
    execute(call, scope) {
      const request = requestOf(scope);
      const context = scope.contextOf(subgraph.name, () => subgraph.contextFor(request));
      return forPrincipal(request.principal, () => run(call, context));
    },
  };
}

function requestOf(scope: RequestScope): SubgraphRequest {
  const { principal, requestId, idempotencyKey, graph } = scope;
  if (principal === null) {
    throw new GraphQLError('A subgraph of this process answers only to a known principal.', {
      extensions: { code: 'FORBIDDEN' },
    });
  }
  return { principal, requestId, idempotencyKey, graph };
}
