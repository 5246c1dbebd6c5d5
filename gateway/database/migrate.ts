import { join } from 'node:path';
import { drizzle } from 'drizzle-orm/postgres-js';
import { migrate as applyMigrations } from 'drizzle-orm/postgres-js/migrator';
import postgres, { type Sql } from 'postgres';
import type { Log } from './log.ts';
import { type MigrationStream, readMigrationStreams } from './migration-streams.ts';
import { letIndexesSearch } from './role/guarded-search.ts';
import { nameOwner } from './role/owner.ts';
import { grantRights } from './role/rights.ts';
import { assertSupportedServer } from './server-version.ts';
import { StartError } from './start-error.ts';

const DRIZZLE_FOLDER = join(import.meta.dirname, '../../drizzle');

/** The schema that holds one table of applied migrations a stream. */
const MIGRATIONS_SCHEMA = 'migrations';

/** Any number that nothing else locks: hubs that start at once on one database wait here for each other. */
const MIGRATION_LOCK = 7_266_426;

/**
 * Brings the database to the schema that this code knows, and gives the hub's role its rights in it. Each stream is applied in
 * one transaction, so a migration that fails leaves its stream as it was. Throws a StartError, having changed nothing, when the
 * database does not answer, is older than PostgreSQL 15, or has migrations that this code does not know.
 */
export async function migrate(databaseUrl: string, log: Log = () => {}, folder = DRIZZLE_FOLDER): Promise<void> {
  const streams = await readMigrationStreams(folder);
  const guard = openConnection(databaseUrl);
  const worker = openConnection(databaseUrl);
  try {
    await assertSupportedServer(guard, databaseUrl);
    // The lock lives in a transaction, not in a session, so that it also holds behind a pooler that shares sessions out.
    await guard.begin(async (transaction) => {
      await transaction`set local idle_in_transaction_session_timeout = 0`;
      await transaction`select pg_advisory_xact_lock(${MIGRATION_LOCK})`;
      const applied = await readApplied(worker);
      assertAllKnown(applied, streams);
      // Before migrations run: they change the rows of all tenants.
      await nameOwner(worker);
      for (const stream of streams) await applyStream(worker, stream, applied.get(stream.name) ?? [], log);
      await grantRights(worker);
      await letIndexesSearch(worker);
    });
  } finally {
    await Promise.all([guard.end({ timeout: 5 }), worker.end({ timeout: 5 })]);
  }
}

function openConnection(url: string): Sql {
  try {
    if (!/^postgres(ql)?:/.test(url)) throw new TypeError('another protocol');
    return postgres(url, {
      max: 1,
      prepare: false,
      connect_timeout: 10,
      connection: { application_name: 'sangam migrate' },
      onnotice: () => {},
    });
  } catch {
    // The cause would carry the url, with the password, into the log.
    throw new StartError('DATABASE_URL is no valid URL: expected postgres://user:password@host:port/database');
  }
}

/** The dates of the applied migrations (milliseconds since 1970) by stream. */
async function readApplied(sql: Sql): Promise<Map<string, number[]>> {
  const tables = await sql<{ name: string }[]>`
    select tablename as name from pg_tables where schemaname = ${MIGRATIONS_SCHEMA} order by tablename`;
  const applied = new Map<string, number[]>();
  for (const { name } of tables) {
    const rows = await sql<{ when: number }[]>`
      select created_at::float8 as "when" from ${sql(MIGRATIONS_SCHEMA)}.${sql(name)} order by created_at`;
    applied.set(
      name,
      rows.map(({ when }) => when),
    );
  }
  return applied;
}

function assertAllKnown(applied: ReadonlyMap<string, readonly number[]>, streams: readonly MigrationStream[]): void {
  for (const [name, dates] of applied) {
    const known = new Set(streams.find((stream) => stream.name === name)?.migrations.map(({ when }) => when));
    const unknown = dates.filter((when) => !known.has(when));
    if (unknown.length === 0) continue;
    const newest = new Date(Math.max(...unknown)).toISOString();
    throw new StartError(
      `The database is newer than this Sangam: its schema "${name}" has ${unknown.length} migration(s), the newest of ${newest}, ` +
        'that this version does not know. Start the version that made them, or restore a backup from before.',
    );
  }
}

async function applyStream(sql: Sql, stream: MigrationStream, applied: readonly number[], log: Log): Promise<void> {
  const pending = stream.migrations.filter(({ when }) => !applied.includes(when));
  if (pending.length === 0) return;
  try {
    await applyMigrations(drizzle(sql), {
      migrationsFolder: stream.folder,
      migrationsSchema: MIGRATIONS_SCHEMA,
      migrationsTable: stream.name,
    });
  } catch (error) {
    const reason = error instanceof Error && error.cause instanceof Error ? error.cause.message : String(error);
    throw new StartError(`The migrations of "${stream.name}" failed, and none of them was kept: ${reason}`, {
      cause: error,
    });
  }
  log(`migrated ${stream.name}: ${pending.map(({ tag }) => tag).join(', ')}`);
}
