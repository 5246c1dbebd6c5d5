import { type DocumentNode, Kind } from 'graphql';
import type { Audience } from '../shared/principal.ts';

/**
 * Whether an audience may name a type, as the type's tags in the SDL say. The contracts are cut by the same tags, so that
 * what an audience's API schema does not have is not found by its id either.
 */
export function contractIn({ definitions }: DocumentNode): (audience: Audience, typename: string) => boolean {
  const tags = new Map<string, readonly string[]>();
  for (const definition of definitions) {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION) continue;
    const named = (definition.directives ?? [])
      .filter(({ name }) => name.value === 'tag')
      .flatMap((tag) => tag.arguments ?? [])
      .flatMap(({ value }) => (value.kind === Kind.STRING ? value.value : []));
    tags.set(definition.name.value, named);
  }
  return (audience, typename) => audience === 'admin' || (tags.get(typename) ?? []).includes(audience);
}
