import type { Attempts } from '../../subgraphs/shared/attempts.ts';
import { type Policy, secondsUntil } from './buckets.ts';
import type { Metering } from './metering.ts';

/** Twenty wrong tries at once, then one in ten seconds. */
const ATTEMPTS: Policy = { capacity: 20, restoreRate: 0.1 };

/** Tries at secrets, counted in buckets of their own, which hubs share as they do the others. */
export function createAttempts(metering: Metering): Attempts {
  const buckets = metering.buckets('attempts', ATTEMPTS);
  return {
    async take(subject) {
      const { isGranted, available } = await buckets.take(subject, 1);
      return isGranted ? null : secondsUntil(1, available, ATTEMPTS);
    },
    async giveBack(subject) {
      await buckets.adjust(subject, -1);
    },
  };
}
