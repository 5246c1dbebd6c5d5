import { and, eq, or, sql } from 'drizzle-orm';
import type { Transaction } from '../../shared/database.ts';
import type { GiRight } from '../domain/check-gi-right.ts';
import { products } from '../tables.ts';

/** Brings the products that stand on a right to its version; an older one that comes later changes nothing. */
export async function followRight(tx: Transaction, { id, version, until }: GiRight): Promise<void> {
  await tx
    .update(products)
    .set({ giAuthorisationVersion: version, giUntil: until, updatedAt: sql`now()` })
    .where(and(eq(products.giAuthorisation, id), sql`coalesce(${products.giAuthorisationVersion}, 0) < ${version}`));
}

interface Holder {
  readonly indication: string;
  readonly user: string;
  readonly today: string;
}

/** Gives a new right to the user's products that carry the sign by one that has lapsed. */
export async function takeRight(
  tx: Transaction,
  { id, version, until }: GiRight,
  { indication, user, today }: Holder,
): Promise<void> {
  await tx
    .update(products)
    .set({ giAuthorisation: id, giAuthorisationVersion: version, giUntil: until, updatedAt: sql`now()` })
    .where(
      and(
        eq(products.gi, indication),
        or(eq(products.seller, user), eq(products.cooperative, user)),
        sql`${products.giUntil} < ${today}::date`,
      ),
    );
}
