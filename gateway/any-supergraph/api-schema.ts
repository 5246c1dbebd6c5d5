import { transformSupergraphToPublicSchema } from '@theguild/federation-composition';
import { type DefinitionNode, isTypeDefinitionNode, Kind, type NamedTypeNode, parse, print } from 'graphql';

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
  const { definitions } = transformSupergraphToPublicSchema(parse(supergraphSdl, { noLocation: true }));
  const types = new Set(definitions.filter(isTypeDefinitionNode).map(({ name }) => name.value));
  const isThere = ({ name }: NamedTypeNode): boolean => types.has(name.value);
  return print({
    kind: Kind.DOCUMENT,
    definitions: definitions.flatMap((definition) => visible(definition, isThere)),
  });
}

/** The composer's own transformation leaves hidden members in unions, and directives that no operation can have. */
function visible(definition: DefinitionNode, isThere: (type: NamedTypeNode) => boolean): DefinitionNode[] {
  switch (definition.kind) {
    case Kind.UNION_TYPE_DEFINITION:
      return [{ ...definition, types: (definition.types ?? []).filter(isThere) }];
    case Kind.OBJECT_TYPE_DEFINITION:
    case Kind.INTERFACE_TYPE_DEFINITION:
      return [{ ...definition, interfaces: (definition.interfaces ?? []).filter(isThere) }];
    case Kind.DIRECTIVE_DEFINITION:
      return definition.locations.some(({ value }) => EXECUTABLE.has(value)) ? [definition] : [];
    default:
      return [definition];
  }
}
