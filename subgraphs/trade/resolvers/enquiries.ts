import { INDIA } from '../../shared/identifiers/countries.ts';
import { formatAmount } from '../../shared/identifiers/currencies.ts';
import { dayInIndia } from '../../shared/today.ts';
import { DEAL_STEPS, isOverdue } from '../domain/deal-states.ts';
import { ENQUIRY_STEPS } from '../domain/enquiry-states.ts';
import { nextSteps } from '../domain/machine.ts';
import { QUOTE_STEPS, quoteStatusOn } from '../domain/quote-states.ts';
import { noAccess } from '../domain/visibility.ts';
import type { Context } from '../loaders.ts';
import { DEAL_STATUSES, ENQUIRY_STATUSES } from '../tables.ts';
import type { Resolvers } from '../types.generated.ts';
import { atTheDoor, changeOf, historyOf, stub } from './parts.ts';

const today = (): string => dayInIndia(new Date());

/** Enquiries with their messages, quotes and deals. */
export const enquiryResolvers: Resolvers<Context> = {
  Enquiry: {
    __resolveReference: ({ id }, context) => atTheDoor(context, 'trade:read', () => context.loaders.enquiry.load(id)),
    portal: async ({ portal }, _, { loaders }) => (await loaders.portal.load(portal))!,
    addressee: ({ addressee }) => stub(addressee),
    registration: ({ registration }, _, { loaders }) =>
      registration === null ? null : loaders.registration.load(registration),
    page: ({ page }, _, { loaders }) => (page === null ? null : loaders.portalPage.load(page)),
    buyer: (row) => row,
    contact: ({ contactEmail: email, contactPhone: phone, contactAddress: address }) =>
      email || phone || address ? { email, phone, address } : null,
    ...historyOf,
    allowedTransitions: (row, _, { principal }) => nextSteps(ENQUIRY_STEPS[row.status], null, noAccess(principal, row)),
    messages: ({ id }, { first, after }, { loaders }) => loaders.messagesOfEnquiry.load(id, { first, after }),
    quotes: ({ id }, _, { loaders }) => loaders.quotesOfEnquiry.load(id),
    deals: ({ id }, _, { loaders }) => loaders.dealsOfEnquiry.load(id),
  },
  EnquiryChange: changeOf(ENQUIRY_STATUSES),

  Buyer: {
    name: ({ buyerName }) => buyerName,
    organization: ({ buyerOrganization }) => buyerOrganization,
    country: ({ buyerCountry }) => buyerCountry,
    isAbroad: ({ buyerCountry }) => buyerCountry !== INDIA,
  },

  EnquiryMessage: {
    __resolveReference: ({ id }, context) => atTheDoor(context, 'trade:read', () => context.loaders.message.load(id)),
    enquiry: async ({ enquiry }, _, { loaders }) => (await loaders.enquiry.load(enquiry))!,
    organization: ({ organization }) => stub(organization),
  },

  CurrencyAmount: {
    formatted: ({ minorUnits, currency }) => formatAmount(minorUnits, currency),
  },

  Quote: {
    __resolveReference: ({ id }, context) => atTheDoor(context, 'trade:read', () => context.loaders.quote.load(id)),
    enquiry: async ({ enquiry }, _, { loaders }) => (await loaders.enquiry.load(enquiry))!,
    registration: ({ registration }, _, { loaders }) => loaders.registration.load(registration),
    total: ({ total: minorUnits, currency }) => ({ minorUnits, currency }),
    status: (row) => quoteStatusOn(row, today()),
    ...historyOf,
    async allowedTransitions(row, _, { principal, loaders }) {
      const hasDeal = (await loaders.liveDealOfQuote.load(row.id)) !== null;
      const enquiry = await loaders.enquiry.load(row.enquiry);
      const facts = { validUntil: row.validUntil, today: today(), hasDeal, enquiry, registration: row.registration };
      return nextSteps(QUOTE_STEPS[row.status], facts, noAccess(principal, row));
    },
    revisions: ({ id }, _, { loaders }) => loaders.revisions.load(id),
    deal: ({ id }, _, { loaders }) => loaders.liveDealOfQuote.load(id),
  },
  QuoteChange: changeOf(['SENT', 'ACCEPTED', 'DECLINED', 'WITHDRAWN']),
  QuoteRevision: {
    total: ({ total: minorUnits, currency }) => ({ minorUnits, currency }),
    lines: async ({ quote, revision, currency }, _, { loaders }) =>
      (await loaders.lines.load(quote))
        .filter((line) => line.revision === revision)
        .map((line) => ({ ...line, currency })),
  },
  QuoteLine: {
    product: ({ product }, _, { loaders }) => (product === null ? null : loaders.visible.load('Product', product)),
    unitPrice: ({ unitPrice: minorUnits, currency }) => ({ minorUnits, currency }),
    amount: ({ amount: minorUnits, currency }) => ({ minorUnits, currency }),
  },

  Deal: {
    __resolveReference: ({ id }, context) => atTheDoor(context, 'trade:read', () => context.loaders.deal.load(id)),
    enquiry: async ({ enquiry }, _, { loaders }) => (await loaders.enquiry.load(enquiry))!,
    quote: async ({ quote }, _, { loaders }) => (await loaders.quote.load(quote))!,
    portal: async ({ portal }, _, { loaders }) => (await loaders.portal.load(portal))!,
    registration: ({ registration }, _, { loaders }) => loaders.registration.load(registration),
    isOverdue: (row) => isOverdue(row, today()),
    value: ({ value: minorUnits, currency }) => ({ minorUnits, currency }),
    ...historyOf,
    allowedTransitions: (row, _, { principal }) => nextSteps(DEAL_STEPS[row.status], null, noAccess(principal, row)),
  },
  DealChange: changeOf(DEAL_STATUSES),
  DealCount: {
    value: ({ value: minorUnits, currency }) => ({ minorUnits, currency }),
  },
};
