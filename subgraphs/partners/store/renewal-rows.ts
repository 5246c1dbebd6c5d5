import { and, eq, sql } from 'drizzle-orm';
import type { Queryable } from '../../shared/database.ts';
import { mous } from '../tables.ts';

/** The MoU that follows another and is neither withdrawn nor terminated; the index `mou_one_live_renewal` allows one. */
export async function findLiveRenewal(
  db: Queryable,
  renewed: string,
): Promise<{ readonly id: string; readonly reference: string } | null> {
  const [row] = await db
    .select({ id: mous.id, reference: mous.reference })
    .from(mous)
    .where(and(eq(mous.renews, renewed), sql`${mous.status} not in ('WITHDRAWN', 'TERMINATED')`));
  return row ?? null;
}
