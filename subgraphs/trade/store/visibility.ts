import { type SQL, sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import { equals, type Filters } from '../../shared/list/filters.ts';

/** Which records a principal may see, as parameters: null for no bound. */
export interface Visibility {
  readonly visibleState: string | null;
  readonly visibleOrganization: string | null;
}

/** What a partner may see of a table, by its organisation. */
export type PartnerSees = (organization: SQL) => SQL;

export const isOneOf =
  (...columns: readonly PgColumn[]): PartnerSees =>
  (organization) =>
    sql`(${sql.join(
      columns.map((column) => sql`${column} = ${organization}`),
      sql` or `,
    )})`;

const unless = (parameter: keyof Visibility, condition: (value: SQL) => SQL): SQL =>
  sql`(${sql.placeholder(parameter)}::text is null or ${condition(sql`${sql.placeholder(parameter)}::text`)})`;

/** The condition that rows may be seen; the statement is executed with a `Visibility` among its values. */
export const isVisibleRow = (state: PgColumn, partnerSees: PartnerSees): SQL =>
  sql`${unless('visibleState', (value) => sql`${state} = ${value}`)}
    and ${unless('visibleOrganization', partnerSees)}`;

/** The same as filters of a list. */
export const visibilityFilters = (state: PgColumn, partnerSees: PartnerSees) =>
  ({ visibleState: equals(state), visibleOrganization: partnerSees }) as const satisfies Filters;
