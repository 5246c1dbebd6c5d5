import type { ApplicationCountRow } from '../store.ts';
import { APPLICATION_STATUSES, PURPOSES } from '../tables.ts';

/** By purpose, then in the order in which statuses are gone through. */
export const inOrder = (counts: readonly ApplicationCountRow[]): ApplicationCountRow[] =>
  counts.toSorted(
    (a, b) =>
      PURPOSES.indexOf(a.purpose) - PURPOSES.indexOf(b.purpose) ||
      APPLICATION_STATUSES.indexOf(a.status) - APPLICATION_STATUSES.indexOf(b.status),
  );
