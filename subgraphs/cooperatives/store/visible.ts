import { type SQL, sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import { cooperatives } from '../tables.ts';

/** What a principal may see, as parameters: null for no bound. */
export interface Visibility {
  readonly visibleState: string | null;
  readonly visibleStatus: 'ACTIVE' | null;
}

type Parameter = (name: keyof Visibility) => SQL;

const unlessNull = (value: SQL, column: PgColumn): SQL => sql`(${value}::text is null or ${column} = ${value}::text)`;

/** Whether a row of `cooperative` may be seen. */
export const isVisible = (parameter: Parameter): SQL =>
  sql`${unlessNull(parameter('visibleState'), cooperatives.state)}
    and ${unlessNull(parameter('visibleStatus'), cooperatives.status)}`;

/** Whether the co-operative that a column names may be seen. A membership may be seen by whom its federation may be. */
export const namesVisible = (column: PgColumn, parameter: Parameter): SQL =>
  sql`exists (select 1 from ${cooperatives} where ${cooperatives.id} = ${column} and ${isVisible(parameter)})`;
