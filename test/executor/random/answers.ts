import { buildSubgraphSchema } from '@apollo/subgraph';
import {
  GraphQLError,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLOutputType,
  type GraphQLSchema,
  getArgumentValues,
  isAbstractType,
  isIntrospectionType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  parse,
  type SelectionSetNode,
} from 'graphql';
import { isRecord } from '../../../gateway/executor/errors.ts';
import { hash } from './draw.ts';
import { type Copy, copyOf, type Model } from './model.ts';
import { describeArguments, idOf, isRow, keyValue, leafValue, type Row, withProvided } from './values.ts';

/** Which fields fail; by names of type and field, and by object. */
export type Failing = (type: string, field: string, id: string) => boolean;

const INSTANCES = 6;

/**
 * Resolvers whose values are functions of type, object, field and arguments, so that every subgraph and the schema without
 * federation agree on them without a common store. What a subgraph must not be asked for fails.
 */
export class Answers {
  readonly #model: Model;
  /** All types, hidden ones included. */
  readonly #whole: GraphQLSchema;
  /** Fields that never fail, because more hangs on them in a federation than in one schema. */
  readonly #sound = new Set<string>(['k']);
  failing: Failing = () => false;

  constructor(model: Model, whole: GraphQLSchema) {
    this.#model = model;
    this.#whole = whole;
    for (const { fields, keys } of model.types.values()) {
      for (const { requires } of fields.values())
        for (const word of requires?.split(/\W+/) ?? []) this.#sound.add(word);
      for (const word of keys.join(' ').split(/\W+/)) this.#sound.add(word);
    }
  }

  /** Lets a schema without federation answer everything. */
  monolith(schema: GraphQLSchema): GraphQLSchema {
    return this.#attach(schema, null);
  }

  /** A subgraph that answers what its SDL says. */
  subgraph(name: string, sdl: string): GraphQLSchema {
    const resolvers: Record<string, { __resolveReference: (given: Row) => Promise<Row> }> = {};
    for (const copy of this.#model.copies.get(name)?.values() ?? []) {
      if (copy.keys.length > 0)
        resolvers[copy.type] = { __resolveReference: async (given: Row) => this.#find(given, copy) };
    }
    return this.#attach(buildSubgraphSchema([{ typeDefs: parse(sdl), resolvers }]), name);
  }

  #attach(schema: GraphQLSchema, subgraph: string | null): GraphQLSchema {
    for (const type of Object.values(schema.getTypeMap())) {
      if (isIntrospectionType(type)) continue;
      if (isAbstractType(type)) type.resolveType ??= (row: Row) => row.__typename;
      if (!isObjectType(type)) continue;
      for (const field of Object.values(type.getFields()))
        if (!field.name.startsWith('_')) field.resolve = this.#resolver(type.name, field, subgraph);
    }
    return schema;
  }

