import type { EntityDirectory, EntityReference } from '../../subgraphs/shared/subgraph.ts';
import { isRecord } from './errors.ts';
import type { RequestScope } from './request-scope.ts';
import type { Supergraph } from './supergraph.ts';
import type { SubgraphAnswer, Transport } from './transports/transport.ts';

type Entity = Readonly<Record<string, unknown>> | null;

/**
 * The graph as a subgraph may ask it: entities by type and id, from the subgraphs that own them, one `_entities` operation
 * a subgraph. Asks with the principal of the request, so that what the principal may not see does not exist.
 */
export function createEntityDirectory(
  supergraph: Supergraph,
  transports: Readonly<Record<string, Transport>>,
): (scope: RequestScope) => EntityDirectory {
  return (scope) => ({
    async find(references, selections = {}) {
      const bySubgraph = new Map<string, number[]>();
      for (const [index, { __typename }] of references.entries()) {
        const owner = supergraph.ownerOf(__typename);
        if (owner === undefined) throw new Error(`No subgraph resolves ${__typename} by its id`);
        bySubgraph.set(owner, [...(bySubgraph.get(owner) ?? []), index]);
      }
      const found: Entity[] = references.map(() => null);
      await Promise.all(
        [...bySubgraph].map(async ([subgraph, indices]) => {
          const wanted = indices.flatMap((index) => references[index] ?? []);
          const entities = await ask(subgraph, wanted, selections, scope);
          for (const [place, index] of indices.entries()) found[index] = entities[place] ?? null;
        }),
      );
      return found;
    },
  });

  async function ask(
    subgraph: string,
    references: readonly EntityReference[],
    selections: Readonly<Record<string, string>>,
    scope: RequestScope,
  ): Promise<readonly Entity[]> {
    const transport = transports[subgraph];
    if (transport === undefined) throw new Error(`No transport for the subgraph "${subgraph}"`);
    const types = [...new Set(references.map((reference) => reference.__typename))].sort();
    const fragments = types.map((type) => `...on ${type}{__typename id ${selections[type] ?? ''}}`);
    const operation = `query($representations:[_Any!]!){_entities(representations:$representations){${fragments.join(' ')}}}`;
    const representations = references.map(({ __typename, id }) => ({ __typename, id }));
    const answer = await transport.execute({ operation, kind: 'query', variables: { representations } }, scope);
    const entities = isRecord(answer.data) ? answer.data._entities : undefined;
    throwUnlessNotFound(subgraph, answer);
    if (!Array.isArray(entities) || entities.length !== references.length) {
      throw new Error(`${subgraph} did not answer with one entity a reference`);
    }
    return entities.map((entity) => (isRecord(entity) ? entity : null));
  }
}

/** An entity that its subgraph calls NOT_FOUND is as good as null; whatever else failed is no answer. */
function throwUnlessNotFound(subgraph: string, { errors }: SubgraphAnswer): void {
  for (const error of errors ?? []) {
    const isMissing = error.extensions?.code === 'NOT_FOUND' && error.path?.length === 2;
    if (!isMissing)
      throw new Error(`${subgraph} could not say whether entities exist: ${error.message}`, { cause: error });
  }
}
