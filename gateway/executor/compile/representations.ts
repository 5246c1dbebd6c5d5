import type { InputRewrite, RequiresSelection } from '@graphql-hive/router-query-planner';
import type { JsonObject, Run } from '../run.ts';
import type { FieldSet, Supergraph } from '../supergraph.ts';
import { reader, representationMaker } from './reader.ts';
import { fieldsOf, holdsKey, take } from './required-fields.ts';
import { compileRewrites, type Rewrite } from './rewrites.ts';

/** Objects of the answer that one fetch adds to, and the distinct representations that ask for them. */
export interface Batch {
  readonly representations: JsonObject[];
  readonly targets: readonly JsonObject[];
  /** For each target its place in `representations`, -1 when it cannot be asked for. */
  readonly places: number[];
  /** Places of the representations already made, by builder and identity. */
  readonly known: Map<string, Places>;
}

/** `previous` is a batch that goes out in the same variable. */
export type ToBatch = (targets: readonly JsonObject[], failures: Run['failures'], previous?: Batch) => Batch;

/** What tells representations of one type apart, and their places. */
type Places = Map<unknown, number>;

interface Builder {
  readonly signature: string;
  /** The place of an entity's representation, which is made when it is the first of its kind; -1 when there is none. */
  place(entity: JsonObject, places: Places, representations: JsonObject[], failures: Run['failures']): number;
}

/**
 * Compiles `requires` of a fetch. A representation is left out unless a full key of the subgraph is in it; other required
 * fields are sent also when null, but not when they never arrived or are null because something failed there. Equal representations are asked for once.
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

  return (targets, failures, previous) => {
    const representations = previous?.representations ?? [];
    const known = previous?.known ?? new Map<string, Places>();
    const places: number[] = [];
    for (const target of targets) {
      const typename = typeof target.__typename === 'string' ? target.__typename : fallback;
      places.push(typename === undefined ? -1 : place(target, typename, representations, known, failures));
    }
    return { representations, targets, places, known };
  };

  function place(
    target: JsonObject,
    typename: string,
    representations: JsonObject[],
    known: Map<string, Places>,
    failures: Run['failures'],
  ): number {
    let builder = builders.get(typename);
    if (builder === undefined) {
      // A subgraph that invents type names must not fill the memory.
      if (!supergraph.isObject(typename) && typename !== fallback) return -1;
      builder = compileBuilder(typename, requires, rewrite, subgraph, supergraph);
      builders.set(typename, builder);
    }
    let places = known.get(builder.signature);
    if (places === undefined) {
      places = new Map();
      known.set(builder.signature, places);
    }
    return builder.place(target, places, representations, failures);
  }
}

function compileBuilder(
  typename: string,
  requires: readonly RequiresSelection[],
  rewrite: Rewrite | null,
  subgraph: string,
  supergraph: Supergraph,
): Builder {
  const fields = fieldsOf(requires.flatMap((selection) => fitting(typename, selection, supergraph)));
  const keys = keysFor(typename, subgraph, requires, supergraph);
  const signature = JSON.stringify([typename, fields]);
  const [only, ...others] = fields;
  if (only !== undefined && others.length === 0 && only.below === null) {
    const make = representationMaker(typename, only.name);
    const read = reader(only.from);
    return {
      signature,
      place(entity, places, representations) {
        const value = read(entity);
        if (value === null || value === undefined) return -1;
        const known = places.get(value);
        if (known !== undefined) return known;
        const representation = make(value);
        rewrite?.(representation);
        places.set(value, representations.length);
        return representations.push(representation) - 1;
      },
    };
  }
  return {
    signature,
    place(entity, places, representations, failures) {
      const representation: JsonObject = { __typename: typename };
      if (fields.length === 0 || !take(entity, fields, representation, supergraph, failures)) return -1;
      if (keys.length > 0 && !keys.some((key) => holdsKey(representation, key))) return -1;
      const identity = JSON.stringify(representation);
      const known = places.get(identity);
      if (known !== undefined) return known;
      rewrite?.(representation);
      places.set(identity, representations.length);
      return representations.push(representation) - 1;
    },
  };
}

/** What `requires` says of one type: its fields, out of the fragments that fit it. */
function fitting(typename: string, selection: RequiresSelection, supergraph: Supergraph): readonly RequiresSelection[] {
  if (selection.kind !== 'InlineFragment')
    return selection.kind === 'Field' && selection.name !== '__typename' ? [selection] : [];
  if (!supergraph.fits(typename, selection.typeCondition)) return [];
  return selection.selections.flatMap((below) => fitting(typename, below, supergraph));
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
