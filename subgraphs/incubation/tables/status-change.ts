import { bigserial, index, text } from 'drizzle-orm/pg-core';
import type { ShownChange } from '../../shared/actors.ts';
import { id, moment } from '../../shared/columns.ts';
import { schema } from './schema.ts';

/**
 * Steps of facility centres, bookings, sessions and registrations, whose ids tell which: rows are only ever added, which a
 * trigger of the migrations enforces.
 */
export const statusChanges = schema.table(
  'status_change',
  {
    sequence: bigserial('sequence', { mode: 'number' }).primaryKey(),
    subject: id('subject').notNull(),
    at: moment('at').notNull().defaultNow(),
    /** Client or officer. */
    actor: text('actor').notNull(),
    organization: id('organization'),
    /** Null in the row that the record itself makes. */
    from: text('from_status'),
    to: text('to_status').notNull(),
    note: text('note'),
  },
  (t) => [index('status_change_subject').on(t.subject, t.sequence)],
);

export type StatusChangeRow = typeof statusChanges.$inferSelect;
/** Without its actor where the record is everybody's to see. */
export type ShownStatusChangeRow = ShownChange<StatusChangeRow>;
