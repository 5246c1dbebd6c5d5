import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  parse,
  ValuesOfCorrectTypeRule,
  validate,
} from 'graphql';
import { TextCache } from '../text-cache.ts';
import { type AskedFields, askedFields } from './asked-fields.ts';
import { type Coercion, prepareCoercion } from './coerce.ts';
import { type CompiledOperation, createJit } from './jit.ts';

/** One operation for a subgraph: a valid document with one operation in it. */
export interface OperationCall {
  readonly operation: string;
  readonly kind: 'query' | 'mutation';
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Runs operations of one subgraph; the context gets to know what is asked of it (`asked`). */
export type RunOperation = (call: OperationCall, context: object) => Promise<ExecutionResult> | ExecutionResult;

export interface ExecutionOptions {
  /** Characters of the operations that are remembered, parsed and compiled; default 500,000. */
  readonly rememberedCharacters?: number;
  /** What resolvers are told of what an operation asks; what it asks unless told. */
  readonly tellAsked?: (asked: AskedFields) => AskedFields;
}

interface KnownOperation {
  readonly document: DocumentNode;
  readonly coerce: Coercion;
  readonly asked: AskedFields;
  /** What is wrong with the literals of the operation, by the subgraph's own scalars. */
  readonly faults: readonly GraphQLError[];
  /** Null when graphql-js has to run it. */
  compiled: CompiledOperation | null;
}

/**
 * How a subgraph runs operations. One seen for the first time is run by graphql-js, one that returns is compiled by
 * graphql-jit (partners may send literals inline: compiling what comes once would cost more than it gives). A compiled
 * answer with errors is thrown away and asked again of graphql-js with the same loaders: graphql-jit's errors are not
 * always right (see jit.ts), and errors are rare.
 */
export function createExecution(schema: GraphQLSchema, options: ExecutionOptions = {}): RunOperation {
  const jit = createJit(schema);
  const known = new TextCache<KnownOperation>(options.rememberedCharacters);
  const tellAsked = options.tellAsked ?? ((asked) => asked);

  return (call, shared) => {
    const operation = known.get(call.operation) ?? prepare(call);
    if (operation.faults.length > 0) return { errors: operation.faults };
    // graphql-js would coerce by itself; done here it tells a client's mistake from a fault of ours.
    const { coerced, errors } = operation.coerce(call.variables);
    if (errors !== undefined) return { errors: errors.map(asUserInput) };
    const context = { ...shared, asked: operation.asked };
    const { compiled } = operation;
    if (compiled === null) return interpret(operation, context, call.variables);
    const answer = compiled(context, coerced);
    const again = (result: ExecutionResult) =>
      result.errors === undefined ? result : interpret(operation, context, call.variables);
    return answer instanceof Promise ? answer.then(again) : again(answer);
  };

  function prepare(call: OperationCall): KnownOperation {
    const document = parse(call.operation, { noLocation: true });
    const definition = document.definitions.find(
      (node): node is OperationDefinitionNode => node.kind === Kind.OPERATION_DEFINITION,
    );
    if (definition === undefined) throw new Error('A subgraph operation without an operation');
    const operation: KnownOperation = {
      document,
      coerce: prepareCoercion(schema, definition),
      asked: tellAsked(askedFields(schema, document)),
      faults: validate(schema, document, [ValuesOfCorrectTypeRule]).map(asUserInput),
      compiled: null,
    };
    const isBack = known.offer(call.operation, operation);
    // A mutation cannot be run again when the compiled answer is in doubt.
    if (isBack && call.kind === 'query' && operation.faults.length === 0)
      operation.compiled = jit(document, definition);
    return operation;
  }

  function interpret(operation: KnownOperation, context: object, variables: Readonly<Record<string, unknown>>) {
    return execute({ schema, document: operation.document, contextValue: context, variableValues: { ...variables } });
  }
}

function asUserInput(error: GraphQLError): GraphQLError {
  return new GraphQLError(error.message, { extensions: { ...error.extensions, code: 'BAD_USER_INPUT' } });
}
