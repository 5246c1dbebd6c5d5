import { type SQL, sql } from 'drizzle-orm';
import { index, type PgSchema } from 'drizzle-orm/pg-core';
import { code } from '../columns.ts';

/**
 * Every word of a subgraph's search documents, which triggers on its searched tables add (`learn_words` in drizzle/platform):
 * a misspelt word is looked up among these few instead of in every row. What is no longer used stays and finds nothing.
 */
export const searchWordTable = (schema: PgSchema) =>
  schema.table(
    'search_word',
    {
      word: code('word').primaryKey(),
      /** How it sounds. */
      key: code('key')
        .notNull()
        .generatedAlwaysAs((): SQL => sql`public.fold_word("word")`),
    },
    () => [index('search_word_key').using('gin', sql`"key" gin_trgm_ops`)],
  );

export type SearchWordTable = ReturnType<typeof searchWordTable>;
