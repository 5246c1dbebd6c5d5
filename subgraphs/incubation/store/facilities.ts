import { asc, getTableColumns, isNull, type SQL, sql } from 'drizzle-orm';
import type { Connection } from '../../shared/connection.ts';
import type { Database } from '../../shared/database.ts';
import { anyOf, equals, since } from '../../shared/list/filters.ts';
import { createList } from '../../shared/list/list.ts';
import { wordsOf } from '../../shared/text-search.ts';
import {
  type FacilityCentreRow,
  type FacilityFigureRow,
  type FacilityOfferingRow,
  facilityCentres,
  facilityFigures,
  facilityOfferings,
  searchWords,
} from '../tables.ts';

export type FacilityCentrePage = Connection<FacilityCentreRow>;

const { searchDocument: _centreDocument, ...centreColumns } = getTableColumns(facilityCentres);
const { searchDocument: _offeringDocument, ...offeringColumns } = getTableColumns(facilityOfferings);

const opened = sql`coalesce(${facilityCentres.openedOn}, '0001-01-01'::date)`;

const filters = {
  states: anyOf(facilityCentres.state),
  districts: anyOf(facilityCentres.district),
  statuses: anyOf(facilityCentres.status),
  openedFrom: (value: SQL) => sql`${facilityCentres.openedOn} >= ${value}::date`,
  openedTo: (value: SQL) => sql`${facilityCentres.openedOn} <= ${value}::date`,
  changedSince: since(facilityCentres.updatedAt),
  synthetic: equals(facilityCentres.synthetic),
} as const;

const searches = {
  search: wordsOf(facilityCentres.searchDocument, searchWords),
  offering: {
    words: searchWords,
    has: (query: SQL) => sql`${facilityCentres.id} in (
      select ${facilityOfferings.centre} from ${facilityOfferings}
      where ${facilityOfferings.searchDocument} @@ ${query}::tsquery)`,
  },
} as const;

const orders = {
  NAME_ASC: { by: facilityCentres.name, type: 'text', direction: 'asc' },
  OPENED_DESC: { by: opened, type: 'date', direction: 'desc' },
  UPDATED_DESC: { by: facilityCentres.updatedAt, type: 'timestamptz', direction: 'desc' },
} as const;

/** Reads of common facility centres, what they offer and what is reported of them. All of it is public. */
export function createFacilityReads(db: Database) {
  const ids = sql`${sql.placeholder('ids')}::text[]`;
  const newestFirst = [sql`${facilityFigures.asOf} desc nulls last`, asc(facilityFigures.metric)];

  const byIds = db
    .select(centreColumns)
    .from(facilityCentres)
    .where(sql`${facilityCentres.id} = any(${ids})`)
    .prepare('facility_centres_by_ids');
  const offerings = db
    .select(offeringColumns)
    .from(facilityOfferings)
    .where(sql`${facilityOfferings.centre} = any(${ids})`)
    .orderBy(asc(facilityOfferings.name), asc(facilityOfferings.code))
    .prepare('offerings_of_centres');
  const figuresOfCentres = db
    .select()
    .from(facilityFigures)
    .where(sql`${facilityFigures.centre} = any(${ids})`)
    .orderBy(...newestFirst)
    .prepare('figures_of_centres');
  const figuresOfState = db
    .select()
    .from(facilityFigures)
    .where(sql`${facilityFigures.state} = ${sql.placeholder('state')} and ${isNull(facilityFigures.centre)}`)
    .orderBy(...newestFirst)
    .prepare('figures_of_state');

  return {
    facilityCentres: createList(db, { table: facilityCentres, id: facilityCentres.id, filters, searches, orders }).page,
    facilityCentresByIds: (keys: readonly string[]): Promise<FacilityCentreRow[]> => byIds.execute({ ids: keys }),
    offeringsOf: (keys: readonly string[]): Promise<FacilityOfferingRow[]> => offerings.execute({ ids: keys }),
    figuresOfCentres: (keys: readonly string[]): Promise<FacilityFigureRow[]> =>
      figuresOfCentres.execute({ ids: keys }),
    /** What is reported of a state's centres as a whole, newest first. */
    figuresOfState: (state: string): Promise<FacilityFigureRow[]> => figuresOfState.execute({ state }),
  };
}
