import type { FacilityCentreRow } from '../tables.ts';
import { type Guard, type Steps, step } from './steps.ts';

export type CentreStatus = FacilityCentreRow['status'];

export interface CentreFacts {
  /** Bookings requested or confirmed that are not over yet. */
  readonly bookingsAhead: number;
}

const nothingBooked: Guard<CentreFacts> = ({ bookingsAhead }) =>
  bookingsAhead === 0 ? null : { expected: 'no bookings ahead', received: bookingsAhead };

/** The life of a facility centre; one that is closed stays so. */
export const CENTRE_STEPS: Steps<CentreStatus, CentreFacts> = {
  PLANNED: [step('IN_CONSTRUCTION'), step('OPEN'), step('CLOSED', { needsReason: true })],
  IN_CONSTRUCTION: [step('OPEN'), step('CLOSED', { needsReason: true })],
  OPEN: [step('CLOSED', { guards: [nothingBooked], needsReason: true })],
  CLOSED: [],
};
