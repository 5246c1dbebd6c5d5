import { sql } from 'drizzle-orm';
import { boolean, check, date, index, integer, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { code, id, versioned } from '../../shared/columns.ts';
import { SERVICES, schema } from './schema.ts';

/** Within how many days of an enrolment a service is to be begun and done, as an MoU or a programme has it. */
export const serviceLevels = schema.table(
  'service_level',
  {
    id: id('id').primaryKey(),
    mou: id('mou'),
    programme: id('programme'),
    /** State whose sellers it is for, and whose bureau keeps it. */
    state: code('state').notNull(),
    service: text('service', { enum: SERVICES }).notNull(),
    /** It holds for enrolments of this day and later, until another takes its place. */
    from: date('from_day').notNull(),
    daysToStart: integer('days_to_start').notNull(),
    daysToFinish: integer('days_to_finish').notNull(),
    synthetic: boolean('synthetic').notNull().default(false),
    ...versioned(),
  },
  (t) => [
    check('service_level_under', sql`(${t.mou} is null) <> (${t.programme} is null)`),
    check('service_level_days', sql`${t.daysToStart} >= 0 and ${t.daysToFinish} >= ${t.daysToStart}`),
    uniqueIndex('service_level_once').on(sql`coalesce("mou", "programme")`, t.state, t.service, t.from),
    index('service_level_mou').on(t.mou, t.service, t.from),
    index('service_level_programme').on(t.programme, t.service, t.from),
  ],
);

export type ServiceLevelRow = typeof serviceLevels.$inferSelect;
