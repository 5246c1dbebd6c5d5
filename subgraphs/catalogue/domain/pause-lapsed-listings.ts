import { requireScope, stateScopeOf } from '../../shared/authorisation.ts';
import { badUserInput } from '../../shared/errors.ts';
import { dayInIndia } from '../../shared/today.ts';
import type { Context } from '../loaders.ts';
import { pauseLapsed } from '../store/lapses.ts';
import type { MutationPauseLapsedListingsArgs } from '../types.generated.ts';

const MOST = 1_000;

/** Rolls a dry run back, and carries its answer out. */
class RolledBack extends Error {
  readonly found: number;
  constructor(found: number) {
    super('rolled back on purpose');
    this.found = found;
  }
}

/**
 * Pauses listings that are LIVE though the right to their GI has lapsed since. An authorisation that is ended early does so by
 * its event; this is for those whose last day went by, to be called once a day. Nothing is left to do the second time.
 */
export async function pauseLapsedListings(
  { principal, requestId, db }: Context,
  { first, dryRun }: MutationPauseLapsedListingsArgs,
): Promise<{ paused: number; hasMore: boolean; dryRun: boolean }> {
  requireScope(principal, 'catalogue:write');
  if (first < 1 || first > MOST) throw badUserInput(`first: expected 1 to ${MOST}, got ${first}`);
  const by = { ...principal, requestId };
  const lapses = {
    today: dayInIndia(new Date()),
    state: stateScopeOf(principal),
    authorisations: null,
    most: first,
  };
  const found = await db
    .transaction(async (tx) => {
      const { length } = await pauseLapsed(tx, by, lapses);
      if (dryRun) throw new RolledBack(length);
      return length;
    })
    .catch((error: unknown) => {
      if (error instanceof RolledBack) return error.found;
      throw error;
    });
  return { paused: found, hasMore: found === first, dryRun };
}
