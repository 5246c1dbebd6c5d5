import type { FlattenNodePathSegment } from '@graphql-hive/router-query-planner';
import type { JsonObject } from '../run.ts';
import type { Supergraph } from '../supergraph.ts';
import { reader } from './reader.ts';

/** Adds to `into` every object that a path of a plan leads to, starting at `value`. */
export type Collect = (value: unknown, into: JsonObject[]) => void;

/**
 * Compiles a path. `@` stands for every level of a nested list. An object without `__typename` passes any type condition:
 * the planner asks for it where types can differ, and the root never has one.
 */
export function compilePath(segments: readonly FlattenNodePathSegment[], supergraph: Supergraph): Collect {
  let collect: Collect = collectObjects;
  for (const segment of segments.toReversed()) {
    if (segment === '@') collect = throughLists(collect);
    else if ('Field' in segment) collect = throughField(segment.Field, collect);
    else collect = throughCondition(segment.TypeCondition, collect, supergraph);
  }
  return collect;
}

const collectObjects: Collect = (value, into) => {
  if (Array.isArray(value)) for (const item of value) collectObjects(item, into);
  else if (isObject(value)) into.push(value);
};

function throughLists(next: Collect): Collect {
  const collect: Collect = (value, into) => {
    if (Array.isArray(value)) for (const item of value) collect(item, into);
    else next(value, into);
  };
  return collect;
}

function throughField(key: string, next: Collect): Collect {
  const read = reader(key);
  return (value, into) => {
    if (isObject(value)) next(read(value), into);
  };
}

function throughCondition(types: readonly string[], next: Collect, supergraph: Supergraph): Collect {
  return (value, into) => {
    if (!isObject(value)) return;
    const typename = value.__typename;
    const fits = typeof typename !== 'string' || types.some((type) => supergraph.fits(typename, type));
    if (fits) next(value, into);
  };
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
