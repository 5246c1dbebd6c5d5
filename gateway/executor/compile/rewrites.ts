import type { FetchNode, FetchNodePathSegment, FetchRewrite } from '@graphql-hive/router-query-planner';
import type { Path } from '../errors.ts';
import type { JsonObject } from '../run.ts';
import type { Supergraph } from '../supergraph.ts';
import { isObject } from './path.ts';

/** Changes one representation (input) or one entity (output) in place, as the plan says. */
export type Rewrite = (value: JsonObject) => void;

/** Paths start at the entity and go through lists. */
export function compileRewrites(rewrites: readonly FetchRewrite[] | undefined, supergraph: Supergraph): Rewrite | null {
  if (rewrites === undefined || rewrites.length === 0) return null;
  const steps = rewrites.map((rewrite) => {
    if ('ValueSetter' in rewrite)
      return compileAt(rewrite.ValueSetter.path, setter(rewrite.ValueSetter.setValueTo), supergraph);
    if ('KeyRenamer' in rewrite)
      return compileAt(rewrite.KeyRenamer.path, renamer(rewrite.KeyRenamer.renameKeyTo), supergraph);
    return compileAt(rewrite.path, setter(rewrite.setValueTo), supergraph);
  });
  return (value) => {
    for (const step of steps) step(value);
  };
}

type Change = (holder: JsonObject, key: string) => void;

function setter(value: string): Change {
  return (holder, key) => {
    if (key in holder) holder[key] = value;
  };
}

function renamer(to: string): Change {
  return (holder, key) => {
    if (!Object.hasOwn(holder, key)) return;
    holder[to] = holder[key];
    delete holder[key];
  };
}

function compileAt(
  path: readonly FetchNodePathSegment[],
  change: Change,
  supergraph: Supergraph,
): (value: unknown) => void {
  const [segment, ...rest] = path;
  if (segment === undefined) return () => {};
  let next: (value: JsonObject) => void;
  if ('TypenameEquals' in segment) {
    const below = compileAt(rest, change, supergraph);
    next = (value) => {
      const typename = value.__typename;
      const fits =
        typeof typename !== 'string' || segment.TypenameEquals.some((type) => supergraph.fits(typename, type));
      if (fits) below(value);
    };
  } else if (rest.length === 0) {
    next = (value) => change(value, segment.Key);
  } else {
    const below = compileAt(rest, change, supergraph);
    next = (value) => below(value[segment.Key]);
  }
  const through = (value: unknown): void => {
    if (Array.isArray(value)) for (const item of value) through(item);
    else if (isObject(value)) next(value);
  };
  return through;
}

/** What output rewrites rename: the planner gives fields of different types under one key aliases of its own. */
export function renamedKeys(rewrites: FetchNode['outputRewrites']): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const rewrite of rewrites ?? []) {
    if (!('KeyRenamer' in rewrite)) continue;
    const last = rewrite.KeyRenamer.path.at(-1);
    if (last !== undefined && 'Key' in last) names.set(last.Key, rewrite.KeyRenamer.renameKeyTo);
  }
  return names;
}

/** The path of an error in the new names. */
export function renamedPath(path: Path, names: ReadonlyMap<string, string>): Path {
  if (names.size === 0) return path;
  return path.map((segment) => (typeof segment === 'string' ? (names.get(segment) ?? segment) : segment));
}
