import { pgSchema, text } from 'drizzle-orm/pg-core';
import { id, moment } from '../../shared/columns.ts';

export const schema = pgSchema('catalogue');

/** Who recorded a change, and when: the columns of a history that nobody alters. */
export const recorded = () => ({
  at: moment('at').notNull().defaultNow(),
  actor: text('actor').notNull(),
  organization: id('organization'),
});

/** Names of the geographical indication and the ODOP product, kept for search alone: as they were at publishing. */
export const originNames = () => text('origin_names').notNull().default('');
