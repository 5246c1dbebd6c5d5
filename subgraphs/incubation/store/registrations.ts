import { and, eq, type SQL, sql } from 'drizzle-orm';
import type { Connection } from '../../shared/connection.ts';
import type { Database, Queryable } from '../../shared/database.ts';
import { anyOf, equals, since } from '../../shared/list/filters.ts';
import { createList } from '../../shared/list/list.ts';
import { type TrainingRegistrationRow, trainingRegistrations } from '../tables.ts';
import type { CountRow } from './bookings.ts';
import type { PageUnderArguments } from './enrolments.ts';
import { isVisibleRow, type Visibility } from './visibility.ts';

export type TrainingRegistrationPage = Connection<TrainingRegistrationRow>;

const filters = {
  visibleState: equals(trainingRegistrations.state),
  visiblePartner: equals(trainingRegistrations.partner),
  sessions: anyOf(trainingRegistrations.session),
  trainingProgrammes: anyOf(trainingRegistrations.trainingProgramme),
  sellers: anyOf(trainingRegistrations.seller),
  states: anyOf(trainingRegistrations.state),
  statuses: anyOf(trainingRegistrations.status),
  outcomes: anyOf(trainingRegistrations.outcome),
  certified: (value: SQL) => sql`(${trainingRegistrations.certificate} is not null) = ${value}::boolean`,
  changedSince: since(trainingRegistrations.updatedAt),
  synthetic: equals(trainingRegistrations.synthetic),
} as const;

const orders = {
  REGISTERED_ASC: { by: trainingRegistrations.createdAt, type: 'timestamptz', direction: 'asc' },
  REGISTERED_DESC: { by: trainingRegistrations.createdAt, type: 'timestamptz', direction: 'desc' },
  UPDATED_DESC: { by: trainingRegistrations.updatedAt, type: 'timestamptz', direction: 'desc' },
} as const;

/** What registrations are listed under on other types. */
export type RegistrationParent = 'session' | 'seller';

/** Reads of registrations for training. */
export function createRegistrationReads(db: Database) {
  const byIds = db
    .select()
    .from(trainingRegistrations)
    .where(
      and(
        sql`${trainingRegistrations.id} = any(${sql.placeholder('ids')}::text[])`,
        isVisibleRow(trainingRegistrations),
      ),
    )
    .prepare('training_registrations_by_ids');
  const attended = db
    .select({ parent: trainingRegistrations.session, count: sql<number>`count(*)::int`.as('count') })
    .from(trainingRegistrations)
    .where(
      sql`${trainingRegistrations.session} = any(${sql.placeholder('ids')}::text[])
        and ${trainingRegistrations.status} = 'ATTENDED'`,
    )
    .groupBy(trainingRegistrations.session)
    .prepare('attended_sessions');
  const list = createList(db, { table: trainingRegistrations, id: trainingRegistrations.id, filters, orders });
  return {
    trainingRegistrations: list.page,
    trainingRegistrationsByIds: (keys: readonly string[], visibility: Visibility): Promise<TrainingRegistrationRow[]> =>
      byIds.execute({ ids: keys, ...visibility }),
    /** How many came to each session; none where nobody did. */
    attendedOf: (keys: readonly string[]): Promise<CountRow[]> => attended.execute({ ids: keys }),
    /** The same page under each of several sessions or sellers, latest first. */
    registrationPagesUnder: (
      parent: RegistrationParent,
      parents: readonly string[],
      { first, after }: PageUnderArguments,
      visibility: Visibility,
    ): Promise<TrainingRegistrationPage[]> =>
      list.pagesUnder(trainingRegistrations[parent], parents, {
        filter: { ...visibility },
        order: 'REGISTERED_DESC',
        first,
        after,
      }),
  };
}

/** How many came to a session. */
export const countAttended = (db: Queryable, session: string): Promise<number> =>
  db.$count(
    trainingRegistrations,
    and(eq(trainingRegistrations.session, session), eq(trainingRegistrations.status, 'ATTENDED')),
  );
