import { buildSchema, execute, GraphQLError, type GraphQLSchema, parse, validate } from 'graphql';
import type { EdgeOptions } from '../../gateway/edge/app.ts';
import type { RequestIdentity } from '../../gateway/executor/request-scope.ts';

const SHARED = /* GraphQL */ `
  type Query { whoami: String!, idempotencyKey: String, requestId: String!, fail: String, slow: String }
  type Mutation { touch: String! }
`;

const SCHEMAS: Readonly<Record<string, GraphQLSchema>> = {
  partner: buildSchema(`${SHARED} extend type Query { forPartners: String }`),
  bureau: buildSchema(`${SHARED} extend type Query { forBureaus: String }`),
  admin: buildSchema(`${SHARED} extend type Query { forAdmins: String }`),
};

function schemaOf(contract: string): GraphQLSchema {
  const schema = SCHEMAS[contract];
  if (!schema) throw new Error(`there is no contract ${contract}`);
  return schema;
}

/** What a fake graph can be waited for, and told to go on. */
export interface Gate {
  readonly reached: Promise<void>;
  open(): void;
}

/**
 * The smallest graph that shows what the edge does: it validates, as the real one does, and answers with what the edge
 * told it. `slow` waits at the gate.
 */
export function fakeGraph(): EdgeOptions['graph'] & { gate: Gate } {
  const reached = Promise.withResolvers<void>();
  const opened = Promise.withResolvers<void>();
  const rootOf = ({ principal, requestId, idempotencyKey }: RequestIdentity) => ({
    whoami: principal?.id,
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
    schemaOf,
    onReload: () => () => {},
    reload: async () => ({ status: 'unchanged', version: '0' }),
    async execute({ contract, document, operationName, variables, ...context }) {
      const schema = schemaOf(contract);
      const ast = typeof document === 'string' ? parse(document) : document;
      const invalid = validate(schema, ast);
      if (invalid.length > 0)
        return {
          errors: invalid.map(
            (error) => new GraphQLError(error.message, { extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }),
          ),
        };
      return execute({
        schema,
        document: ast,
        operationName: operationName ?? null,
        variableValues: variables ?? null,
        rootValue: rootOf(context),
      });
    },
  };
}
