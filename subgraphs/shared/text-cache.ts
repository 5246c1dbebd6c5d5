/** Characters of texts that a cache remembers when it is not told how many. */
const DEFAULT_CHARACTERS = 500_000;

/**
 * What was worked out for texts that come again. The first time a text comes only the text is kept, the second time what
 * was worked out for it: clients that write values into their documents send each but once, and ten thousand of those
 * would push out what is in use and give the garbage collector hundreds of megabytes to look through at once.
 *
 * Bounded by the characters of the texts, since what is kept for one grows with its length.
 */
export class TextCache<Value> {
  readonly #known: Generations<Value>;
  readonly #seen: Generations<true>;

  constructor(characters: number = DEFAULT_CHARACTERS) {
    this.#known = new Generations(characters);
    this.#seen = new Generations(characters);
  }

  get(text: string): Value | undefined {
    return this.#known.get(text);
  }

  /** Whether it is remembered: it is when the text came before. */
  offer(text: string, value: Value): boolean {
    const isBack = this.#seen.get(text) === true;
    if (isBack) this.#known.set(text, value);
    else this.#seen.set(text, true);
    return isBack;
  }
}

/**
 * A map that forgets, in two generations as in https://github.com/dominictarr/hashlru: a look costs one look into a map, and
 * what was not looked for while half of the characters came anew is gone.
 */
class Generations<Value> {
  readonly #mostYoung: number;
  #young = new Map<string, Value>();
  #old = new Map<string, Value>();
  #characters = 0;

  constructor(characters: number) {
    this.#mostYoung = characters / 2;
  }

  get(text: string): Value | undefined {
    const value = this.#young.get(text);
    if (value !== undefined) return value;
    const aged = this.#old.get(text);
    if (aged !== undefined) this.set(text, aged);
    return aged;
  }

  set(text: string, value: Value): void {
    if (!this.#young.has(text)) {
      this.#characters += text.length;
      if (this.#characters > this.#mostYoung) {
        this.#old = this.#young;
        this.#young = new Map();
        this.#characters = text.length;
      }
    }
    this.#young.set(text, value);
  }
}
