import type { ApplicationRow } from '../tables.ts';

export type ApplicationStatus = NonNullable<ApplicationRow['status']>;

/**
 * The life of an application: from each status those that may follow. REGISTERED after REGISTERED renews the protection;
 * one whose status no source tells may take any. Source: Geographical Indications of Goods Act, 1999, sections 11 to 18.
 */
export const NEXT_STATUSES: Readonly<Record<ApplicationStatus, readonly ApplicationStatus[]>> = {
  FILED: ['ADVERTISED', 'REFUSED', 'WITHDRAWN'],
  ADVERTISED: ['REGISTERED', 'REFUSED', 'WITHDRAWN'],
  REGISTERED: ['REGISTERED'],
  REFUSED: [],
  WITHDRAWN: [],
};

const ANY: readonly ApplicationStatus[] = ['FILED', 'ADVERTISED', 'REGISTERED', 'REFUSED', 'WITHDRAWN'];

export const nextStatusesOf = (status: ApplicationStatus | null): readonly ApplicationStatus[] =>
  status === null ? ANY : NEXT_STATUSES[status];

/** What has no reason of its own needs one: somebody's wish came to nothing. */
export const needsReason = (to: ApplicationStatus): boolean => to === 'REFUSED' || to === 'WITHDRAWN';

/**
 * Whether a sign is in the register. Entries of the seed whose applications have no status come from the register itself;
 * one that was only applied for has no users.
 */
export const isRegistered = (applications: readonly Pick<ApplicationRow, 'status'>[]): boolean =>
  applications.length === 0 || applications.some(({ status }) => status === null || status === 'REGISTERED');

/** The last day of a sign's protection; null where no entry tells it. */
export const protectedUntil = (applications: readonly Pick<ApplicationRow, 'status' | 'validUntil'>[]): string | null =>
  applications
    .flatMap(({ status, validUntil }) => (status === 'REGISTERED' && validUntil ? validUntil : []))
    .toSorted()
    .at(-1) ?? null;
