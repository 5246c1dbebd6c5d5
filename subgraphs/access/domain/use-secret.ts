import { sql } from 'drizzle-orm';
import type { Database } from '../../shared/database.ts';
import { findClient } from '../store/clients.ts';
import { type ComparableSecret, noteSecretUse } from '../store/secrets.ts';
import { noteIdentity, noteIdentityOnceIn, type Subject } from './note-identity.ts';

/**
 * Notes that a secret came that is one of its client's. In the audit trail stands the first use of a secret each day (UTC), and not every
 * token: a client has one each quarter of an hour, at each of its machines. One that has expired or was revoked is noted too, once
 * an hour: somebody missed its end, or it is in wrong hands.
 */
export async function noteSecretCame(db: Database, secret: ComparableSecret, requestId: string): Promise<void> {
  const details = { secret: secret.id };
  if (!secret.isLive) {
    const event = { operation: 'useDeadClientSecret', details, requestId };
    return noteIdentityOnceIn(sql`interval '1 hour'`, db, await subjectOf(db, secret), event);
  }
  await db.transaction(async (tx) => {
    const { isFirstOfDay } = await noteSecretUse(tx, secret.id);
    if (!isFirstOfDay) return;
    await noteIdentity(tx, await subjectOf(tx, secret), { operation: 'useClientSecret', details, requestId });
  });
}

async function subjectOf(db: Parameters<typeof findClient>[0], { clientId }: ComparableSecret): Promise<Subject> {
  const client = await findClient(db, clientId);
  if (client === null) throw new Error('expected the client of a secret');
  const { id, audience, organization, state } = client;
  return { type: 'ApiClient', id, audience, organization, state };
}
