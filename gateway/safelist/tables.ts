import { sql } from 'drizzle-orm';
import { boolean, check, integer, pgSchema, primaryKey, text, timestamp } from 'drizzle-orm/pg-core';

/** Exported for drizzle-kit, which makes the schema that it finds. */
export const safelist = pgSchema('safelist');

/** Clients that have a safelist. They are those of the identity; it may be in another database. */
export const safelistClients = safelist.table('client', {
  clientId: text('client_id').primaryKey(),
  /** Whether it may send nothing else. */
  isOnly: boolean('is_only').notNull().default(false),
  /** One more with every change, so that hubs see by one number whether theirs is the last. */
  version: integer('version').notNull().default(1),
});

/** Documents that a client may send by their hash. */
export const safelistDocuments = safelist.table(
  'document',
  {
    clientId: text('client_id')
      .notNull()
      .references(() => safelistClients.clientId, { onDelete: 'cascade' }),
    /** SHA-256 of the text, in hexadecimal digits. */
    hash: text('hash').notNull(),
    /** Where it came from: the name of a file, for whoever reads the list. */
    name: text('name').notNull(),
    document: text('document').notNull(),
    addedAt: timestamp('added_at', { withTimezone: true, precision: 3, mode: 'date' }).notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ columns: [table.clientId, table.hash] }),
    check('document_hash', sql`${table.hash} = encode(sha256(convert_to(${table.document}, 'UTF8')), 'hex')`),
  ],
);
