import { setTimeout as pause } from 'node:timers/promises';
import type { Sql } from 'postgres';
import { changeOwnPassword, type PasswordChange } from '../../subgraphs/access/domain/change-own-password.ts';
import { type SignIn, signIn } from '../../subgraphs/access/domain/sign-in.ts';
import { createPasswordHasher } from '../../subgraphs/access/password-hash.ts';
import { createVault } from '../../subgraphs/access/vault.ts';
import type { Database } from '../../subgraphs/shared/database.ts';
import { hearAccessNews } from './access-news.ts';
import { ensureConsoleClient } from './console-client.ts';
import { ensureDemoClients } from './demo-clients.ts';
import { createIssuer, type Issuer, type IssuerHandler } from './issuer.ts';
import { createKeySet } from './key-set.ts';
import { openKeyring } from './keyring.ts';
import type { OutsideIssuer } from './outside-issuers.ts';
import { createOutsideVerifier } from './outside-verifier.ts';
import { openRevocations } from './revocations.ts';
import { withTokenEndpoints } from './token-endpoints.ts';
import { createVerifier, type Verifier } from './verifier.ts';

interface IdentityOptions {
  readonly db: Database;
  /** To hear of revocations and keys that others make: a connection of its own is taken. Null: looked for now and then. */
  readonly sql?: Pick<Sql, 'listen'> | null;
  /** The address that clients know the hub by, without a slash at the end. */
  readonly publicUrl: string;
  readonly identityKey: Uint8Array;
  /** Where secrets of demo clients are left; null makes no demo clients. */
  readonly demoHome: string | null;
  /** Other issuers whose tokens count; default: none. */
  readonly outsideIssuers?: readonly OutsideIssuer[];
  readonly onServerError: (error: Error) => void;
}

export interface Identity {
  readonly verify: Verifier;
  /** The embedded issuer, to be mounted at `ISSUER_PATH`. */
  readonly issuer: IssuerHandler;
  /** For the pages on which people say who they are. */
  readonly people: People;
  /** Hears no more news. */
  stop(): Promise<void>;
}

export interface People extends Pick<Issuer, 'signInRequest' | 'signedIn' | 'sessionCookie' | 'endSession'> {
  /** Judges what somebody typed into the sign-in page. */
  signIn(credentials: Parameters<typeof signIn>[1]): Promise<SignIn>;
  /** Gives an officer who knows the password another. What they were signed in with is over by then, and nothing that begins after it. */
  changePassword(change: PasswordChange): ReturnType<typeof changeOwnPassword>;
}

/** Where the embedded issuer stands below the hub's public address. */
export const ISSUER_PATH = '/oidc';

/** Who may speak to the hub: issues tokens, and tells whom a token names. */
export async function createIdentity(options: IdentityOptions): Promise<Identity> {
  const { db, publicUrl, identityKey, demoHome, onServerError } = options;
  const vault = createVault(identityKey);
  const issuer = `${publicUrl}${ISSUER_PATH}`;
  const audience = publicUrl;

  const keyring = await openKeyring({ db, vault });
  const revocations = await openRevocations(db);
  await ensureConsoleClient(db, publicUrl);
  if (demoHome !== null) await ensureDemoClients(demoHome, db, vault);

  // The issuer is in this process: its keys are read where it reads them, not through a request to itself.
  const load = async () => {
    await keyring.reload();
    return { keys: [...keyring.current().publicJwks] };
  };
  const keys = createKeySet({ load });
  const { verify, forget } = createVerifier({ issuer, audience, keys, isRevoked: revocations.isRevoked });
  const news = await hearAccessNews({
    sql: options.sql ?? null,
    reload: {
      revocation: () => revocations.reload(),
      async signing_key() {
        const before = keyring.current().id;
        await keyring.reload();
        if (keyring.current().id === before) return;
        keys.forget();
        forget();
      },
    },
    onError: onServerError,
  });
  const hasher = createPasswordHasher(vault.pepper);
  const embedded = createIssuer({ issuer, audience, keyring, db, vault, onServerError });
  const { outsideIssuers = [] } = options;
  const verifyOutside = createOutsideVerifier({ issuers: outsideIssuers, isRevoked: revocations.isRevoked });
  return {
    // Tokens of others are told by their issuer, which is quick; looking for their keys among the hub's own is not.
    verify: outsideIssuers.length === 0 ? verify : async (token) => (await verifyOutside(token)) ?? verify(token),
    issuer: withTokenEndpoints(embedded.handler, { issuer, audience, db, vault, verify, revocations, onServerError }),
    people: {
      ...embedded,
      signIn: (credentials) => signIn({ db, vault, hasher }, credentials),
      async changePassword(change) {
        const outcome = await changeOwnPassword({ db, vault, hasher }, change);
        // Tokens and sessions tell whole seconds: one that begins in the second of the change would be over too.
        if (outcome.kind === 'written') await pause(1_001 - (Date.now() % 1_000));
        return outcome;
      },
    },
    stop: () => news.stop(),
  };
}
