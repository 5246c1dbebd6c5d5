import { asc, desc, eq, getTableColumns, inArray, sql } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import type { Queryable, Transaction } from '../../shared/database.ts';
import {
  type MilestoneRow,
  type MouCooperativeRow,
  type MouDocumentRow,
  type MouPartyRow,
  type MouPersonRow,
  type MouRow,
  type MouTargetDistrictRow,
  type MouTargetRow,
  type MouVersionRow,
  milestones,
  mouCooperatives,
  mouDocuments,
  mouParties,
  mouPeople,
  mous,
  mouTargetDistricts,
  mouTargets,
  mouVersions,
  type ObligationRow,
  obligations,
  type ReportedFigureRow,
  referenceCounters,
  reportedFigures,
} from '../tables.ts';

/** What writes read and change within their transaction. */

const { searchDocument: _searchDocument, ...columns } = getTableColumns(mous);
const { snapshot: _snapshot, ...changeColumns } = getTableColumns(mouVersions);

export { changeColumns };

/** A change of an MoU without the snapshot that it left. */
export type MouChangeRow = Omit<MouVersionRow, 'snapshot'>;

/** All rows below one MoU. */
export interface MouContent {
  readonly parties: readonly MouPartyRow[];
  readonly people: readonly MouPersonRow[];
  readonly cooperatives: readonly MouCooperativeRow[];
  readonly obligations: readonly ObligationRow[];
  readonly milestones: readonly MilestoneRow[];
  readonly targets: readonly MouTargetRow[];
  readonly targetDistricts: readonly MouTargetDistrictRow[];
  readonly documents: readonly MouDocumentRow[];
  readonly figures: readonly ReportedFigureRow[];
}

export async function findMou(db: Queryable, id: string): Promise<MouRow | null> {
  const [row] = await db.select(columns).from(mous).where(eq(mous.id, id));
  return row ?? null;
}

/** The row, locked until the transaction ends: its version, and all rows below it, can not change in between. */
export async function lockMou(tx: Transaction, id: string): Promise<MouRow | null> {
  const [row] = await tx.select(columns).from(mous).where(eq(mous.id, id)).for('update');
  return row ?? null;
}

export async function readContent(tx: Queryable, mou: string): Promise<MouContent> {
  const obligationsOfMou = tx.select({ id: obligations.id }).from(obligations).where(eq(obligations.mou, mou));
  const [parties, people, cooperatives, owed, steps, targets, targetDistricts, documents, figures] = await Promise.all([
    tx.select().from(mouParties).where(eq(mouParties.mou, mou)).orderBy(asc(mouParties.position)),
    tx.select().from(mouPeople).where(eq(mouPeople.mou, mou)).orderBy(asc(mouPeople.position)),
    tx.select().from(mouCooperatives).where(eq(mouCooperatives.mou, mou)).orderBy(asc(mouCooperatives.position)),
    tx.select().from(obligations).where(eq(obligations.mou, mou)).orderBy(asc(obligations.position)),
    tx
      .select()
      .from(milestones)
      .where(inArray(milestones.obligation, obligationsOfMou))
      .orderBy(asc(milestones.position)),
    tx.select().from(mouTargets).where(eq(mouTargets.mou, mou)).orderBy(asc(mouTargets.position)),
    tx
      .select()
      .from(mouTargetDistricts)
      .where(eq(mouTargetDistricts.mou, mou))
      .orderBy(asc(mouTargetDistricts.district)),
    tx.select().from(mouDocuments).where(eq(mouDocuments.mou, mou)).orderBy(asc(mouDocuments.position)),
    tx.select().from(reportedFigures).where(eq(reportedFigures.subject, mou)).orderBy(asc(reportedFigures.position)),
  ]);
  return {
    parties,
    people,
    cooperatives,
    obligations: owed,
    milestones: steps,
    targets,
    targetDistricts,
    documents,
    figures,
  };
}

