import { and, eq, getTableColumns, sql } from 'drizzle-orm';
import type { Queryable, Transaction } from '../../shared/database.ts';
import {
  type EnrolmentRow,
  enrolments,
  type TrainingProgrammeRow,
  type TrainingRegistrationRow,
  type TrainingSessionRow,
  trainingProgrammes,
  trainingRegistrations,
  trainingSessions,
} from '../tables.ts';

const { searchDocument: _document, ...programmeColumns } = getTableColumns(trainingProgrammes);

export async function findTrainingProgramme(db: Queryable, id: string): Promise<TrainingProgrammeRow | null> {
  const [row] = await db.select(programmeColumns).from(trainingProgrammes).where(eq(trainingProgrammes.id, id));
  return row ?? null;
}

export async function lockTrainingProgramme(tx: Transaction, id: string): Promise<TrainingProgrammeRow | null> {
  const [row] = await tx
    .select(programmeColumns)
    .from(trainingProgrammes)
    .where(eq(trainingProgrammes.id, id))
    .for('update');
  return row ?? null;
}

export async function insertTrainingProgramme(
  tx: Transaction,
  row: typeof trainingProgrammes.$inferInsert,
): Promise<TrainingProgrammeRow> {
  const [inserted] = await tx.insert(trainingProgrammes).values(row).returning(programmeColumns);
  return inserted!;
}

export async function changeTrainingProgramme(
  tx: Transaction,
  id: string,
  changes: Partial<TrainingProgrammeRow>,
): Promise<TrainingProgrammeRow> {
  const [changed] = await tx
    .update(trainingProgrammes)
    .set({ ...changes, version: sql`${trainingProgrammes.version} + 1`, updatedAt: sql`now()` })
    .where(eq(trainingProgrammes.id, id))
    .returning(programmeColumns);
  return changed!;
}

export async function findTrainingSession(db: Queryable, id: string): Promise<TrainingSessionRow | null> {
  const [row] = await db.select().from(trainingSessions).where(eq(trainingSessions.id, id));
  return row ?? null;
}

/** The row, locked until the transaction ends: who takes a seat waits here for others who do. */
export async function lockTrainingSession(tx: Transaction, id: string): Promise<TrainingSessionRow | null> {
  const [row] = await tx.select().from(trainingSessions).where(eq(trainingSessions.id, id)).for('update');
  return row ?? null;
}

export async function insertTrainingSession(
  tx: Transaction,
  row: typeof trainingSessions.$inferInsert,
): Promise<TrainingSessionRow> {
  const [inserted] = await tx.insert(trainingSessions).values(row).returning();
  return inserted!;
}

export async function changeTrainingSession(
  tx: Transaction,
  id: string,
  changes: Partial<TrainingSessionRow>,
): Promise<TrainingSessionRow> {
  const [changed] = await tx
    .update(trainingSessions)
    .set({ ...changes, version: sql`${trainingSessions.version} + 1`, updatedAt: sql`now()` })
    .where(eq(trainingSessions.id, id))
    .returning();
  return changed!;
}

export async function findRegistration(db: Queryable, id: string): Promise<TrainingRegistrationRow | null> {
  const [row] = await db.select().from(trainingRegistrations).where(eq(trainingRegistrations.id, id));
  return row ?? null;
}

export async function lockRegistration(tx: Transaction, id: string): Promise<TrainingRegistrationRow | null> {
  const [row] = await tx.select().from(trainingRegistrations).where(eq(trainingRegistrations.id, id)).for('update');
  return row ?? null;
}

export async function insertRegistration(
  tx: Transaction,
  row: typeof trainingRegistrations.$inferInsert,
): Promise<TrainingRegistrationRow> {
  const [inserted] = await tx.insert(trainingRegistrations).values(row).returning();
  return inserted!;
}

export async function changeRegistration(
  tx: Transaction,
  id: string,
  changes: Pick<TrainingRegistrationRow, 'status'> & Partial<TrainingRegistrationRow>,
): Promise<TrainingRegistrationRow> {
  const [changed] = await tx
    .update(trainingRegistrations)
    .set({ ...changes, version: sql`${trainingRegistrations.version} + 1`, updatedAt: sql`now()` })
    .where(eq(trainingRegistrations.id, id))
    .returning();
  return changed!;
}

/** Cancels all registrations of a session that hold a seat; returns their ids. */
export async function cancelRegistrations(tx: Transaction, session: string): Promise<string[]> {
  const rows = await tx
    .update(trainingRegistrations)
    .set({ status: 'CANCELLED', version: sql`${trainingRegistrations.version} + 1`, updatedAt: sql`now()` })
    .where(and(eq(trainingRegistrations.session, session), eq(trainingRegistrations.status, 'REGISTERED')))
    .returning({ id: trainingRegistrations.id });
  return rows.map(({ id }) => id);
}

type Course = Pick<TrainingProgrammeRow, 'mou' | 'programme'>;

/** The active enrolments of a seller under the MoU of a course or, where it has none, its programme, in the order of their ids. */
const enrolmentsFor = (db: Queryable, seller: string, { mou, programme }: Course) =>
  db
    .select()
    .from(enrolments)
    .where(
      and(
        eq(enrolments.seller, seller),
        eq(enrolments.status, 'ACTIVE'),
        mou === null ? sql`${enrolments.programme} = ${programme}` : eq(enrolments.mou, mou),
      ),
    )
    .orderBy(enrolments.id);

export const findEnrolmentsFor = (db: Queryable, seller: string, course: Course): Promise<EnrolmentRow[]> =>
  enrolmentsFor(db, seller, course);

/** The same, locked until the transaction ends. */
export const lockEnrolmentsFor = (tx: Transaction, seller: string, course: Course): Promise<EnrolmentRow[]> =>
  enrolmentsFor(tx, seller, course).for('update');
