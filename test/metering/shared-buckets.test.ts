import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createAttempts } from '../../gateway/metering/attempts.ts';
import type { Buckets } from '../../gateway/metering/buckets.ts';
import { type Metering, openMetering } from '../../gateway/metering/metering.ts';
import { hasRedisServer, type RedisServer, startRedisServer } from '../support/redis-server.ts';

if (!hasRedisServer)
  console.warn('There is no redis-server here (apt-get install redis-server): its tests are left out.');

/** What comes back in the time of a test is nothing to speak of. */
const POLICY = { capacity: 100, restoreRate: 0.01 };

let redis: RedisServer;
const opened: Metering[] = [];

async function open(url = redis.url): Promise<Metering & { readonly lines: string[] }> {
  const lines: string[] = [];
  const note = (_: object, message: string) => void lines.push(message);
  const metering = await openMetering(url, { info: note, warn: note });
  opened.push(metering);
  return { ...metering, lines };
}

/** A new name each time, so that no test finds what another left. */
const named = (metering: Metering, name: string): Buckets => metering.buckets(`${name}:${performance.now()}`, POLICY);

async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  for (let attempt = 0; !(await isSo()); attempt++) {
    if (attempt === 500) throw new Error('it did not come to be so');
    await pause(20);
  }
}

describe.skipIf(!hasRedisServer)('buckets in Redis', () => {
  beforeAll(async () => {
    redis = await startRedisServer();
  });
  afterEach(async () => {
    for (const metering of opened.splice(0)) await metering.stop();
  });
  afterAll(() => redis.stop());

  it('are the same for every hub', async () => {
    const [one, two] = [await open(), await open()];
    const [first, second] = [one.buckets('same', POLICY), two.buckets('same', POLICY)];
    expect(await first.take('a', 70)).toMatchObject({ isGranted: true });
    const refused = await second.take('a', 40);
    expect(refused.isGranted).toBe(false);
    expect(refused.available).toBeCloseTo(30, 0);
    expect(second.known('a')).toBeCloseTo(30, 0);
    expect(await second.take('b', 40)).toMatchObject({ isGranted: true });
  });

  it('give no more than they hold, however many ask at once', async () => {
    const [one, two] = [await open(), await open()];
    const buckets = [one, two].map((metering) => metering.buckets('at once', POLICY));
    const taken = await Promise.all(Array.from({ length: 300 }, (_, index) => buckets[index % 2]?.take('a', 1)));
    expect(taken.filter((balance) => balance?.isGranted)).toHaveLength(100);
  });

  it('take what there is, and what is given back, as local ones do', async () => {
    const buckets = named(await open(), 'adjust');
    await buckets.take('a', 95);
    expect((await buckets.adjust('a', 10)).available).toBeCloseTo(0, 1);
    expect((await buckets.adjust('a', -30)).available).toBeCloseTo(30, 1);
    expect((await buckets.adjust('a', -300)).available).toBe(100);
  });

  it('fill again by the clock of Redis', async () => {
    const buckets = (await open()).buckets('fast', { capacity: 100, restoreRate: 1_000 });
    await buckets.take('a', 100);
    await until(async () => (await buckets.take('a', 50)).isGranted);
  });

  it('count tries at a secret together', async () => {
    const [one, two] = [createAttempts(await open()), createAttempts(await open())];
    for (let attempt = 0; attempt < 20; attempt++)
      expect(await (attempt % 2 ? one : two).take('client@::1')).toBeNull();
    expect(await one.take('client@::1')).toBeGreaterThan(0);
    await two.giveBack('client@::1');
    expect(await one.take('client@::1')).toBeNull();
  });

  it('go on in each hub by itself, from what is known, while Redis is frozen; it is logged once', async () => {
    const metering = await open();
    const buckets = named(metering, 'frozen');
    await buckets.take('a', 70);
    redis.freeze();
    try {
      const taken = await Promise.all(Array.from({ length: 40 }, () => buckets.take('a', 1)));
      expect(taken.filter(({ isGranted }) => isGranted)).toHaveLength(30);
      expect((await buckets.take('a', 1)).isGranted).toBe(false);
      expect(metering.lines).toEqual(['Redis does not answer: each hub counts by itself until it does']);
    } finally {
      redis.thaw();
    }
    await until(async () => {
      await buckets.take('b', 1);
      return metering.lines.length === 2;
    });
    expect(metering.lines[1]).toBe('Redis answers again: hubs count together');
  });

  it('go on when Redis is gone, and together again when it is back', async () => {
    const own = await startRedisServer();
    const metering = await open(own.url);
    const buckets = named(metering, 'gone');
    await buckets.take('a', 60);
    await own.stop();
    await until(() => metering.lines.length === 1);
    expect((await buckets.take('a', 50)).isGranted).toBe(false);
    expect((await buckets.take('a', 30)).isGranted).toBe(true);

    const again = await startRedisServer(own.port);
    try {
      await until(async () => {
        await buckets.take('b', 1);
        return metering.lines.length === 2;
      });
    } finally {
      await again.stop();
    }
  });

  it('need no Redis to begin with', async () => {
    const own = await startRedisServer();
    await own.stop();
    const metering = await open(own.url);
    expect((await named(metering, 'none').take('a', 100)).isGranted).toBe(true);
    expect(metering.lines).toEqual(['Redis does not answer: each hub counts by itself until it does']);
  });
});
