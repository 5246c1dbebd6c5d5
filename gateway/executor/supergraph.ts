import {
  buildASTSchema,
  type ConstDirectiveNode,
  type DocumentNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  isAbstractType,
  isInterfaceType,
  isObjectType,
  Kind,
  parse,
  type SelectionSetNode,
  valueFromASTUntyped,
} from 'graphql';
import { isRecord } from './errors.ts';

/** The fields of a key: names, and below them the fields of nested objects. */
export type FieldSet = ReadonlyMap<string, FieldSet | null>;

/** What the executor reads from a supergraph beside what the planner does. */
export interface Supergraph {
  readonly sdl: string;
  readonly schema: GraphQLSchema;
  /** Names of the subgraphs, as in `join__Graph(name:)`. */
  readonly subgraphs: readonly string[];
  /** Their names by their values in the enum `join__Graph`, by which directives name them. */
  readonly graphs: ReadonlyMap<string, string>;
  /** Every name of a field of an object or interface: aliases keep away from them. */
  readonly fieldNames: ReadonlySet<string>;
  /** Names of fields that some `@requires` asks for, true for those that one asks for with arguments. */
  readonly requiredNames: ReadonlyMap<string, boolean>;
  /** Keys by which a subgraph resolves a type. */
  keysOf(type: string, subgraph: string): readonly FieldSet[];
  /** True when an object of type `typename` fits the condition: itself, a union of it or an interface it implements. */
  fits(typename: string, condition: string): boolean;
  isObject(typename: string): boolean;
  /**
   * The subgraph that knows an entity best: of those that resolve it by one field and have all of `fields`, the one with
   * most fields of its own.
   */
  ownerOf(type: string, fields?: readonly string[]): Owner | undefined;
}

export interface Owner {
  readonly subgraph: string;
  /** The field by which it resolves the entity: `id` where it may be. */
  readonly key: string;
}

/** Reads a supergraph's SDL (join spec 0.1 to 0.5). Throws when it is not one. */
export function readSupergraph(sdl: string): Supergraph {
  const document = parse(sdl, { noLocation: true });
  const schema = buildASTSchema(document, { assumeValidSDL: true });
  const names = readGraphs(document);
  if (names.size === 0) throw new Error('Not a supergraph: it has no enum join__Graph with subgraphs in it.');
  const keys = new Map<string, FieldSet[]>();
  const owners = new Map<string, (Owner & { readonly graph: unknown; readonly weight: number })[]>();
  const fieldNames = new Set<string>();
  const requiredNames = new Map<string, boolean>();

  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      fieldNames.add(field.name);
      for (const directive of directivesOf(field, 'join__field'))
        for (const [name, hasArguments] of namesIn(argumentsOf(directive).requires))
          requiredNames.set(name, hasArguments || requiredNames.get(name) === true);
    }
    const owned = countOwnFields(type);
    for (const directive of directivesOf(type, 'join__type')) {
      const { graph, key, resolvable } = argumentsOf(directive);
      const subgraph = typeof graph === 'string' ? names.get(graph) : undefined;
      if (subgraph === undefined || typeof key !== 'string' || resolvable === false) continue;
      const set = parseFieldSet(key);
      const place = `${subgraph} ${type.name}`;
      keys.set(place, [...(keys.get(place) ?? []), set]);
      const [[field = '', nested] = []] = set;
      const weight = (owned.get(String(graph)) ?? 0) + (field === 'id' ? 0.5 : 0);
      if (set.size === 1 && nested === null)
        owners.set(type.name, [...(owners.get(type.name) ?? []), { subgraph, key: field, graph, weight }]);
    }
    owners.get(type.name)?.sort((a, b) => b.weight - a.weight);
  }

  return {
    sdl,
    schema,
    subgraphs: [...names.values()],
    graphs: names,
    fieldNames,
    requiredNames,
    keysOf: (type, subgraph) => keys.get(`${subgraph} ${type}`) ?? [],
    isObject: (typename) => isObjectType(schema.getType(typename)),
    fits: (typename, condition) => {
      if (typename === condition) return true;
      const abstract = schema.getType(condition);
      const type = schema.getType(typename);
      return (
        isAbstractType(abstract) && (isObjectType(type) || isInterfaceType(type)) && schema.isSubType(abstract, type)
      );
    },
    ownerOf: (type, fields = []) =>
      owners.get(type)?.find(({ graph }) => fields.every((field) => resolves(schema.getType(type), field, graph))),
  };
}

export function directivesOf(
  node:
    | { astNode?: { readonly directives?: readonly ConstDirectiveNode[] | undefined } | null | undefined }
    | undefined,
  name: string,
): readonly ConstDirectiveNode[] {
  return node?.astNode?.directives?.filter((directive) => directive.name.value === name) ?? [];
}

export function argumentsOf(directive: ConstDirectiveNode): Record<string, unknown> {
  const entries = (directive.arguments ?? []).map((node) => [node.name.value, valueFromASTUntyped(node.value)]);
  return Object.fromEntries(entries);
}

export function parseFieldSet(text: string): FieldSet {
  const [definition] = parse(`{ ${text} }`, { noLocation: true }).definitions;
  return definition?.kind === Kind.OPERATION_DEFINITION ? toFieldSet(definition.selectionSet) : new Map();
}

function toFieldSet(node: SelectionSetNode): FieldSet {
  const set = new Map<string, FieldSet | null>();
  for (const selection of node.selections) {
    if (selection.kind !== Kind.FIELD) continue;
    set.set(selection.name.value, selection.selectionSet ? toFieldSet(selection.selectionSet) : null);
  }
  return set;
}

/** The names in a field set, each with whether arguments follow; enum values and names of arguments do no harm here. */
function namesIn(fieldSet: unknown): readonly (readonly [string, boolean])[] {
  if (typeof fieldSet !== 'string') return [];
  return [...fieldSet.matchAll(/(\w+)\s*(\(?)/g)].map(([, name = '', bracket]) => [name, bracket === '(']);
}

function readGraphs(document: DocumentNode): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.ENUM_TYPE_DEFINITION || definition.name.value !== 'join__Graph') continue;
    for (const value of definition.values ?? []) {
      const [directive] = directivesOf({ astNode: value }, 'join__graph');
      const name = directive && argumentsOf(directive).name;
      names.set(value.name.value, typeof name === 'string' ? name : value.name.value);
    }
  }
  return names;
}

/** Whether a subgraph, by its `join__Graph` value, resolves a field of a type. */
function resolves(type: GraphQLNamedType | undefined, name: string, graph: unknown): boolean {
  const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined;
  if (field === undefined) return false;
  // A field without a word about it belongs to all that have the type.
  const places = directivesOf(field, 'join__field').map(argumentsOf);
  return places.length === 0 || places.some((place) => place.graph === graph && place.external !== true);
}

/** Fields of a type that one subgraph alone resolves, counted by `join__Graph` value. */
function countOwnFields(type: GraphQLNamedType): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  if (!isObjectType(type) && !isInterfaceType(type)) return counts;
  for (const field of Object.values(type.getFields())) {
    const places = directivesOf(field, 'join__field').map(argumentsOf);
    const [only] = places.filter((place) => isRecord(place) && place.external !== true);
    if (places.length === 1 && typeof only?.graph === 'string')
      counts.set(only.graph, (counts.get(only.graph) ?? 0) + 1);
  }
  return counts;
}
