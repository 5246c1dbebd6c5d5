import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { type MigrationStream, readMigrationStreams } from '../gateway/database/migration-streams.ts';
import { generateMigration } from './drizzle-kit.ts';

/**
 * What is wrong with the committed migrations in `drizzleFolder`, one finding a stream, given every stream's tables file
 * by name. Leaves nothing behind.
 */
export async function checkMigrations(drizzleFolder: string, tables: ReadonlyMap<string, string>): Promise<string[]> {
  const streams = await readMigrationStreams(drizzleFolder);
  const ownerless = streams.filter(({ name }) => !tables.has(name)).map(({ name }) => `${name}: no tables.ts owns it`);
  const findings = await Promise.all(
    [...tables].map(async ([name, file]) => {
      const stream = streams.find((candidate) => candidate.name === name);
      const finding =
        (stream && ((await findStrayTables(stream.folder, name)) ?? findMisplaced(stream))) ??
        (await findDifference(name, file, stream));
      return finding === undefined ? [] : [`${name}: ${finding}`];
    }),
  );
  return [...ownerless, ...findings.flat()];
}

/** Drizzle applies what is younger than the newest applied one, so a migration dated before its forerunner never runs. */
function findMisplaced({ migrations }: MigrationStream): string | undefined {
  const index = migrations.findIndex(({ when }, i) => i > 0 && when <= migrations[i - 1]!.when);
  if (index < 0) return undefined;
  return `${migrations[index]!.tag} is dated before ${migrations[index - 1]!.tag} in meta/_journal.json: generate it anew`;
}

const snapshotSchema = z.object({
  tables: z.record(z.string(), z.object({ name: z.string(), schema: z.string() })),
  schemas: z.record(z.string(), z.string()),
});

/**
 * A stream's tables live in the PostgreSQL schema of its name, so that it can move to its own database. drizzle-kit
 * makes that schema only when tables.ts exports it.
 */
export async function findStrayTables(folder: string, name: string): Promise<string | undefined> {
  const snapshots = (await readdir(join(folder, 'meta'))).filter((file) => file.endsWith('_snapshot.json')).sort();
  const newest = snapshots.at(-1);
  if (newest === undefined) return undefined;
  const { tables, schemas } = snapshotSchema.parse(JSON.parse(await readFile(join(folder, 'meta', newest), 'utf8')));
  const stray = Object.values(tables).find(({ schema }) => schema !== name);
  if (stray !== undefined) return `table ${stray.schema || 'public'}.${stray.name} should be in the schema "${name}"`;
  if (Object.keys(tables).length > 0 && !Object.hasOwn(schemas, name)) {
    return `tables.ts must export its pgSchema('${name}'), else no migration creates that schema`;
  }
  return undefined;
}

/** Generates a migration onto a copy of the committed ones: there must be nothing to generate. */
async function findDifference(name: string, tables: string, stream?: MigrationStream): Promise<string | undefined> {
  const copy = await mkdtemp(join(tmpdir(), 'sangam-migrations-'));
  try {
    if (stream !== undefined) await cp(stream.folder, copy, { recursive: true });
    const before = await readdir(copy);
    const { ok, output } = await generateMigration(tables, copy, { interactive: false });
    const added = (await readdir(copy)).find((file) => file.endsWith('.sql') && !before.includes(file));
    if (ok && added === undefined && output.includes('No schema changes')) return undefined;
    const detail = added === undefined ? output : firstLines(await readFile(join(copy, added), 'utf8'));
    return `its tables differ from its migrations, run: npm run migration -- ${name}\n${detail}`;
  } finally {
    await rm(copy, { recursive: true });
  }
}

function firstLines(sql: string): string {
  const lines = sql.split('\n');
  return lines.length <= 15 ? sql : [...lines.slice(0, 15), `… and ${lines.length - 15} lines more`].join('\n');
}
