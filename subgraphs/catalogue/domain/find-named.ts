import type { Check } from '../../shared/checks.ts';
import { issue } from '../../shared/errors.ts';
import { typenameOfId } from '../../shared/ids.ts';
import type { EntityDirectory } from '../../shared/subgraph.ts';

/** An entity of another subgraph that an input names, as far as the graph tells. */
export interface Named {
  readonly typename: string;
  readonly id: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

interface Naming {
  /** Where the input names it, e.g. `input.seller`. */
  readonly path: string;
  readonly id: string | null | undefined;
  /** Types that it may be of. */
  readonly types: readonly string[];
  /** What it is, for the message: `id of an enterprise or a co-operative`. */
  readonly expected: string;
}

/** What was found under each name, null for what is not named or not there, and what is wrong with the rest. */
export interface Finding<Name extends string> {
  readonly named: Readonly<Record<Name, Named | null>>;
  readonly checks: readonly Check[];
}

/** Finds all entities that an input names with one call to the graph. */
export async function findNamed<Name extends string>(
  graph: EntityDirectory,
  namings: Readonly<Record<Name, Naming>>,
  selections: Readonly<Record<string, string>>,
): Promise<Finding<Name>> {
  const checks: Check[] = [];
  const asked: { name: Name; typename: string; id: string }[] = [];
  for (const name of Object.keys(namings) as Name[]) {
    const { path, id, types, expected } = namings[name];
    if (id === null || id === undefined) continue;
    const typename = typenameOfId(id);
    if (typename !== null && types.includes(typename)) asked.push({ name, typename, id });
    else checks.push(issue(path, 'INVALID_FORMAT', { expected, received: id }));
  }
  const references = asked.map(({ typename, id }) => ({ __typename: typename, id }));
  const answers = asked.length > 0 ? await graph.find(references, selections) : [];
  const found = new Map<Name, Named>();
  asked.forEach(({ name, typename, id }, position) => {
    const fields = answers[position];
    if (fields) found.set(name, { typename, id, fields });
    else checks.push(issue(namings[name].path, 'NOT_FOUND', { expected: namings[name].expected, received: id }));
  });
  const entries = Object.keys(namings).map((name) => [name, found.get(name as Name) ?? null]);
  return { named: Object.fromEntries(entries), checks };
}

/** The text at a path of an answer, e.g. `('district', 'code')`; null when nothing is there. */
export function textAt(fields: Readonly<Record<string, unknown>>, ...path: string[]): string | null {
  let value: unknown = fields;
  for (const step of path) value = isRecord(value) ? value[step] : undefined;
  return typeof value === 'string' ? value : null;
}

export function numberAt(fields: Readonly<Record<string, unknown>>, field: string): number | null {
  const value = fields[field];
  return typeof value === 'number' ? value : null;
}

/** The items of a list that are objects. */
export function recordsAt(
  fields: Readonly<Record<string, unknown>>,
  list: string,
): Readonly<Record<string, unknown>>[] {
  const items = fields[list];
  return Array.isArray(items) ? items.filter(isRecord) : [];
}

/** The texts under a field of every item of a list, e.g. `('states', 'code')`. */
export const textsAt = (fields: Readonly<Record<string, unknown>>, list: string, field: string): string[] =>
  recordsAt(fields, list).flatMap((item) => textAt(item, field) ?? []);

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
