import { Kind, parse } from 'graphql';
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
      const owners = new Map<string, Owner>();
      for (const [index, { __typename }] of references.entries()) {
        const owner = owners.get(__typename) ?? ownerOf(__typename, selections[__typename]);
        owners.set(__typename, owner);
        const { subgraph } = owner;
        bySubgraph.set(subgraph, [...(bySubgraph.get(subgraph) ?? []), index]);
      }
      const found: Entity[] = references.map(() => null);
      const keyOf = (type: string): string => owners.get(type)?.key ?? 'id';
      await Promise.all(
        [...bySubgraph].map(async ([subgraph, indices]) => {
          const wanted = indices.flatMap((index) => references[index] ?? []);
          const entities = await ask(subgraph, wanted, keyOf, selections, scope);
          for (const [place, index] of indices.entries()) found[index] = entities[place] ?? null;
        }),
      );
      return found;
    },
  });

  /** Whoever resolves the type with what is selected of it, which need not be whoever knows most of it. */
  function ownerOf(type: string, selection = ''): Owner {
    const owner = supergraph.ownerOf(type, selection === '' ? [] : fieldsOf(selection));
    if (owner === undefined) throw new Error(`No subgraph resolves ${type} with {${selection}} by its id or code`);
    return owner;
  }

  async function ask(
    subgraph: string,
    references: readonly EntityReference[],
    keyOf: (type: string) => string,
    selections: Readonly<Record<string, string>>,
    scope: RequestScope,
  ): Promise<readonly Entity[]> {
    const transport = transports[subgraph];
    if (transport === undefined) throw new Error(`No transport for the subgraph "${subgraph}"`);
    // A field for each type: selections of two types in one field would have to agree wherever they use the same name, as
    // the key `code` of a state and of a district does not.
    const byType = Map.groupBy(references.keys(), (index) => references[index]?.__typename ?? '');
    // In one order, so that the same question is the same text: transports know operations by it.
    const fields = [...byType].sort(([a], [b]) => (a < b ? -1 : 1));
    const operation = printEntities(
      fields.map(([type]) => `...on ${type}{__typename ${keyOf(type)} ${selections[type] ?? ''}}`),
    );
    const variables = Object.fromEntries(
      fields.map(([type, indices], at) => [
        `representations${suffix(at)}`,
        indices.map((index) => ({ __typename: type, [keyOf(type)]: references[index]?.id })),
      ]),
    );
    const answer = await transport.execute({ operation, kind: 'query', variables }, scope);
    const data = isRecord(answer.data) ? answer.data : {};
    for (const error of answer.errors ?? []) {
      if (!tellsOfNone(error, data))
        throw new Error(`${subgraph} could not say whether entities exist: ${error.message}`, { cause: error });
    }
    const found: Entity[] = references.map(() => null);
    for (const [at, [, indices]] of fields.entries()) {
      const entities = data[`_entities${suffix(at)}`];
      if (!Array.isArray(entities) || entities.length !== indices.length)
        throw new Error(`${subgraph} did not answer with one entity a reference`);
      for (const [place, index] of indices.entries()) found[index] = isRecord(entities[place]) ? entities[place] : null;
    }
    return found;
  }
}

/** `_entities` with the first fragment for `$representations`, `_entities1` with the second for `$representations1`, … */
function printEntities(fragments: readonly string[]): string {
  const variables = fragments.map((_, at) => `$representations${suffix(at)}:[_Any!]!`);
  const fields = fragments.map((fragment, at) => {
    const alias = at === 0 ? '' : `_entities${at}:`;
    return `${alias}_entities(representations:$representations${suffix(at)}){${fragment}}`;
  });
  return `query(${variables.join()}){${fields.join(' ')}}`;
}

/** Names of the fields at the top of a selection, without their aliases. */
function fieldsOf(selection: string): string[] {
  const [definition] = parse(`{${selection}}`, { noLocation: true }).definitions;
  if (definition?.kind !== Kind.OPERATION_DEFINITION) return [];
  return definition.selectionSet.selections.flatMap((node) => (node.kind === Kind.FIELD ? [node.name.value] : []));
}

const suffix = (at: number): string => (at === 0 ? '' : String(at));

/**
 * An entity that its subgraph calls NOT_FOUND is as good as null, and so is one of a type that the principal has no scope
 * for; whatever else failed is no answer.
 */
function tellsOfNone(
  { extensions, path }: NonNullable<SubgraphAnswer['errors']>[number],
  data: Readonly<Record<string, unknown>>,
): boolean {
  const [field = '', place] = path ?? [];
  const entities = data[field];
  const isNull = Array.isArray(entities) && entities[Number(place)] === null;
  return isNull && (extensions?.code === 'FORBIDDEN' || (extensions?.code === 'NOT_FOUND' && path?.length === 2));
}
