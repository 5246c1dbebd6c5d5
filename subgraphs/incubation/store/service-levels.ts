import { asc, desc, eq, sql } from 'drizzle-orm';
import type { Database, Queryable, Transaction } from '../../shared/database.ts';
import { SERVICES, type ServiceLevelRow, serviceLevels } from '../tables.ts';
import { inText } from './in-text.ts';

const inJourney = [
  asc(sql`array_position(${inText(SERVICES)}, ${serviceLevels.service})`),
  desc(serviceLevels.from),
  asc(serviceLevels.state),
];

export function createServiceLevelReads(db: Database) {
  const ids = sql`${sql.placeholder('ids')}::text[]`;
  const byIds = db
    .select()
    .from(serviceLevels)
    .where(sql`${serviceLevels.id} = any(${ids})`)
    .prepare('service_levels_by_ids');
  const under = db
    .select()
    .from(serviceLevels)
    .where(sql`${serviceLevels.mou} = any(${ids}) or ${serviceLevels.programme} = any(${ids})`)
    .orderBy(...inJourney)
    .prepare('service_levels_under');
  return {
    serviceLevelsByIds: (keys: readonly string[]): Promise<ServiceLevelRow[]> => byIds.execute({ ids: keys }),
    /** Of MoUs and programmes: in the order of the journey, the latest of each service first. */
    serviceLevelsUnder: (keys: readonly string[]): Promise<ServiceLevelRow[]> => under.execute({ ids: keys }),
  };
}

export const levelsUnder = (db: Queryable, mou: string | null, programme: string | null): Promise<ServiceLevelRow[]> =>
  db
    .select()
    .from(serviceLevels)
    .where(sql`${serviceLevels.mou} = ${mou} or ${serviceLevels.programme} = ${programme}`)
    .orderBy(...inJourney);

export async function findServiceLevel(db: Queryable, id: string): Promise<ServiceLevelRow | null> {
  const [row] = await db.select().from(serviceLevels).where(eq(serviceLevels.id, id));
  return row ?? null;
}

/** The row, locked until the transaction ends. */
export async function lockServiceLevel(tx: Transaction, id: string): Promise<ServiceLevelRow | null> {
  const [row] = await tx.select().from(serviceLevels).where(eq(serviceLevels.id, id)).for('update');
  return row ?? null;
}

export async function insertServiceLevel(
  tx: Transaction,
  row: typeof serviceLevels.$inferInsert,
): Promise<ServiceLevelRow> {
  const [inserted] = await tx.insert(serviceLevels).values(row).returning();
  return inserted!;
}

export async function changeServiceLevel(
  tx: Transaction,
  id: string,
  changes: Pick<ServiceLevelRow, 'daysToStart' | 'daysToFinish'>,
): Promise<ServiceLevelRow> {
  const [changed] = await tx
    .update(serviceLevels)
    .set({ ...changes, version: sql`${serviceLevels.version} + 1`, updatedAt: sql`now()` })
    .where(eq(serviceLevels.id, id))
    .returning();
  return changed!;
}
