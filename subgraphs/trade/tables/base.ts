import { bigserial, index, pgSchema, text } from 'drizzle-orm/pg-core';
import type { ShownChange } from '../../shared/actors.ts';
import { code, id, moment } from '../../shared/columns.ts';

export const schema = pgSchema('trade');

/** Who may see a record of a portal: copies of the portal's state and operator, which never change. */
export const ofPortal = () => ({
  state: code('state').notNull(),
  /** Organisation that operates the portal. */
  operator: id('operator').notNull(),
});

/** Where a record stands in its state machine, since when, and why. */
export const standing = <const Statuses extends [string, ...string[]]>(
  statuses: Statuses,
  first: Statuses[number],
) => ({
  status: text('status', { enum: statuses }).notNull().default(first),
  statusSince: moment('status_since').notNull().defaultNow(),
  /** What was said with the latest step; null where nothing was. */
  statusReason: text('status_reason'),
});

/** Every step of every record of this subgraph: rows are only ever added, which a trigger of the migrations enforces. */
export const statusChanges = schema.table(
  'status_change',
  {
    sequence: bigserial('sequence', { mode: 'number' }).primaryKey(),
    /** Id of whatever took the step: its prefix tells the type. */
    subject: id('subject').notNull(),
    at: moment('at').notNull().defaultNow(),
    /** Client or officer. */
    actor: text('actor').notNull(),
    organization: id('organization'),
    /** Null in the row that the record itself makes. */
    from: text('from_status'),
    to: text('to_status').notNull(),
    reason: text('reason'),
  },
  (t) => [index('status_change_subject').on(t.subject, t.sequence)],
);

export type StatusChangeRow = typeof statusChanges.$inferSelect;
/** Of records that are everybody's to see. */
export type PublicChangeRow = ShownChange<StatusChangeRow>;
