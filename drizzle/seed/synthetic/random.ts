import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** Draws for one generated thing. The same seed, stream and index give the same draws on every machine. */
export interface Random {
  /** A whole number, both bounds included. */
  int(from: number, to: number): number;
  chance(probability: number): boolean;
  pick<T>(choices: readonly [T, ...T[]]): T;
  weighted<T>(choices: readonly Weighted<T>[]): T;
  /** Between the bounds, small values as likely as large ones by order of magnitude. */
  magnitude(from: number, to: number): number;
}

export type Weighted<T> = readonly [choice: T, weight: number];

/** Weyl step and the finaliser of MurmurHash3: neighbouring indexes get unrelated 32-bit seeds. */
function mixed(seed: number, stream: string, index: number): number {
  let hash = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b);
  for (const character of stream) hash = Math.imul(hash ^ character.charCodeAt(0), 0x01000193);
  hash = (hash + Math.imul(index + 1, 0x9e3779b9)) | 0;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

/**
 * The draws of the thing number `index` of a stream ('enterprise', 'product' …). Every thing has a generator of its own,
 * so that it can be made without making those before it, and stays the same when the set grows.
 */
export function randomAt(seed: number, stream: string, index: number): Random {
  const generator = xoroshiro128plus(mixed(seed, stream, index));
  // The first outputs of this generator still show the seed's low bits.
  for (let skipped = 0; skipped < 4; skipped++) generator.next();

  const unit = (): number => uniformFloat64(generator);
  const pick = <T>(choices: readonly [T, ...T[]]): T =>
    choices[uniformInt(generator, 0, choices.length - 1)] ?? choices[0];

  return {
    int: (from, to) => uniformInt(generator, from, to),
    chance: (probability) => unit() < probability,
    pick,
    weighted: (choices) => atFraction(choices, unit()),
    magnitude: (from, to) => from * (to / from) ** unit(),
  };
}

/** The choice at a fraction (0 up to, not including, 1) of the whole weight. */
export function atFraction<T>(choices: readonly Weighted<T>[], fraction: number): T {
  const whole = choices.reduce((sum, [, weight]) => sum + weight, 0);
  let rest = fraction * whole;
  for (const [choice, weight] of choices) {
    rest -= weight;
    if (rest < 0) return choice;
  }
  const last = choices.at(-1);
  if (!last) throw new RangeError('nothing to choose from');
  return last[0];
}

const GOLDEN_FRACTION = (Math.sqrt(5) - 1) / 2;

/**
 * A point of the unit interval for an index, such that any run of indexes fills the interval evenly: shares come out
 * exact to a few in 100,000, where independent draws would wander by hundreds.
 */
export const evenFraction = (index: number): number => ((index + 1) * GOLDEN_FRACTION) % 1;
