import { realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import postgres from 'postgres';
import { findClusterFolder } from './embedded/cluster-folder.ts';
import { type ClusterRecord, readRecord, recordFile, writeRecord } from './embedded/cluster-record.ts';
import { CLUSTER_USER } from './embedded/data-folder.ts';
import { ensureDatabase } from './embedded/ensure-database.ts';
import { freePort } from './embedded/free-port.ts';
import { takeHubLock } from './embedded/hub-lock.ts';
import { findInstallation } from './embedded/installation.ts';
import { clearOrphan, lastLines, type ServerProcess, startServer, TryAgain } from './embedded/server-process.ts';
import { findServerUser } from './embedded/server-user.ts';
import type { Log } from './log.ts';
import { makeFolder } from './make-folder.ts';
import { StartError } from './start-error.ts';

export interface EmbeddedPostgres {
  /** Of the database `sangam`, with the password. */
  readonly url: string;
  readonly dataFolder: string;
  /** A clean, fast shutdown; resolves when the server has ended. A second call waits for the first. */
  stop(): Promise<void>;
}

export interface EmbeddedPostgresOptions {
  /** SANGAM_HOME: made when it is not there, readable by others only as its maker's umask says. */
  readonly home: string;
  readonly log: Log;
  /** Server settings over the ones below; only tests have a reason to. */
  readonly settings?: Readonly<Record<string, string>>;
  /** For what cannot lie in a home that the server's user may not enter; SYSTEM_FOLDER unless told. */
  readonly systemFolder?: string;
}

const DATABASE = 'sangam';

export const SYSTEM_FOLDER = '/var/lib/sangam';

/** For two cores and a few gigabytes, shared with the hub. On the command line, so that they change with the version. */
const SETTINGS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  cluster_name: 'sangam',
  fsync: 'on',
  max_connections: '100',
  shared_buffers: '256MB',
  effective_cache_size: '1GB',
  work_mem: '16MB',
  maintenance_work_mem: '128MB',
  max_wal_size: '2GB',
  random_page_cost: '1.1',
  jit: 'off',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_checkpoints: 'off',
};

/**
 * Starts the hub's own PostgreSQL on the data of `home`, which is made at the first start and kept from then on.
 * Throws a StartError, with nothing deleted, when that cannot be done: another hub is there, or the data is damaged.
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  try {
    return await startCluster(options);
  } catch (error) {
    // No permission, no space, a read-only disk: the system's own words name the path.
    if (error instanceof Error && 'syscall' in error && 'path' in error) {
      throw new StartError(`Cannot keep a database in ${options.home}: ${error.message}`, { cause: error });
    }
    throw error;
  }
}

async function startCluster(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const { log, systemFolder = SYSTEM_FOLDER, settings = {} } = options;
  await makeFolder(options.home);
  const home = await realpath(options.home);
  const user = await findServerUser(log);
  const installation = await findInstallation(user, systemFolder, log);
  const folder = await findClusterFolder(home, systemFolder, user, log);

  const lock = await takeHubLock(folder);
  try {
    const dataFolder = join(folder, 'data');
    const record = await ensureDatabase(home, folder, installation, user, log);
    await clearOrphan(dataFolder, log);
    const { server, port } = await startOnFreePort(record.port, (port) =>
      startServer({
        postgres: installation.postgres,
        dataFolder,
        port,
        user,
        settings: { ...SETTINGS, ...settings },
        log,
      }),
    );
    let wanted = true;
    void server.ended.then(async () => {
      if (wanted) log(`PostgreSQL ended by itself: ${await lastLines(server.logFile)}`);
    });
    const stop = once(async () => {
      wanted = false;
      await server.stop();
      lock.release();
    });
    try {
      if (port !== record.port) await writeRecord(home, { ...record, port });
      const url = await openDatabase(record.password, port, home);
      log(`PostgreSQL ${installation.major} runs on port ${port}, its data is in ${dataFolder}`);
      return { url, dataFolder, stop };
    } catch (error) {
      await stop();
      throw error;
    }
  } catch (error) {
    lock.release();
    throw error;
  }
}

const MOST_TRIES = 40;

/** The port of the last start, as long as it is free. Tries again for ten seconds where that may help. */
async function startOnFreePort(
  wanted: number,
  start: (port: number) => Promise<ServerProcess>,
): Promise<{ server: ServerProcess; port: number }> {
  for (let tries = 1; ; tries++) {
    const port = await freePort(wanted);
    try {
      return { server: await start(port), port };
    } catch (error) {
      if (!(error instanceof TryAgain)) throw error;
      if (tries === MOST_TRIES) throw new StartError(error.message, { cause: error });
      await pause(250);
    }
  }
}

/** The url of the hub's database, which is made if a first start did not come that far. */
const urlOf = ({ password, port }: Pick<ClusterRecord, 'password' | 'port'>, database = DATABASE): string =>
  `postgres://${CLUSTER_USER}:${password}@127.0.0.1:${port}/${database}`;

/** Where a hub that runs on this home has its database; null when the home has none. Says nothing on whether it runs. */
export async function embeddedUrl(home: string): Promise<string | null> {
  const record = await readRecord(home);
  return record === undefined ? null : urlOf(record);
}

async function openDatabase(password: string, port: number, home: string): Promise<string> {
  const sql = postgres(urlOf({ password, port }, 'postgres'), { max: 1, onnotice: () => {} });
  try {
    const existing = await sql`select from pg_database where datname = ${DATABASE}`;
    if (existing.length === 0) await sql`create database ${sql(DATABASE)}`;
    return urlOf({ password, port });
  } catch (error) {
    if (!(error instanceof postgres.PostgresError)) throw error;
    throw new StartError(`PostgreSQL runs but refuses the hub (password in ${recordFile(home)}): ${error.message}`, {
      cause: error,
    });
  } finally {
    await sql.end();
  }
}

function once<T>(action: () => Promise<T>): () => Promise<T> {
  let result: Promise<T> | undefined;
  return () => {
    result ??= action();
    return result;
  };
}
