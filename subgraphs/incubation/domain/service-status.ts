import type { EnrolmentServiceRow } from '../tables.ts';

export type ServiceStatus = EnrolmentServiceRow['status'];

/** The state machine of one service. What is done or declined can be taken up again: sellers change their minds. */
export const NEXT_STATUSES: Readonly<Record<ServiceStatus, readonly ServiceStatus[]>> = {
  NOT_STARTED: ['IN_PROGRESS', 'BLOCKED', 'DONE', 'DECLINED'],
  IN_PROGRESS: ['BLOCKED', 'DONE', 'DECLINED'],
  BLOCKED: ['IN_PROGRESS', 'DECLINED'],
  DONE: ['IN_PROGRESS'],
  DECLINED: ['NOT_STARTED', 'IN_PROGRESS'],
};

const OPEN: readonly ServiceStatus[] = ['NOT_STARTED', 'IN_PROGRESS', 'BLOCKED'];

/** Whether something is still to be done. */
export const isOpen = (status: ServiceStatus): boolean => OPEN.includes(status);

/** Whether the service is open after the day by which it was due; `today` in Indian time. */
export const isOverdue = (service: Pick<EnrolmentServiceRow, 'status' | 'dueOn'>, today: string): boolean =>
  isOpen(service.status) && service.dueOn !== null && service.dueOn < today;

/** A step that nobody understands later without a word on it: why it stands still, why not at all, why once more. */
export const needsNote = (from: ServiceStatus, to: ServiceStatus): boolean =>
  to === 'BLOCKED' || to === 'DECLINED' || !isOpen(from);

/** Work, and the word that it is done, are somebody's. */
export const needsOwner = (status: ServiceStatus): boolean => status === 'IN_PROGRESS' || status === 'DONE';
