import {
  type ConstDirectiveNode,
  type DefinitionNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type InterfaceTypeDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  parse,
  type SelectionSetNode,
  type TypeNode,
} from 'graphql';
import { argumentsOf, directivesOf } from '../executor/supergraph.ts';
import { featuresOf } from './features.ts';
import { directive, JOIN_DEFINITIONS, type JoinArguments } from './join-directives.ts';

type Composite = ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode;

/** What a graph has of a field. */
interface Place {
  readonly requires?: string;
  readonly provides?: string;
  readonly external?: true;
}

/**
 * A supergraph of federation 1 (core, join v0.1) as one of join v0.3: the planner reads the former without a word and then
 * plans nothing of it. Federation 1 names only owners of entities and the graphs of their fields; the rest is as it had
 * to be there: types that nobody owns are the same in all graphs that have them (they are written to all graphs, which
 * is harmless, since only a field of a graph leads into them), keys are known to every graph that has them, and what is
 * required or provided is external.
 */
export function fromFederation1(document: DocumentNode, graphs: readonly string[]): DocumentNode {
  const types = new Map(document.definitions.filter(isComposite).map((type) => [type.name.value, type]));
  const places = new Map<string, Map<string, Place>>();

  for (const type of types.values()) placeFields(type);
  for (const type of types.values()) placeNeeds(type);
  return {
    kind: Kind.DOCUMENT,
    definitions: [...JOIN_DEFINITIONS, ...document.definitions.filter((it) => !isOfSpec(it)).map(upgrade)],
  };

  function place(coordinate: string, graph: string, found: Place): void {
    const known = places.get(coordinate) ?? new Map<string, Place>();
    places.set(coordinate, known);
    // A graph's own field stays its own, whoever requires it there; a field it was only lent becomes its own by a key.
    const before = known.get(graph);
    if (before === undefined || (before.external && !found.external)) known.set(graph, found);
  }

  /** Fields of entities and roots: in the graph that they name, else their owner's. Fields of other types are everywhere. */
  function placeFields(type: Composite): void {
    const owner = ownerOf(type);
    for (const field of type.fields ?? []) {
      const [join] = directivesOf({ astNode: field }, 'join__field');
      const { graph = owner, requires, provides } = join ? argumentsOf(join) : {};
      if (typeof graph !== 'string') continue;
      place(`${type.name.value}.${field.name.value}`, graph, {
        ...(typeof requires === 'string' && { requires }),
        ...(typeof provides === 'string' && { provides }),
      });
    }
  }

  function placeNeeds(type: Composite): void {
    for (const join of directivesOf({ astNode: type }, 'join__type')) {
      const { graph, key } = argumentsOf(join);
      if (typeof graph === 'string' && typeof key === 'string') walk(type.name.value, key, graph, {});
    }
    for (const field of type.fields ?? []) {
      const own = [...(places.get(`${type.name.value}.${field.name.value}`) ?? [])];
      for (const [graph, { requires, provides }] of own) {
        if (requires !== undefined) walk(type.name.value, requires, graph, { external: true });
        if (provides !== undefined) walk(nameOf(field.type), provides, graph, { external: true });
      }
    }
  }

  /** Puts what a field set names into a graph, as far as it is not everywhere anyway. */
  function walk(type: string, fieldSet: string, graph: string, found: Place): void {
    const [definition] = parse(`{ ${fieldSet} }`, { noLocation: true }).definitions;
    if (definition?.kind === Kind.OPERATION_DEFINITION) walkSelections(type, definition.selectionSet, graph, found);
  }

  function walkSelections(type: string, set: SelectionSetNode, graph: string, found: Place): void {
    for (const selection of set.selections) {
      if (selection.kind === Kind.FRAGMENT_SPREAD) continue;
      if (selection.kind === Kind.INLINE_FRAGMENT) {
        walkSelections(selection.typeCondition?.name.value ?? type, selection.selectionSet, graph, found);
        continue;
      }
      const field = types.get(type)?.fields?.find((it) => it.name.value === selection.name.value);
      if (field === undefined) continue;
      const coordinate = `${type}.${field.name.value}`;
      if (places.has(coordinate)) place(coordinate, graph, found);
      if (selection.selectionSet) walkSelections(nameOf(field.type), selection.selectionSet, graph, found);
    }
  }

  function upgrade(definition: DefinitionNode): DefinitionNode {
    switch (definition.kind) {
      case Kind.SCHEMA_DEFINITION:
        return { ...definition, directives: linksOf(document) };
      case Kind.OBJECT_TYPE_DEFINITION:
      case Kind.INTERFACE_TYPE_DEFINITION:
        return {
          ...definition,
          directives: [...withoutJoin(definition.directives), ...typeJoins(definition)],
          fields: (definition.fields ?? []).map((field) => upgradeField(definition.name.value, field)),
        };
      case Kind.UNION_TYPE_DEFINITION:
      case Kind.ENUM_TYPE_DEFINITION:
      case Kind.SCALAR_TYPE_DEFINITION:
      case Kind.INPUT_OBJECT_TYPE_DEFINITION:
        if (definition.name.value.startsWith('join__')) return definition;
        return { ...definition, directives: [...withoutJoin(definition.directives), ...everywhere()] };
      default:
        return definition;
    }
  }

  function upgradeField(type: string, field: FieldDefinitionNode): FieldDefinitionNode {
    const found = [...(places.get(`${type}.${field.name.value}`) ?? [])];
    const joins = found.map(([graph, more]) => directive('join__field', { graph: { enum: graph }, ...more }));
    return { ...field, directives: [...withoutJoin(field.directives), ...joins] };
  }

  function typeJoins(type: Composite): ConstDirectiveNode[] {
    const owner = ownerOf(type);
    if (owner === null) return everywhere();
    const joins = directivesOf({ astNode: type }, 'join__type').map(argumentsOf);
    const missing = joins.some(({ graph }) => graph === owner) ? [] : [{ graph: owner }];
    return [...joins, ...missing].map(({ graph, ...more }) => {
      const key = 'key' in more && typeof more.key === 'string' ? { key: more.key } : {};
      return directive('join__type', { graph: { enum: String(graph) }, ...key });
    });
  }

  function everywhere(): ConstDirectiveNode[] {
    return graphs.map((graph) => directive('join__type', { graph: { enum: graph } }));
  }
}

