import type { Buckets, Policy } from './buckets.ts';
import { LocalBuckets } from './local-buckets.ts';
import { openRedis, type RedisLogger } from './redis.ts';
import { SharedBuckets } from './shared-buckets.ts';

export interface Metering {
  /** Buckets of a policy; `name` tells them from those of other policies, and is that of the same ones each time. */
  buckets(name: string, policy: Policy): Buckets;
  stop(): Promise<void>;
}

/** Metering in this process, by itself. */
export const localMetering = (): Metering => ({
  buckets: onceByName((_, policy) => new LocalBuckets(policy)),
  stop: async () => {},
});

/** Metering in this process; hubs with the same `redisUrl` count together. */
export async function openMetering(redisUrl: string | null, logger: RedisLogger): Promise<Metering> {
  if (redisUrl === null) return localMetering();
  const state = await openRedis(redisUrl, logger);
  return {
    buckets: onceByName((name, policy) => new SharedBuckets(name, policy, state)),
    stop: () => state.stop(),
  };
}

function onceByName(make: Metering['buckets']): Metering['buckets'] {
  const made = new Map<string, Buckets>();
  return (name, policy) => {
    const buckets = made.get(name) ?? make(name, policy);
    made.set(name, buckets);
    return buckets;
  };
}
