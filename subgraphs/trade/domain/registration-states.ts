import type { RegistrationRow } from '../tables.ts';
import { type Guard, type Machine, step, stepForReason } from './machine.ts';

export type RegistrationStatus = RegistrationRow['status'];

/** What the steps of a registration are judged by. */
export interface RegistrationFacts {
  readonly portalStatus: string;
  /** Null when the enterprise can not be found any more. */
  readonly enterpriseStatus: string | null;
}

const portalIsLive: Guard<RegistrationFacts> = ({ portalStatus }) =>
  portalStatus === 'LIVE' ? null : { expected: 'a portal that is LIVE', received: portalStatus };

const unitWorks: Guard<RegistrationFacts> = ({ enterpriseStatus }) =>
  enterpriseStatus === 'ACTIVE' || enterpriseStatus === 'DORMANT'
    ? null
    : { expected: 'a unit that is not closed', received: enterpriseStatus ?? 'none that can be found' };

const activation = step<RegistrationStatus, RegistrationFacts>('ACTIVE', { guards: [portalIsLive, unitWorks] });

/**
 * The life of a registration: the District Industries Centre checks what the unit handed in, the bureau puts it on the
 * portal. Refused and withdrawn units register anew.
 */
export const REGISTRATION_STEPS: Machine<RegistrationStatus, RegistrationFacts> = {
  SUBMITTED: [step('VERIFIED', { guards: [unitWorks] }), stepForReason('REJECTED'), stepForReason('WITHDRAWN')],
  VERIFIED: [activation, stepForReason('REJECTED'), stepForReason('WITHDRAWN')],
  ACTIVE: [stepForReason('SUSPENDED'), stepForReason('WITHDRAWN')],
  SUSPENDED: [activation, stepForReason('WITHDRAWN')],
  REJECTED: [],
  WITHDRAWN: [],
};
