import { and, asc, desc, type SQL, sql } from 'drizzle-orm';
import type { Connection } from '../../shared/connection.ts';
import type { Database } from '../../shared/database.ts';
import { anyOf, equals, since } from '../../shared/list/filters.ts';
import { createList } from '../../shared/list/list.ts';
import {
  type DealRow,
  deals,
  type QuoteLineRow,
  type QuoteRevisionRow,
  type QuoteRow,
  quoteLines,
  quoteRevisions,
  quotes,
} from '../tables.ts';
import {
  amongIds,
  earliestDay,
  from,
  latestDay,
  latestMoment,
  onOrAfter,
  onOrBefore,
  orNever,
  type PageUnderArguments,
  to,
  today,
} from './conditions.ts';
import { isOneOf, isVisibleRow, type Visibility, visibilityFilters } from './visibility.ts';

export type QuotePage = Connection<QuoteRow>;
export type DealPage = Connection<DealRow>;
type DealStatus = DealRow['status'];

const partnerSeesQuotes = isOneOf(quotes.operator, quotes.addressee);
const partnerSeesDeals = isOneOf(deals.operator, deals.addressee);
const due = orNever(deals.deliverBy);

/** The rule of `domain/quote-states.ts` in SQL, for today; a test compares the two. */
const quoteStatusToday = sql`case when ${quotes.status} = 'SENT' and ${quotes.validUntil} < ${today} then 'EXPIRED'
  else ${quotes.status} end`;
/** The rule of `domain/deal-states.ts` in SQL, for today; a test compares the two. */
const isOverdue = sql`(${deals.status} in ('AGREED', 'DISPATCHED', 'DISPUTED') and ${due} < ${today})`;

/** Reads of quotes with their revisions, and of deals, each guarded by what the caller may see. */
export function createDealReads(db: Database) {
  const visibleQuote = isVisibleRow(quotes.state, partnerSeesQuotes);
  const visibleDeal = isVisibleRow(deals.state, partnerSeesDeals);
  const quotesByIds = db
    .select()
    .from(quotes)
    .where(and(amongIds(quotes.id), visibleQuote))
    .prepare('quotes_by_ids');
  const quotesOf = db
    .select()
    .from(quotes)
    .where(amongIds(quotes.enquiry))
    .orderBy(desc(quotes.sentAt), desc(quotes.id))
    .prepare('quotes_of_enquiries');
  const revisions = db
    .select()
    .from(quoteRevisions)
    .where(amongIds(quoteRevisions.quote))
    .orderBy(desc(quoteRevisions.revision))
    .prepare('revisions_of_quotes');
  const lines = db
    .select()
    .from(quoteLines)
    .where(amongIds(quoteLines.quote))
    .orderBy(asc(quoteLines.position))
    .prepare('lines_of_quotes');
  const dealsByIds = db
    .select()
    .from(deals)
    .where(and(amongIds(deals.id), visibleDeal))
    .prepare('deals_by_ids');
  const dealsOfEnquiries = db
    .select()
    .from(deals)
    .where(amongIds(deals.enquiry))
    .orderBy(desc(deals.agreedOn), desc(deals.id))
    .prepare('deals_of_enquiries');
  const liveDeals = db
    .select()
    .from(deals)
    .where(and(amongIds(deals.quote), sql`${deals.status} <> 'CANCELLED'`))
    .prepare('live_deals_of_quotes');

  const quoteList = createList(db, {
    table: quotes,
    id: quotes.id,
    filters: {
      ...visibilityFilters(quotes.state, partnerSeesQuotes),
      enquiries: anyOf(quotes.enquiry),
      portals: anyOf(quotes.portal),
      states: anyOf(quotes.state),
      registrations: anyOf(quotes.registration),
      statuses: (value: SQL) => sql`${quoteStatusToday} = any(${value}::text[])`,
      currencies: anyOf(quotes.currency),
      validTo: to(quotes.validUntil),
      sentFrom: onOrAfter(quotes.sentAt),
      sentTo: onOrBefore(quotes.sentAt),
      changedSince: since(quotes.updatedAt),
      synthetic: equals(quotes.synthetic),
    },
    orders: {
      SENT_DESC: latestMoment(quotes.sentAt),
      VALID_ASC: earliestDay(quotes.validUntil),
      UPDATED_DESC: latestMoment(quotes.updatedAt),
    },
  });
  const dealList = createList(db, {
    table: deals,
    id: deals.id,
    filters: {
      ...visibilityFilters(deals.state, partnerSeesDeals),
      enquiries: anyOf(deals.enquiry),
      portals: anyOf(deals.portal),
      states: anyOf(deals.state),
      registrations: anyOf(deals.registration),
      statuses: anyOf(deals.status),
      currencies: anyOf(deals.currency),
      agreedFrom: from(deals.agreedOn),
      agreedTo: to(deals.agreedOn),
      dueTo: (value: SQL) => sql`${due} <= ${value}::date`,
      overdue: (value: SQL) => sql`(${isOverdue} = ${value}::boolean)`,
      changedSince: since(deals.updatedAt),
      synthetic: equals(deals.synthetic),
    },
    orders: {
      AGREED_DESC: latestDay(deals.agreedOn),
      AGREED_ASC: earliestDay(deals.agreedOn),
      DUE_ASC: earliestDay(due),
      UPDATED_DESC: latestMoment(deals.updatedAt),
    },
  });
  return {
    quotes: quoteList.page,
    quotesByIds: (ids: readonly string[], visibility: Visibility): Promise<QuoteRow[]> =>
      quotesByIds.execute({ ids, ...visibility }),
    /** Latest first. Of enquiries that the caller has been shown. */
    quotesOfEnquiries: (ids: readonly string[]): Promise<QuoteRow[]> => quotesOf.execute({ ids }),
    /** Latest first. Of quotes that the caller has been shown. */
    revisionsOfQuotes: (ids: readonly string[]): Promise<QuoteRevisionRow[]> => revisions.execute({ ids }),
    linesOfQuotes: (ids: readonly string[]): Promise<QuoteLineRow[]> => lines.execute({ ids }),
    deals: dealList.page,
    dealsByIds: (ids: readonly string[], visibility: Visibility): Promise<DealRow[]> =>
      dealsByIds.execute({ ids, ...visibility }),
    /** Latest first. Of enquiries that the caller has been shown. */
    dealsOfEnquiries: (ids: readonly string[]): Promise<DealRow[]> => dealsOfEnquiries.execute({ ids }),
    /** Those that are not cancelled, of quotes that the caller has been shown. */
    liveDealsOfQuotes: (ids: readonly string[]): Promise<DealRow[]> => liveDeals.execute({ ids }),
    dealPagesUnder: (
      portals: readonly string[],
      { first, after, statuses }: PageUnderArguments & { readonly statuses?: readonly DealStatus[] | null | undefined },
      visibility: Visibility,
    ): Promise<DealPage[]> =>
      dealList.pagesUnder(deals.portal, portals, {
        filter: { statuses, ...visibility },
        order: 'AGREED_DESC',
        first,
        after,
      }),
  };
}
