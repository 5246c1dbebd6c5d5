import { composeServices } from '@theguild/federation-composition';
import { type DocumentNode, Kind, parse, type TypeNode } from 'graphql';
import type { SubgraphModule } from '../subgraphs/shared/define-subgraph.ts';

type Composable = Pick<SubgraphModule, 'name' | 'typeDefs'>;

/** The subgraphs do not make one graph: every reason, each with the subgraphs, type and field it is about. */
export class CompositionError extends Error {
  readonly problems: readonly string[];
  constructor(problems: readonly string[]) {
    super(`the subgraphs do not compose:\n${problems.map((problem) => `  ${problem}`).join('\n')}`);
    this.problems = problems;
  }
}

/** Composes the supergraph. Throws CompositionError. */
export function composeGraph(subgraphs: readonly Composable[]): DocumentNode {
  const services = subgraphs.map(({ name, typeDefs }) => ({ name, typeDefs, url: `http://${name}.subgraph` }));
  const result = composeServices(services);
  if (result.errors) {
    throw new CompositionError(
      result.errors.map(({ message, extensions }) => {
        const where = placesNamed(message, subgraphs);
        return `${extensions?.code ?? 'INVALID_GRAPHQL'}: ${message}${where ? ` [${where}]` : ''}`;
      }),
    );
  }
  return parse(result.supergraphSdl);
}

/**
 * Which subgraphs define what a message names, `enterprises: Enterprise.name`, since not every message says it. A type that
 * nobody defines is found at the fields that use it.
 */
function placesNamed(message: string, subgraphs: readonly Composable[]): string {
  const words = new Set(message.match(/[A-Za-z_]\w*(\.[A-Za-z_]\w*)?/g) ?? []);
  const places = subgraphs.flatMap(({ name, typeDefs }) => {
    const defined = new Set(typeDefs.definitions.flatMap((it) => ('name' in it && it.name ? [it.name.value] : [])));
    const coordinates = typeDefs.definitions.flatMap((definition) => {
      if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION && definition.kind !== Kind.INTERFACE_TYPE_DEFINITION)
        return [];
      const type = definition.name.value;
      const fields = (definition.fields ?? []).flatMap((field) => {
        const coordinate = `${type}.${field.name.value}`;
        const used = namedTypeOf(field.type);
        return words.has(coordinate) || (words.has(used) && !defined.has(used)) ? [coordinate] : [];
      });
      return fields.length > 0 ? fields : words.has(type) ? [type] : [];
    });
    return coordinates.length > 0 ? [`${name}: ${coordinates.join(', ')}`] : [];
  });
  return places.join('; ');
}

const namedTypeOf = (type: TypeNode): string =>
  type.kind === Kind.NAMED_TYPE ? type.name.value : namedTypeOf(type.type);
