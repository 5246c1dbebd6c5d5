import { cp, mkdir, readdir, readFile, rename, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { StartError } from '../../gateway/database/start-error.ts';
import { startServer, type TemporaryFolder, temporaryFolder } from './fixtures/homes.ts';

let home: TemporaryFolder;
let data: string;
let record: string;

beforeAll(async () => {
  home = await temporaryFolder();
  data = join(home.path, 'postgres/data');
  record = join(home.path, 'postgres.json');
  const server = await startServer(home.path);
  await server.stop();
});
afterAll(() => home[Symbol.asyncDispose]());

/** Every file below the home with size and time of change, but for what says who looked at it last. */
async function inventory(): Promise<string[]> {
  const entries = await readdir(home.path, { recursive: true, withFileTypes: true });
  const files = entries
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !/hub\.(pid|lock)$/.test(file));
  const facts = await Promise.all(
    files.map(async (file) => {
      const { size, mtimeMs } = await stat(file);
      return (await stat(file)).isDirectory() ? file : `${file} ${size} ${mtimeMs}`;
    }),
  );
  return facts.sort();
}

/** Moves a file or folder away; the result brings it back. */
async function hide(path: string): Promise<() => Promise<void>> {
  await rename(path, `${home.path}.hidden`);
  return () => rename(`${home.path}.hidden`, path);
}

/** Writes over a file; the result restores it. */
async function overwrite(file: string, text: string): Promise<() => Promise<void>> {
  const before = await readFile(file);
  await writeFile(file, text);
  return () => writeFile(file, before);
}

const CASES: { name: string; damage: () => Promise<() => Promise<void>>; message: RegExp }[] = [
  {
    name: 'PG_VERSION is missing',
    damage: () => hide(join(data, 'PG_VERSION')),
    message: /is damaged \(PG_VERSION is missing\)/,
  },
  {
    name: 'the control file is missing',
    damage: () => hide(join(data, 'global/pg_control')),
    message: /is damaged \(global\/pg_control is missing\)/,
  },
  { name: 'initdb did not finish', damage: () => hide(join(data, 'base')), message: /is damaged \(base is missing\)/ },
  {
    name: 'it is of another major version',
    damage: () => overwrite(join(data, 'PG_VERSION'), '16\n'),
    message: /is of PostgreSQL 16, and this Sangam brings PostgreSQL 18/,
  },
  {
    name: 'PG_VERSION is empty',
    damage: () => overwrite(join(data, 'PG_VERSION'), ''),
    message: /is of PostgreSQL \(unreadable\)/,
  },
  { name: 'the data folder is gone', damage: () => hide(data), message: /data is gone or empty/ },
  {
    name: 'the data folder is empty',
    damage: async () => {
      const restore = await hide(data);
      await mkdir(data);
      return async () => {
        await rm(data, { recursive: true });
        await restore();
      };
    },
    message: /is gone or empty|belongs to user/,
  },
  {
    name: 'the folder around it is gone',
    damage: () => hide(join(home.path, 'postgres')),
    message: /is gone: .* does not exist/,
  },
  {
    name: 'the file with the password is gone',
    damage: () => hide(record),
    message: /holds a database, but .*postgres\.json.* is gone/,
  },
  {
    name: 'the file with the password is cut off',
    damage: () => overwrite(record, '{ "folder": "postg'),
    message: /postgres\.json is damaged/,
  },
];

describe('a damaged home', () => {
  it.each(CASES)('is refused with one line and left as it is when $name', async ({ damage, message }) => {
    const restore = await damage();
    const before = await inventory();

    const failure: unknown = await startServer(home.path).catch((error) => error);

    expect(await inventory()).toEqual(before);
    await restore();
    expect(failure).toBeInstanceOf(StartError);
    expect(String(failure)).toMatch(message);
    expect(String(failure)).not.toContain('\n');
  });

  it('gives the last lines of a server that does not start on it', async () => {
    const control = join(data, 'global/pg_control');
    const copy = `${home.path}.pg_control`;
    await cp(control, copy, { preserveTimestamps: true });
    await truncate(control, 100);

    const failure: unknown = await startServer(home.path).catch((error) => error);
    await writeFile(control, await readFile(copy));
    await rm(copy);

    expect(failure).toBeInstanceOf(StartError);
    expect(String(failure)).toMatch(/PostgreSQL did not start on .*pg_control/);
  });

  it('starts again once it is restored', async () => {
    await using server = await startServer(home.path);
    expect(server.url).toContain('/sangam');
  });
});
