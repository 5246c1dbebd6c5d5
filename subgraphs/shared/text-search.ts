import { type SQL, sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import { checkText } from './checks.ts';
import { badUserInput } from './errors.ts';
import type { SearchWordTable } from './search/search-words.ts';

/** A filter of a list by words. */
export interface TextSearch {
  /** Known words of the subgraph, by which misspelt ones are mended. */
  readonly words: SearchWordTable;
  /** The rows that fit a tsquery. */
  readonly has: (query: SQL) => SQL;
}

/** Rows whose search document has the words. */
export const wordsOf = (document: PgColumn, words: SearchWordTable): TextSearch => ({
  words,
  has: (query) => sql`${document} @@ ${query}::tsquery`,
});

/**
 * How many words of a tsquery of alternatives a document has, of `count` words. The rank of a document without positions
 * grows by the same for each: this is that step. Words looked at one by one take thirty times as long (3 µs a row, measured).
 */
const wordsHeld = (document: PgColumn, alternatives: SQL, count: SQL): SQL => sql`least(${count}::text::int,
  round(ts_rank('{1,1,1,1}', strip(${document}), ${alternatives}::tsquery) * ${count}::text::int * 1.6449341)::int)`;

/**
 * How well a row fits the search `search`: first by how many of its words the row has as they were written, then by how many
 * with an ending or as the nearest known word, then by where the words stand and how short the text is. A whole number, which
 * comes back from a cursor as it was.
 */
export const fitOf = (document: PgColumn) =>
  ({
    by: (filter: (name: string) => SQL): SQL => sql`(
      ${wordsHeld(document, filter('search.exact'), filter('search.count'))} * 1000000
      + ${wordsHeld(document, filter('search.nearest'), filter('search.count'))} * 1000
      + floor(999 * ts_rank(${document}, ${filter('search')}::tsquery, 33)))::int8`,
    type: 'int8',
    direction: 'desc',
  }) as const;

const MAX_LENGTH = 200;

/** The text to search for, null when it is blank: that is no search. Throws BAD_USER_INPUT when it is too long or no text. */
export function searchText(path: string, text: string | null | undefined): string | null {
  const problem = checkText(path, text, { min: 0, max: MAX_LENGTH, multiline: true });
  if (problem) throw badUserInput(problem.message);
  return text?.trim() || null;
}
