import type { Database } from '../database.ts';
import type { TextSearch } from '../text-search.ts';
import { createKnownWords } from './known-words.ts';
import { type SearchQuery, searchQueryOf } from './search-query.ts';

/** The parameters of a list's searches, and which of them also take words that are near. */
export interface ResolvedSearches {
  readonly values: Readonly<Record<string, string>>;
  readonly near: readonly string[];
}

const parametersOf = (name: string, { query, exact, nearest, count }: SearchQuery) => ({
  [name]: query,
  [`${name}.exact`]: exact,
  [`${name}.nearest`]: nearest,
  [`${name}.count`]: String(count),
});

/**
 * Turns texts to search for into queries, one mechanism for every list.
 *
 * Words count as they are written when any row has them all that the caller may see (`isFound`), and words near them only
 * when none has: who asks for green tea wants nothing that is like green. That is decided on the first page, and its cursors
 * say it, so that pages and counts go together.
 */
export function createSearches(db: Database, searches: Readonly<Record<string, TextSearch>>) {
  const known = Object.fromEntries(
    Object.entries(searches).map(([name, { words }]) => [name, createKnownWords(db, words)]),
  );

  /** Null when a text has no letter or digit, which finds nothing. `near` is what a cursor says, undefined without one. */
  return async function resolve(
    texts: Readonly<Record<string, string>>,
    near: readonly string[] | undefined,
    isFound: (name: string, query: string) => Promise<boolean>,
  ): Promise<ResolvedSearches | null> {
    const resolved = await Promise.all(
      Object.entries(texts).map(async ([name, text]) => {
        const words = await known[name]!.wordsOf(text);
        if (words.length === 0) return null;
        const exact = searchQueryOf(words.map((word) => ({ word, near: [] })));
        const isExact = near ? !near.includes(name) : await isFound(name, exact.query);
        return { name, isExact, query: isExact ? exact : searchQueryOf(await known[name]!.near(words)) };
      }),
    );
    const found = resolved.filter((search) => search !== null);
    if (found.length < resolved.length) return null;
    return {
      values: Object.assign({}, ...found.map(({ name, query }) => parametersOf(name, query))),
      near: found.filter(({ isExact }) => !isExact).map(({ name }) => name),
    };
  };
}
