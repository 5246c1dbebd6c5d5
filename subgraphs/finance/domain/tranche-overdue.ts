import type { ApplicationStatus, TrancheRow } from '../tables.ts';

/** A tranche with the status of its application. */
export interface TrancheInContext extends TrancheRow {
  readonly status: ApplicationStatus;
}

/** Statuses in which tranches are still to be paid out. */
const PAYS_OUT: readonly ApplicationStatus[] = ['SANCTIONED', 'DISBURSING'];

/** Whether a tranche is not paid out after its day, while the application is under way; days are Indian ones. */
export const isOverdue = ({ disbursed, dueOn, status }: TrancheInContext, today: string): boolean =>
  disbursed === null && dueOn < today && PAYS_OUT.includes(status);
