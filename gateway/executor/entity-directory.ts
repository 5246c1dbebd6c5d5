import type { EntityDirectory, EntityReference } from '../../subgraphs/shared/subgraph.ts';
import { isRecord } from './errors.ts';
import type { RequestScope } from './request-scope.ts';
import type { Owner, Supergraph } from './supergraph.ts';
import type { SubgraphAnswer, Transport } from './transports/transport.ts';

type Entity = Readonly<Record<string, unknown>> | null;

/**
 * The graph as a subgraph may ask it: entities by type and id or code, from the subgraphs that own them, one `_entities`
 * operation a subgraph. Asks with the principal of the request, so that what the principal may not see does not exist.
 */
export function createEntityDirectory(
  supergraph: Supergraph,
  transports: Readonly<Record<string, Transport>>,
): (scope: RequestScope) => EntityDirectory {
  return (scope) => ({
    async find(references, selections = {}) {
      const bySubgraph = new Map<string, number[]>();
      for (const [index, { __typename }] of references.entries()) {
        const { subgraph } = ownerOf(__typename);
        bySubgraph.set(subgraph, [...(bySubgraph.get(subgraph) ?? []), index]);
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

  function ownerOf(type: string): Owner {
    const owner = supergraph.ownerOf(type);
    if (owner === undefined) throw new Error(`No subgraph resolves ${type} by its id or code`);
    return owner;
  }

  async function ask(
    subgraph: string,
    references: readonly EntityReference[],
    selections: Readonly<Record<string, string>>,
    scope: RequestScope,
  ): Promise<readonly Entity[]> {
    const transport = transports[subgraph];
    if (transport === undefined) throw new Error(`No transport for the subgraph "${subgraph}"`);
    const types = [...new Set(references.map((reference) => reference.__typename))].sort();
    const fragments = types.map((type) => `...on ${type}{__typename ${ownerOf(type).key} ${selections[type] ?? ''}}`);
    const operation = `query($representations:[_Any!]!){_entities(representations:$representations){${fragments.join(' ')}}}`;
    const representations = references.map(({ __typename, id }) => ({ __typename, [ownerOf(__typename).key]: id }));
    const answer = await transport.execute({ operation, kind: 'query', variables: { representations } }, scope);
    const entities = isRecord(answer.data) ? answer.data._entities : undefined;
    for (const error of answer.errors ?? []) {
      if (!tellsOfNone(error, entities))
        throw new Error(`${subgraph} could not say whether entities exist: ${error.message}`, { cause: error });
    }
    if (!Array.isArray(entities) || entities.length !== references.length) {
      throw new Error(`${subgraph} did not answer with one entity a reference`);
    }
    return entities.map((entity) => (isRecord(entity) ? entity : null));
  }
}

/**
 * An entity that its subgraph calls NOT_FOUND is as good as null, and so is one of a type that the principal has no scope
 * for; whatever else failed is no answer.
 */
function tellsOfNone({ extensions, path }: NonNullable<SubgraphAnswer['errors']>[number], entities: unknown): boolean {
  const [root, place] = path ?? [];
  const isNull = root === '_entities' && Array.isArray(entities) && entities[Number(place)] === null;
  return isNull && (extensions?.code === 'FORBIDDEN' || (extensions?.code === 'NOT_FOUND' && path?.length === 2));
}
