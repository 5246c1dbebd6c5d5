import { asc, getTableColumns, sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import type { Connection } from '../../shared/connection.ts';
import type { Database } from '../../shared/database.ts';
import { anyOf, equals, since } from '../../shared/list/filters.ts';
import { createList } from '../../shared/list/list.ts';
import { fitOf, wordsOf } from '../../shared/text-search.ts';
import {
  type PortalDomainRow,
  type PortalFigureRow,
  type PortalRow,
  portalDomains,
  portalFigures,
  portals,
  searchWords,
} from '../tables.ts';
import { amongIds, byText, latestMoment } from './conditions.ts';

const { searchDocument: _document, ...portalColumns } = getTableColumns(portals);

export { portalColumns };

export type PortalPageOfList = Connection<PortalRow>;

/** At most so many portals are shown on a state or an organisation. */
const MOST_UNDER = 20;

/** Reads of portals, their domains and what sources report of them. All of it is public. */
export function createPortalReads(db: Database) {
  const byIds = db.select(portalColumns).from(portals).where(amongIds(portals.id)).prepare('portals_by_ids');
  const byDomains = db
    .select({ ...portalColumns, domain: portalDomains.domain })
    .from(portals)
    .innerJoin(portalDomains, sql`${portalDomains.portal} = ${portals.id}`)
    .where(amongIds(portalDomains.domain))
    .prepare('portals_by_domains');
  const domains = db
    .select()
    .from(portalDomains)
    .where(amongIds(portalDomains.portal))
    .orderBy(asc(portalDomains.position))
    .prepare('domains_of_portals');
  const figures = db
    .select()
    .from(portalFigures)
    .where(amongIds(portalFigures.portal))
    .orderBy(sql`${portalFigures.asOf} desc nulls last`, asc(portalFigures.metric))
    .prepare('figures_of_portals');
  const under = (column: PgColumn) =>
    db
      .select(portalColumns)
      .from(portals)
      .where(
        sql`${portals.id} in (select page.id from unnest(${sql.placeholder('ids')}::text[]) as parent(id)
          cross join lateral (select ${portals.id} as id from ${portals} where ${column} = parent.id
            order by ${portals.name}, ${portals.id} limit ${sql.raw(`${MOST_UNDER}`)}) as page)`,
      )
      .orderBy(asc(portals.name), asc(portals.id))
      .prepare(`portals_of_${column.name}`);
  const ofStates = under(portals.state);
  const ofOperators = under(portals.operator);
  const list = createList(db, {
    table: portals,
    id: portals.id,
    filters: {
      states: anyOf(portals.state),
      operators: anyOf(portals.operator),
      statuses: anyOf(portals.status),
      changedSince: since(portals.updatedAt),
      synthetic: equals(portals.synthetic),
    },
    searches: { search: wordsOf(portals.searchDocument, searchWords) },
    orders: {
      NAME_ASC: byText(portals.name),
      UPDATED_DESC: latestMoment(portals.updatedAt),
      RELEVANCE: fitOf(portals.searchDocument),
    },
  });
  return {
    portals: list.page,
    portalsByIds: (ids: readonly string[]): Promise<PortalRow[]> => byIds.execute({ ids }),
    /** With the domain that each was found by. */
    portalsByDomains: (ids: readonly string[]): Promise<(PortalRow & { readonly domain: string })[]> =>
      byDomains.execute({ ids }),
    /** The main domain first. */
    domainsOfPortals: (ids: readonly string[]): Promise<PortalDomainRow[]> => domains.execute({ ids }),
    /** Newest first. */
    figuresOfPortals: (ids: readonly string[]): Promise<PortalFigureRow[]> => figures.execute({ ids }),
    portalsOfStates: (ids: readonly string[]): Promise<PortalRow[]> => ofStates.execute({ ids }),
    portalsOfOperators: (ids: readonly string[]): Promise<PortalRow[]> => ofOperators.execute({ ids }),
  };
}
