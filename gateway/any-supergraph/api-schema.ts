import { transformSupergraphToPublicSchema } from '@theguild/federation-composition';
import { type DefinitionNode, isTypeDefinitionNode, Kind, parse, print, type TypeNode } from 'graphql';

/** Places of a directive in operations; what has none of them is the supergraph's business alone. */
const EXECUTABLE: ReadonlySet<string> = new Set([
  'QUERY',
  'MUTATION',
  'SUBSCRIPTION',
  'FIELD',
  'FRAGMENT_DEFINITION',
  'FRAGMENT_SPREAD',
  'INLINE_FRAGMENT',
  'VARIABLE_DEFINITION',
]);

/** What clients may see of a supergraph: no joins and links, nothing `@inaccessible`. */
export function apiSchemaOf(supergraphSdl: string): string {
  const supergraph = parse(supergraphSdl, { noLocation: true });
  const { definitions } = transformSupergraphToPublicSchema(supergraph);
  const hidden = new Set(supergraph.definitions.filter(isTypeDefinitionNode).map(({ name }) => name.value));
  for (const definition of definitions) if (isTypeDefinitionNode(definition)) hidden.delete(definition.name.value);
  return print({
    kind: Kind.DOCUMENT,
    definitions: definitions.flatMap((definition) => visible(definition, hidden)),
  });
}

/**
 * The composer's own transformation leaves hidden types where others name them (inaccessible v0.1 allows that in fields:
 * they are hidden with the type), and directives that no operation can have.
 */
function visible(definition: DefinitionNode, hidden: ReadonlySet<string>): DefinitionNode[] {
  const isShown = (type: TypeNode): boolean => !hidden.has(nameOf(type));
  switch (definition.kind) {
    case Kind.UNION_TYPE_DEFINITION:
      return [{ ...definition, types: (definition.types ?? []).filter(isShown) }];
    case Kind.OBJECT_TYPE_DEFINITION:
    case Kind.INTERFACE_TYPE_DEFINITION:
      return [
        {
          ...definition,
          interfaces: (definition.interfaces ?? []).filter(isShown),
          fields: (definition.fields ?? []).filter(({ type }) => isShown(type)),
        },
      ];
    case Kind.DIRECTIVE_DEFINITION:
      return definition.locations.some(({ value }) => EXECUTABLE.has(value)) ? [definition] : [];
    default:
      return [definition];
  }
}

const nameOf = (type: TypeNode): string => (type.kind === Kind.NAMED_TYPE ? type.name.value : nameOf(type.type));
