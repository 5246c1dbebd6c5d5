/**
 * Migrations from tables, one stream a subgraph (`identity` and `safelist` are the gateway's, `platform` holds the extensions):
 *
 *   npm run migration -- catalogue add-hsn            writes drizzle/catalogue/NNNN_add-hsn.sql
 *   npm run migration -- catalogue policies --custom  writes an empty one, for SQL that tables cannot say
 *   npm run migration -- --check                      fails when the tables of a stream differ from its migrations
 */
import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { checkMigrations, findStrayTables } from './check.ts';
import { generateMigration, ROOT } from './drizzle-kit.ts';

/** Every stream's tables file, by the stream's name. */
async function tablesByStream(): Promise<Map<string, string>> {
  const subgraphs = await readdir(join(ROOT, 'subgraphs'));
  const owners: [string, string][] = [
    ['platform', 'drizzle/platform'],
    ['identity', 'gateway/identity'],
    ['safelist', 'gateway/safelist'],
    ...subgraphs.map((name): [string, string] => [name, `subgraphs/${name}`]),
  ];
  const tables = owners.map(([name, folder]): [string, string] => [name, join(ROOT, folder, 'tables.ts')]);
  return new Map(tables.filter(([, file]) => existsSync(file)));
}

async function check(tables: ReadonlyMap<string, string>): Promise<boolean> {
  const findings = await checkMigrations(join(ROOT, 'drizzle'), tables);
  for (const finding of findings) console.error(finding);
  if (findings.length === 0) console.log(`The migrations of ${[...tables.keys()].join(', ')} agree with their tables.`);
  return findings.length === 0;
}

async function generate(tables: string, stream: string, name: string | undefined, custom: boolean): Promise<boolean> {
  const out = join(ROOT, 'drizzle', stream);
  const flags = [...(name === undefined ? [] : ['--name', name]), ...(custom ? ['--custom'] : [])];
  const { ok } = await generateMigration(tables, out, { interactive: true, flags });
  const finding = ok ? await findStrayTables(out, stream) : undefined;
  if (finding !== undefined) console.error(`${finding}. Mend it, and remove this migration before the next try.`);
  return ok && finding === undefined;
}

async function main(): Promise<boolean> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { check: { type: 'boolean', default: false }, custom: { type: 'boolean', default: false } },
  });
  const tables = await tablesByStream();
  if (values.check) return check(tables);

  const [stream = '', name] = positionals;
  const file = tables.get(stream);
  if (file !== undefined) return generate(file, stream, name, values.custom);
  console.error(`Usage: npm run migration -- <${[...tables.keys()].join(' | ')}> [name] [--custom], got "${stream}"`);
  return false;
}

process.exitCode = (await main()) ? 0 : 1;
