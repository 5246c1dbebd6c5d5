/**
 * Migrations from tables, one stream a subgraph (`identity` is the gateway's, `platform` holds the extensions):
 *
 *   npm run migration -- catalogue add-hsn            writes drizzle/catalogue/NNNN_add-hsn.sql
 *   npm run migration -- catalogue policies --custom  writes an empty one, for SQL that tables cannot say
 *   npm run migration -- --check                      fails when the tables of a stream differ from its migrations
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { type MigrationStream, readMigrationStreams } from '../gateway/database/migration-streams.ts';

const ROOT = join(import.meta.dirname, '..');
const DRIZZLE_KIT = join(createRequire(import.meta.url).resolve('drizzle-kit'), '..', 'bin.cjs');

/** Every stream's tables, by name. */
async function tablesByStream(): Promise<Map<string, string>> {
  const subgraphs = await readdir(join(ROOT, 'subgraphs'), { withFileTypes: true });
  const owners: [string, string][] = [
    ['platform', 'drizzle/platform'],
    ['identity', 'gateway/identity'],
    ...subgraphs.map((entry): [string, string] => [entry.name, `subgraphs/${entry.name}`]),
  ];
  const tables = owners.map(([name, folder]): [string, string] => [name, join(ROOT, folder, 'tables.ts')]);
  return new Map(tables.filter(([, file]) => existsSync(file)));
}

/** The flags of `drizzle-kit generate`: all on the command line, so that no configuration file is needed. */
function drizzleKitArguments(tables: string, out: string, ...more: string[]): string[] {
  return [DRIZZLE_KIT, 'generate', '--dialect', 'postgresql', '--schema', tables, '--out', out, ...more];
}

/** Writes the next migration. drizzle-kit gets the terminal, since it asks whether a column is new or renamed. */
function generate(tables: string, stream: string, name: string | undefined, custom: boolean): Promise<number> {
  const options = [...(name === undefined ? [] : ['--name', name]), ...(custom ? ['--custom'] : [])];
  const kit = spawn(process.execPath, drizzleKitArguments(tables, `drizzle/${stream}`, ...options), {
    cwd: ROOT,
    stdio: 'inherit',
  });
  return new Promise((resolve, reject) => {
    kit.once('error', reject).once('close', (code) => resolve(code ?? 1));
  });
}

/** What is wrong with the stream's committed migrations, undefined when nothing is. Works on a copy of them. */
async function findDifference(name: string, tables: string, committed?: MigrationStream): Promise<string | undefined> {
  const misplaced = committed && findMisplaced(committed);
  if (misplaced !== undefined) return misplaced;

  const copy = await mkdtemp(join(tmpdir(), 'sangam-migrations-'));
  try {
    if (committed !== undefined) await cp(committed.folder, copy, { recursive: true });
    const before = new Set(await readdir(copy));
    // No terminal: a question about a rename is a difference, and must not wait for an answer.
    const kit = spawn(process.execPath, drizzleKitArguments(tables, copy), {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const code = new Promise<number>((resolve, reject) => {
      kit.once('error', reject).once('close', (value) => resolve(value ?? 1));
    });
    const [exitCode, output, errors] = await Promise.all([code, text(kit.stdout), text(kit.stderr)]);
    const added = (await readdir(copy)).find((file) => file.endsWith('.sql') && !before.has(file));
    if (added !== undefined) {
      const sql = await readFile(join(copy, added), 'utf8');
      return `its tables differ from its migrations: npm run migration -- ${name}\n${sql}`;
    }
    return exitCode === 0
      ? undefined
      : `drizzle-kit could not compare it: npm run migration -- ${name}\n${output}${errors}`;
  } finally {
    await rm(copy, { recursive: true });
  }
}

/** Drizzle applies what is younger than the newest applied one, so a migration dated before its forerunner never runs. */
function findMisplaced({ migrations }: MigrationStream): string | undefined {
  const index = migrations.findIndex(({ when }, i) => i > 0 && when <= migrations[i - 1]!.when);
  if (index < 0) return undefined;
  return `${migrations[index]!.tag} is dated before ${migrations[index - 1]!.tag} in meta/_journal.json: generate it anew`;
}

async function check(tables: Map<string, string>): Promise<number> {
  const committed = await readMigrationStreams(join(ROOT, 'drizzle'));
  const ownerless = committed
    .filter(({ name }) => !tables.has(name))
    .map(({ name }) => `${name}: no tables.ts has this stream`);
  const differences = await Promise.all(
    [...tables].map(async ([name, file]) => {
      const difference = await findDifference(
        name,
        file,
        committed.find((stream) => stream.name === name),
      );
      return difference === undefined ? undefined : `${name}: ${difference}`;
    }),
  );
  const findings = [...ownerless, ...differences.filter((difference) => difference !== undefined)];
  for (const finding of findings) console.error(finding);
  if (findings.length === 0) console.log(`The migrations of ${[...tables.keys()].join(', ')} agree with their tables.`);
  return findings.length === 0 ? 0 : 1;
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { check: { type: 'boolean', default: false }, custom: { type: 'boolean', default: false } },
  });
  const tables = await tablesByStream();
  if (values.check) return check(tables);

  const [stream = '', name] = positionals;
  const file = tables.get(stream);
  if (file === undefined) {
    console.error(`Usage: npm run migration -- <${[...tables.keys()].join(' | ')}> [name] [--custom], got "${stream}"`);
    return 1;
  }
  return generate(file, stream, name, values.custom);
}

process.exitCode = await main();
