import { and, eq, inArray, ne, sql } from 'drizzle-orm';
import type { Queryable, Transaction } from '../../shared/database.ts';
import {
  type PortalPageRow,
  type PortalRow,
  portalDomains,
  portalPages,
  portals,
  type RegistrationRow,
  registrations,
} from '../tables.ts';
import { pageColumns } from './pages.ts';
import { portalColumns } from './portals.ts';

const counted = <Changes extends object>(changes: Changes) => ({ ...changes, updatedAt: sql`now()` });

export async function findPortal(db: Queryable, id: string): Promise<PortalRow | null> {
  const [row] = await db.select(portalColumns).from(portals).where(eq(portals.id, id));
  return row ?? null;
}

/** The row, locked until the transaction ends. */
export async function lockPortal(tx: Transaction, id: string): Promise<PortalRow | null> {
  const [row] = await tx.select(portalColumns).from(portals).where(eq(portals.id, id)).for('update');
  return row ?? null;
}

/** The row, kept as it is until the transaction ends; several transactions may hold it so. */
export async function holdPortal(tx: Transaction, id: string): Promise<PortalRow | null> {
  const [row] = await tx.select(portalColumns).from(portals).where(eq(portals.id, id)).for('share');
  return row ?? null;
}

export async function insertPortal(
  tx: Transaction,
  row: typeof portals.$inferInsert,
  domains: readonly string[],
): Promise<PortalRow> {
  const [inserted] = await tx.insert(portals).values(row).returning(portalColumns);
  await tx.insert(portalDomains).values(domains.map((domain, position) => ({ portal: row.id, domain, position })));
  return inserted!;
}

/** Those of the domains that lead to a portal already. */
export const takenDomains = async (tx: Transaction, domains: readonly string[]): Promise<Set<string>> => {
  const rows = await tx
    .select()
    .from(portalDomains)
    .where(inArray(portalDomains.domain, [...domains]));
  return new Set(rows.map(({ domain }) => domain));
};

export async function changePortal(
  tx: Transaction,
  id: string,
  changes: Partial<typeof portals.$inferInsert>,
): Promise<PortalRow> {
  const [row] = await tx
    .update(portals)
    .set({ ...counted(changes), version: sql`${portals.version} + 1` })
    .where(eq(portals.id, id))
    .returning(portalColumns);
  return row!;
}

export async function findRegistration(db: Queryable, id: string): Promise<RegistrationRow | null> {
  const [row] = await db.select().from(registrations).where(eq(registrations.id, id));
  return row ?? null;
}

export async function lockRegistration(tx: Transaction, id: string): Promise<RegistrationRow | null> {
  const [row] = await tx.select().from(registrations).where(eq(registrations.id, id)).for('update');
  return row ?? null;
}

/** The row, kept as it is until the transaction ends; several transactions may hold it so. */
export async function holdRegistration(tx: Transaction, id: string): Promise<RegistrationRow | null> {
  const [row] = await tx.select().from(registrations).where(eq(registrations.id, id)).for('share');
  return row ?? null;
}

export async function insertRegistration(
  tx: Transaction,
  row: typeof registrations.$inferInsert,
): Promise<RegistrationRow> {
  const [inserted] = await tx.insert(registrations).values(row).returning();
  return inserted!;
}

/** Writes the changes, also onto the unit's pages, and counts the version up. */
export async function changeRegistration(
  tx: Transaction,
  id: string,
  changes: Partial<typeof registrations.$inferInsert>,
): Promise<RegistrationRow> {
  const [changed] = await tx
    .update(registrations)
    .set({ ...counted(changes), version: sql`${registrations.version} + 1` })
    .where(eq(registrations.id, id))
    .returning();
  const row = changed!;
  await tx
    .update(portalPages)
    .set(counted({ registrationStatus: row.status }))
    .where(and(eq(portalPages.registration, id), ne(portalPages.registrationStatus, row.status)));
  return row;
}

export async function findPage(db: Queryable, id: string): Promise<PortalPageRow | null> {
  const [row] = await db.select(pageColumns).from(portalPages).where(eq(portalPages.id, id));
  return row ?? null;
}

export async function lockPage(tx: Transaction, id: string): Promise<PortalPageRow | null> {
  const [row] = await tx.select(pageColumns).from(portalPages).where(eq(portalPages.id, id)).for('update');
  return row ?? null;
}

export async function insertPage(tx: Transaction, row: typeof portalPages.$inferInsert): Promise<PortalPageRow> {
  const [inserted] = await tx.insert(portalPages).values(row).returning(pageColumns);
  return inserted!;
}

export async function changePage(
  tx: Transaction,
  id: string,
  changes: Partial<typeof portalPages.$inferInsert>,
): Promise<PortalPageRow> {
  const [row] = await tx
    .update(portalPages)
    .set({ ...counted(changes), version: sql`${portalPages.version} + 1` })
    .where(eq(portalPages.id, id))
    .returning(pageColumns);
  return row!;
}

/** Copies the status of products or enterprises onto the pages that show them. */
export async function copyStatus(
  tx: Transaction,
  of: 'product' | 'enterprise',
  statuses: ReadonlyMap<string, string>,
): Promise<void> {
  const column = of === 'product' ? portalPages.product : portalPages.enterprise;
  const status = of === 'product' ? portalPages.productStatus : portalPages.enterpriseStatus;
  for (const [value, those] of Map.groupBy(statuses.keys(), (id) => statuses.get(id) ?? ''))
    await tx
      .update(portalPages)
      .set(counted(of === 'product' ? { productStatus: value } : { enterpriseStatus: value }))
      .where(and(inArray(column, those), ne(status, value)));
}
