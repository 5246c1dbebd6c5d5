import { and, asc, desc, type SQL, sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import type { Connection } from '../../shared/connection.ts';
import type { Database } from '../../shared/database.ts';
import { anyOf, equals, since } from '../../shared/list/filters.ts';
import { createList } from '../../shared/list/list.ts';
import {
  type AssistanceRow,
  type AssistanceSchemeRow,
  assistanceSchemes,
  assistances,
  type SpendingRow,
  spendings,
} from '../tables.ts';
import { amongIds, from, latestDay, latestMoment, to } from './conditions.ts';
import { isOneOf, isVisibleRow, type Visibility, visibilityFilters } from './visibility.ts';

export type AssistancePage = Connection<AssistanceRow>;

const partnerSees = isOneOf(assistances.ledBy);
/** At most so many are shown on one fair or delegation. */
const MOST_UNDER = 20;

const paidBy = (funders: SQL): SQL => sql`${assistances.scheme} in (
  select ${assistanceSchemes.code} from ${assistanceSchemes} where ${assistanceSchemes.funder} = any(${funders}::text[]))`;

/** Reads of assistance and what it was spent on, each guarded by what the caller may see; schemes are public. */
export function createAssistanceReads(db: Database) {
  const visible = isVisibleRow(assistances.state, partnerSees);
  const byIds = db
    .select()
    .from(assistances)
    .where(and(amongIds(assistances.id), visible))
    .prepare('assistance_by_ids');
  const under = (column: PgColumn) =>
    db
      .select()
      .from(assistances)
      .where(
        sql`${assistances.id} in (select page.id from unnest(${sql.placeholder('ids')}::text[]) as parent(id)
          cross join lateral (select ${assistances.id} as id from ${assistances} where ${column} = parent.id and ${visible}
            order by ${assistances.sanctionedOn} desc, ${assistances.id} desc limit ${sql.raw(`${MOST_UNDER}`)}) as page)`,
      )
      .orderBy(desc(assistances.sanctionedOn), desc(assistances.id))
      .prepare(`assistance_of_${column.name}`);
  const ofFairs = under(assistances.fair);
  const ofDelegations = under(assistances.delegation);
  const schemes = db
    .select()
    .from(assistanceSchemes)
    .orderBy(asc(assistanceSchemes.code))
    .prepare('assistance_schemes');
  const schemesByCodes = db
    .select()
    .from(assistanceSchemes)
    .where(amongIds(assistanceSchemes.code))
    .prepare('assistance_schemes_by_codes');
  const spent = db
    .select()
    .from(spendings)
    .where(amongIds(spendings.assistance))
    .orderBy(desc(spendings.spentOn), asc(spendings.voucher))
    .prepare('spendings_of_assistance');
  const list = createList(db, {
    table: assistances,
    id: assistances.id,
    filters: {
      ...visibilityFilters(assistances.state, partnerSees),
      states: anyOf(assistances.state),
      schemes: anyOf(assistances.scheme),
      funders: paidBy,
      fairs: anyOf(assistances.fair),
      delegations: anyOf(assistances.delegation),
      statuses: anyOf(assistances.status),
      sanctionedFrom: from(assistances.sanctionedOn),
      sanctionedTo: to(assistances.sanctionedOn),
      changedSince: since(assistances.updatedAt),
      synthetic: equals(assistances.synthetic),
    },
    orders: {
      SANCTIONED_DESC: latestDay(assistances.sanctionedOn),
      UPDATED_DESC: latestMoment(assistances.updatedAt),
    },
  });
  return {
    assistances: list.page,
    assistancesByIds: (ids: readonly string[], visibility: Visibility): Promise<AssistanceRow[]> =>
      byIds.execute({ ids, ...visibility }),
    assistancesOfFairs: (ids: readonly string[], visibility: Visibility): Promise<AssistanceRow[]> =>
      ofFairs.execute({ ids, ...visibility }),
    assistancesOfDelegations: (ids: readonly string[], visibility: Visibility): Promise<AssistanceRow[]> =>
      ofDelegations.execute({ ids, ...visibility }),
    /** By code; there are few. */
    assistanceSchemes: (): Promise<AssistanceSchemeRow[]> => schemes.execute(),
    assistanceSchemesByCodes: (ids: readonly string[]): Promise<AssistanceSchemeRow[]> =>
      schemesByCodes.execute({ ids }),
    /** Latest day first. Of assistance that the caller has been shown. */
    spendingsOf: (ids: readonly string[]): Promise<SpendingRow[]> => spent.execute({ ids }),
  };
}
