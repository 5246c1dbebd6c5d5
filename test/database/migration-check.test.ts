import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkMigrations } from '../../drizzle/check.ts';
import { generateMigration } from '../../drizzle/drizzle-kit.ts';
import { type TemporaryFolder, temporaryFolder } from './fixtures/homes.ts';

let drizzle: TemporaryFolder;
const tables = (file: string) => join(import.meta.dirname, 'fixtures', file);

beforeAll(async () => {
  drizzle = await temporaryFolder();
  await generateMigration(tables('things.ts'), join(drizzle.path, 'things'), { interactive: false });
});
afterAll(() => drizzle[Symbol.asyncDispose]());

describe('the check of the migrations', () => {
  it('finds nothing where tables and migrations agree', async () => {
    expect(await checkMigrations(drizzle.path, new Map([['things', tables('things.ts')]]))).toEqual([]);
  });

  it('names the stream whose tables have changed, with the SQL that is missing', async () => {
    const findings = await checkMigrations(drizzle.path, new Map([['things', tables('things-with-name.ts')]]));

    expect(findings).toEqual([
      expect.stringMatching(/^things: its tables differ .* npm run migration -- things\n.*ADD COLUMN "name"/),
    ]);
  });

  it('finds tables that have no migrations, and migrations that have no tables', async () => {
    const findings = await checkMigrations(drizzle.path, new Map([['others', tables('things.ts')]]));

    expect(findings).toEqual([
      'things: no tables.ts owns it',
      expect.stringMatching(/^others: its tables differ .*\nCREATE SCHEMA "things"/),
    ]);
  });

  it('wants a stream to make its schema and to stay in it', async () => {
    await using folder = await temporaryFolder();
    await generateMigration(tables('things-without-schema.ts'), join(folder.path, 'things'), { interactive: false });
    await generateMigration(tables('things.ts'), join(folder.path, 'others'), { interactive: false });

    const findings = await checkMigrations(
      folder.path,
      new Map([
        ['things', tables('things-without-schema.ts')],
        ['others', tables('things.ts')],
      ]),
    );

    expect(findings).toEqual([
      "things: tables.ts must export its pgSchema('things'), else no migration creates that schema",
      'others: table things.thing should be in the schema "others"',
    ]);
  });

  it('finds a migration that is dated before its forerunner, since it would never be applied', async () => {
    await using folder = await temporaryFolder();
    await mkdir(join(folder.path, 'things'));
    await generateMigration(tables('things.ts'), join(folder.path, 'things'), { interactive: false });
    const file = join(folder.path, 'things/meta/_journal.json');
    const journal = JSON.parse(await readFile(file, 'utf8'));
    journal.entries.push({ ...journal.entries[0], idx: 1, when: journal.entries[0].when - 1, tag: '0001_late' });
    await writeFile(file, JSON.stringify(journal));

    expect(await checkMigrations(folder.path, new Map([['things', tables('things.ts')]]))).toEqual([
      expect.stringMatching(/^things: 0001_late is dated before 0000_/),
    ]);
  });
});
