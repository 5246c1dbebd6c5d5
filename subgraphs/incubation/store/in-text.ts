import { type SQL, sql } from 'drizzle-orm';

/** Names of our own (never what a client sent) as an array, e.g. to order by. */
export const inText = (values: readonly string[]): SQL =>
  sql.raw(`array[${values.map((value) => `'${value}'`).join()}]`);
