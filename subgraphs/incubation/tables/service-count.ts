import { bigint, bigserial, boolean, date, index, integer, text, unique } from 'drizzle-orm/pg-core';
import { code, id } from '../../shared/columns.ts';
import { SERVICE_STATUSES, SERVICES, schema } from './schema.ts';

/** What both counters tell apart. */
const counted = () => ({
  mou: id('mou'),
  programme: id('programme'),
  partner: id('partner').notNull(),
  state: code('state').notNull(),
  synthetic: boolean('synthetic').notNull(),
  /** Null with its status where the enrolments themselves are counted. */
  service: text('service', { enum: SERVICES }),
  status: text('status', { enum: SERVICE_STATUSES }),
});

/**
 * Counters of enrolments and their services, kept by triggers of the migrations, which say how. What is true at a moment is the
 * sum of a counter and of the changes that are not folded into it yet: never read one without the other.
 */
export const serviceCounts = schema.table(
  'service_count',
  { ...counted(), district: code('district'), count: bigint('count', { mode: 'number' }).notNull() },
  (t) => [
    unique('service_count_once')
      .on(t.mou, t.programme, t.partner, t.state, t.district, t.synthetic, t.service, t.status)
      .nullsNotDistinct(),
    index('service_count_state').on(t.state, t.district),
  ],
);

/** The same by the day of the enrolment in place of the district: with both, there would be as many counters as services. */
export const serviceCountsByDay = schema.table(
  'service_count_by_day',
  { ...counted(), enrolledAt: date('enrolled_at').notNull(), count: bigint('count', { mode: 'number' }).notNull() },
  (t) => [
    unique('service_count_by_day_once')
      .on(t.enrolledAt, t.mou, t.programme, t.partner, t.state, t.synthetic, t.service, t.status)
      .nullsNotDistinct(),
  ],
);

/** What changed and is not in the counters yet: rows are added by whoever writes, and taken by whoever folds. */
export const serviceCountChanges = schema.table('service_count_change', {
  sequence: bigserial('sequence', { mode: 'number' }).primaryKey(),
  ...counted(),
  district: code('district'),
  enrolledAt: date('enrolled_at').notNull(),
  change: integer('change').notNull(),
});
