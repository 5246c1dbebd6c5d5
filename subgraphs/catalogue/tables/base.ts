import { pgSchema, text } from 'drizzle-orm/pg-core';

export const schema = pgSchema('catalogue');

/** Names of the geographical indication and the ODOP product, kept for search alone: as they were at publishing. */
export const originNames = () => text('origin_names').notNull().default('');
