import { type SQL, sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import type { Filter } from './list.ts';

/** Whole words of the search document, or a name whose trigrams are near: misspelt names are found too. */
export const hasWordsLike =
  (document: PgColumn, name: PgColumn | SQL): Filter =>
  (value) =>
    sql`(${document} @@ websearch_to_tsquery('simple', ${value}) or ${value}::text <% ${name})`;

/**
 * How well a row fits the filter `search`, 0 to 1 for names. Double precision, as it comes back from a cursor: single
 * precision would not meet itself there, and a page would repeat its ties for ever.
 */
export const fitOf =
  (document: PgColumn, name: PgColumn | SQL) =>
  (filter: (name: string) => SQL): SQL =>
    sql`greatest(ts_rank(${document}, websearch_to_tsquery('simple', ${filter('search')})),
      word_similarity(${filter('search')}::text, ${name}))::float8`;
