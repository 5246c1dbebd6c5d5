import type { Database } from '../../shared/database.ts';
import { findOfficer } from '../store/officers.ts';
import { endTokens } from '../store/revocations.ts';
import { subjectOf } from './judge-password.ts';
import { noteIdentity } from './note-identity.ts';

interface Reuse {
  readonly accountId: string;
  /** The client that brought it. */
  readonly clientId: string;
  readonly requestId: string;
}

/** A code or a refresh token of an officer came a second time: their access tokens end too, since whose they are is not known. */
export async function noteReuse(db: Database, { accountId, clientId, requestId }: Reuse): Promise<void> {
  const officer = await findOfficer(db, accountId);
  if (officer === null) return;
  await db.transaction(async (tx) => {
    await endTokens(tx, officer.id);
    const details = { client: clientId };
    await noteIdentity(tx, subjectOf(officer), { operation: 'reuseRefreshToken', details, requestId });
  });
}
