import { and, getTableColumns, type SQL, sql } from 'drizzle-orm';
import type { Connection } from '../../shared/connection.ts';
import type { Database } from '../../shared/database.ts';
import { anyOf, equals, since } from '../../shared/list/filters.ts';
import { createList } from '../../shared/list/list.ts';
import { fitOf, wordsOf } from '../../shared/text-search.ts';
import { type EnquiryMessageRow, type EnquiryRow, enquiries, enquiryMessages, searchWords } from '../tables.ts';
import {
  amongIds,
  earliestDay,
  earliestMoment,
  latestMoment,
  onOrAfter,
  onOrBefore,
  orNever,
  type PageUnderArguments,
} from './conditions.ts';
import { isOneOf, isVisibleRow, type Visibility, visibilityFilters } from './visibility.ts';

const { searchDocument: _document, ...enquiryColumns } = getTableColumns(enquiries);

export { enquiryColumns };

export type EnquiryPage = Connection<EnquiryRow>;
export type MessagePage = Connection<EnquiryMessageRow>;
type Status = EnquiryRow['status'];

const needed = orNever(enquiries.neededBy);
const partnerSees = isOneOf(enquiries.operator, enquiries.addressee);

/** Reads of enquiries and messages, each guarded by what the caller may see. */
export function createEnquiryReads(db: Database) {
  const visible = isVisibleRow(enquiries.state, partnerSees);
  const byIds = db
    .select(enquiryColumns)
    .from(enquiries)
    .where(and(amongIds(enquiries.id), visible))
    .prepare('enquiries_by_ids');
  const messagesByIds = db
    .select(getTableColumns(enquiryMessages))
    .from(enquiryMessages)
    .innerJoin(enquiries, sql`${enquiries.id} = ${enquiryMessages.enquiry}`)
    .where(and(amongIds(enquiryMessages.id), visible))
    .prepare('messages_by_ids');
  const list = createList(db, {
    table: enquiries,
    id: enquiries.id,
    filters: {
      ...visibilityFilters(enquiries.state, partnerSees),
      portals: anyOf(enquiries.portal),
      states: anyOf(enquiries.state),
      addressees: anyOf(enquiries.addressee),
      registrations: anyOf(enquiries.registration),
      assigned: (value: SQL) => sql`((${enquiries.registration} is not null) = ${value}::boolean)`,
      pages: anyOf(enquiries.page),
      statuses: anyOf(enquiries.status),
      channels: anyOf(enquiries.channel),
      countries: anyOf(enquiries.buyerCountry),
      abroad: (value: SQL) => sql`((${enquiries.buyerCountry} <> 'IN') = ${value}::boolean)`,
      externalReferences: anyOf(enquiries.externalReference),
      receivedFrom: onOrAfter(enquiries.receivedAt),
      receivedTo: onOrBefore(enquiries.receivedAt),
      neededTo: (value: SQL) => sql`${needed} <= ${value}::date`,
      changedSince: since(enquiries.updatedAt),
      synthetic: equals(enquiries.synthetic),
    },
    searches: { search: wordsOf(enquiries.searchDocument, searchWords) },
    orders: {
      RECEIVED_DESC: latestMoment(enquiries.receivedAt),
      RECEIVED_ASC: earliestMoment(enquiries.receivedAt),
      NEEDED_ASC: earliestDay(needed),
      UPDATED_DESC: latestMoment(enquiries.updatedAt),
      RELEVANCE: fitOf(enquiries.searchDocument),
    },
  });
  const messages = createList(db, {
    table: enquiryMessages,
    id: enquiryMessages.id,
    filters: {},
    orders: { SENT_ASC: earliestMoment(enquiryMessages.sentAt) },
  });
  return {
    enquiries: list.page,
    enquiriesByIds: (ids: readonly string[], visibility: Visibility): Promise<EnquiryRow[]> =>
      byIds.execute({ ids, ...visibility }),
    enquiryPagesUnder: (
      portals: readonly string[],
      { first, after, statuses }: PageUnderArguments & { readonly statuses?: readonly Status[] | null | undefined },
      visibility: Visibility,
    ): Promise<EnquiryPage[]> =>
      list.pagesUnder(enquiries.portal, portals, {
        filter: { statuses, ...visibility },
        order: 'RECEIVED_DESC',
        first,
        after,
      }),
    messagesByIds: (ids: readonly string[], visibility: Visibility): Promise<EnquiryMessageRow[]> =>
      messagesByIds.execute({ ids, ...visibility }),
    /** Earliest first. Of enquiries that the caller has been shown. */
    messagePagesUnder: (ids: readonly string[], { first, after }: PageUnderArguments): Promise<MessagePage[]> =>
      messages.pagesUnder(enquiryMessages.enquiry, ids, { filter: {}, order: 'SENT_ASC', first, after }),
  };
}
