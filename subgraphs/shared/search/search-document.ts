import { type SQL, sql } from 'drizzle-orm';

/** The text as PostgreSQL reads it for search: to its parser `wood/metal` would be the path of a file, not two words. */
const spaced = (text: SQL): SQL => sql`translate(${text}, '/', ' ')`;

/** The words of a name or text as they are, in lower case: names of India have no dictionary to stem them by. */
export const documentOf = (text: SQL): SQL => sql`to_tsvector('simple', ${spaced(text)})`;

/** Several texts as one document, each with its weight: a word of a name (A) says more than one of a description (C). */
export const weighted = (texts: Readonly<Partial<Record<'A' | 'B' | 'C', SQL>>>): SQL =>
  sql.join(
    Object.entries(texts).map(([weight, text]) => sql`setweight(${documentOf(text)}, ${sql.raw(`'${weight}'`)})`),
    sql` || `,
  );
