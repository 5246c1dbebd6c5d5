import type { EnquiryRow, QuoteRow } from '../tables.ts';
import { type Guard, type Machine, step, stepForReason } from './machine.ts';

export type QuoteStatus = QuoteRow['status'];

/** What the steps of a quote are judged by. */
export interface QuoteFacts {
  readonly validUntil: string;
  /** Today in India. */
  readonly today: string;
  /** Whether a deal that is not cancelled came of it. */
  readonly hasDeal: boolean;
  /** What it answers; null where that is not the caller's to see. */
  readonly enquiry: Pick<EnquiryRow, 'status' | 'registration'> | null;
  /** The unit that sent it. */
  readonly registration: string;
}

const isStillValid: Guard<QuoteFacts> = ({ validUntil, today }) =>
  today <= validUntil ? null : { expected: `acceptance by ${validUntil}, its last day`, received: today };

/**
 * What stands against buying by a quote: the enquiry waits for a decision on quotes, and is still with the unit that sent this
 * one.
 */
export const isAwaited: Guard<Pick<QuoteFacts, 'enquiry' | 'registration'>> = ({ enquiry, registration }) => {
  if (enquiry?.status !== 'QUOTED')
    return { expected: 'an enquiry that is QUOTED', received: enquiry?.status ?? 'none of yours' };
  return enquiry.registration === registration
    ? null
    : { expected: 'the unit that the enquiry is assigned to', received: 'the quote of another unit' };
};

const hasNoDeal: Guard<QuoteFacts> = ({ hasDeal }) =>
  hasDeal ? { expected: 'a quote without a deal, or one whose deal is cancelled', received: 'a deal' } : null;

/** The life of a quote. A revision brings one that was declined back to SENT; EXPIRED follows from the date. */
export const QUOTE_STEPS: Machine<QuoteStatus, QuoteFacts> = {
  SENT: [
    step('ACCEPTED', { guards: [isStillValid, isAwaited] }),
    stepForReason('DECLINED'),
    stepForReason('WITHDRAWN'),
  ],
  ACCEPTED: [step('WITHDRAWN', { needsReason: true, guards: [hasNoDeal] })],
  DECLINED: [step('SENT', { takenBy: 'reviseQuote' })],
  WITHDRAWN: [],
};

type Dated = Pick<QuoteRow, 'status' | 'validUntil'>;

/** The status on a day: a quote that is still with the buyer after its last day is EXPIRED. */
export const quoteStatusOn = ({ status, validUntil }: Dated, day: string): QuoteStatus | 'EXPIRED' =>
  status === 'SENT' && validUntil < day ? 'EXPIRED' : status;

/** Whether a revision can follow. */
export const isRevisable = (status: QuoteStatus): boolean => status === 'SENT' || status === 'DECLINED';
