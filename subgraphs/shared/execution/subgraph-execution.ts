import type { ExecutionResult, GraphQLSchema } from 'graphql';
import { askedWithStates } from '../looks/asked-with-states.ts';
import { looksOf } from '../looks/looks.ts';
import { withLooksNoted } from '../looks/with-looks-noted.ts';
import type { Subgraph } from '../subgraph.ts';
import { createExecution, type ExecutionOptions, type RunOperation } from './execution.ts';

type Answering = Promise<ExecutionResult> | ExecutionResult;

/** How a subgraph answers its callers. */
export interface SubgraphExecution {
  readonly run: RunOperation;
  /** The same for what `run` does not take: `execute` is to use the schema that it is given. */
  with(context: object, execute: (schema: GraphQLSchema) => Answering): Answering;
}

/**
 * Runs operations of a subgraph. Those whose context has `Looks` in it run on a schema of their own, which notes guarded objects,
 * with compiled operations of their own; their answers wait until the looks are in the audit trail.
 */
export function createSubgraphExecution(
  { schema, guarded }: Subgraph,
  options: ExecutionOptions = {},
): SubgraphExecution {
  const run = createExecution(schema, options);
  if (guarded === undefined) return { run, with: (_context, execute) => execute(schema) };

  let noting: { readonly schema: GraphQLSchema; readonly run: RunOperation } | undefined;
  const prepareNoting = () => {
    const noted = withLooksNoted(schema, guarded);
    return { schema: noted, run: createExecution(noted, { ...options, tellAsked: askedWithStates(schema, guarded) }) };
  };
  return {
    run(call, context) {
      const looks = looksOf(context);
      if (looks === null) return run(call, context);
      noting ??= prepareNoting();
      return looks.keepThenGive(noting.run(call, context));
    },
    with(context, execute) {
      const looks = looksOf(context);
      if (looks === null) return execute(schema);
      noting ??= prepareNoting();
      return looks.keepThenGive(execute(noting.schema));
    },
  };
}
