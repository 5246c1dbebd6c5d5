import type { RequiresSelection } from '@graphql-hive/router-query-planner';
import type { SelectionTree, TreeField } from '../selection-tree.ts';
import type { FieldSet, Supergraph } from '../supergraph.ts';
import { arrive, type Found, isAnswered, type Place, placeBelow, select, startOf } from './place.ts';
import type { Selected, Source } from './sources.ts';
import type { SubgraphTypes } from './subgraph-types.ts';

/** Finds what a plan does not give of what the client selected, or would give wrongly; null when all is well. */
export type CheckPlan = (tree: SelectionTree, sources: readonly Source[]) => string | null;

/**
 * Prepares the check of plans. The planner has been seen to leave out types of an interface, to take a field with other
 * arguments for the one that `@requires` names and to ask for entities by an incomplete key: the client would get null or
 * another field's value, and no error.
 */
export function preparePlanCheck(supergraph: Supergraph, types: SubgraphTypes): CheckPlan {
  return (tree, sources) => {
    const known = new Map<SelectionTree, Set<string>>();
    return checkTree(tree, startOf(sources));

    function checkTree(below: SelectionTree, place: Place): string | null {
      // Equal selections at equal places are checked once: nested interfaces would else multiply.
      const checked = known.get(below) ?? new Set();
      known.set(below, checked);
      if (checked.has(place.id)) return null;
      checked.add(place.id);
      for (const [typename, fields] of below.byType) {
        if (below.only === null && !place.types.has(typename)) continue;
        const fault = checkObject(typename, fields, place, below.only === null);
        if (fault !== null) return fault;
      }
      return null;
    }

    function checkObject(typename: string, fields: readonly TreeField[], place: Place, isAbstract: boolean) {
      const all = arrive(place, typename, supergraph);
      const keyless = all.arrived.filter(
        (source) => source.isWide && checkSource(typename, source, all.place) !== null,
      );
      const here = keyless.length === 0 ? all : arrive(place, typename, supergraph, keyless);
      for (const source of here.arrived) {
        const fault = checkSource(typename, source, here.place);
        if (fault !== null) return fault;
      }
      if (isAbstract && !select(here.place, typename, '__typename', types).some(({ at }) => types.knows(typename, at)))
        return `nothing tells the type ${typename}`;
      for (const field of fields) {
        if (field.type === null) continue;
        const found = select(here.place, typename, field.from, types);
        if (found.length === 0) return `nothing gives ${typename}.${field.name}`;
        const isRight = (it: Found) =>
          it.name === field.name && it.args === field.args && (it.below === null) === (field.tree === null);
        if (!found.every(isRight)) return `another field stands for ${typename}.${field.name}`;
        const stranger = found.find((it) => !isAnswered(typename, it, types));
        if (stranger !== undefined) return `${stranger.at} cannot answer ${typename}.${field.name}`;
        const fault = field.tree && checkTree(field.tree, placeBelow(here.place, typename, field.from, found, types));
        if (fault !== null) return fault;
      }
      return null;
    }
  };

  /** Checks that a fetch gets a key, and what its fields require. */
  function checkSource(typename: string, source: Source, place: Place): string | null {
    if (source.requires === null) return null;
    const { subgraph, items } = source.selections;
    const sent = sentFor(typename, source.requires);
    const keys = keysFor(typename, source, subgraph);
    if (keys.length > 0 && !keys.some((key) => holds(sent, key))) return `no whole key of ${typename} for ${subgraph}`;
    const needed = fieldsFor(typename, items).flatMap((field) => types.requirementOf(typename, field.name, subgraph));
    return checkSent(typename, sent, needed, place);
  }

  /** Compares what is sent of an object with what it is taken from, and with what the subgraph said that it needs. */
  function checkSent(
    typename: string,
    sent: readonly Sent[],
    needed: readonly Selected[],
    place: Place,
  ): string | null {
    const wanted = fieldsFor(typename, needed);
    for (const { name } of wanted)
      if (!sent.some((field) => field.name === name)) return `${typename}.${name} is required and not sent`;
    for (const { name, from, below } of sent) {
      const found = select(place, typename, from, types);
      const wants = wanted.filter((field) => field.name === name);
      const args = wants[0]?.args ?? '';
      const isRight = found.every(
        (field) =>
          field.name === name &&
          field.args === args &&
          (field.below === null) === (below === null) &&
          isAnswered(typename, field, types),
      );
      if (found.length === 0 || !isRight || wants.some((field) => field.args !== args))
        return `${typename}.${name} is not what a fetch requires`;
      if (below === null) continue;
      const inner = placeBelow(place, typename, from, found, types);
      const neededBelow = wants.flatMap((field) => field.below?.items ?? []);
      for (const type of inner.types) {
        const fault = checkSent(type, sentFor(type, below), neededBelow, arrive(inner, type, supergraph).place);
        if (fault !== null) return fault;
      }
    }
    return null;
  }

  function sentFor(typename: string, selections: readonly RequiresSelection[]): readonly Sent[] {
    return selections.flatMap((selection): readonly Sent[] => {
      if (selection.kind === 'InlineFragment')
        return supergraph.fits(typename, selection.typeCondition) ? sentFor(typename, selection.selections) : [];
      if (selection.kind !== 'Field' || selection.name === '__typename') return [];
      const { name, alias = name, selections: below } = selection;
      return [{ name, from: alias, below: below?.length ? below : null }];
    });
  }

  function fieldsFor(typename: string, items: readonly Selected[]): readonly (Selected & { kind: 'field' })[] {
    return items.flatMap((item) => {
      if (item.kind === 'field') return item.name === '__typename' ? [] : [item];
      return item.on === null || supergraph.fits(typename, item.on) ? fieldsFor(typename, item.items) : [];
    });
  }

  /** Keys of the type, or of an interface by which it is asked for. */
  function keysFor(typename: string, { requires }: Source, subgraph: string): readonly FieldSet[] {
    const conditions = (requires ?? []).flatMap((selection) =>
      selection.kind === 'InlineFragment' && supergraph.fits(typename, selection.typeCondition)
        ? [selection.typeCondition]
        : [],
    );
    return [...new Set([typename, ...conditions])].flatMap((type) => [...supergraph.keysOf(type, subgraph)]);
  }
}

/** A field of a representation and the response key from which it is taken. */
interface Sent {
  readonly name: string;
  readonly from: string;
  readonly below: readonly RequiresSelection[] | null;
}

function holds(sent: readonly Sent[], key: FieldSet): boolean {
  return [...key.keys()].every((name) => sent.some((field) => field.name === name));
}