/** The next number of a state in a year, from 1. Two that ask at once wait for each other; a rollback gives it back. */
export async function nextNumber(tx: Transaction, state: string, year: number): Promise<number> {
  const [counter] = await tx
    .insert(referenceCounters)
    .values({ state, year, last: 1 })
    .onConflictDoUpdate({
      target: [referenceCounters.state, referenceCounters.year],
      set: { last: sql`${referenceCounters.last} + 1` },
    })
    .returning({ last: referenceCounters.last });
  return counter!.last;
}

export async function insertMou(tx: Transaction, row: typeof mous.$inferInsert, content: MouContent): Promise<MouRow> {
  const [inserted] = await tx.insert(mous).values(row).returning(columns);
  await insertContent(tx, content);
  return inserted!;
}

/** Puts other rows below an MoU in the place of those that it has. */
export async function replaceContent(tx: Transaction, mou: string, content: MouContent): Promise<void> {
  const obligationsOfMou = tx.select({ id: obligations.id }).from(obligations).where(eq(obligations.mou, mou));
  await tx.delete(milestones).where(inArray(milestones.obligation, obligationsOfMou));
  for (const table of [
    obligations,
    mouPeople,
    mouParties,
    mouTargetDistricts,
    mouTargets,
    mouCooperatives,
    mouDocuments,
  ])
    await tx.delete(table).where(eq(table.mou, mou));
  await tx.delete(reportedFigures).where(eq(reportedFigures.subject, mou));
  await insertContent(tx, content);
}

async function insertContent(tx: Transaction, content: MouContent): Promise<void> {
  const insertAll = async <T extends PgTable>(table: T, rows: readonly T['$inferInsert'][]): Promise<void> => {
    if (rows.length > 0) await tx.insert(table).values([...rows]);
  };
  await insertAll(mouParties, content.parties);
  await insertAll(mouPeople, content.people);
  await insertAll(mouCooperatives, content.cooperatives);
  await insertAll(obligations, content.obligations);
  await insertAll(milestones, content.milestones);
  await insertAll(mouTargets, content.targets);
  await insertAll(mouTargetDistricts, content.targetDistricts);
  await insertAll(mouDocuments, content.documents);
  await insertAll(reportedFigures, content.figures);
}

/** Writes the changes and counts the version up. */
export async function changeMou(
  tx: Transaction,
  id: string,
  changes: Partial<typeof mous.$inferInsert>,
): Promise<MouRow> {
  const [changed] = await tx
    .update(mous)
    .set({ ...changes, version: sql`${mous.version} + 1`, updatedAt: sql`now()` })
    .where(eq(mous.id, id))
    .returning(columns);
  return changed!;
}

export async function addDocuments(tx: Transaction, rows: readonly MouDocumentRow[]): Promise<void> {
  if (rows.length > 0) await tx.insert(mouDocuments).values([...rows]);
}

/** Puts persons down as they are now: new ones, and signatories who have signed. */
export async function putPeople(tx: Transaction, rows: readonly MouPersonRow[]): Promise<void> {
  if (rows.length === 0) return;
  await tx
    .insert(mouPeople)
    .values([...rows])
    .onConflictDoUpdate({
      target: [mouPeople.mou, mouPeople.party, mouPeople.position],
      set: { designation: sql`excluded.designation`, signedOn: sql`excluded.signed_on` },
    });
}

/** Keeps the MoU as a change left it. A version that is kept already stays as it is. */
export async function keepVersion(tx: Transaction, version: typeof mouVersions.$inferInsert): Promise<void> {
  await tx.insert(mouVersions).values(version).onConflictDoNothing();
}

/** What happened to an MoU, the latest first. */
export async function readChanges(tx: Transaction, mou: string): Promise<MouChangeRow[]> {
  return tx.select(changeColumns).from(mouVersions).where(eq(mouVersions.mou, mou)).orderBy(desc(mouVersions.version));
}
