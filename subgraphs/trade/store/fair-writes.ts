import { and, asc, eq, inArray, ne, sql } from 'drizzle-orm';
import type { Queryable, Transaction } from '../../shared/database.ts';
import {
  type AssistanceRow,
  type AssistanceSchemeRow,
  assistanceSchemes,
  assistances,
  type DelegationParticipantRow,
  type DelegationRow,
  delegationParticipants,
  delegations,
  type SpendingRow,
  spendings,
  type TradeFairRow,
  tradeFairs,
} from '../tables.ts';
import { fairColumns } from './fairs.ts';

const counted = <Changes extends object>(changes: Changes) => ({ ...changes, updatedAt: sql`now()` });

export async function findFair(db: Queryable, id: string): Promise<TradeFairRow | null> {
  const [row] = await db.select(fairColumns).from(tradeFairs).where(eq(tradeFairs.id, id));
  return row ?? null;
}

export async function lockFair(tx: Transaction, id: string): Promise<TradeFairRow | null> {
  const [row] = await tx.select(fairColumns).from(tradeFairs).where(eq(tradeFairs.id, id)).for('update');
  return row ?? null;
}

export async function insertFair(tx: Transaction, row: typeof tradeFairs.$inferInsert): Promise<TradeFairRow> {
  const [inserted] = await tx.insert(tradeFairs).values(row).returning(fairColumns);
  return inserted!;
}

export async function changeFair(
  tx: Transaction,
  id: string,
  changes: Partial<typeof tradeFairs.$inferInsert>,
): Promise<TradeFairRow> {
  const [row] = await tx
    .update(tradeFairs)
    .set({ ...counted(changes), version: sql`${tradeFairs.version} + 1` })
    .where(eq(tradeFairs.id, id))
    .returning(fairColumns);
  return row!;
}

export async function findDelegation(db: Queryable, id: string): Promise<DelegationRow | null> {
  const [row] = await db.select().from(delegations).where(eq(delegations.id, id));
  return row ?? null;
}

/** The row, locked until the transaction ends, and so its participants too: who changes these locks it first. */
export async function lockDelegation(tx: Transaction, id: string): Promise<DelegationRow | null> {
  const [row] = await tx.select().from(delegations).where(eq(delegations.id, id)).for('update');
  return row ?? null;
}

type Participant = Pick<DelegationParticipantRow, 'enterprise' | 'persons'>;

export async function insertDelegation(
  tx: Transaction,
  row: typeof delegations.$inferInsert,
  participants: readonly Participant[],
): Promise<DelegationRow> {
  const [inserted] = await tx.insert(delegations).values(row).returning();
  await putParticipants(tx, row.id, participants);
  return inserted!;
}

export async function changeDelegation(
  tx: Transaction,
  id: string,
  changes: Partial<typeof delegations.$inferInsert>,
): Promise<DelegationRow> {
  const [row] = await tx
    .update(delegations)
    .set({ ...counted(changes), version: sql`${delegations.version} + 1` })
    .where(eq(delegations.id, id))
    .returning();
  return row!;
}

/** In the order in which they joined, as the transaction sees them. */
export const participantsOf = (tx: Transaction, delegation: string): Promise<DelegationParticipantRow[]> =>
  tx
    .select()
    .from(delegationParticipants)
    .where(eq(delegationParticipants.delegation, delegation))
    .orderBy(asc(delegationParticipants.addedAt), asc(delegationParticipants.enterprise));

export async function putParticipants(
  tx: Transaction,
  delegation: string,
  participants: readonly Participant[],
): Promise<void> {
  if (participants.length === 0) return;
  await tx
    .insert(delegationParticipants)
    .values(participants.map(({ enterprise, persons }) => ({ delegation, enterprise, persons })))
    .onConflictDoUpdate({
      target: [delegationParticipants.delegation, delegationParticipants.enterprise],
      set: { persons: sql`excluded.persons` },
    });
}

export async function removeParticipants(
  tx: Transaction,
  delegation: string,
  enterprises: readonly string[],
): Promise<void> {
  if (enterprises.length === 0) return;
  await tx
    .delete(delegationParticipants)
    .where(
      and(
        eq(delegationParticipants.delegation, delegation),
        inArray(delegationParticipants.enterprise, [...enterprises]),
      ),
    );
}

export async function findScheme(tx: Transaction, code: string): Promise<AssistanceSchemeRow | null> {
  if (code.includes('\0')) return null;
  const [row] = await tx.select().from(assistanceSchemes).where(eq(assistanceSchemes.code, code));
  return row ?? null;
}

/** What is sanctioned for a fair or a delegation, cancelled sanctions not counted, in paise. */
export async function sanctionedFor(
  tx: Transaction,
  { fair, delegation }: { readonly fair: string | null; readonly delegation: string | null },
): Promise<number> {
  const [row] = await tx
    .select({ sum: sql<string>`coalesce(sum(${assistances.sanctioned}), 0)` })
    .from(assistances)
    .where(
      and(
        fair ? eq(assistances.fair, fair) : eq(assistances.delegation, delegation ?? ''),
        ne(assistances.status, 'CANCELLED'),
      ),
    );
  return Number(row?.sum ?? 0);
}

export async function findAssistance(db: Queryable, id: string): Promise<AssistanceRow | null> {
  const [row] = await db.select().from(assistances).where(eq(assistances.id, id));
  return row ?? null;
}

export async function lockAssistance(tx: Transaction, id: string): Promise<AssistanceRow | null> {
  const [row] = await tx.select().from(assistances).where(eq(assistances.id, id)).for('update');
  return row ?? null;
}

export async function insertAssistance(tx: Transaction, row: typeof assistances.$inferInsert): Promise<AssistanceRow> {
  const [inserted] = await tx.insert(assistances).values(row).returning();
  return inserted!;
}

export async function changeAssistance(
  tx: Transaction,
  id: string,
  changes: Partial<typeof assistances.$inferInsert>,
): Promise<AssistanceRow> {
  const [row] = await tx
    .update(assistances)
    .set({ ...counted(changes), version: sql`${assistances.version} + 1` })
    .where(eq(assistances.id, id))
    .returning();
  return row!;
}

/** Latest day first, as the transaction sees them. */
export const spendingsOf = (tx: Transaction, assistance: string): Promise<SpendingRow[]> =>
  tx
    .select()
    .from(spendings)
    .where(eq(spendings.assistance, assistance))
    .orderBy(sql`${spendings.spentOn} desc`, asc(spendings.voucher));

export async function insertSpending(tx: Transaction, row: typeof spendings.$inferInsert): Promise<void> {
  await tx.insert(spendings).values(row);
}
