import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createVault } from '../../subgraphs/access/vault.ts';
import { PASSWORD } from '../support/access.ts';
import { insertRegisters } from '../support/builders/enterprises.ts';
import { insertPartners, ORG } from '../support/builders/partners.ts';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';

const CLI = fileURLToPath(new URL('../../gateway/cli.ts', import.meta.url));
const identityKey = randomBytes(32);
let database: TestDatabase;
let home: string;
beforeAll(async () => {
  database = await cloneDatabase();
  home = await mkdtemp(join(tmpdir(), 'sangam-command-'));
  await insertRegisters(database.db);
  await insertPartners(database.db);
});
afterAll(async () => {
  await database.drop();
  await rm(home, { recursive: true });
});

/** Runs `sangam` with what it reads from its input; what it printed, and whether it went well. */
function sangam(args: readonly string[], input = ''): Promise<{ ok: boolean; out: string; err: string }> {
  const env = {
    PATH: process.env.PATH,
    DATABASE_URL: database.url,
    SANGAM_HOME: home,
    IDENTITY_KEY: identityKey.toString('base64'),
  };
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [CLI, ...args], { env }, (error, out, err) =>
      resolve({ ok: error === null, out, err }),
    );
    child.stdin?.end(input);
  });
}

test('`sangam client` makes, shows, rotates and revokes a client, with audit rows of the command line', async () => {
  const options = ['--audience', 'partner', '--organization', ORG.amazon, '--scope', 'catalogue:read,mou:read'];
  const made = await sangam(['client', 'create', 'meesho', ...options, '--name', 'Meesho']);
  expect(made.err).toBe('');
  const secret = made.out.trim().split('\n').at(-1) ?? '';
  const [row] = await database.sql`select hmac from access.client_secret where client_id = 'meesho'`;
  expect(createVault(identityKey).matches(secret, row?.hmac)).toBe(true);

  expect((await sangam(['client', 'rotate', 'meesho'])).out).toMatch(/\n[\w-]{43}\n$/);
  const shown = await sangam(['client', 'show', 'meesho']);
  expect(shown.out).toContain('ACTIVE');
  expect(shown.out.match(/ yes /g)).toHaveLength(2);
  expect((await sangam(['client', 'expire', 'meesho', '2090-01-01'])).out).toContain('2090-01-01T00:00:00Z');
  expect((await sangam(['client', 'revoke', 'meesho', '--reason', 'over'])).ok).toBe(true);
  expect((await sangam(['client', 'list'])).out).toMatch(/^meesho +REVOKED +partner/m);

  const audit =
    await database.sql`select actor, operation from access.audit where subject = 'meesho' order by sequence`;
  expect(audit.map(({ operation }) => operation)).toEqual([
    'createApiClient',
    'rotateApiClientSecret',
    'expireApiClient',
    'revokeApiClient',
  ]);
  expect(new Set(audit.map(({ actor }) => actor))).toEqual(new Set(['command-line']));
}, 240_000);

test('what is wrong is said whole, a line each, and nothing is written', async () => {
  const { ok, err } = await sangam(['client', 'create', 'X', '--audience', 'bureau', '--scope', 'everything']);
  expect(ok).toBe(false);
  expect(err.split('\n').map((line) => line.split(':')[0])).toEqual(['id', 'scopes.0', 'organization', 'state', '']);
  expect((await sangam(['client', 'show', 'nobody'])).err).toBe('There is no client "nobody".\n');
}, 240_000);

test('`sangam officer` adds a person, sets a password from its input, and disables', async () => {
  const email = 'root@hub.example';
  await sangam(['officer', 'add', email, '--name', 'Root', '--role', 'ADMIN']);
  expect((await sangam(['officer', 'set-password', email], 'password12345678\n')).err).toMatch(
    /^password: expected .* hard to guess/,
  );
  expect((await sangam(['officer', 'list'])).out).toMatch(/^root@hub\.example +INVITED +ADMIN/m);
  expect((await sangam(['officer', 'set-password', email], `${PASSWORD}\n`)).ok).toBe(true);
  expect((await sangam(['officer', 'disable', email])).ok).toBe(true);
  expect((await sangam(['officer', 'list'])).out).toMatch(/^root@hub\.example +DISABLED +ADMIN/m);
  expect((await sangam(['officer', 'unlock', email])).ok).toBe(true);
  expect((await sangam(['officer', 'list'])).out).toMatch(/^root@hub\.example +ACTIVE +ADMIN/m);
}, 240_000);

test('`sangam keys` makes the first key at once, and the next one published first', async () => {
  expect((await sangam(['keys', 'rotate'])).ok).toBe(true);
  expect((await sangam(['keys', 'rotate'])).ok).toBe(true);
  const [next, first] = (await sangam(['keys', 'list'])).out.split('\n').slice(1);
  expect(next).toContain('PUBLISHED');
  expect(first).toContain('SIGNING');
  expect((await sangam(['keys', 'rotate'])).err).toContain('no key that is still to begin');
}, 240_000);
