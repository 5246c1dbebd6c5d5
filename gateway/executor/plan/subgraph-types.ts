import {
  type GraphQLNamedType,
  getNamedType,
  isAbstractType,
  isInterfaceType,
  isObjectType,
  Kind,
  parse,
} from 'graphql';
import { argumentsOf, directivesOf, type Supergraph } from '../supergraph.ts';
import { readSelections, type Selected } from './sources.ts';

/** What each subgraph knows of types, as the supergraph tells. */
export interface SubgraphTypes {
  /** The object types that a field may lead to when a subgraph answers it. */
  targetsOf(type: string, field: string, subgraph: string): ReadonlySet<string>;
  /** True when a subgraph takes an object of that type for one that a fragment is about. */
  fits(type: string, condition: string, subgraph: string): boolean;
  /** True when a subgraph knows an object type by its own name, and not by an `@interfaceObject`. */
  knows(type: string, subgraph: string): boolean;
  /** True when a subgraph answers a field wherever it stands; false also where only `@provides` or a key lets it. */
  answers(type: string, field: string, subgraph: string): boolean;
  /** What a field `@requires` in a subgraph. */
  requirementOf(type: string, field: string, subgraph: string): readonly Selected[];
  /** What a field `@provides` below it. */
  provisionOf(type: string, field: string, subgraph: string): readonly Selected[];
  /** The fields of all keys by which a subgraph knows a type, those that it does not resolve included. */
  keyFieldsOf(type: string, subgraph: string): readonly Selected[];
}

/** Reads them lazily: a supergraph has many more types than one operation names. */
export function createSubgraphTypes(supergraph: Supergraph): SubgraphTypes {
  const { schema } = supergraph;
  const possible = remembered(possibleTypes);
  const targets = remembered((type, field, subgraph) => {
    const named = typeOfField(type, field, subgraph);
    return named === null ? new Set<string>() : possible(named, '', subgraph);
  });
  const requirements = remembered((type, field, subgraph) => read(joinOf(type, field, subgraph)?.requires, subgraph));
  const provisions = remembered((type, field, subgraph) => read(joinOf(type, field, subgraph)?.provides, subgraph));
  const keyFields = remembered((type, _, subgraph) =>
    joinsOfType(type, subgraph).flatMap(({ key }) => read(key, subgraph)),
  );
  const answering = remembered(isAnswered);

  return {
    targetsOf: targets,
    fits(type, condition, subgraph) {
      return type === condition || (supergraph.fits(type, condition) && possible(condition, '', subgraph).has(type));
    },
    knows: (type, subgraph) => joinsOfType(type, subgraph).length > 0,
    answers: answering,
    requirementOf: requirements,
    provisionOf: provisions,
    keyFieldsOf: (type, subgraph) => keyFields(type, '', subgraph),
  };

  function possibleTypes(name: string, _: string, subgraph: string): ReadonlySet<string> {
    const type = schema.getType(name);
    if (!isAbstractType(type)) return new Set([name]);
    const all = schema.getPossibleTypes(type);
    if (joinsOfType(name, subgraph).some((join) => join.isInterfaceObject === true))
      return new Set(all.map((member) => member.name));
    const members = isInterfaceType(type)
      ? all.map((member) => ({ member, joins: implementsOf(member, name) }))
      : all.map((member) => ({ member, joins: membershipOf(type, member.name) }));
    // Before join spec 0.3 the supergraph does not say.
    const isSaid = members.some(({ joins }) => joins.length > 0);
    const known = members.filter(({ joins }) => !isSaid || joins.includes(subgraph));
    return new Set(known.map(({ member }) => member.name));
  }

  function implementsOf(member: GraphQLNamedType, name: string): readonly string[] {
    const joins = directivesOf(member, 'join__implements').map(argumentsOf);
    return joins.flatMap((join) => (join.interface === name ? graphName(join.graph) : []));
  }

  function membershipOf(union: GraphQLNamedType, name: string): readonly string[] {
    const joins = directivesOf(union, 'join__unionMember').map(argumentsOf);
    return joins.flatMap((join) => (join.member === name ? graphName(join.graph) : []));
  }

  function graphName(graph: unknown): readonly string[] {
    const name = supergraph.graphs.get(String(graph));
    return name === undefined ? [] : [name];
  }

  function joinsOfType(name: string, subgraph: string): readonly Record<string, unknown>[] {
    const joins = directivesOf(schema.getType(name), 'join__type').map(argumentsOf);
    return joins.filter((join) => graphName(join.graph).includes(subgraph));
  }

  /** The type of a field as a subgraph has it: narrower perhaps than the graph's. */
  function typeOfField(type: string, field: string, subgraph: string): string | null {
    const join = joinOf(type, field, subgraph);
    const own = typeof join?.type === 'string' ? join.type.replaceAll(/[[\]!]/g, '') : undefined;
    if (own !== undefined) return own;
    const parent = schema.getType(type);
    const definition = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[field] : undefined;
    return definition === undefined ? null : getNamedType(definition.type).name;
  }

  function isAnswered(type: string, field: string, subgraph: string): boolean {
    const join = joinOf(type, field, subgraph);
    if (join !== undefined) return join.external !== true;
    // A field without joins is in every subgraph that has its type; on an `@interfaceObject` it stands with the interface.
    const parent = schema.getType(type);
    const definition = isObjectType(parent) ? parent.getFields()[field] : undefined;
    return directivesOf(definition, 'join__field').every((node) => argumentsOf(node).graph === undefined);
  }

  function read(fieldSet: unknown, subgraph: string): readonly Selected[] {
    if (typeof fieldSet !== 'string') return [];
    const [definition] = parse(`{ ${fieldSet} }`, { noLocation: true }).definitions;
    if (definition?.kind !== Kind.OPERATION_DEFINITION) return [];
    return readSelections(definition.selectionSet, subgraph).items;
  }

  /** What the supergraph says of a field in a subgraph: on the type itself, or on an interface that is an object there. */
  function joinOf(type: string, field: string, subgraph: string): Record<string, unknown> | undefined {
    const object = schema.getType(type);
    const interfaces = isObjectType(object) ? object.getInterfaces() : [];
    for (const holder of [object, ...interfaces]) {
      if (!isObjectType(holder) && !isInterfaceType(holder)) continue;
      for (const node of directivesOf(holder.getFields()[field], 'join__field')) {
        const join = argumentsOf(node);
        if (graphName(join.graph).includes(subgraph)) return join;
      }
    }
    return undefined;
  }
}

type Lookup<T> = (type: string, field: string, subgraph: string) => T;

function remembered<T>(look: Lookup<T>): Lookup<T> {
  const known = new Map<string, { readonly value: T }>();
  return (type, field, subgraph) => {
    const key = `${type}.${field} ${subgraph}`;
    const found = known.get(key) ?? { value: look(type, field, subgraph) };
    known.set(key, found);
    return found.value;
  };
}
