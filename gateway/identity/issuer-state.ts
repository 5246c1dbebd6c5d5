import { createHash } from 'node:crypto';
import { and, eq, gt, isNull, lt, type SQL, sql } from 'drizzle-orm';
import { type Adapter, type AdapterPayload, errors } from 'oidc-provider';
import type { Vault } from '../../subgraphs/access/vault.ts';
import type { Database } from '../../subgraphs/shared/database.ts';
import { issuerState } from './tables.ts';

/** The ids are keys to what they name and have far more than 128 random bits, so that a plain hash hides them. */
const hidden = (id: string): string => createHash('sha256').update(id).digest('base64url');

/** Of what the library gives no life. */
const LONGEST_SECONDS = 24 * 3600;

/** Keeps one of the library's models in the database, where all hubs find it. */
export function issuerStateAdapter(db: Database, vault: Vault, model: string): Adapter {
  const t = issuerState;
  const isAlive = and(eq(t.model, model), gt(t.expiresAt, sql`now()`));
  const find = async (condition: SQL): Promise<AdapterPayload | undefined> => {
    const [row] = await db.select().from(t).where(and(isAlive, condition));
    if (!row) return undefined;
    const payload: AdapterPayload = JSON.parse(vault.open(row.sealed));
    return row.consumedAt === null ? payload : { ...payload, consumed: Math.floor(row.consumedAt.getTime() / 1000) };
  };
  return {
    async upsert(id, payload, expiresIn = LONGEST_SECONDS) {
      const row = {
        model,
        id: hidden(id),
        sealed: vault.seal(JSON.stringify(payload)),
        uid: payload.uid ?? null,
        grantId: payload.grantId ?? null,
        expiresAt: new Date(Date.now() + expiresIn * 1000),
      };
      await db
        .insert(t)
        .values(row)
        .onConflictDoUpdate({ target: [t.model, t.id], set: row });
      await db.delete(t).where(lt(t.expiresAt, sql`now()`));
    },
    find: (id) => find(eq(t.id, hidden(id))),
    findByUid: (uid) => find(eq(t.uid, uid)),
    async findByUserCode() {
      return undefined;
    },
    async consume(id) {
      // The library has looked before; of two who bring a code at the same time, one gets tokens.
      const consumed = await db
        .update(t)
        .set({ consumedAt: sql`now()` })
        .where(and(eq(t.model, model), eq(t.id, hidden(id)), isNull(t.consumedAt)))
        .returning({ id: t.id });
      if (consumed.length === 0) throw new errors.InvalidGrant(`${model} was used before`);
    },
    async destroy(id) {
      await db.delete(t).where(and(eq(t.model, model), eq(t.id, hidden(id))));
    },
    async revokeByGrantId(grantId) {
      await db.delete(t).where(eq(t.grantId, grantId));
    },
  };
}