  #resolver(
    type: string,
    field: GraphQLField<Row, unknown>,
    subgraph: string | null,
  ): GraphQLFieldResolver<Row | undefined, unknown> {
    const { name } = field;
    const { requires = null, of = null } = this.#model.types.get(type)?.fields.get(name) ?? {};
    const copied = subgraph === null ? undefined : copyOf(this.#model, subgraph, type)?.fields.get(name);
    return async (row, args: Record<string, unknown>) => {
      const id = row?.$id ?? '';
      if (copied?.overridden) throw new Error(`${type}.${name} was taken over from ${subgraph}`);
      if (copied?.external && row?.$provided !== name && keyValue(name, id) === undefined)
        throw new Error(`${type}.${name} is external to ${subgraph}`);
      if (!this.#sound.has(name) && this.failing(of ?? type, name, id))
        throw new GraphQLError(`refused: ${type}.${name}`, { extensions: { code: 'TEST_FAULT' } });
      let seed = seedOf(of ?? type, id, name, args);
      if (requires !== null) {
        const told =
          subgraph === null ? this.#required(type, id, requires) : pick(row?.$given ?? {}, selectionOf(requires));
        seed += JSON.stringify(told);
      }
      const found = this.#value(field.type, seed, type, name, id);
      return copied?.provides ? withProvided(found, copied.provides) : found;
    };
  }

  #find(given: Row, copy: Copy): Row {
    const id = idOf(given);
    const members = copy.isInterfaceObject ? [] : copy.members;
    const typename = members.length > 0 ? this.#memberFor(copy.type, id) : given.__typename;
    return { __typename: typename, $id: id, $given: given };
  }

  /** The value of a field: null, a list, a leaf or an object, as the seed has it. */
  #value(output: GraphQLOutputType, seed: string, type: string, field: string, id: string): unknown {
    if (!isNonNullType(output) && hash(`null ${seed}`) % 6 === 0) return null;
    const present = isNonNullType(output) ? output.ofType : output;
    if (isListType(present)) {
      const length = hash(`length ${seed}`) % 4;
      return Array.from({ length }, (_, index) => this.#value(present.ofType, `${seed}/${index}`, type, field, id));
    }
    if (isLeafType(present)) return keyValue(field, id) ?? leafValue(present.name, seed);
    return field === 'part' ? { __typename: 'Part', $id: id } : this.#row(seed, type, field);
  }

  #row(seed: string, type: string, field: string): Row | null {
    const targets = this.#targetsOf(type, field);
    const target = targets[hash(`type ${seed}`) % targets.length];
    if (target === undefined) return null;
    const number = hash(seed);
    if (this.#model.types.get(target)?.kind !== 'entity') return { __typename: target, $id: String(number) };
    const family = this.#familyOf(target);
    const ids = Array.from({ length: INSTANCES }, (_, index) => String(index)).filter(
      (id) => family === null || this.#memberFor(family, id) === target,
    );
    return { __typename: target, $id: ids[number % ids.length] ?? '0' };
  }

  /** The object types that a field may lead to: those known to every subgraph that resolves it. */
  #targetsOf(type: string, field: string): readonly string[] {
    const { named = '', of = null } = this.#model.types.get(type)?.fields.get(field) ?? {};
    const members = this.#model.types.get(named)?.members ?? [];
    if (members.length === 0) return [named];
    const copies = this.#model.subgraphs.flatMap((subgraph) => {
      const copied = copyOf(this.#model, subgraph, of ?? type)?.fields.get(field);
      const isResolved = copied !== undefined && !copied.external && !copied.overridden;
      return isResolved ? [copyOf(this.#model, subgraph, named)] : [];
    });
    return members.filter((member) =>
      copies.every((copy) => copy?.isInterfaceObject || copy?.members.includes(member)),
    );
  }

  /** The interface by which an `@interfaceObject` knows a type: there the id alone tells which type it is. */
  #familyOf(entity: string): string | null {
    for (const copies of this.#model.copies.values()) {
      for (const { type, isInterfaceObject } of copies.values())
        if (isInterfaceObject && this.#model.types.get(type)?.members.includes(entity)) return type;
    }
    return null;
  }

  #memberFor(name: string, id: string): string {
    const members = this.#model.types.get(name)?.members ?? [];
    return members[Number(id) % members.length] ?? '';
  }

  /** What a subgraph is told for `@requires`, worked out from the whole. */
  #required(type: string, id: string, fieldSet: string): Record<string, unknown> {
    return this.#select({ __typename: type, $id: id }, selectionOf(fieldSet));
  }

  #select(row: Row, selection: SelectionSetNode): Record<string, unknown> {
    const selected: Record<string, unknown> = {};
    const type = this.#whole.getType(row.__typename);
    for (const node of selection.selections) {
      const field = node.kind === Kind.FIELD && isObjectType(type) ? type.getFields()[node.name.value] : undefined;
      if (node.kind !== Kind.FIELD || field === undefined) throw new Error(`Not a field set for ${row.__typename}`);
      const { of = null, requires = null } = this.#model.types.get(row.__typename)?.fields.get(field.name) ?? {};
      let seed = seedOf(of ?? row.__typename, row.$id, field.name, getArgumentValues(field, node));
      if (requires !== null) seed += JSON.stringify(this.#required(row.__typename, row.$id, requires));
      const value = this.#value(field.type, seed, row.__typename, field.name, row.$id);
      selected[field.name] = node.selectionSet === undefined ? value : this.#selectBelow(value, node.selectionSet);
    }
    return selected;
  }

  #selectBelow(value: unknown, selection: SelectionSetNode): unknown {
    if (Array.isArray(value)) return value.map((item) => this.#selectBelow(item, selection));
    return isRow(value) ? this.#select(value, selection) : value;
  }
}

function seedOf(type: string, id: string, field: string, args: Readonly<Record<string, unknown>>): string {
  return `${type}:${id}.${field}${describeArguments(args)}`;
}

function selectionOf(fieldSet: string): SelectionSetNode {
  const [definition] = parse(`{ ${fieldSet} }`).definitions;
  if (definition?.kind !== Kind.OPERATION_DEFINITION) throw new Error(`Not a field set: ${fieldSet}`);
  return definition.selectionSet;
}

/** The part of a representation that a field set names, in its order. */
function pick(value: unknown, selection: SelectionSetNode): unknown {
  if (Array.isArray(value)) return value.map((item) => pick(item, selection));
  if (!isRecord(value)) return value;
  const entries = selection.selections.flatMap((node): [string, unknown][] => {
    if (node.kind !== Kind.FIELD) return [];
    const part = value[node.name.value];
    return [[node.name.value, node.selectionSet === undefined ? part : pick(part, node.selectionSet)]];
  });
  return Object.fromEntries(entries);
}
