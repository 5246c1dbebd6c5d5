import { randomBytes } from 'node:crypto';
import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import postgres, { type Sql } from 'postgres';
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { migrate } from '../../gateway/database/migrate.ts';
import { judgeVersion } from '../../gateway/database/server-version.ts';
import { StartError } from '../../gateway/database/start-error.ts';
import { cloneDatabase } from '../support/database.ts';
import { type TemporaryFolder, temporaryFolder } from './fixtures/homes.ts';

const DRIZZLE = join(import.meta.dirname, '../../drizzle');

let admin: Sql;
let sql: Sql;
let name: string;
let url: string;
let folder: TemporaryFolder;

beforeEach(async () => {
  name = `sangam_empty_${randomBytes(6).toString('hex')}`;
  admin = postgres(inject('serverUrl'), { max: 1 });
  await admin`create database ${admin(name)}`;
  url = new URL(`/${name}`, inject('serverUrl')).href;
  sql = postgres(url, { max: 1 });
  folder = await temporaryFolder();
});
afterEach(async () => {
  await sql.end();
  await admin`drop database ${admin(name)} with (force)`;
  await admin.end();
  await folder[Symbol.asyncDispose]();
});

/** Writes a stream of these migrations, one a day from the first of January 2026. */
async function writeStream(stream: string, ...migrations: string[]): Promise<void> {
  await mkdir(join(folder.path, stream, 'meta'), { recursive: true });
  const entries = migrations.map((_, index) => ({
    idx: index,
    when: Date.UTC(2026, 0, index + 1),
    tag: `000${index}_step`,
    breakpoints: true,
  }));
  await writeFile(join(folder.path, stream, 'meta/_journal.json'), JSON.stringify({ entries }));
  for (const [index, text] of migrations.entries()) {
    await writeFile(join(folder.path, stream, `000${index}_step.sql`), text);
  }
}

async function failureOf(promise: Promise<void>): Promise<unknown> {
  return promise.then(
    () => 'no failure',
    (error) => error,
  );
}

describe('migrate', () => {
  it('applies every stream once when hubs start at the same time', async () => {
    await writeStream('apples', 'create schema apples', 'create table apples.apple (id text)');
    await writeStream('zebras', 'create schema zebras');
    const lines: string[] = [];
    const hub = () => migrate(url, (line) => lines.push(line), folder.path);

    await Promise.all([hub(), hub(), hub()]);

    expect(lines).toEqual(['migrated apples: 0000_step, 0001_step', 'migrated zebras: 0000_step']);
    expect(await sql`select count(*)::int as applied from migrations.apples`).toEqual([{ applied: 2 }]);
  });

  it('runs the extensions first, then the streams by name', async () => {
    await writeStream('apples', 'create schema apples');
    await writeStream('platform', 'create extension pg_trgm');
    await writeStream('zebras', 'create schema zebras');
    const lines: string[] = [];

    await migrate(url, (line) => lines.push(line), folder.path);

    expect(lines).toEqual(['platform', 'apples', 'zebras'].map((stream) => `migrated ${stream}: 0000_step`));
  });

  it('applies only what is new', async () => {
    await writeStream('apples', 'create schema apples');
    await migrate(url, undefined, folder.path);
    await writeStream('apples', 'create schema apples', 'create table apples.apple (id text)');
    const lines: string[] = [];

    await migrate(url, (line) => lines.push(line), folder.path);
    await migrate(url, (line) => lines.push(line), folder.path);

    expect(lines).toEqual(['migrated apples: 0001_step']);
    expect(await sql`select to_regclass('apples.apple') is not null as made`).toEqual([{ made: true }]);
  });

  it('keeps nothing of a stream when one of its migrations fails, and names it', async () => {
    await writeStream('apples', 'create schema apples', 'create table apples.apple (id nonsense)');

    const failure = await failureOf(migrate(url, undefined, folder.path));

    expect(failure).toBeInstanceOf(StartError);
    expect(String(failure)).toContain(
      'The migrations of "apples" failed, and none of them was kept: type "nonsense" does not exist',
    );
    expect(await sql`select to_regnamespace('apples') is null as absent`).toEqual([{ absent: true }]);
  });

  it('refuses a database that is newer than the code, before it changes anything', async () => {
    await writeStream('zebras', 'create schema zebras', 'create table zebras.zebra (id text)');
    await migrate(url, undefined, folder.path);
    await writeStream('zebras', 'create schema zebras');
    await writeStream('apples', 'create schema apples');

    const failure = await failureOf(migrate(url, undefined, folder.path));

    expect(failure).toBeInstanceOf(StartError);
    expect(String(failure)).toContain(
      'newer than this Sangam: its schema "zebras" has 1 migration(s), the newest of 2026-01-02T',
    );
    expect(await sql`select to_regnamespace('apples') is null as absent`).toEqual([{ absent: true }]);
  });

  it('refuses a database with a stream that the code does not have', async () => {
    await cp(join(DRIZZLE, 'platform'), join(folder.path, 'platform'), { recursive: true });
    await writeStream('ledgers', 'create schema ledgers');
    await migrate(url, undefined, folder.path);

    const failure = await failureOf(migrate(url));

    expect(failure).toBeInstanceOf(StartError);
    expect(String(failure)).toContain('its schema "ledgers" has 1 migration(s)');
  });

  it.each([
    ['a wrong password', () => url.replace(/:[^:@/]+@/, ':s3cret@')],
    ['a database that is not there', () => url.replace(name, 'nowhere')],
    ['a port where nobody listens', () => 'postgres://sangam:s3cret@127.0.0.1:1/sangam'],
    ['no URL at all', () => 'sangam:s3cret'],
  ])('says what is wrong with %s, and never the password', async (_, wrong) => {
    const failure = await failureOf(migrate(wrong()));

    expect(failure).toBeInstanceOf(StartError);
    expect(String(failure)).toMatch(/Cannot use the database at postgres:|DATABASE_URL is no valid URL/);
    expect(String(failure)).not.toContain('s3cret');
    expect(String(failure)).not.toContain(new URL(url).password);
    expect(String(failure)).not.toContain('\n');
  });
});

describe('the version of a server', () => {
  it.each([
    [140_011, 'is PostgreSQL 14.11, and Sangam needs 15 or newer.'],
    [90_624, 'is PostgreSQL 9.6.24, and Sangam needs 15 or newer.'],
    [150_000, undefined],
    [180_004, undefined],
  ])('%i is judged', (version, complaint) => {
    expect(judgeVersion(version)).toBe(complaint);
  });
});

describe('a clone for a test file', () => {
  it('is migrated and nobody else’s', async () => {
    const [one, other] = await Promise.all([cloneDatabase(), cloneDatabase()]);
    await one.sql`create table public.own as select 1 as value`;

    const streams = await other.sql`select tablename as name from pg_tables where schemaname = 'migrations'`;
    expect(streams).toContainEqual({ name: 'platform' });
    expect(await other.sql`select to_regclass('public.own') is null as absent`).toEqual([{ absent: true }]);
    await Promise.all([one.drop(), other.drop()]);
  });
});
