import { expect, it } from 'vitest';
import { TextCache } from '../../subgraphs/shared/text-cache.ts';

it('keeps what comes a second time, and not what comes once', () => {
  const cache = new TextCache<number>();
  expect(cache.offer('a', 1)).toBe(false);
  expect(cache.get('a')).toBeUndefined();
  expect(cache.offer('a', 2)).toBe(true);
  expect(cache.get('a')).toBe(2);
});

it('keeps what is in use, however many others come once', () => {
  const cache = new TextCache<number>(1_000);
  cache.offer('hot', 1);
  cache.offer('hot', 1);
  for (let other = 0; other < 10_000; other++) cache.offer(`cold ${other}`, other);
  expect(cache.get('hot')).toBe(1);
});

it('keeps no more characters than it may, and forgets what was not looked for', () => {
  const cache = new TextCache<string>(1_000);
  const texts = Array.from({ length: 100 }, (_, n) => `${n}`.padEnd(50, 'x'));
  for (const text of texts) {
    cache.offer(text, text);
    cache.offer(text, text);
  }
  const kept = texts.filter((text) => cache.get(text) !== undefined);
  expect(kept.length * 50).toBeLessThanOrEqual(1_000);
  expect(kept).toContain(texts.at(-1));
  expect(kept).not.toContain(texts[0]);
});

it('keeps what is looked for while others come and go', () => {
  const cache = new TextCache<string>(1_000);
  const twice = (text: string) => [cache.offer(text, text), cache.offer(text, text)];
  twice('wanted');
  for (let other = 0; other < 200; other++) {
    twice(`${other}`.padEnd(50, 'x'));
    expect(cache.get('wanted')).toBe('wanted');
  }
});

it('takes a text that is longer than it may keep', () => {
  const cache = new TextCache<number>(10);
  const long = 'x'.repeat(100);
  cache.offer(long, 1);
  cache.offer(long, 2);
  cache.offer('a', 1);
  cache.offer('a', 1);
  expect(cache.get('a')).toBe(1);
});
