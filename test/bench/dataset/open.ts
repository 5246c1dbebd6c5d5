import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Presets, SingleBar } from 'cli-progress';
import postgres from 'postgres';
import { seedFacts } from '../../../drizzle/seed/facts.ts';
import { seedSynthetic } from '../../../drizzle/seed/synthetic.ts';
import { connect } from '../../../gateway/database/connection.ts';
import { startEmbeddedPostgres } from '../../../gateway/database/embedded-postgres.ts';
import { migrate } from '../../../gateway/database/migrate.ts';

/** The size of the large set: what a state's register and two marketplaces would come to. */
export const AMOUNTS = { enterprises: 140_000, listings: 300_000 };

const ROOT = new URL('../../../', import.meta.url).pathname;

/** Kept between runs, below the folder that is never committed. */
export const BENCH_HOME = join(ROOT, '.sangam/bench');

export interface Dataset {
  /** Of the database with the large set. */
  readonly url: string;
  stop(): Promise<void>;
}

/**
 * An embedded PostgreSQL with the large set. It is loaded once and kept, by a name that tells migrations and seed, so
 * that a change of either loads it anew; what an older name holds is removed.
 */
export async function openDataset(log: (line: string) => void): Promise<Dataset> {
  const server = await startEmbeddedPostgres({ home: BENCH_HOME, log: () => {} });
  try {
    const name = `bench_${await fingerprint()}`;
    const url = withDatabase(server.url, name);
    const admin = postgres(server.url, { max: 1, onnotice: () => {} });
    const known = await admin<{ datname: string }[]>`select datname from pg_database where datname like 'bench\_%'`;
    if (!known.some(({ datname }) => datname === name)) {
      for (const { datname } of known) await admin`drop database ${admin(datname)} with (force)`;
      const loading = `loading_${name}`;
      await admin`drop database if exists ${admin(loading)} with (force)`;
      await admin`create database ${admin(loading)}`;
      await load(withDatabase(server.url, loading), log);
      await admin`alter database ${admin(loading)} rename to ${admin(name)}`;
    }
    await admin.end();
    return { url, stop: () => server.stop() };
  } catch (error) {
    await server.stop();
    throw error;
  }
}

function withDatabase(url: string, name: string): string {
  const other = new URL(url);
  other.pathname = `/${name}`;
  return other.href;
}

async function load(url: string, log: (line: string) => void): Promise<void> {
  log(`loading ${AMOUNTS.enterprises} enterprises and ${AMOUNTS.listings} listings, once`);
  await migrate(url);
  const { db, close } = connect(url, { max: 4 });
  await seedFacts(db);
  const bar = new SingleBar({ format: '  {bar} {percentage}% | {duration_formatted}' }, Presets.shades_classic);
  bar.start(AMOUNTS.enterprises + AMOUNTS.listings, 0);
  await seedSynthetic(db, {
    ...AMOUNTS,
    onProgress: ({ enterprises, listings }) => bar.update(enterprises + listings),
  });
  bar.stop();
  await close();
}

/** Of all files that say what the tables and their rows are. */
async function fingerprint(): Promise<string> {
  const hash = createHash('sha256').update(JSON.stringify(AMOUNTS));
  const files = await readdir(join(ROOT, 'drizzle'), { recursive: true, withFileTypes: true });
  const paths = files
    .filter((file) => file.isFile() && /\.(sql|csv|ts)$/.test(file.name))
    .map((file) => join(file.parentPath, file.name))
    .sort();
  for (const path of paths) hash.update(await readFile(path));
  return hash.digest('hex').slice(0, 12);
}
