import { asc, sql } from 'drizzle-orm';
import type { Database } from '../../shared/database.ts';
import {
  type DealCounterRow,
  dealCounters,
  type EnquiryCounterRow,
  enquiryCounters,
  type RegistrationCounterRow,
  registrationCounters,
} from '../tables.ts';
import { amongIds } from './conditions.ts';

/** Counts as the triggers keep them: a few dozen rows a portal, however many records it has. */
export function createCountReads(db: Database) {
  const registrationsOfPortals = db
    .select()
    .from(registrationCounters)
    .where(sql`${amongIds(registrationCounters.portal)} and ${registrationCounters.count} > 0`)
    .orderBy(asc(registrationCounters.centre))
    .prepare('registration_counts_of_portals');
  const registrationsOfCentres = db
    .select()
    .from(registrationCounters)
    .where(sql`${amongIds(registrationCounters.centre)} and ${registrationCounters.count} > 0`)
    .orderBy(asc(registrationCounters.portal))
    .prepare('registration_counts_of_centres');
  const enquiries = db
    .select()
    .from(enquiryCounters)
    .where(sql`${amongIds(enquiryCounters.portal)} and ${enquiryCounters.count} > 0`)
    .prepare('enquiry_counts_of_portals');
  const deals = db
    .select()
    .from(dealCounters)
    .where(sql`${amongIds(dealCounters.portal)} and ${dealCounters.count} > 0`)
    .orderBy(asc(dealCounters.currency))
    .prepare('deal_counts_of_portals');
  return {
    registrationCountsOfPortals: (ids: readonly string[]): Promise<RegistrationCounterRow[]> =>
      registrationsOfPortals.execute({ ids }),
    registrationCountsOfCentres: (ids: readonly string[]): Promise<RegistrationCounterRow[]> =>
      registrationsOfCentres.execute({ ids }),
    enquiryCountsOfPortals: (ids: readonly string[]): Promise<EnquiryCounterRow[]> => enquiries.execute({ ids }),
    dealCountsOfPortals: (ids: readonly string[]): Promise<DealCounterRow[]> => deals.execute({ ids }),
  };
}
