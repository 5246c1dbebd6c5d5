import { type SQL, sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import { cooperatives } from '../tables.ts';

/** What a principal may see, as a parameter: null for no bound. */
export interface Visibility {
  readonly visibleState: string | null;
}

type Parameter = (name: keyof Visibility) => SQL;

/** Whether a row of `cooperative` may be seen. */
export const isVisible = (parameter: Parameter): SQL => {
  const state = parameter('visibleState');
  return sql`(${state}::text is null or ${cooperatives.state} = ${state}::text)`;
};

/** Whether the co-operative that a column names may be seen. A membership may be seen by whom its federation may be. */
export const namesVisible = (column: PgColumn, parameter: Parameter): SQL =>
  sql`exists (select 1 from ${cooperatives} where ${cooperatives.id} = ${column} and ${isVisible(parameter)})`;
