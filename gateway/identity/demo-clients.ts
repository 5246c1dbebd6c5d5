import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { SCOPES } from '../../subgraphs/access/scopes.ts';
import { findLiveClient, type NewClient, putClient } from '../../subgraphs/access/store/clients.ts';
import { lockKeys } from '../../subgraphs/access/store/keys.ts';
import { insertSecret, liveSecrets } from '../../subgraphs/access/store/secrets.ts';
import { newSecret, type Vault } from '../../subgraphs/access/vault.ts';
import type { Database } from '../../subgraphs/shared/database.ts';
import { seedId } from '../../subgraphs/shared/ids.ts';
import { StartError } from '../database/start-error.ts';

export const PARTNER_SCOPES: readonly string[] = [
  'catalogue:read',
  'listing:write',
  'mou:read',
  'incubation:write',
  'trade:read',
  'webhook:manage',
];
export const BUREAU_SCOPES: readonly string[] = [
  'catalogue:read',
  'catalogue:write',
  'mou:read',
  'mou:write',
  'enterprise:read',
  'enterprise:write',
  'cooperative:write',
  'incubation:write',
  'outcome:write',
  'finance:read',
  'finance:write',
  'trade:read',
  'trade:write',
  'pii:read',
  'webhook:manage',
];

const partner = (id: string, name: string, more: readonly string[] = []): NewClient => ({
  id,
  name,
  audience: 'partner',
  organization: seedId('org', id),
  state: null,
  scopes: [...PARTNER_SCOPES, ...more],
});

const bureau = (id: string, name: string, state: string): NewClient => ({
  id,
  name,
  audience: 'bureau',
  organization: seedId('org', id),
  state,
  scopes: [...BUREAU_SCOPES],
});

/** The clients that a hub outside production has, so that it can be tried at once. */
export const DEMO_CLIENTS: readonly NewClient[] = [
  partner('flipkart', 'Flipkart Samarth'),
  // Other than the one above, it is told how to reach the sellers enrolled with it.
  partner('amazon', 'Amazon', ['pii:read']),
  bureau('bureau-up', 'Uttar Pradesh', 'IN-UP'),
  bureau('bureau-tn', 'Tamil Nadu', 'IN-TN'),
  bureau('bureau-kl', 'Kerala', 'IN-KL'),
  { id: 'admin', name: "The hub's own tools", audience: 'admin', organization: null, state: null, scopes: [...SCOPES] },
];

const FILE = 'demo-clients.json';
const secretsById = z.record(z.string(), z.string());

/** Secrets by client id; empty when no hub with this home has made demo clients. */
export async function readDemoSecrets(home: string): Promise<Readonly<Record<string, string>>> {
  const text = await readFile(join(home, FILE), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '{}';
    throw error;
  });
  try {
    return secretsById.parse(JSON.parse(text));
  } catch (error) {
    const file = join(home, FILE);
    throw new StartError(`${file} is damaged: it should hold a secret a client. Remove it to have new ones made.`, {
      cause: error,
    });
  }
}

/**
 * Makes the demo clients, or brings them to what this version wants them to be, and leaves a secret of each in the home's `demo-clients.json`, readable by its
 * owner only. A client whose secret the file does not know (the home was deleted, or another home is on the same
 * database) gets one more secret: those in use elsewhere stay valid.
 */
export async function ensureDemoClients(home: string, db: Database, vault: Vault): Promise<void> {
  await db.transaction(async (tx) => {
    await lockKeys(tx);
    const kept = await readDemoSecrets(home);
    const secrets: Record<string, string> = {};
    for (const client of DEMO_CLIENTS) {
      await putClient(tx, client);
      // One that was revoked stays so, and gets no secrets.
      if ((await findLiveClient(tx, client.id)) === null) continue;
      const known = kept[client.id];
      const live = await liveSecrets(tx, client.id);
      if (known !== undefined && live.some(({ hmac }) => vault.matches(known, hmac))) {
        secrets[client.id] = known;
        continue;
      }
      const secret = newSecret();
      await insertSecret(tx, { clientId: client.id, hmac: vault.hmac(secret) });
      secrets[client.id] = secret;
    }
    await writePrivate(join(home, FILE), `${JSON.stringify(secrets, null, 2)}\n`);
  });
}

/** By way of a second file, so that a reader never meets half a file. */
async function writePrivate(file: string, text: string): Promise<void> {
  const fresh = `${file}.${process.pid}`;
  await writeFile(fresh, text, { mode: 0o600 });
  await rename(fresh, file);
}
