import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  GraphQLError,
  type OperationDefinitionNode,
  parse,
  ValuesOfCorrectTypeRule,
  validate,
} from 'graphql';
import QuickLRU from 'quick-lru';
import type { Subgraph, SubgraphRequest } from '../../../subgraphs/shared/subgraph.ts';
import type { RequestScope } from '../request-scope.ts';
import { type Coercion, prepareCoercion } from './coerce.ts';
import { type CompiledOperation, createJit } from './jit.ts';
import type { SubgraphAnswer, SubgraphCall, Transport } from './transport.ts';

export interface LocalTransportOptions {
  /** Operations remembered a subgraph, parsed and perhaps compiled. */
  readonly operations?: number;
}

interface KnownOperation {
  readonly document: DocumentNode;
  readonly definition: OperationDefinitionNode;
  readonly coerce: Coercion;
  /** What is wrong with the literals of the operation, by the subgraph's own scalars. */
  readonly faults: readonly GraphQLError[];
  seen: number;
  /** Undefined until compiled, null when graphql-js has to run it. */
  compiled: CompiledOperation | null | undefined;
}

/**
 * A subgraph in this process. An operation seen for the first time is run by graphql-js, one that returns is compiled by
 * graphql-jit (partners may send literals inline: compiling what comes once would cost more than it gives). A compiled
 * answer with errors is thrown away and asked again of graphql-js with the same loaders: graphql-jit's errors are not
 * always right (see jit.ts), and errors are rare.
 */
export function createLocalTransport(subgraph: Subgraph, options: LocalTransportOptions = {}): Transport {
  const { schema } = subgraph;
  const jit = createJit(schema);
  const known = new QuickLRU<string, KnownOperation>({ maxSize: options.operations ?? 2_000 });

  function lookUp(call: SubgraphCall): KnownOperation {
    const found = known.get(call.operation);
    if (found !== undefined) return found;
    const document = parse(call.operation, { noLocation: true });
    const definition = document.definitions.find((node) => node.kind === 'OperationDefinition');
    if (definition === undefined) throw new Error('A subgraph operation without an operation');
    const faults = validate(schema, document, [ValuesOfCorrectTypeRule]).map(asUserInput);
    const operation: KnownOperation = {
      document,
      definition,
      coerce: prepareCoercion(schema, definition),
      faults,
      seen: 0,
      // A mutation cannot be run again when the compiled answer is in doubt.
      compiled: call.kind === 'mutation' ? null : undefined,
    };
    known.set(call.operation, operation);
    return operation;
  }

  function interpret(operation: KnownOperation, context: object, variables: Readonly<Record<string, unknown>>) {
    return execute({ schema, document: operation.document, contextValue: context, variableValues: { ...variables } });
  }

  return {
    execute(call: SubgraphCall, scope: RequestScope): Promise<SubgraphAnswer> | SubgraphAnswer {
      const operation = lookUp(call);
      if (operation.faults.length > 0) return { errors: operation.faults };
      const context = scope.contextOf(subgraph.name, () => subgraph.contextFor(requestOf(scope)));
      if (operation.compiled === undefined && operation.seen++ > 0) {
        operation.compiled = jit(operation.document, operation.definition);
      }
      // graphql-js would coerce by itself; done here it tells a client's mistake from a fault of ours.
      const { coerced, errors } = operation.coerce(call.variables);
      if (errors !== undefined) return { errors: errors.map(asUserInput) };
      const { compiled } = operation;
      if (compiled === null || compiled === undefined) return interpret(operation, context, call.variables);
      const answer = compiled(context, coerced);
      const again = (result: ExecutionResult) =>
        result.errors === undefined ? result : interpret(operation, context, call.variables);
      return answer instanceof Promise ? answer.then(again) : again(answer);
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

function asUserInput(error: GraphQLError): GraphQLError {
  return new GraphQLError(error.message, { extensions: { ...error.extensions, code: 'BAD_USER_INPUT' } });
}
