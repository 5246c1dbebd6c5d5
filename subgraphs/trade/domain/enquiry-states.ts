import type { EnquiryRow } from '../tables.ts';
import { type Machine, type Step, step, stepForReason } from './machine.ts';

export type EnquiryStatus = EnquiryRow['status'];
type EnquiryStep = Step<EnquiryStatus, unknown>;

const assignment: EnquiryStep = step('ASSIGNED', { needs: ['registration, unless the enquiry has one'] });
/** To another unit, or once more: somebody has to say why. */
const reassignment: EnquiryStep = step('ASSIGNED', {
  needsReason: true,
  needs: ['registration, unless the enquiry has one'],
});
const answer: EnquiryStep = step('ANSWERED', { takenBy: 'recordEnquiryMessage' });
const quote: EnquiryStep = step('QUOTED', { takenBy: 'sendQuote' });
const deal: EnquiryStep = step('WON', { takenBy: 'agreeDeal' });
const loss: EnquiryStep = stepForReason('LOST');
const closure: EnquiryStep = stepForReason('CLOSED');
const spam: EnquiryStep = stepForReason('SPAM');

/**
 * The life of an enquiry. What somebody has to have done (a message of the seller, a quote, a deal) is recorded by the
 * mutation for it, which takes the step of itself. What was given up can be taken up again.
 */
export const ENQUIRY_STEPS: Machine<EnquiryStatus, unknown> = {
  NEW: [assignment, spam, closure],
  ASSIGNED: [answer, quote, reassignment, loss, closure, spam],
  ANSWERED: [quote, reassignment, loss, closure],
  QUOTED: [deal, reassignment, loss, closure],
  WON: [step('QUOTED', { takenBy: 'transitionDeal' })],
  LOST: [reassignment],
  CLOSED: [reassignment],
  SPAM: [stepForReason('NEW')],
};

/** Whether buyer and seller may still write to each other. */
export const isOpen = (status: EnquiryStatus): boolean => status !== 'LOST' && status !== 'CLOSED' && status !== 'SPAM';

/** Whether a unit may send the buyer a quote. */
export const takesQuotes = (status: EnquiryStatus): boolean =>
  status === 'ASSIGNED' || status === 'ANSWERED' || status === 'QUOTED';
