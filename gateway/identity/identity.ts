import type { Database } from '../../subgraphs/shared/database.ts';
import { ensureDemoClients } from './demo-clients.ts';
import { createIssuer, type IssuerHandler } from './issuer.ts';
import { createKeySet } from './key-set.ts';
import { privateSigningKeys } from './signing-keys.ts';
import { identityStore } from './store.ts';
import { createVault } from './vault.ts';
import { createVerifier, type Verifier } from './verifier.ts';

interface IdentityOptions {
  readonly db: Database;
  /** The address that clients know the hub by, without a slash at the end. */
  readonly publicUrl: string;
  readonly identityKey: Uint8Array;
  /** Where secrets of demo clients are left; null makes no demo clients. */
  readonly demoHome: string | null;
  readonly onServerError: (error: Error) => void;
}

export interface Identity {
  readonly verify: Verifier;
  /** The embedded issuer, to be mounted at `ISSUER_PATH`. */
  readonly issuer: IssuerHandler;
}

/** Where the embedded issuer stands below the hub's public address. */
export const ISSUER_PATH = '/oidc';

/** Who may speak to the hub: issues tokens, and tells whom a token names. */
export async function createIdentity({
  db,
  publicUrl,
  identityKey,
  demoHome,
  onServerError,
}: IdentityOptions): Promise<Identity> {
  const store = identityStore(db);
  const vault = createVault(identityKey);
  const issuer = `${publicUrl}${ISSUER_PATH}`;
  const audience = publicUrl;

  const signingKeys = await privateSigningKeys(store, vault);
  if (demoHome !== null) await ensureDemoClients(demoHome, store, vault);

  // The issuer is in this process: its keys are read where it reads them, not through a request to itself.
  const load = async () => ({ keys: (await store.signingKeys()).map((key) => key.publicJwk) });
  return {
    verify: createVerifier({ issuer, audience, keys: createKeySet({ load }) }),
    issuer: createIssuer({ issuer, audience, signingKeys, store, vault, onServerError }),
  };
}
