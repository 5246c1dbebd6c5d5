import { singular } from './fold-word.ts';

/** A word of a search with the known words that are near it, nearest first. */
export interface SoughtWord {
  readonly word: string;
  readonly near: readonly { readonly word: string; readonly closeness: number }[];
}

/** What a statement needs to find the rows of a search and to tell how well each fits; each text is a tsquery. */
export interface SearchQuery {
  /** Rows that have all words, each as it is written, with an ending, or as one of those near it. */
  readonly query: string;
  /** Any of the words as it is written. */
  readonly exact: string;
  /** Any of the words with an ending, or as the nearest of those near it. */
  readonly nearest: string;
  /** How many words. */
  readonly count: number;
}

/** Shorter words begin too many others: tea is not teak. */
const SHORTEST_BEGINNING = 4;

const quoted = (word: string): string => `'${word.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;

/** Words that are the word or begin with it: sarees with saree, and saree with sarees. */
function beginning(word: string): string {
  const stem = singular(word);
  return stem.length >= SHORTEST_BEGINNING && /^\p{L}/u.test(stem) ? `${quoted(stem)}:*` : quoted(word);
}

/** The known words that no other known word is nearer than. */
const nearestOf = ({ near }: SoughtWord): string[] =>
  near.filter(({ closeness }) => closeness === near[0]?.closeness).map(({ word }) => word);

const any = (terms: readonly string[]): string => terms.join(' | ');

/** The query of at least one word. */
export const searchQueryOf = (words: readonly SoughtWord[]): SearchQuery => ({
  query: words
    .map(({ word, near }) => `(${any([beginning(word), ...near.map((other) => quoted(other.word))])})`)
    .join(' & '),
  exact: any(words.map(({ word }) => quoted(word))),
  nearest: any(words.flatMap((sought) => [beginning(sought.word), ...nearestOf(sought).map(quoted)])),
  count: words.length,
});
