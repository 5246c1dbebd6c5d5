import type { AssistanceRow, DelegationRow, TradeFairRow } from '../tables.ts';
import { type Guard, type Machine, step, stepForReason } from './machine.ts';

/** A record, and today in India. */
interface Today {
  readonly today: string;
}
export type FairFacts = TradeFairRow & Today;
export type DelegationFacts = DelegationRow & Today;

const hasBegun: Guard<FairFacts> = ({ startsOn, today }) =>
  startsOn <= today ? null : { expected: `its first day, ${startsOn}, or later`, received: today };

/** The life of a fair. */
export const FAIR_STEPS: Machine<TradeFairRow['status'], FairFacts> = {
  ANNOUNCED: [step('HELD', { guards: [hasBegun] }), stepForReason('POSTPONED'), stepForReason('CANCELLED')],
  POSTPONED: [step('ANNOUNCED', { needs: ['startsOn', 'endsOn'] }), stepForReason('CANCELLED')],
  HELD: [],
  CANCELLED: [],
};

const hasParticipants: Guard<DelegationFacts> = ({ seatsTaken }) =>
  seatsTaken > 0 ? null : { expected: 'a participant or more', received: 'none' };

const isBack: Guard<DelegationFacts> = ({ returnsOn, today }) =>
  returnsOn <= today ? null : { expected: `the day of its return, ${returnsOn}, or later`, received: today };

/** The life of a delegation. */
export const DELEGATION_STEPS: Machine<DelegationRow['status'], DelegationFacts> = {
  PLANNED: [step('APPROVED', { guards: [hasParticipants] }), stepForReason('CANCELLED')],
  APPROVED: [step('COMPLETED', { guards: [isBack] }), stepForReason('CANCELLED')],
  COMPLETED: [],
  CANCELLED: [],
};

const nothingIsSpent: Guard<AssistanceRow> = ({ spent }) =>
  spent === 0 ? null : { expected: 'assistance of which nothing is spent', received: `${spent} paise` };

/** The life of assistance. */
export const ASSISTANCE_STEPS: Machine<AssistanceRow['status'], AssistanceRow> = {
  SANCTIONED: [step('CLOSED'), step('CANCELLED', { needsReason: true, guards: [nothingIsSpent] })],
  CLOSED: [],
  CANCELLED: [],
};

/** What may still be spent, in paise. */
export const remaining = ({ status, sanctioned, spent }: AssistanceRow): number =>
  status === 'SANCTIONED' ? sanctioned - spent : 0;
