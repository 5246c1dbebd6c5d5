import { randomBytes } from 'node:crypto';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { DEMO_CLIENTS, ensureDemoClients, readDemoSecrets } from '../../gateway/identity/demo-clients.ts';
import { createIdentity } from '../../gateway/identity/identity.ts';
import { keptIdentityKey } from '../../gateway/identity/identity-key.ts';
import { openKeyring } from '../../gateway/identity/keyring.ts';
import { SCOPES } from '../../subgraphs/access/scopes.ts';
import { findLiveClient } from '../../subgraphs/access/store/clients.ts';
import { liveSecrets } from '../../subgraphs/access/store/secrets.ts';
import { createVault, newSecret } from '../../subgraphs/access/vault.ts';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';

let database: TestDatabase;
let home: string;
beforeAll(async () => {
  database = await cloneDatabase();
});
afterAll(() => database.drop());
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'sangam-home-'));
});
afterEach(() => rm(home, { recursive: true }));

const vault = createVault(randomBytes(32));
const modeOf = async (file: string) => (await stat(join(home, file))).mode & 0o777;

describe('demo clients', () => {
  test('are made once, by hubs that start at the same time too, and keep their secrets between starts', async () => {
    const { db } = database;
    await Promise.all([1, 2, 3].map(() => ensureDemoClients(home, db, vault)));
    const first = await readDemoSecrets(home);
    await ensureDemoClients(home, db, vault);

    expect(Object.keys(first)).toEqual(DEMO_CLIENTS.map((client) => client.id));
    expect(await readDemoSecrets(home)).toEqual(first);
    const [{ count } = { count: 0 }] = await database.sql<{ count: number }[]>`
      select count(*)::int as count from access.client_secret`;
    expect(count).toBe(DEMO_CLIENTS.length);
  });

  test('have their secrets in a file for its owner only', async () => {
    await ensureDemoClients(home, database.db, vault);
    expect(await modeOf('demo-clients.json')).toBe(0o600);
  });

  test('follow the version that starts, in what they may do', async () => {
    const { db } = database;
    await ensureDemoClients(home, db, vault);
    await database.sql`update access.client set scopes = array['mou:read'] where id = 'bureau-kl'`;
    await ensureDemoClients(home, db, vault);

    const wanted = DEMO_CLIENTS.find((client) => client.id === 'bureau-kl')?.scopes;
    expect((await findLiveClient(db, 'bureau-kl'))?.scopes).toEqual(wanted);
  });

  test('get a second secret in a new home, beside the one that is in use', async () => {
    const { db } = database;
    await ensureDemoClients(home, db, vault);
    const before = (await readDemoSecrets(home)).admin ?? '';
    await rm(join(home, 'demo-clients.json'));
    await ensureDemoClients(home, db, vault);
    const after = (await readDemoSecrets(home)).admin ?? '';

    expect(after).not.toBe(before);
    const live = await liveSecrets(db, 'admin');
    for (const secret of [before, after]) expect(live.some(({ hmac }) => vault.matches(secret, hmac))).toBe(true);
  });
});

describe('the identity key', () => {
  test('is made once, kept for its owner only, and 256 bits long', async () => {
    const keys = await Promise.all([keptIdentityKey(home), keptIdentityKey(home)]);
    expect(keys[0]).toHaveLength(32);
    expect(keys[1]).toEqual(keys[0]);
    expect(await modeOf('identity.key')).toBe(0o600);
  });

  test('that was damaged stops the start in one line', async () => {
    await writeFile(join(home, 'identity.key'), 'c2hvcnQ\n');
    await expect(keptIdentityKey(home)).rejects.toThrow(
      /identity\.key: expected 32 bytes in base64url, got 5 bytes\.$/,
    );
    expect(await readFile(join(home, 'identity.key'), 'utf8')).toBe('c2hvcnQ\n');
  });

  test('that is not the one of this database stops the start in one line', async () => {
    const options = { db: database.db, publicUrl: 'http://hub.test', demoHome: null, onServerError: () => {} };
    await (await createIdentity({ ...options, identityKey: Buffer.alloc(32, 1) })).stop();

    await expect(createIdentity({ ...options, identityKey: Buffer.alloc(32, 2) })).rejects.toThrow(
      'The signing keys in the database were made under another identity key.',
    );
  });
});

test('hubs that start at once on one database share one signing key', async () => {
  const own = await cloneDatabase();
  try {
    const rings = await Promise.all([1, 2, 3].map(() => openKeyring({ db: own.db, vault })));
    expect(new Set(rings.flatMap((ring) => ring.current().publicJwks.map(({ kid }) => kid))).size).toBe(1);
  } finally {
    await own.drop();
  }
});

test('every scope that the graph asks for is one that a client may hold', async () => {
  const sdl = await readFile(new URL('../../schema/supergraph.graphql', import.meta.url), 'utf8');
  const lists = [...sdl.matchAll(/@requiresScopes\(scopes: (\[\[.*?\]\])\)/g)].map(([, list]) =>
    JSON.parse(list ?? '[]'),
  );
  const asked = new Set<string>(lists.flat(2));

  expect(asked.size).toBeGreaterThan(0);
  expect([...asked].filter((scope) => !SCOPES.includes(scope))).toEqual([]);
});

test('a client secret has 256 random bits', () => {
  const secrets = Array.from({ length: 100 }, newSecret);
  expect(new Set(secrets).size).toBe(100);
  for (const secret of secrets) expect(Buffer.from(secret, 'base64url')).toHaveLength(32);
});

test('a demo client that was revoked stays so when the hub starts again', async () => {
  const own = await cloneDatabase();
  try {
    await ensureDemoClients(home, own.db, vault);
    await own.sql`update access.client set revoked_at = now() where id = 'amazon'`;
    await own.sql`update access.client_secret set revoked_at = now() where client_id = 'amazon'`;
    await ensureDemoClients(home, own.db, vault);

    expect(await findLiveClient(own.db, 'amazon')).toBeNull();
    expect(await liveSecrets(own.db, 'amazon')).toEqual([]);
    expect(await readDemoSecrets(home)).not.toHaveProperty('amazon');
  } finally {
    await own.drop();
  }
});
