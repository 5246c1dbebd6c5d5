import { type ExecutionResult, graphql, parse, print, validate } from 'graphql';
import type { Principal } from '../../subgraphs/shared/principal.ts';
import type { EntityDirectory, EntityReference, Subgraph } from '../../subgraphs/shared/subgraph.ts';
import { forPrincipal } from '../../subgraphs/shared/tenancy/tenant.ts';

export type Entities = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** The rest of the graph as one subgraph's test needs it: entities by id. */
export const aGraphOf = (entities: Entities = {}): EntityDirectory & { readonly calls: EntityReference[][] } => {
  const calls: EntityReference[][] = [];
  return {
    calls,
    async find(references) {
      calls.push([...references]);
      return references.map(({ __typename, id }) => {
        const entity = entities[id];
        return entity ? { __typename, id, ...entity } : null;
      });
    },
  };
};

interface Asked {
  readonly principal: Principal;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly graph?: EntityDirectory;
  readonly idempotencyKey?: string;
}

// biome-ignore lint/suspicious/noExplicitAny: an answer has the shape of its query, which only the test knows
export type Answer = any;

/** Runs an operation on one subgraph as a principal; `execute` gives the whole result, errors included. */
export async function execute(subgraph: Subgraph, query: string, asked: Asked): Promise<ExecutionResult> {
  const problems = validate(subgraph.schema, parse(query));
  if (problems.length > 0) throw new Error(`${problems.join('\n')}\nin ${print(parse(query))}`);
  return forPrincipal(asked.principal, () =>
    graphql({
      schema: subgraph.schema,
      source: query,
      variableValues: { ...asked.variables },
      contextValue: subgraph.contextFor({
        principal: asked.principal,
        requestId: 'test-request',
        idempotencyKey: asked.idempotencyKey ?? null,
        graph: asked.graph ?? aGraphOf(),
      }),
    }),
  );
}

/** The data of an operation that must not fail; a failure shows the query and the whole answer. */
export async function ask(subgraph: Subgraph, query: string, asked: Asked): Promise<Answer> {
  const result = await execute(subgraph, query, asked);
  if (result.errors) throw new Error(`${query}\nanswered ${JSON.stringify(result, null, 2)}`);
  return JSON.parse(JSON.stringify(result.data));
}

/** `path code` of every issue of a refused write, for assertions that read as a list. */
export const issuesOf = (result: Answer): string[] =>
  (result.issues ?? [`no issues: ${JSON.stringify(result)}`]).map((issue: Answer) =>
    typeof issue === 'string' ? issue : `${issue.path.join('.')} ${issue.code}`,
  );
