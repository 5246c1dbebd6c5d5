import QuickLRU from 'quick-lru';

/** Up to twice as many texts are remembered. */
const TEXTS = 1_000;
/** However quick others are, nobody minds waiting for so long: milliseconds. */
const UNNOTICED = 2;
/** Slow is what takes so many times what is usual. On a busy machine everything takes longer, and is no slower for that. */
const SLOW = 4;
/** How fast what is usual follows what happens, and how fast a text is forgiven that was slow once. */
const STEP = 1.05;
const FORGIVEN = 0.8;

/** A row that is locked may be locked by somebody for long: who waits for it is in the way of those behind. */
const LOCKS = /\bfor\s+(?:no\s+key\s+update|update|key\s+share|share)\b/i;
const READS = /^\s*select\b/i;

/** Knows by their texts which reads were quick lately, so that others may go with them. */
export class Paces {
  /** Milliseconds that reads took, the longest ones fading away; null for what is no mere read. */
  readonly #times = new QuickLRU<string, number | null>({ maxSize: TEXTS });
  /** The median of what was noted lately, followed step by step: a mean would follow the few slow ones. */
  #usual = UNNOTICED;

  /** Of a text that nobody has met yet nothing is known. */
  isQuick(text: string): boolean {
    const time = this.#times.get(text);
    return typeof time === 'number' && time <= Math.max(UNNOTICED, SLOW * this.#usual);
  }

  /** Notes how long (milliseconds) a statement took that had to wait for no other. */
  note(text: string, took: number): void {
    const known = this.#times.get(text);
    if (known === null) return;
    if (known === undefined && !(READS.test(text) && !LOCKS.test(text))) {
      this.#times.set(text, null);
      return;
    }
    this.#usual *= took > this.#usual ? STEP : 1 / STEP;
    this.#times.set(text, Math.max(took, (known ?? 0) * FORGIVEN));
  }
}
