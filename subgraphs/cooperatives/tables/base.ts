import { jsonb, pgSchema } from 'drizzle-orm/pg-core';

export const schema = pgSchema('cooperatives');

/** Other names as JSON, not as an array: turning JSON into text is immutable, and so may stand in an index. */
export const aliases = () => jsonb('aliases').$type<readonly string[]>().notNull().default([]);
