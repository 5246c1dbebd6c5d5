import { foldWord } from './fold-word.ts';

/** Edits by which a folded word may differ, by its length: where one edit makes another word, none. */
const editsAllowed = (length: number): number => (length < 4 ? 0 : length < 8 ? 1 : 2);

/** A word that begins with one of at least so many letters may be a form of it: chikankari of chikan. */
const SHORTEST_ROOT = 5;

/**
 * How close a word is to a wanted one, 0 (another word) to 1 (it sounds the same): a folded word with a letter or two added,
 * lost, replaced or changed places with the next, or one that the wanted word begins with.
 */
export function closeness(wanted: string, word: string): number {
  const a = foldWord(wanted);
  const b = foldWord(word);
  if (a === b) return 1;
  const longest = Math.max(a.length, b.length);
  const allowed = editsAllowed(Math.min(a.length, b.length));
  if (Math.abs(a.length - b.length) <= allowed) {
    const edits = editDistance(a, b);
    if (edits <= allowed) return 1 - edits / longest;
  }
  const isRoot = b.length >= SHORTEST_ROOT && a.startsWith(b) && b.length * 2 > a.length;
  return isRoot ? b.length / a.length / 2 : 0;
}

/** Optimal string alignment: letters added, lost, replaced, or swapped with their neighbour, each counted as one. */
function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = last[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swapped = isSwap ? beforeLast[j - 2]! + 1 : Number.POSITIVE_INFINITY;
      row.push(Math.min(last[j]! + 1, row[j - 1]! + 1, replaced, swapped));
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length]!;
}
