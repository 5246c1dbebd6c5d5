import { randomBytes } from 'node:crypto';
import { liveSecrets, noteSecretUse } from '../../subgraphs/access/store/secrets.ts';
import type { Vault } from '../../subgraphs/access/vault.ts';
import type { Database } from '../../subgraphs/shared/database.ts';

/** Compared with when a client has no secret, so that the answer takes as long. */
const nobody = randomBytes(32);

/** Whether a secret is one of the client's that are good, and notes its use. All are compared, in constant time each. */
export async function isSecretOf(clientId: string, secret: string, db: Database, vault: Vault): Promise<boolean> {
  const secrets = clientId.includes('\0') ? [] : await liveSecrets(db, clientId);
  const matches = secrets.filter(({ hmac }) => vault.matches(secret, hmac));
  if (secrets.length === 0) vault.matches(secret, nobody);
  const [match] = matches;
  if (match) await noteSecretUse(db, match.id);
  return match !== undefined;
}
