import { and, desc, eq, isNull, sql } from 'drizzle-orm';
import type { Queryable, Transaction } from '../../shared/database.ts';
import { isIdOf } from '../../shared/ids.ts';
import type { Principal } from '../../shared/principal.ts';
import { type CertificateChangeRow, type CertificateRow, certificateChanges, certificates } from '../tables.ts';
import { isAmongLatest } from './latest.ts';

export async function findCertificate(db: Queryable, id: string): Promise<CertificateRow | null> {
  const [row] = await db.select().from(certificates).where(eq(certificates.id, id));
  return row ?? null;
}

/** The row, locked until the transaction ends, so that its version can not change between judging and writing. */
export async function lockCertificate(tx: Transaction, id: string): Promise<CertificateRow | null> {
  if (!isIdOf('Certificate', id)) return null;
  const [row] = await tx.select().from(certificates).where(eq(certificates.id, id)).for('update');
  return row ?? null;
}

export async function isNumberTaken(tx: Transaction, scheme: string, number: string): Promise<boolean> {
  const [row] = await tx
    .select({ id: certificates.id })
    .from(certificates)
    .where(and(eq(certificates.scheme, scheme), sql`lower(${certificates.certificateNumber}) = lower(${number})`));
  return row !== undefined;
}

interface Period {
  readonly id: string;
  readonly scheme: string;
  readonly subject: string;
  readonly validFrom: string;
  readonly validTo: string | null;
}

/** Another certificate of the subject under the scheme that stands and shares a day with the period. */
export async function findOverlapping(
  tx: Transaction,
  { id, scheme, subject, validFrom, validTo }: Period,
): Promise<CertificateRow | null> {
  const [row] = await tx
    .select()
    .from(certificates)
    .where(
      and(
        eq(certificates.scheme, scheme),
        eq(certificates.subject, subject),
        isNull(certificates.revokedOn),
        sql`${certificates.id} <> ${id}`,
        sql`daterange(${certificates.validFrom}, ${certificates.validTo}, '[]')
          && daterange(${validFrom}::date, ${validTo}::date, '[]')`,
      ),
    )
    .limit(1);
  return row ?? null;
}

export async function insertCertificate(
  tx: Transaction,
  row: typeof certificates.$inferInsert,
): Promise<CertificateRow> {
  const [inserted] = await tx.insert(certificates).values(row).returning();
  return inserted!;
}

export async function changeCertificate(
  tx: Transaction,
  id: string,
  changes: Partial<typeof certificates.$inferInsert>,
): Promise<CertificateRow> {
  const [changed] = await tx
    .update(certificates)
    .set({ ...changes, version: sql`${certificates.version} + 1`, updatedAt: sql`now()` })
    .where(eq(certificates.id, id))
    .returning();
  return changed!;
}

type NewChange = Omit<typeof certificateChanges.$inferInsert, 'actor' | 'organization'>;

export async function addCertificateChange(tx: Transaction, by: Principal, change: NewChange): Promise<void> {
  await tx.insert(certificateChanges).values({ ...change, actor: by.id, organization: by.organization });
}

/** Under each of some certificates, the latest first. */
export const certificateChangesOf = (db: Queryable, ids: readonly string[]): Promise<CertificateChangeRow[]> => {
  const { certificate, sequence } = certificateChanges;
  return db
    .select()
    .from(certificateChanges)
    .where(isAmongLatest(certificateChanges, certificate, sequence, ids))
    .orderBy(desc(sequence));
};
