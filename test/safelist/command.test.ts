import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';

const run = promisify(execFile);
const ROOT = new URL('../..', import.meta.url).pathname;

let database: TestDatabase;
let folder: string;
beforeAll(async () => {
  database = await cloneDatabase();
  folder = await mkdtemp(join(tmpdir(), 'sangam-documents-'));
  await writeFile(join(folder, 'one.graphql'), '{ __typename }\n');
  await writeFile(join(folder, 'notes.txt'), 'not a document');
});
afterAll(async () => {
  await database.drop();
  await rm(folder, { recursive: true });
});

async function safelist(...args: string[]): Promise<readonly string[]> {
  const env = { ...process.env, DATABASE_URL: database.url, NO_COLOR: '1' };
  const { stdout } = await run(process.execPath, ['gateway/cli.ts', 'client', 'safelist', ...args], { cwd: ROOT, env });
  return stdout.trimEnd().split('\n');
}

it('a safelist is filled, shown, closed and emptied on the command line', async () => {
  const [line = '', summary] = await safelist('add', 'flipkart', folder);
  const [hash = ''] = line.split('  ');
  expect(line).toMatch(/^[0-9a-f]{64} {2}one\.graphql$/);
  expect(summary).toBe('1 of 1 are new to the safelist of flipkart.');

  await safelist('only', 'flipkart');
  expect(await safelist('list', 'flipkart')).toEqual([line, 'flipkart may send nothing else.']);

  expect(await safelist('remove', 'flipkart', hash)).toEqual([
    '1 of 1 were on the safelist of flipkart, and are no more.',
  ]);
  await safelist('only', 'flipkart', '--off');
  expect(await safelist('list', 'flipkart')).toEqual(['flipkart may send others too.']);
});

it('what is no file is one line', async () => {
  await expect(safelist('add', 'flipkart', join(folder, 'none'))).rejects.toMatchObject({
    stderr: expect.stringMatching(/^\S+none: expected a file or a folder, found nothing\.\n$/),
  });
});
