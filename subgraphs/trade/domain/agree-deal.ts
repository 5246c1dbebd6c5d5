import { type Check, checkNotAfter, checkNotBefore, issuesIn } from '../../shared/checks.ts';
import { issue } from '../../shared/errors.ts';
import { isIdOf, newId } from '../../shared/ids.ts';
import { dayInIndia } from '../../shared/today.ts';
import { type CreationOutcome, type Invalid, invalid, write } from '../../shared/write.ts';
import type { Context } from '../loaders.ts';
import { findDeal, insertDeal, lockQuote, revisionsOf } from '../store/enquiry-writes.ts';
import { type DealRow, type EnquiryRow, ledger, type QuoteRow } from '../tables.ts';
import type { MutationAgreeDealArgs } from '../types.generated.ts';
import { advanceEnquiry } from './advance-enquiry.ts';
import { begin } from './begin.ts';
import { isAwaited } from './quote-states.ts';
import { isOwn, requireWriter } from './visibility.ts';

/** Records a deal on an accepted quote: terms and value are the quote's. The enquiry is WON from then on; nothing is paid here. */
export async function agreeDeal(
  context: Context,
  { input, dryRun, idempotencyKey }: MutationAgreeDealArgs,
): Promise<CreationOutcome<DealRow>> {
  const { principal } = context;
  requireWriter(principal, 'agreeDeal');
  const today = dayInIndia(new Date());
  const agreedOn = input.agreedOn ?? today;
  return write<DealRow, Invalid>(context, ledger, {
    operation: 'agreeDeal',
    input,
    dryRun,
    idempotencyKey,
    reload: findDeal,
    duplicates: {
      deal_one_a_quote: issue('input.quote', 'DUPLICATE', {
        expected: 'a quote without a deal, or one whose deal is cancelled',
        received: input.quote,
      }),
    },
    async effect(tx) {
      const locked = isIdOf('Quote', input.quote) ? await lockQuote(tx, input.quote) : null;
      const own = locked && isOwn(principal, locked.quote) ? locked : null;
      const issues = issuesIn([
        checkQuote(own, input.quote),
        checkNotAfter('input.agreedOn', agreedOn, today, 'today'),
        own ? checkNotBefore('input.agreedOn', agreedOn, dayInIndia(own.enquiry.receivedAt)) : null,
        checkNotBefore('input.deliverBy', input.deliverBy, agreedOn),
      ]);
      if (issues.length > 0 || !own) return invalid(...issues);
      const { quote, enquiry } = own;
      const { revisions } = await revisionsOf(tx, quote.id);
      const accepted = revisions.find(({ revision }) => revision === quote.revision)!;
      const { portal, state, operator, addressee, registration } = quote;
      const row = await insertDeal(tx, {
        ...{ id: newId('deal'), enquiry: enquiry.id, portal, state, operator, addressee, registration },
        ...{ quote: quote.id, quoteRevision: quote.revision, currency: quote.currency, value: quote.total },
        ...{ paymentTerms: accepted.paymentTerms, deliveryTerms: accepted.deliveryTerms },
        ...{ agreedOn, deliverBy: input.deliverBy ?? null },
      });
      const { effects } = await advanceEnquiry(tx, context, enquiry, 'WON');
      return begin(tx, context, row, { type: 'Deal', event: 'deal.agreed', also: effects });
    },
  });
}

/** An enquiry comes to one deal: once it is WON, another quote of it makes none. */
function checkQuote(locked: { readonly quote: QuoteRow; readonly enquiry: EnquiryRow } | null, id: string): Check {
  if (!locked) return issue('input.quote', 'NOT_FOUND', { expected: 'id of a quote of yours', received: id });
  const { quote, enquiry } = locked;
  const unmet =
    quote.status === 'ACCEPTED'
      ? isAwaited({ enquiry, registration: quote.registration })
      : { expected: 'a quote that is ACCEPTED', received: quote.status };
  return unmet && issue('input.quote', 'GUARD_NOT_MET', unmet);
}
