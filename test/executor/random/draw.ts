/** Choices out of a list of numbers, so that fast-check can shrink what was drawn; at the end of the list always the first. */
export class Draw {
  readonly #choices: number[];

  constructor(choices: readonly number[]) {
    this.#choices = [...choices].reverse();
  }

  /** A number below `limit`. */
  below(limit: number): number {
    return (this.#choices.pop() ?? 0) % limit;
  }

  /** True once in `outOf` times. */
  once(outOf: number): boolean {
    return this.below(outOf) === outOf - 1;
  }

  pick<T>(items: readonly T[]): T {
    const item = items[this.below(items.length)];
    if (item === undefined) throw new Error('Nothing to pick from');
    return item;
  }

  /** At least one of the items, in their order. */
  some<T>(items: readonly T[]): readonly T[] {
    const first = this.pick(items);
    return items.filter((item) => item === first || this.below(2) === 1);
  }
}

/** FNV-1a, 32 bits: what looks like chance and is the same everywhere. */
export function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  // The low bits of FNV alone follow the last characters too closely.
  value ^= value >>> 15;
  return Math.imul(value, 0x2c1b3c6d) >>> 0;
}

/** Choices for `Draw` from a seed. */
export function choicesOf(seed: number, length: number): readonly number[] {
  return Array.from({ length }, (_, index) => hash(`${seed}:${index}`) % 10_000);
}
