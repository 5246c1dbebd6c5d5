import type { MilestoneRow, MilestoneStatus, MouStatus } from '../tables.ts';

interface Due {
  readonly status: MilestoneStatus;
  readonly due: string;
}

const isOpen = ({ status }: Due): boolean => status === 'SCHEDULED' || status === 'PARTIALLY_MET';

/** The earliest day by which something is still to be done; the trigger `reckon_next_due` follows the same rule. */
export const earliestDue = (milestones: readonly Due[]): string | null =>
  milestones
    .filter(isOpen)
    .map(({ due }) => due)
    .sort()
    .at(0) ?? null;

/** Only a signed MoU obliges anybody; the filter `overdue` of `store/lists.ts` follows the same rule. */
export const isPast = (status: MouStatus, due: string | null, today: string): boolean =>
  status === 'SIGNED' && due !== null && due < today;

export const isMilestoneOverdue = (status: MouStatus, milestone: Due, today: string): boolean =>
  isOpen(milestone) && isPast(status, milestone.due, today);

/** A milestone with the MoU that it stands in, or the key of a past day of it. */
export interface MilestoneOfMou extends MilestoneRow {
  readonly mou: string;
}
