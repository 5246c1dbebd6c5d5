import type { CooperativeRow } from '../tables.ts';

export type CooperativeStatus = CooperativeRow['status'];

/**
 * The life of a co-operative: from each status those that may follow. A registrar orders the winding up of a society and may
 * cancel the order while it lasts; what is dissolved stays so. Source: the Acts of the states agree in this (Tamil Nadu
 * Co-operative Societies Act, 1983, chapter XIV; Kerala, 1969, chapter IX); resting (DORMANT) is a finding of the
 * registrar's, not a status of an Act.
 */
export const NEXT_STATUSES: Readonly<Record<CooperativeStatus, readonly CooperativeStatus[]>> = {
  ACTIVE: ['DORMANT', 'UNDER_LIQUIDATION'],
  DORMANT: ['ACTIVE', 'UNDER_LIQUIDATION'],
  UNDER_LIQUIDATION: ['ACTIVE', 'DISSOLVED'],
  DISSOLVED: [],
};

/** Memberships in force, of others in a co-operative and its own. */
export interface Ties {
  readonly members: number;
  readonly federations: number;
}

/** What stands against a step, in words; null when nothing does. What is dissolved has no members and belongs to nobody. */
export function barrierOf(to: CooperativeStatus, { members, federations }: Ties): string | null {
  if (to !== 'DISSOLVED' || members + federations === 0) return null;
  return `no membership in force, got ${members} in it and ${federations} of its own`;
}
