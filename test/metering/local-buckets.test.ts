import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { secondsUntil } from '../../gateway/metering/buckets.ts';
import { LocalBuckets } from '../../gateway/metering/local-buckets.ts';

const POLICY = { capacity: 100, restoreRate: 10 };

function createBuckets() {
  const clock = { ms: 0 };
  return { clock, buckets: new LocalBuckets(POLICY, () => clock.ms) };
}

describe('a bucket', () => {
  it('is full for whoever comes first', () => {
    const { buckets } = createBuckets();
    expect(buckets.known('a')).toBe(100);
    expect(buckets.take('a', 100)).toEqual({ isGranted: true, available: 0 });
  });

  it('gives all of an amount or nothing, and says what is left', () => {
    const { buckets } = createBuckets();
    buckets.take('a', 60);
    expect(buckets.take('a', 41)).toEqual({ isGranted: false, available: 40 });
    expect(buckets.take('a', 40)).toEqual({ isGranted: true, available: 0 });
  });

  it('fills at an even rate, and never beyond its brim', () => {
    const { clock, buckets } = createBuckets();
    buckets.take('a', 100);
    clock.ms = 2_500;
    expect(buckets.known('a')).toBe(25);
    clock.ms = 1_000_000;
    expect(buckets.take('a', 1)).toEqual({ isGranted: true, available: 99 });
  });

  it('is its own client’s', () => {
    const { buckets } = createBuckets();
    buckets.take('a', 100);
    expect(buckets.take('b', 100).isGranted).toBe(true);
  });

  it('takes what there is when it has to take, and what is given back', () => {
    const { buckets } = createBuckets();
    buckets.take('a', 95);
    expect(buckets.adjust('a', 10).available).toBe(0);
    expect(buckets.adjust('a', -30).available).toBe(30);
    expect(buckets.adjust('a', -300).available).toBe(100);
  });

  it('has what is asked for after the seconds that it tells', () => {
    const { clock, buckets } = createBuckets();
    const { available } = buckets.take('a', 93);
    const seconds = secondsUntil(50, available, POLICY);
    clock.ms = seconds * 1000;
    expect(seconds).toBe(5);
    expect(buckets.take('a', 50).isGranted).toBe(true);
  });
});

it('whatever comes when, no client gets more than the brim and what came back since', () => {
  const step = fc.record({ pause: fc.nat(5_000), amount: fc.integer({ min: 1, max: 120 }) });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 50 }), (steps) => {
      const { clock, buckets } = createBuckets();
      let spent = 0;
      for (const { pause, amount } of steps) {
        clock.ms += pause;
        if (buckets.take('a', amount).isGranted) spent += amount;
        expect(spent).toBeLessThanOrEqual(100 + (clock.ms * 10) / 1000 + 1e-6);
      }
    }),
  );
});

it('buckets of made-up keys do not pile up, and a full one is the first to go', () => {
  const { clock, buckets } = createBuckets();
  for (let index = 0; index < 10_000; index++) buckets.take(`early-${index}`, 1);
  clock.ms = 500;
  buckets.take('spent', 100);
  for (let index = 0; index < 15_000; index++) buckets.take(`late-${index}`, 1);

  expect(buckets.size).toBeLessThanOrEqual(20_000);
  expect(buckets.known('spent')).toBe(0);
});
