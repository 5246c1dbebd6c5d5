import type { JWK } from 'jose';
import { newSigningKey, openSigningKey } from '../../subgraphs/access/signing-key.ts';
import { insertKey, livingKeys, lockKeys } from '../../subgraphs/access/store/keys.ts';
import type { SigningKeyRow } from '../../subgraphs/access/tables.ts';
import type { Vault } from '../../subgraphs/access/vault.ts';
import type { Database } from '../../subgraphs/shared/database.ts';

/** The keys at a moment. */
export interface Keys {
  /** Tells one state of the ring from another. */
  readonly id: string;
  /** The private keys of all that are published, the one that signs first. */
  readonly privateJwks: readonly JWK[];
  readonly publicJwks: readonly JWK[];
}

export interface Keyring {
  /** The keys now, as of the last look at the database: a key comes to sign, and to its end, by the clock alone. */
  current(): Keys;
  /** Looks at the database again. */
  reload(): Promise<void>;
}

interface KeyringOptions {
  readonly db: Database;
  readonly vault: Vault;
  readonly now?: () => number;
}

/** The keys that sign tokens, of all hubs on this database. The first start makes one. */
export async function openKeyring({ db, vault, now = Date.now }: KeyringOptions): Promise<Keyring> {
  let rows = await db.transaction(async (tx) => {
    await lockKeys(tx);
    const existing = await livingKeys(tx);
    if (existing.some((key) => key.retiredAt === null)) return existing;
    await insertKey(tx, await newSigningKey(vault));
    return livingKeys(tx);
  });
  const opened = new Map<string, JWK>();
  const open = (row: SigningKeyRow): JWK => {
    const jwk = opened.get(row.kid) ?? openSigningKey(row, vault);
    opened.set(row.kid, jwk);
    return jwk;
  };
  let latest: Keys = { id: '', privateJwks: [], publicJwks: [] };

  const current = (): Keys => {
    const moment = now();
    const published = rows.filter(({ publishedUntil }) => publishedUntil === null || publishedUntil.getTime() > moment);
    // The youngest that has begun; when the clock of this machine is behind, the eldest.
    const signing = published.findLast(({ signsFrom }) => signsFrom.getTime() <= moment) ?? published[0];
    const ordered = [...published].sort((a, b) => Number(b === signing) - Number(a === signing));
    const id = ordered.map(({ kid }) => kid).join();
    if (id !== latest.id)
      latest = { id, privateJwks: ordered.map(open), publicJwks: ordered.map(({ publicJwk }) => publicJwk) };
    return latest;
  };
  current();
  return {
    current,
    async reload() {
      rows = await livingKeys(db);
    },
  };
}
