import type { FetchNode } from '@graphql-hive/router-query-planner';
import { GraphQLError } from 'graphql';
import { executorError } from '../errors.ts';
import type { JsonObject, Run } from '../run.ts';
import type { Supergraph } from '../supergraph.ts';
import type { SubgraphAnswer, SubgraphCall, Transport } from '../transports/transport.ts';

export interface CompileContext {
  readonly supergraph: Supergraph;
  readonly transports: Readonly<Record<string, Transport>>;
}

type Operation = Pick<FetchNode, 'serviceName' | 'operation' | 'operationKind' | 'operationName' | 'variableUsages'>;

/** The call of one fetch, with the variables of the client that it uses. Never rejects. */
export function compileCall(node: Operation, { transports }: CompileContext) {
  const { serviceName, operation, operationName } = node;
  const transport = transports[serviceName];
  if (transport === undefined) throw new Error(`No transport for the subgraph "${serviceName}"`);
  const kind: SubgraphCall['kind'] = node.operationKind === 'mutation' ? 'mutation' : 'query';
  const usages = node.variableUsages ?? [];
  return async (run: Run, own: Readonly<Record<string, unknown>>): Promise<SubgraphAnswer> => {
    let variables = own;
    if (usages.length > 0) {
      const handed: JsonObject = { ...own };
      for (const name of usages) {
        const value = run.variables[name];
        if (value !== undefined) handed[name] = value;
      }
      variables = handed;
    }
    try {
      if (run.scope.signal?.aborted) return { errors: [cancelled()] };
      return await transport.execute({ operation, kind, variables, operationName }, run.scope);
    } catch (error) {
      return { errors: [toError(error)] };
    }
  };
}

function cancelled() {
  return executorError('SUBGRAPH_ERROR', 'The request was cancelled.');
}

function toError(error: unknown): GraphQLError {
  if (error instanceof GraphQLError) return error;
  const cause = error instanceof Error ? error : new Error(String(error));
  return new GraphQLError(cause.message, { originalError: cause });
}
