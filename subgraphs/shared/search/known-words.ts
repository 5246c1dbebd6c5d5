import { sql } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { closeness } from './closeness.ts';
import { foldWord } from './fold-word.ts';
import { documentOf } from './search-document.ts';
import type { SoughtWord } from './search-query.ts';
import type { SearchWordTable } from './search-words.ts';

/** Of a longer search the words beyond are taken as they are written. */
const MOST_LOOKED_UP = 12;
/** Known words that share enough of their letters to be compared, a word. */
const MOST_COMPARED = 200;
const MOST_NEAR = 20;

/** The words of a search, and the known words of a subgraph that are near them. */
export function createKnownWords(db: Database, table: SearchWordTable) {
  const parse = db
    .select({ word: sql<string>`lexeme` })
    .from(sql`unnest(${documentOf(sql`${sql.placeholder('text')}::text`)})`)
    .orderBy(sql`positions[1]`)
    .prepare('words_of_search');
  const compare = db
    .select({ place: sql<number>`sought.place::int`, word: sql<string>`known.word` })
    .from(sql`unnest(${sql.placeholder('keys')}::text[]) with ordinality as sought(key, place)`)
    .crossJoin(
      sql`lateral (select ${table.word} as word from ${table} where ${table.key} % sought.key
        order by similarity(${table.key}, sought.key) desc, ${table.word} limit ${sql.raw(`${MOST_COMPARED}`)}) as known`,
    )
    .prepare('words_near_words');

  return {
    /** In the order in which they stand; none for text without letters and digits. */
    async wordsOf(text: string): Promise<string[]> {
      return (await parse.execute({ text })).map(({ word }) => word);
    },

    /** Each word with its near ones, nearest first; of a word without near ones none. */
    async near(words: readonly string[]): Promise<SoughtWord[]> {
      const keys = words.slice(0, MOST_LOOKED_UP).map(foldWord);
      const compared = Map.groupBy(await compare.execute({ keys }), ({ place }) => place - 1);
      return words.map((word, place) => ({
        word,
        near: (compared.get(place) ?? [])
          .map((known) => ({ word: known.word, closeness: closeness(word, known.word) }))
          .filter((known) => known.closeness > 0 && known.word !== word)
          .sort((a, b) => b.closeness - a.closeness)
          .slice(0, MOST_NEAR),
      }));
    },
  };
}

export type KnownWords = ReturnType<typeof createKnownWords>;
