import type { RequiresSelection } from '@graphql-hive/router-query-planner';
import type { JsonObject, Run } from '../run.ts';
import type { FieldSet, Supergraph } from '../supergraph.ts';
import { isObject } from './path.ts';

/** A field of a representation. */
export interface Field {
  readonly from: string;
  readonly name: string;
  /** The type condition of a field below the entity. */
  readonly on: string | null;
  readonly below: readonly Field[] | null;
}

/** Copies required fields; false when one never arrived, or lost something to a failure. */
export function take(
  entity: JsonObject,
  fields: readonly Field[],
  into: JsonObject,
  supergraph: Supergraph,
  failures: Run['failures'],
): boolean {
  const failed = failures?.get(entity);
  for (const { from, name, below, on } of fields) {
    if (on !== null && !(typeof entity.__typename === 'string' && supergraph.fits(entity.__typename, on))) continue;
    const value = entity[from];
    if (value === undefined || failed?.some(({ path, isWhole }) => path[0] === from && !isWhole)) return false;
    if (below === null || value === null) {
      into[name] = value;
      continue;
    }
    const taken = takeBelow(value, below, supergraph, failures);
    if (taken === undefined) return false;
    into[name] = taken;
  }
  return true;
}

function takeBelow(
  value: unknown,
  fields: readonly Field[],
  supergraph: Supergraph,
  failures: Run['failures'],
): unknown {
  if (Array.isArray(value)) {
    const items = value.map((item) => takeBelow(item, fields, supergraph, failures));
    return items.includes(undefined) ? undefined : items;
  }
  if (!isObject(value)) return value;
  const object: JsonObject = {};
  return take(value, fields, object, supergraph, failures) ? object : undefined;
}

/** The fields that `requires` names. */
export function fieldsOf(selections: readonly RequiresSelection[], on: string | null = null): readonly Field[] {
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

/** True when every field of a key is there and is not null. */
export function holdsKey(value: unknown, key: FieldSet): boolean {
  if (Array.isArray(value)) return value.every((item) => holdsKey(item, key));
  if (!isObject(value)) return false;
  for (const [name, below] of key) {
    const part = value[name];
    if (part === null || part === undefined || (below !== null && !holdsKey(part, below))) return false;
  }
  return true;
}
