import { isUtf8 } from 'node:buffer';
import { Refused } from './errors.ts';

/** Levels of objects and lists in a request. Inputs have five; whatever reads a body may be recursive. */
const MOST_LEVELS = 64;

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const LETTER_U = 0x75;

/**
 * Looks at JSON before it is parsed. Refuses what is not UTF-8 and what nests so deep that a recursive reader would run out
 * of stack. Tells whether there are `\u` escapes: only they can bring in what `refuseOddText` looks for. A microsecond a
 * kilobyte; it allocates nothing.
 */
export function surveyJson(bytes: Uint8Array): { readonly hasEscapes: boolean } {
  if (!isUtf8(bytes)) throw new Refused('BAD_REQUEST', 'Expected UTF-8.');
  let depth = 0;
  let isInText = false;
  let hasEscapes = false;
  for (let index = 0; index < bytes.length; index++) {
    const byte = bytes[index];
    if (isInText) {
      if (byte === BACKSLASH) {
        index++;
        if (bytes[index] === LETTER_U) hasEscapes = true;
      } else if (byte === QUOTE) isInText = false;
    } else if (byte === QUOTE) isInText = true;
    else if (byte === 0x7b || byte === 0x5b) {
      if (++depth > MOST_LEVELS) throw new Refused('BAD_REQUEST', 'The JSON nests too deep.');
    } else if (byte === 0x7d || byte === 0x5d) depth--;
  }
  return { hasEscapes };
}

/** PostgreSQL takes no NUL in a text, and half a surrogate pair is no character: both would fail far from here. */
export function refuseOddText(value: unknown): void {
  if (typeof value === 'string') {
    if (value.includes('\0') || !value.isWellFormed())
      throw new Refused('BAD_REQUEST', 'Expected text without NUL characters and lone surrogates.');
  } else if (Array.isArray(value)) {
    value.forEach(refuseOddText);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, entry] of Object.entries(value)) {
      refuseOddText(key);
      refuseOddText(entry);
    }
  }
}
