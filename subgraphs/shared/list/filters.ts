import { type SQL, sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import { badUserInput } from '../errors.ts';

/** What a filter may be given. Lists mean "any of these"; undefined and null mean "not filtered". */
export type FilterValue = string | number | boolean | Date | readonly string[] | null | undefined;

/** A condition on a value. `one` is the condition on a list's only value, where it can be put better. */
export interface Filter {
  (value: SQL): SQL;
  readonly one?: (value: SQL) => SQL;
}
export type Filters = Readonly<Record<string, Filter>>;
export type FilterInput<F extends Filters, S extends string = never> = {
  readonly [Name in keyof F]?: FilterValue;
} & { readonly [Name in S]?: string | null | undefined };

export const equals =
  (column: PgColumn): Filter =>
  (value) =>
    sql`${column} = ${value}`;
export const since =
  (column: PgColumn): Filter =>
  (value) =>
    sql`${column} >= ${value}::timestamptz`;
/** Any of a list. Under an equality an index gives the rows in the list's order, under `= any` they would all be sorted. */
export const anyOf = (column: PgColumn): Filter =>
  Object.assign((value: SQL) => sql`${column} = any(${value}::text[])`, { one: equals(column) });

const isSet = (value: FilterValue): boolean => value !== undefined && value !== null;
/** Drizzle hands parameters of raw SQL to the driver as they are, and the driver takes no Date there. */
const asParameter = (value: FilterValue): unknown => (value instanceof Date ? value.toISOString() : value);

/** PostgreSQL has no text with NUL in it, so no row can fit such a filter. */
const isStorable = (value: FilterValue): boolean =>
  typeof value === 'string' ? !value.includes('\0') : !Array.isArray(value) || value.every(isStorable);

/**
 * The conditions that a filter's values ask for: names make the statement's shape, values its parameters. Throws BAD_USER_INPUT
 * for a text that no row can have.
 */
export function boundFilter(filters: Filters, filter: FilterInput<Filters>) {
  const bound = Object.keys(filters)
    .filter((name) => isSet(filter[name]))
    .map((name): [string, unknown] => {
      const value = filter[name];
      if (!isStorable(value)) throw badUserInput(`filter.${name}: expected text without NUL`);
      const isOne = filters[name]?.one !== undefined && Array.isArray(value) && value.length === 1;
      return isOne ? [`${name}=`, value[0]] : [name, asParameter(value)];
    });
  return { names: bound.map(([name]) => name), values: Object.fromEntries(bound) };
}

export const placeholder = (name: string): SQL => sql`${sql.placeholder(name)}`;

/** The condition of a bound name, on its parameter unless on another value. */
export const conditionOf = (filters: Filters, name: string, value = placeholder(name)): SQL => {
  const condition = name.endsWith('=') ? filters[name.slice(0, -1)]?.one : filters[name];
  return condition!(value);
};
