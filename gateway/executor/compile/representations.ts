import type { InputRewrite, RequiresSelection } from '@graphql-hive/router-query-planner';
import type { JsonObject } from '../run.ts';
import type { FieldSet, Supergraph } from '../supergraph.ts';
import { isObject } from './path.ts';
import { compileRewrites } from './rewrites.ts';

/** Objects of the answer that one fetch adds to, and the distinct representations that ask for them. */
export interface Batch {
  readonly representations: JsonObject[];
  readonly targets: readonly JsonObject[];
  /** For each target its place in `representations`, -1 when it cannot be asked for. */
  readonly places: number[];
  /** Places of the representations already made, by builder and identity. */
  readonly known: Map<string, Map<unknown, number>>;
}

/** `previous` is a batch that goes out in the same variable. */
export type ToBatch = (targets: readonly JsonObject[], previous?: Batch) => Batch;

interface Field {
  readonly from: string;
  readonly name: string;
  /** The type condition of a field below the entity. */
  readonly on: string | null;
  readonly below: readonly Field[] | null;
}

interface Builder {
  readonly signature: string;
  build(entity: JsonObject): JsonObject | null;
  /** What tells two representations of this type apart. */
  identify(representation: JsonObject): unknown;
}

/**
 * Compiles `requires` of a fetch. A representation is left out unless a full key of the subgraph is in it; other required
 * fields are sent also when null, but not when they never arrived. Equal representations are asked for once.
 */
export function compileRepresentations(
  requires: readonly RequiresSelection[],
  inputRewrites: readonly InputRewrite[] | undefined,
  subgraph: string,
  supergraph: Supergraph,
): ToBatch {
  const rewrite = compileRewrites(inputRewrites, supergraph);
  const [first] = requires;
  const fallback = first?.kind === 'InlineFragment' ? first.typeCondition : undefined;
  const builders = new Map<string, Builder>();

  return (targets, previous) => {
    const representations = previous?.representations ?? [];
    const known = previous?.known ?? new Map<string, Map<unknown, number>>();
    const places: number[] = [];
    for (const target of targets) {
      const typename = typeof target.__typename === 'string' ? target.__typename : fallback;
      places.push(typename === undefined ? -1 : place(target, typename, representations, known));
    }
    return { representations, targets, places, known };
  };

  function place(
    target: JsonObject,
    typename: string,
    representations: JsonObject[],
    known: Map<string, Map<unknown, number>>,
  ): number {
    let builder = builders.get(typename);
    if (builder === undefined) {
      // A subgraph that invents type names must not fill the memory.
      if (!supergraph.isObject(typename) && typename !== fallback) return -1;
      builder = compileBuilder(typename, requires, subgraph, supergraph);
      builders.set(typename, builder);
    }
    const representation = builder.build(target);
    if (representation === null) return -1;
    let places = known.get(builder.signature);
    if (places === undefined) {
      places = new Map();
      known.set(builder.signature, places);
    }
    const identity = builder.identify(representation);
    const found = places.get(identity);
    if (found !== undefined) return found;
    places.set(identity, representations.length);
    rewrite?.(representation);
    return representations.push(representation) - 1;
  }
}

function compileBuilder(
  typename: string,
  requires: readonly RequiresSelection[],
  subgraph: string,
  supergraph: Supergraph,
): Builder {
  const fields = fieldsOf(requires.flatMap((selection) => fitting(typename, selection, supergraph)));
  const keys = keysFor(typename, subgraph, requires, supergraph);
  const signature = JSON.stringify([typename, fields]);
  const [only, ...others] = fields;
  if (only !== undefined && others.length === 0 && only.below === null) {
    const { from, name } = only;
    return {
      signature,
      build: (entity) => {
        const value = entity[from];
        return value === null || value === undefined ? null : { __typename: typename, [name]: value };
      },
      identify: (representation) => representation[name],
    };
  }
  return {
    signature,
    build: (entity) => {
      const representation: JsonObject = { __typename: typename };
      if (fields.length === 0 || !take(entity, fields, representation, supergraph)) return null;
      const isKeyed = keys.length === 0 || keys.some((key) => holdsKey(representation, key));
      return isKeyed ? representation : null;
    },
    identify: (representation) => JSON.stringify(representation),
  };
}

/** What `requires` says of one type: its fields, out of the fragments that fit it. */
function fitting(typename: string, selection: RequiresSelection, supergraph: Supergraph): readonly RequiresSelection[] {
  if (selection.kind !== 'InlineFragment')
    return selection.kind === 'Field' && selection.name !== '__typename' ? [selection] : [];
  if (!supergraph.fits(typename, selection.typeCondition)) return [];
  return selection.selections.flatMap((below) => fitting(typename, below, supergraph));
}

/** Copies required fields; false when one never arrived. */
function take(entity: JsonObject, fields: readonly Field[], into: JsonObject, supergraph: Supergraph): boolean {
  for (const { from, name, below, on } of fields) {
    if (on !== null && !(typeof entity.__typename === 'string' && supergraph.fits(entity.__typename, on))) continue;
    const value = entity[from];
    if (value === undefined) return false;
    if (below === null || value === null) {
      into[name] = value;
      continue;
    }
    const taken = takeBelow(value, below, supergraph);
    if (taken === undefined) return false;
    into[name] = taken;
  }
  return true;
}

function takeBelow(value: unknown, fields: readonly Field[], supergraph: Supergraph): unknown {
  if (Array.isArray(value)) {
    const items = value.map((item) => takeBelow(item, fields, supergraph));
    return items.includes(undefined) ? undefined : items;
  }
  if (!isObject(value)) return value;
  const object: JsonObject = {};
  return take(value, fields, object, supergraph) ? object : undefined;
}

function fieldsOf(selections: readonly RequiresSelection[], on: string | null = null): readonly Field[] {
  const fields = new Map<string, Field>();
  for (const selection of selections) {
    if (selection.kind === 'InlineFragment') {
      for (const field of fieldsOf(selection.selections, selection.typeCondition))
        fields.set(`${field.on} ${field.name}`, field);
    } else if (selection.kind === 'Field') {
      const { name, alias = name, selections: below } = selection;
      fields.set(`${on} ${name}`, { from: alias, name, on, below: below?.length ? fieldsOf(below) : null });
    }
  }
  return [...fields.values()];
}

/** Keys of the type, or of the interface by which it is asked for. */
function keysFor(
  typename: string,
  subgraph: string,
  requires: readonly RequiresSelection[],
  supergraph: Supergraph,
): readonly FieldSet[] {
  const conditions = requires.flatMap((selection) => {
    const fits = selection.kind === 'InlineFragment' && supergraph.fits(typename, selection.typeCondition);
    return fits ? [selection.typeCondition] : [];
  });
  return [...new Set([typename, ...conditions])].flatMap((type) => [...supergraph.keysOf(type, subgraph)]);
}

function holdsKey(value: unknown, key: FieldSet): boolean {
  if (Array.isArray(value)) return value.every((item) => holdsKey(item, key));
  if (!isObject(value)) return false;
  for (const [name, below] of key) {
    const part = value[name];
    if (part === null || part === undefined || (below !== null && !holdsKey(part, below))) return false;
  }
  return true;
}
