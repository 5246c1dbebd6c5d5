import { and, desc, eq, sql } from 'drizzle-orm';
import type { Queryable, Transaction } from '../../shared/database.ts';
import {
  type EnrolmentRow,
  type EnrolmentServiceRow,
  enrolmentServices,
  enrolments,
  SERVICES,
  type ServiceChangeRow,
  serviceChanges,
} from '../tables.ts';
import { MAX_HISTORY, serviceColumns } from './enrolments.ts';

const inJourney = (a: EnrolmentServiceRow, b: EnrolmentServiceRow): number =>
  SERVICES.indexOf(a.service) - SERVICES.indexOf(b.service);

export async function findEnrolment(db: Queryable, id: string): Promise<EnrolmentRow | null> {
  const [row] = await db.select().from(enrolments).where(eq(enrolments.id, id));
  return row ?? null;
}

/** The row, locked until the transaction ends, and so the services too: who changes these locks it first. */
export async function lockEnrolment(tx: Transaction, id: string): Promise<EnrolmentRow | null> {
  const [row] = await tx.select().from(enrolments).where(eq(enrolments.id, id)).for('update');
  return row ?? null;
}

/** In the order of the journey. */
export async function findServices(db: Queryable, enrolment: string): Promise<EnrolmentServiceRow[]> {
  const rows = await db
    .select(serviceColumns)
    .from(enrolmentServices)
    .where(eq(enrolmentServices.enrolment, enrolment));
  return rows.toSorted(inJourney);
}

/** What was changed on a service, latest first, as the transaction sees it. */
export const findHistory = (
  tx: Transaction,
  { enrolment, service }: EnrolmentServiceRow,
): Promise<ServiceChangeRow[]> =>
  tx
    .select()
    .from(serviceChanges)
    .where(and(eq(serviceChanges.enrolment, enrolment), eq(serviceChanges.service, service)))
    .orderBy(desc(serviceChanges.sequence))
    .limit(MAX_HISTORY);

export async function insertEnrolment(
  tx: Transaction,
  row: typeof enrolments.$inferInsert,
  services: readonly EnrolmentServiceRow[],
): Promise<EnrolmentRow> {
  const [inserted] = await tx.insert(enrolments).values(row).returning();
  await tx.insert(enrolmentServices).values([...services]);
  return inserted!;
}

/** Writes one service and what the enrolment's row says of all of them, and counts the enrolment's version up. */
export async function changeService(
  tx: Transaction,
  { enrolment, service, ...changes }: EnrolmentServiceRow,
  summary: Pick<EnrolmentRow, 'status' | 'nextDueOn' | 'serviceStatuses'>,
): Promise<EnrolmentRow> {
  await tx
    .update(enrolmentServices)
    .set(changes)
    .where(and(eq(enrolmentServices.enrolment, enrolment), eq(enrolmentServices.service, service)));
  const [changed] = await tx
    .update(enrolments)
    .set({ ...summary, version: sql`${enrolments.version} + 1`, updatedAt: sql`now()` })
    .where(eq(enrolments.id, enrolment))
    .returning();
  return changed!;
}

/** Adds to the history of services; the rows come back in the order given. */
export const addChanges = (
  tx: Transaction,
  rows: readonly (typeof serviceChanges.$inferInsert)[],
): Promise<ServiceChangeRow[]> =>
  tx
    .insert(serviceChanges)
    .values([...rows])
    .returning();
