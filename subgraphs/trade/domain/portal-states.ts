import type { PortalRow } from '../tables.ts';
import { type Machine, step, stepForReason } from './machine.ts';

/** The life of a portal. */
export const PORTAL_STEPS: Machine<PortalRow['status'], PortalRow> = {
  PLANNED: [step('LIVE'), stepForReason('CLOSED')],
  LIVE: [stepForReason('CLOSED')],
  CLOSED: [],
};
