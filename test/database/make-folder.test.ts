import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeFolder } from '../../gateway/database/make-folder.ts';
import { StartError } from '../../gateway/database/start-error.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sangam-folder-'));
});
afterAll(() => rm(folder, { recursive: true }));

test('folders are made with those above them, once or at the same time', async () => {
  const deep = join(folder, 'a', 'b', 'c');
  await Promise.all([makeFolder(deep), makeFolder(deep)]);
  await makeFolder(deep);
  expect((await stat(deep)).isDirectory()).toBe(true);
});

test('a file in the way, and a place where nobody makes folders, are one line each', async () => {
  const file = join(folder, 'file');
  await writeFile(file, '');
  await expect(makeFolder(file)).rejects.toThrow(StartError);
  await expect(makeFolder(join(file, 'below'))).rejects.toThrow(StartError);
  await expect(makeFolder('/proc/sangam/home')).rejects.toThrow(StartError);
});
