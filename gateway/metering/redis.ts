import { createClient, defineScript } from '@redis/client';
import type { Balance, Policy } from './buckets.ts';

/** A Redis that takes longer is not waited for. */
const DEADLINE_MS = 100;

/** How long a Redis that did not answer is left alone: each request would wait for the deadline again. */
const PAUSE_MS = 1_000;

/** How long the start waits for the connection. */
const CONNECT_MS = 1_000;

/**
 * One step on one bucket, whoever else asks at the same time. The clock is that of Redis, so that hubs need not agree on
 * theirs. A bucket expires when it has filled up: one that is not there is full.
 */
const STEP = defineScript({
  NUMBER_OF_KEYS: 1,
  SCRIPT: `
local capacity, rate, amount = tonumber(ARGV[1]), tonumber(ARGV[2]), tonumber(ARGV[3])
local whole = ARGV[4] == 'whole'
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local kept = redis.call('HMGET', KEYS[1], 'available', 'at')
local available = tonumber(kept[1]) or capacity
local at = tonumber(kept[2]) or now
available = math.min(capacity, available + math.max(0, now - at) * rate / 1000)
local granted = 1
if whole and available < amount then
  granted = 0
else
  available = math.min(capacity, math.max(0, available - amount))
end
redis.call('HSET', KEYS[1], 'available', string.format('%.6f', available), 'at', string.format('%.0f', now))
redis.call('PEXPIRE', KEYS[1], math.ceil((capacity - available) / rate * 1000) + 1000)
return { granted, string.format('%.6f', available) }
`,
  parseCommand(parser, key: string, { capacity, restoreRate }: Policy, amount: number, how: 'whole' | 'some') {
    parser.pushKey(key);
    parser.push(String(capacity), String(restoreRate), String(amount), how);
  },
  transformReply(reply: unknown): Balance {
    if (!Array.isArray(reply)) throw new Error('expected a list of Redis');
    return { isGranted: Number(reply[0]) === 1, available: Number(reply[1]) };
  },
});

export interface RedisLogger {
  info(details: object, message: string): void;
  warn(details: object, message: string): void;
}

/** The state that hubs share. */
export interface SharedState {
  /** One step on a bucket; null when it is known that Redis does not answer, and from a promise when it turned out so. */
  step(key: string, policy: Policy, amount: number, how: 'whole' | 'some'): Promise<Balance | null> | null;
  stop(): Promise<void>;
}

/**
 * Connects to Redis, and goes on trying for as long as it takes. Never rejects, and neither do its steps: a Redis that is not there must not stop what
 * the hub can do without it. Outages are logged when they begin and when they end.
 */
export async function openRedis(url: string, logger: RedisLogger): Promise<SharedState> {
  const client = createClient({
    url,
    scripts: { step: STEP },
    disableOfflineQueue: true,
    commandsQueueMaxLength: 10_000,
    socket: { connectTimeout: CONNECT_MS, reconnectStrategy: (retries) => Math.min(2_000, 50 * 2 ** retries) },
  });
  let isDown = false;
  let pausedUntil = 0;

  // Without a listener the client would throw. What it tells of is seen, and logged, at the steps too.
  client.on('error', (error: unknown) => goDown(error));
  const connected = client.connect().catch(goDown);
  await withinTime(connected, CONNECT_MS).catch(goDown);

  return {
    step(key, policy, amount, how) {
      if (!client.isReady || performance.now() < pausedUntil) return null;
      return withinTime(client.step(key, policy, amount, how), DEADLINE_MS).then(
        (balance) => {
          goUp();
          return balance;
        },
        (error) => {
          goDown(error);
          return null;
        },
      );
    },
    async stop() {
      if (client.isOpen) client.destroy();
    },
  };

  function goDown(error: unknown): void {
    pausedUntil = performance.now() + PAUSE_MS;
    if (isDown) return;
    isDown = true;
    logger.warn({ err: error }, 'Redis does not answer: each hub counts by itself until it does');
  }

  function goUp(): void {
    if (!isDown) return;
    isDown = false;
    logger.info({}, 'Redis answers again: hubs count together');
  }
}

async function withinTime<T>(work: Promise<T>, ms: number): Promise<T> {
  const { promise, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new Error(`no answer in ${ms} ms`)), ms);
  return Promise.race([work, promise]).finally(() => clearTimeout(timer));
}
