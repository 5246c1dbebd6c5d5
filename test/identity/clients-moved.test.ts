import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import postgres from 'postgres';
import { expect, inject, test } from 'vitest';
import { migrate } from '../../gateway/database/migrate.ts';

test('a database from before keeps its clients, secrets and keys when they move to the subgraph', async () => {
  const name = `sangam_test_moved_${process.pid}`;
  const admin = postgres(inject('serverUrl'), { max: 1, onnotice: () => {} });
  await admin`create database ${admin(name)}`;
  const url = new URL(inject('serverUrl'));
  url.pathname = `/${name}`;
  const old = await mkdtemp(join(tmpdir(), 'sangam-migrations-'));
  const sql = postgres(url.href, { max: 1, onnotice: () => {} });
  try {
    for (const stream of ['platform', 'identity'])
      await cp(fileURLToPath(new URL(`../../drizzle/${stream}`, import.meta.url)), join(old, stream), {
        recursive: true,
      });
    const journalFile = join(old, 'identity/meta/_journal.json');
    const journal = JSON.parse(await readFile(journalFile, 'utf8'));
    await writeFile(journalFile, JSON.stringify({ ...journal, entries: journal.entries.slice(0, 1) }));
    await migrate(url.href, () => {}, old);
    await sql`insert into identity.client (id, name, audience, organization, scopes)
      values ('shop', 'A shop', 'partner', 'org_x', array['mou:read'])`;
    await sql`insert into identity.client_secret (client_id, hmac) values ('shop', '\\x0102')`;
    await sql`insert into identity.signing_key (kid, alg, public_jwk, sealed_private_jwk) values ('k', 'ES256', '{}', '\\x03')`;

    await migrate(url.href);

    expect(await sql`select id, kind, audience, scopes, confidential, version from access.client`).toEqual([
      { id: 'shop', kind: 'SERVICE', audience: 'partner', scopes: ['mou:read'], confidential: true, version: 1 },
    ]);
    expect(await sql`select client_id, hmac from access.client_secret`).toMatchObject([{ client_id: 'shop' }]);
    expect(await sql`select kid, retired_at, published_until from access.signing_key`).toEqual([
      { kid: 'k', retired_at: null, published_until: null },
    ]);
    expect(await sql`select to_regclass('identity.client') as gone`).toEqual([{ gone: null }]);
  } finally {
    await sql.end();
    await admin`drop database ${admin(name)} with (force)`;
    await admin.end();
    await rm(old, { recursive: true });
  }
});
