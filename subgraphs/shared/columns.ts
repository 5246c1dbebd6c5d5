import { bigint, boolean, customType, date, doublePrecision, integer, text, timestamp } from 'drizzle-orm/pg-core';

/** A TypeID. Collation "C" makes order by id the order of creation on every database, and comparisons cheap. */
export const id = customType<{ data: string; driverData: string }>({ dataType: () => 'text collate "C"' });

/** An LGD, ISO, NIC or HSN code: compared byte by byte, never translated. */
export const code = id;

/** A weighted text-search document, kept by PostgreSQL itself (`generatedAlwaysAs`). */
export const tsvector = customType<{ data: string; driverData: string }>({ dataType: () => 'tsvector' });

/** The number of a transaction, never wrapped around: beyond what a JavaScript number holds, so it stays text. */
export const transactionId = customType<{ data: string; driverData: string }>({ dataType: () => 'xid8' });

/** An amount of money in paise. Safe integers hold 90,071 lakh crore rupees, more than India's budget. */
export const paise = (name: string) => bigint(name, { mode: 'number' });

/** A moment in UTC with the precision of a JavaScript Date, so that a cursor made of it finds its row again. */
export const moment = (name: string) => timestamp(name, { withTimezone: true, precision: 3, mode: 'date' });

/** What every row that changes carries: `version` counts up by one with each change and is what `expectedVersion` meets. */
export const versioned = () => ({
  version: integer('version').notNull().default(1),
  createdAt: moment('created_at').notNull().defaultNow(),
  updatedAt: moment('updated_at').notNull().defaultNow(),
});

/** Who recorded a change, and when: the columns of a history that nobody alters. `actor` is a client or an officer. */
export const recorded = () => ({
  at: moment('at').notNull().defaultNow(),
  actor: text('actor').notNull(),
  organization: id('organization'),
});

/** Where a record comes from (a citation) and how far it can be relied on; `synthetic` if it was generated. */
export const provenance = () => ({
  source: text('source'),
  sure: boolean('sure').notNull().default(true),
  synthetic: boolean('synthetic').notNull().default(false),
});

/** A figure as a source reports it: the columns behind the type `ReportedFigure`. */
export const reportedFigure = () => ({
  metric: text('metric').notNull(),
  value: doublePrecision('value').notNull(),
  unit: text('unit').notNull(),
  qualifier: text('qualifier', { enum: ['EXACT', 'ABOUT', 'MORE_THAN', 'NEARLY'] }).notNull(),
  asOf: date('as_of'),
  source: text('source').notNull(),
});
