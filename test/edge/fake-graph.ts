import { buildSchema, execute, GraphQLError, validate } from 'graphql';
import type { EdgeContext, ExecutableGraph } from '../../gateway/edge/graph-gateway.ts';
import type { Audience } from '../../subgraphs/shared/principal.ts';

const SHARED = /* GraphQL */ `
  type Query { whoami: String!, idempotencyKey: String, requestId: String!, fail: String, slow: String }
  type Mutation { touch: String! }
`;

const SCHEMAS = {
  partner: buildSchema(`${SHARED} extend type Query { forPartners: String }`),
  bureau: buildSchema(`${SHARED} extend type Query { forBureaus: String }`),
  admin: buildSchema(`${SHARED} extend type Query { forAdmins: String }`),
} satisfies Record<Audience, unknown>;

/** What a fake graph can be waited for, and told to go on. */
export interface Gate {
  readonly reached: Promise<void>;
  open(): void;
}

/**
 * The smallest graph that shows what the edge does: it validates, as the real one does, and answers with what the edge
 * told it. `slow` waits at the gate.
 */
export function fakeGraph(): ExecutableGraph & { gate: Gate } {
  const reached = Promise.withResolvers<void>();
  const opened = Promise.withResolvers<void>();
  const rootOf = ({ principal, requestId, idempotencyKey }: EdgeContext) => ({
    whoami: principal.id,
    requestId,
    idempotencyKey,
    touch: 'touched',
    fail: () => {
      throw new Error('password of the database is hunter2');
    },
    slow: async () => {
      reached.resolve();
      await opened.promise;
      return 'done';
    },
  });
  return {
    gate: { reached: reached.promise, open: () => opened.resolve() },
    schemaOf: (contract) => SCHEMAS[contract],
    async execute({ contract, document, operationName, variables, ...context }) {
      const schema = SCHEMAS[contract];
      const invalid = validate(schema, document);
      if (invalid.length > 0)
        return {
          errors: invalid.map(
            (error) => new GraphQLError(error.message, { extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }),
          ),
        };
      return execute({
        schema,
        document,
        operationName,
        variableValues: variables,
        rootValue: rootOf(context),
      });
    },
  };
}
