import { type SQL, sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';

/** Which records a principal may see, as parameters: null for no bound. */
export interface Visibility {
  readonly visibleState: string | null;
  readonly visiblePartner: string | null;
}

const unboundOr = (column: PgColumn | SQL, parameter: keyof Visibility): SQL =>
  sql`(${sql.placeholder(parameter)}::text is null or ${column} = ${sql.placeholder(parameter)}::text)`;

/** The condition that rows of these columns may be seen; the statement is executed with a `Visibility` among its values. */
export const isVisibleRow = (columns: { readonly state: PgColumn | SQL; readonly partner: PgColumn | SQL }): SQL =>
  sql`${unboundOr(columns.state, 'visibleState')} and ${unboundOr(columns.partner, 'visiblePartner')}`;
