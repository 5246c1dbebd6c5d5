import {
  type ConstDirectiveNode,
  type DefinitionNode,
  type DirectiveDefinitionNode,
  type DocumentNode,
  GraphQLError,
  isTypeDefinitionNode,
  Kind,
  parse,
  print,
  type TypeDefinitionNode,
} from 'graphql';
import { argumentsOf, directivesOf } from '../executor/supergraph.ts';
import { checkFeatures, featuresOf } from './features.ts';
import { fromFederation1 } from './federation-1.ts';
import { directive, JOIN_DEFINITIONS } from './join-directives.ts';

/**
 * A supergraph in the form that planner and executor read: join v0.3 or newer. Those of federation 2 from 2.1 on are
 * returned as they came. Throws with one clear sentence when the text is no supergraph, or one that can not be served.
 */
export function upgradeSupergraph(sdl: string): string {
  const document = parseSupergraph(sdl);
  const features = featuresOf(document);
  checkFeatures(features);
  const graphs = graphsOf(document);
  const minor = features.find(({ name }) => name === 'join')?.minor ?? 3;
  if (minor >= 3) return sdl;
  return print(withMembers(minor === 1 ? fromFederation1(document, graphs) : document));
}

function parseSupergraph(sdl: string): DocumentNode {
  if (sdl.trim() === '') throw new Error('Not a supergraph: it is empty.');
  try {
    return parse(sdl, { noLocation: true });
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    const [{ line, column } = { line: 1, column: 1 }] = error.locations ?? [];
    throw new Error(`Not a supergraph: ${error.message} (line ${line}, column ${column})`, { cause: error });
  }
}

function graphsOf(document: DocumentNode): readonly string[] {
  const graphs = document.definitions.flatMap((definition) =>
    definition.kind === Kind.ENUM_TYPE_DEFINITION && definition.name.value === 'join__Graph'
      ? (definition.values ?? []).map(({ name }) => name.value)
      : [],
  );
  if (graphs.length === 0) throw new Error('Not a supergraph: it has no enum join__Graph with subgraphs in it.');
  return graphs;
}

/**
 * Until join v0.3 nothing told which graph has which member of a union, value of an enum or (v0.1) interface of a type:
 * each that has the one has the other. The planner sees only what is told.
 */
function withMembers(document: DocumentNode): DocumentNode {
  const homes = new Map<string, ReadonlySet<string>>();
  for (const definition of document.definitions) {
    if (isTypeDefinitionNode(definition)) homes.set(definition.name.value, homesOf(definition));
  }
  const shared = (one: string, other: string): string[] =>
    [...(homes.get(one) ?? [])].filter((graph) => homes.get(other)?.has(graph));

  const definitions = document.definitions.map((definition): DefinitionNode => {
    switch (definition.kind) {
      case Kind.UNION_TYPE_DEFINITION:
        return withMore(
          definition,
          'join__unionMember',
          (definition.types ?? []).flatMap(({ name: { value: member } }) =>
            shared(definition.name.value, member).map((graph) => ({ graph: { enum: graph }, member })),
          ),
        );
      case Kind.ENUM_TYPE_DEFINITION: {
        const graphs = [...(homes.get(definition.name.value) ?? [])].map((graph) => ({ graph: { enum: graph } }));
        return {
          ...definition,
          values: (definition.values ?? []).map((value) => withMore(value, 'join__enumValue', graphs)),
        };
      }
      case Kind.OBJECT_TYPE_DEFINITION:
      case Kind.INTERFACE_TYPE_DEFINITION:
        return withMore(
          definition,
          'join__implements',
          (definition.interfaces ?? []).flatMap(({ name: { value } }) =>
            shared(definition.name.value, value).map((graph) => ({ graph: { enum: graph }, interface: value })),
          ),
        );
      default:
        return definition;
    }
  });
  return { kind: Kind.DOCUMENT, definitions: withJoinDefinitions(definitions) };
}

function homesOf(definition: TypeDefinitionNode): ReadonlySet<string> {
  const joins = directivesOf({ astNode: definition }, 'join__type').map(argumentsOf);
  return new Set(joins.map(({ graph }) => String(graph)));
}

/** Adds directives of a name, unless the node has some: then it tells by itself. */
function withMore<T extends { readonly directives?: readonly ConstDirectiveNode[] | undefined }>(
  node: T,
  name: string,
  all: readonly Parameters<typeof directive>[1][],
): T {
  if (directivesOf({ astNode: node }, name).length > 0) return node;
  return { ...node, directives: [...(node.directives ?? []), ...all.map((values) => directive(name, values))] };
}

/** The directives that were added need definitions; those of the document's own older version stay. */
function withJoinDefinitions(definitions: readonly DefinitionNode[]): DefinitionNode[] {
  const known = new Set(definitions.filter(isDirectiveDefinition).map(({ name }) => name.value));
  const missing = JOIN_DEFINITIONS.filter((it) => isDirectiveDefinition(it) && !known.has(it.name.value));
  return [...missing, ...definitions];
}

const isDirectiveDefinition = (node: DefinitionNode): node is DirectiveDefinitionNode =>
  node.kind === Kind.DIRECTIVE_DEFINITION;
