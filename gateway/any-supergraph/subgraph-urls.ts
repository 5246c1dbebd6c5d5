import { Kind, parse } from 'graphql';
import { argumentsOf, directivesOf } from '../executor/supergraph.ts';

/**
 * Where each subgraph answers, by its name: as `join__Graph` has it, or as it was overridden. Throws when one has no
 * address over HTTP.
 */
export function subgraphUrls(
  supergraphSdl: string,
  overrides: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const urls = new Map<string, string>();
  for (const definition of parse(supergraphSdl, { noLocation: true }).definitions) {
    if (definition.kind !== Kind.ENUM_TYPE_DEFINITION || definition.name.value !== 'join__Graph') continue;
    for (const value of definition.values ?? []) {
      const [graph] = directivesOf({ astNode: value }, 'join__graph');
      const { name, url } = graph ? argumentsOf(graph) : {};
      const subgraph = typeof name === 'string' ? name : value.name.value;
      const address = overrides.get(subgraph) ?? url;
      if (typeof address !== 'string' || !isHttpUrl(address)) {
        throw new Error(
          `The supergraph has no address over HTTP for the subgraph "${subgraph}" (${JSON.stringify(address ?? null)}): ` +
            `give one with --subgraph ${subgraph}=http://HOST:PORT/PATH.`,
        );
      }
      urls.set(subgraph, address);
    }
  }
  return urls;
}

export const isHttpUrl = (text: string): boolean =>
  URL.canParse(text) && ['http:', 'https:'].includes(new URL(text).protocol);
