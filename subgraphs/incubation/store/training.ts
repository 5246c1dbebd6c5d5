import { asc, getTableColumns, type SQL, sql } from 'drizzle-orm';
import type { Connection } from '../../shared/connection.ts';
import type { Database } from '../../shared/database.ts';
import { anyOf, equals, since } from '../../shared/list/filters.ts';
import { createList } from '../../shared/list/list.ts';
import { wordsOf } from '../../shared/text-search.ts';
import {
  searchWords,
  type TrainingProgrammeRow,
  type TrainingSessionRow,
  trainingProgrammes,
  trainingSessions,
} from '../tables.ts';
import { midnight } from './midnight.ts';

export type TrainingProgrammePage = Connection<TrainingProgrammeRow>;
export type TrainingSessionPage = Connection<TrainingSessionRow>;

const MAX_UPCOMING = 20;

const { searchDocument: _document, ...programmeColumns } = getTableColumns(trainingProgrammes);

const programmeFilters = {
  organizations: anyOf(trainingProgrammes.organization),
  programmes: anyOf(trainingProgrammes.programme),
  mous: anyOf(trainingProgrammes.mou),
  changedSince: since(trainingProgrammes.updatedAt),
  synthetic: equals(trainingProgrammes.synthetic),
} as const;

const programmeOrders = {
  NAME_ASC: { by: trainingProgrammes.name, type: 'text', direction: 'asc' },
  UPDATED_DESC: { by: trainingProgrammes.updatedAt, type: 'timestamptz', direction: 'desc' },
} as const;

const sessionFilters = {
  trainingProgrammes: anyOf(trainingSessions.trainingProgramme),
  states: anyOf(trainingSessions.state),
  districts: anyOf(trainingSessions.district),
  modes: anyOf(trainingSessions.mode),
  languages: anyOf(trainingSessions.language),
  statuses: anyOf(trainingSessions.status),
  from: (value: SQL) => sql`${trainingSessions.startsAt} >= ${midnight(value, 0)}`,
  to: (value: SQL) => sql`${trainingSessions.startsAt} < ${midnight(value, 1)}`,
  changedSince: since(trainingSessions.updatedAt),
  synthetic: equals(trainingSessions.synthetic),
} as const;

const sessionOrders = {
  STARTS_ASC: { by: trainingSessions.startsAt, type: 'timestamptz', direction: 'asc' },
  STARTS_DESC: { by: trainingSessions.startsAt, type: 'timestamptz', direction: 'desc' },
  UPDATED_DESC: { by: trainingSessions.updatedAt, type: 'timestamptz', direction: 'desc' },
} as const;

/** Reads of training programmes and sessions. All of it is public. */
export function createTrainingReads(db: Database) {
  const ids = sql`${sql.placeholder('ids')}::text[]`;

  const programmesByIds = db
    .select(programmeColumns)
    .from(trainingProgrammes)
    .where(sql`${trainingProgrammes.id} = any(${ids})`)
    .prepare('training_programmes_by_ids');
  const sessionsByIds = db
    .select()
    .from(trainingSessions)
    .where(sql`${trainingSessions.id} = any(${ids})`)
    .prepare('training_sessions_by_ids');
  const upcoming = db
    .select()
    .from(trainingSessions)
    .where(
      sql`${trainingSessions.id} in (select page.id from unnest(${ids}) as parent(id) cross join lateral (
        select ${trainingSessions.id} as id from ${trainingSessions}
        where ${trainingSessions.trainingProgramme} = parent.id and ${trainingSessions.status} <> 'CANCELLED'
          and ${trainingSessions.startsAt} >= ${sql.placeholder('now')}::timestamptz
        order by ${trainingSessions.startsAt}, ${trainingSessions.id} limit ${sql.raw(`${MAX_UPCOMING}`)}) as page)`,
    )
    .orderBy(asc(trainingSessions.startsAt), asc(trainingSessions.id))
    .prepare('upcoming_sessions');

  return {
    trainingProgrammes: createList(db, {
      table: trainingProgrammes,
      id: trainingProgrammes.id,
      filters: programmeFilters,
      searches: { search: wordsOf(trainingProgrammes.searchDocument, searchWords) },
      orders: programmeOrders,
    }).page,
    trainingSessions: createList(db, {
      table: trainingSessions,
      id: trainingSessions.id,
      filters: sessionFilters,
      orders: sessionOrders,
    }).page,
    trainingProgrammesByIds: (keys: readonly string[]): Promise<TrainingProgrammeRow[]> =>
      programmesByIds.execute({ ids: keys }),
    trainingSessionsByIds: (keys: readonly string[]): Promise<TrainingSessionRow[]> =>
      sessionsByIds.execute({ ids: keys }),
    /** Of each training programme the next sessions after `now`, earliest first. */
    upcomingSessions: (keys: readonly string[], now: Date): Promise<TrainingSessionRow[]> =>
      upcoming.execute({ ids: keys, now: now.toISOString() }),
  };
}
