import { randomBytes } from 'node:crypto';
import { noteSecretCame } from '../../subgraphs/access/domain/use-secret.ts';
import { comparableSecrets } from '../../subgraphs/access/store/secrets.ts';
import type { Vault } from '../../subgraphs/access/vault.ts';
import type { Database } from '../../subgraphs/shared/database.ts';

/** Compared with when a client has no secret, so that the answer takes as long. */
const nobody = randomBytes(32);

/** Where a use of it is noted, and for which request. */
interface SecretOptions {
  readonly db: Database;
  readonly vault: Vault;
  readonly requestId: string;
}

/** Whether a secret is one of the client's that are good, and notes its use. All are compared, in constant time each. */
export async function isSecretOf(
  clientId: string,
  secret: string,
  { db, vault, requestId }: SecretOptions,
): Promise<boolean> {
  const secrets = clientId.includes('\0') ? [] : await comparableSecrets(db, clientId);
  const matches = secrets.filter(({ hmac }) => vault.matches(secret, hmac));
  if (secrets.length === 0) vault.matches(secret, nobody);
  const [match] = matches;
  if (match) await noteSecretCame(db, match, requestId);
  return match?.isLive ?? false;
}
