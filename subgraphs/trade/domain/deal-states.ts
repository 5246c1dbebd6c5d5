import type { DealRow } from '../tables.ts';
import { type Machine, type Step, step, stepForReason } from './machine.ts';

export type DealStatus = DealRow['status'];

const DELIVERY: Partial<Step<DealStatus, unknown>> = { needs: ['deliveredOn, unless the deal has it'] };
const delivery: Step<DealStatus, unknown> = step('DELIVERED', DELIVERY);

/** The life of a deal, as buyer and seller report it. Payment is no part of it: it is made between the two of them. */
export const DEAL_STEPS: Machine<DealStatus, unknown> = {
  AGREED: [step('DISPATCHED'), delivery, stepForReason('CANCELLED')],
  DISPATCHED: [delivery, stepForReason('DISPUTED'), stepForReason('CANCELLED')],
  DELIVERED: [stepForReason('DISPUTED')],
  DISPUTED: [step('DELIVERED', { ...DELIVERY, needsReason: true }), stepForReason('CANCELLED')],
  CANCELLED: [],
};

/** Whether a deal is neither delivered nor cancelled after the day by which it was to be; days are `YYYY-MM-DD`. */
export const isOverdue = ({ status, deliverBy }: Pick<DealRow, 'status' | 'deliverBy'>, today: string): boolean =>
  status !== 'DELIVERED' && status !== 'CANCELLED' && deliverBy !== null && deliverBy < today;