function ownerOf(type: Composite): string | null {
  const [owner] = directivesOf({ astNode: type }, 'join__owner');
  const { graph } = owner ? argumentsOf(owner) : {};
  return typeof graph === 'string' ? graph : null;
}

function linksOf(document: DocumentNode): ConstDirectiveNode[] {
  const kept = featuresOf(document).filter(({ name }) => name !== 'core' && name !== 'join');
  const links: JoinArguments[] = [
    { url: 'https://specs.apollo.dev/link/v1.0' },
    { url: 'https://specs.apollo.dev/join/v0.3', for: { enum: 'EXECUTION' } },
    ...kept.map(({ url, name, as }) => (as === name ? { url } : { url, as })),
  ];
  return links.map((link) => directive('link', link));
}

const withoutJoin = (directives: readonly ConstDirectiveNode[] = []): ConstDirectiveNode[] =>
  directives.filter(({ name }) => !name.value.startsWith('join__'));

const isComposite = (definition: DefinitionNode): definition is Composite =>
  definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.INTERFACE_TYPE_DEFINITION;

/** Definitions of core and join themselves, but for the graphs. */
function isOfSpec(definition: DefinitionNode): boolean {
  if (!('name' in definition) || definition.name === undefined) return false;
  const name = definition.name.value;
  return name === 'core' || name.startsWith('core__') || (name.startsWith('join__') && name !== 'join__Graph');
}

const nameOf = (type: TypeNode): string => (type.kind === Kind.NAMED_TYPE ? type.name.value : nameOf(type.type));
