import type { Supergraph } from '../supergraph.ts';
import type { Selected, SelectedField, Selections, Source } from './sources.ts';
import type { SubgraphTypes } from './subgraph-types.ts';

/** A place of the answer, as a plan fills it. */
export interface Place {
  /** The same for places that are filled in the same way. */
  readonly id: string;
  /** What subgraphs are asked for here. */
  readonly asked: readonly Asked[];
  /** Fetches that come to this place or to places below; with the segments of their paths that are behind. */
  readonly ahead: readonly Ahead[];
  /** Object types that can stand here, as those see it that answer it. */
  readonly types: ReadonlySet<string>;
}

interface Asked {
  readonly selections: Selections;
  /** What the subgraph answers here by `@provides` or as part of a key. */
  readonly provided: readonly Selected[];
}

interface Ahead {
  readonly source: Source;
  readonly at: number;
}

/** A field that a subgraph is asked for. */
export interface Found extends SelectedField {
  readonly at: string;
  readonly provided: readonly Selected[];
}

const numbers = new WeakMap<object, number>();
let counted = 0;

/** The root, before any fetch. */
export function startOf(sources: readonly Source[]): Place {
  return place(
    [],
    sources.map((source) => ({ source, at: 0 })),
    new Set(),
  );
}

/** The place for an object of one type: the fetches whose paths end here have come, except for some. */
export function arrive(
  { asked, ahead, types }: Place,
  typename: string,
  supergraph: Supergraph,
  except: readonly Source[] = [],
): { readonly place: Place; readonly arrived: readonly Source[] } {
  const arrived: Source[] = [];
  const rest: Ahead[] = [];
  for (const { source, at } of ahead) {
    const end = afterConditions(source, at, typename, supergraph);
    if (end === null) continue;
    if (end < source.path.length) rest.push({ source, at: end });
    else if (accepts(source, typename, supergraph) && !except.includes(source)) arrived.push(source);
  }
  const come = arrived.map(({ selections }) => ({ selections, provided: [] }));
  return { place: place([...asked, ...come], rest, types), arrived };
}

/** The place below a field, by what subgraphs are asked for there. */
export function placeBelow(
  { ahead }: Place,
  typename: string,
  key: string,
  found: readonly Found[],
  types: SubgraphTypes,
): Place {
  const asked = found.flatMap(({ below, name, at, provided }): Asked[] => {
    if (below === null) return [];
    const here = [...flat(provided, typename, types, at), ...types.keyFieldsOf(typename, at)]
      .filter(isField)
      .filter((field) => field.name === name);
    const handedOn = here.flatMap((field) => field.below?.items ?? []);
    return [{ selections: below, provided: [...types.provisionOf(typename, name, at), ...handedOn] }];
  });
  const next = ahead.flatMap(({ source, at }) => {
    const segment = source.path[at];
    if (segment === undefined || segment === '@' || !('Field' in segment) || segment.Field !== key) return [];
    let end = at + 1;
    while (source.path[end] === '@') end++;
    return [{ source, at: end }];
  });
  const targets = found.map(({ name, at }) => types.targetsOf(typename, name, at));
  return place(asked, next, new Set(targets.flatMap((set) => [...set])));
}

/** The fields under one response key, for an object of one type. */
export function select({ asked }: Place, typename: string, key: string, types: SubgraphTypes): readonly Found[] {
  return asked.flatMap(({ selections, provided }) => find(selections.items, selections.subgraph, provided));

  function find(items: readonly Selected[], at: string, provided: readonly Selected[]): readonly Found[] {
    return items.flatMap((item): readonly Found[] => {
      if (item.kind === 'field') return item.key === key ? [{ ...item, at, provided }] : [];
      return item.on === null || types.fits(typename, item.on, at) ? find(item.items, at, provided) : [];
    });
  }
}

/** True when the subgraph that is asked for a field can answer it there. */
export function isAnswered(typename: string, { name, at, provided }: Found, types: SubgraphTypes): boolean {
  if (types.answers(typename, name, at)) return true;
  return [...flat(provided, typename, types, at), ...types.keyFieldsOf(typename, at)].some(
    (item) => item.kind === 'field' && item.name === name,
  );
}

function flat(items: readonly Selected[], typename: string, types: SubgraphTypes, at: string): readonly Selected[] {
  return items.flatMap((item) => {
    if (item.kind === 'field') return [item];
    return item.on === null || types.fits(typename, item.on, at) ? flat(item.items, typename, types, at) : [];
  });
}

function isField(item: Selected): item is SelectedField {
  return item.kind === 'field';
}

/** The segment after the type conditions; null when one of them does not fit. */
function afterConditions({ path }: Source, at: number, typename: string, supergraph: Supergraph): number | null {
  let end = at;
  for (let segment = path[end]; segment !== undefined; segment = path[++end]) {
    if (segment === '@' || !('TypeCondition' in segment)) break;
    if (!segment.TypeCondition.some((condition) => supergraph.fits(typename, condition))) return null;
  }
  return end;
}

function accepts({ requires }: Source, typename: string, supergraph: Supergraph): boolean {
  return (
    requires === null ||
    requires.some(
      (selection) => selection.kind !== 'InlineFragment' || supergraph.fits(typename, selection.typeCondition),
    )
  );
}

function place(asked: readonly Asked[], ahead: readonly Ahead[], types: ReadonlySet<string>): Place {
  const id = [
    asked.map(({ selections, provided }) => [selections, ...provided].map(numberOf).join('+')).join(),
    ahead.map(({ source, at }) => `${numberOf(source)}.${at}`).join(),
    [...types].join(),
  ].join(' ');
  return { id, asked, ahead, types };
}

function numberOf(object: object): number {
  const number = numbers.get(object) ?? ++counted;
  numbers.set(object, number);
  return number;
}
