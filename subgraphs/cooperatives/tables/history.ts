import { bigserial, date, index, text } from 'drizzle-orm/pg-core';
import type { ShownChange } from '../../shared/actors.ts';
import { id, recorded } from '../../shared/columns.ts';
import { schema } from './base.ts';
import { COOPERATIVE_STATUS, cooperatives } from './cooperative.ts';
import { APPLICATION_STATUS, authorisedUsers, indicationApplications } from './indication.ts';

/** The steps of a co-operative's status. Append-only, as a trigger sees to. */
export const statusChanges = schema.table(
  'cooperative_status_change',
  {
    sequence: bigserial('sequence', { mode: 'number' }).primaryKey(),
    cooperative: id('cooperative')
      .notNull()
      .references(() => cooperatives.id),
    /** Null for what it was registered with. */
    from: text('from_status', { enum: COOPERATIVE_STATUS }),
    to: text('to_status', { enum: COOPERATIVE_STATUS }).notNull(),
    /** Day from which it holds. */
    on: date('on_day'),
    reason: text('reason'),
    ...recorded(),
  },
  (t) => [index('cooperative_status_change_cooperative').on(t.cooperative, t.sequence)],
);

/** The steps of an application. Append-only, as a trigger sees to. */
export const applicationChanges = schema.table(
  'indication_application_change',
  {
    sequence: bigserial('sequence', { mode: 'number' }).primaryKey(),
    application: id('application')
      .notNull()
      .references(() => indicationApplications.id),
    from: text('from_status', { enum: APPLICATION_STATUS }),
    to: text('to_status', { enum: APPLICATION_STATUS }).notNull(),
    on: date('on_day').notNull(),
    reason: text('reason'),
    validUntil: date('valid_until'),
    ...recorded(),
  },
  (t) => [index('indication_application_change_application').on(t.application, t.sequence)],
);

/** What was done to an authorisation. Append-only, as a trigger sees to. */
export const authorisedUserChanges = schema.table(
  'authorised_user_change',
  {
    sequence: bigserial('sequence', { mode: 'number' }).primaryKey(),
    authorisedUser: id('authorised_user')
      .notNull()
      .references(() => authorisedUsers.id),
    kind: text('kind', { enum: ['RECORDED', 'RENEWED', 'ENDED'] }).notNull(),
    previousTo: date('previous_to'),
    to: date('to_day'),
    reason: text('reason'),
    ...recorded(),
  },
  (t) => [index('authorised_user_change_authorised_user').on(t.authorisedUser, t.sequence)],
);

export type StatusChangeRow = typeof statusChanges.$inferSelect;
export type ApplicationChangeRow = typeof applicationChanges.$inferSelect;
export type AuthorisedUserChangeRow = typeof authorisedUserChanges.$inferSelect;
/** What is done to signs is everybody's to see, but not who did it. */
export type ShownApplicationChange = ShownChange<ApplicationChangeRow>;
export type ShownAuthorisedUserChange = ShownChange<AuthorisedUserChangeRow>;
