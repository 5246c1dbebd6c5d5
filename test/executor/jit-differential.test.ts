import fc from 'fast-check';
import { type ExecutionResult, execute, type GraphQLSchema, isObjectType, isUnionType, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { RequestScope } from '../../gateway/executor/request-scope.ts';
import { createLocalTransport } from '../../gateway/executor/transports/local.ts';
import type { SubgraphAnswer } from '../../gateway/executor/transports/transport.ts';
import { modules } from '../../subgraphs/index.ts';
import { aPrincipal } from './fixture/fixture.ts';
import { mockSubgraph, SCALAR_LITERALS } from './random/mocked-subgraph.ts';
import { randomOperation } from './random/random-operation.ts';

/** More by `FUZZ_RUNS=5000`; `FUZZ_SEED` takes others. */
const RUNS = Number(process.env.FUZZ_RUNS ?? 120);
const SEED = Number(process.env.FUZZ_SEED ?? 1);
/** One for each manner in which the resolvers answer. */
const SCHEMAS = 3;

describe('the local transport answers as graphql-js does', { timeout: 120_000 }, () => {
  it.each(modules)('whatever is asked of $name and however its resolvers answer', async ({ name, typeDefs }) => {
    let compared = 0;
    for (let seed = SEED; seed < SEED + SCHEMAS; seed++) {
      const schema = mockSubgraph(typeDefs, seed);
      const options = { literals: SCALAR_LITERALS, mutations: false, entities: entitiesOf(schema) };
      // Plans have no conditions, and graphql-jit is not asked when there are any.
      const operations = fc.oneof(
        randomOperation(schema, { ...options, conditions: false }),
        randomOperation(schema, options),
      );
      const property = fc.asyncProperty(operations, async ({ document, variables }) => {
        const parsed = parse(document);
        fc.pre(validate(schema, parsed).length === 0);
        const expected = await execute({
          schema,
          document: parsed,
          variableValues: { ...variables },
          contextValue: {},
        });
        const transport = createLocalTransport({ name, typeDefs, schema, contextFor: () => ({}) });
        for (let round = 0; round < 3; round++) {
          const call = { operation: document, kind: 'query', variables } as const;
          expect(picture(await transport.execute(call, aScope()))).toEqual(picture(expected));
        }
        compared++;
      });
      await fc.assert(property, { numRuns: RUNS / SCHEMAS, seed });
    }
    expect(compared).toBeGreaterThan(RUNS / 2);
  });
});

function entitiesOf(schema: GraphQLSchema): readonly string[] {
  const entity = schema.getType('_Entity');
  return isUnionType(entity)
    ? entity
        .getTypes()
        .filter(isObjectType)
        .map((type) => type.name)
    : [];
}

function aScope(): RequestScope {
  const identity = { principal: aPrincipal(), requestId: 'r', idempotencyKey: null };
  return new RequestScope(identity, () => ({ find: async () => [] }));
}

function picture({ data, errors = [] }: SubgraphAnswer | ExecutionResult) {
  const paths = errors.map(({ path, message }) => `${path?.join('.')}: ${data === undefined ? '' : message}`);
  return { data: JSON.stringify(data), errors: [...new Set(data === undefined ? [] : paths)].sort() };
}
