import { chown, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { StartError } from '../start-error.ts';
import type { Installation } from './installation.ts';
import { run, type ServerUser } from './server-user.ts';
import { ifMissing } from './system-error.ts';

/** The superuser of an embedded cluster. */
export const CLUSTER_USER = 'sangam';

/** What every data folder of a finished initdb has. The server itself judges the rest. */
const ESSENTIALS = ['PG_VERSION', 'global/pg_control', 'base', 'pg_wal', 'pg_hba.conf', 'postgresql.conf'];

/** The builtin provider orders by code point on every operating system alike, and knows upper and lower case everywhere. */
const INITDB_FLAGS = [
  `--username=${CLUSTER_USER}`,
  '--auth=scram-sha-256',
  '--encoding=UTF8',
  '--locale=C',
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
];

/** What pg_trgm asks what a letter is. Under plain C, which every system has, names in Devanagari or Tamil have no trigrams. */
const LETTERS = ['C.UTF-8', 'C'];

const HALF_MADE = 'data.init-';

/**
 * True when the folder holds a database that this PostgreSQL can be started on, false when there is none yet.
 * Throws a StartError for anything between. Changes nothing.
 */
export async function holdsDatabase(dataFolder: string, major: string, user: ServerUser): Promise<boolean> {
  const folder = await stat(dataFolder).catch(ifMissing);
  if (folder === undefined) return false;
  if (!folder.isDirectory()) throw damaged(dataFolder, 'it is a file, not a folder');

  const owner = user?.uid ?? process.getuid?.();
  if (owner !== undefined && folder.uid !== owner) {
    throw new StartError(
      `The data folder ${dataFolder} belongs to user ${folder.uid}, and the server would run as user ${owner}: ` +
        'start Sangam as the user who made it.',
    );
  }
  const content = await readdir(dataFolder);
  if (content.length === 0) return false;
  for (const name of ESSENTIALS) {
    const present = await stat(join(dataFolder, name)).catch(ifMissing);
    if (present === undefined) throw damaged(dataFolder, `${name} is missing`);
  }
  const found = (await readFile(join(dataFolder, 'PG_VERSION'), 'utf8')).trim();
  if (found !== major) {
    throw new StartError(
      `The data folder ${dataFolder} is of PostgreSQL ${found || '(unreadable)'}, and this Sangam brings PostgreSQL ${major}: ` +
        'start the Sangam that made it, dump the database there, and restore the dump here under another SANGAM_HOME.',
    );
  }
  return true;
}

function damaged(dataFolder: string, finding: string): StartError {
  return new StartError(
    `The data folder ${dataFolder} is damaged (${finding}). Nothing was changed: restore it from a backup, or set another SANGAM_HOME.`,
  );
}

/**
 * Initialises a data folder beside its final place and moves it there when it is whole. A start that is killed in the
 * middle leaves only the half-made sibling, which the next one (which alone holds the hub's lock) clears away.
 */
export async function initialise(
  dataFolder: string,
  password: string,
  { initdb }: Installation,
  user: ServerUser,
): Promise<void> {
  const parent = join(dataFolder, '..');
  for (const name of await readdir(parent)) {
    // What cannot be removed now (an initdb that outlived its hub writes there) is removed next time.
    if (name.startsWith(HALF_MADE)) await rm(join(parent, name), { recursive: true, force: true }).catch(() => {});
  }
  const workshop = await mkdtemp(join(parent, HALF_MADE));
  const passwordFile = join(workshop, 'password');
  const halfMade = join(workshop, 'data');
  await writeFile(passwordFile, password, { mode: 0o600 });
  if (user !== undefined) {
    await chown(passwordFile, user.uid, user.gid);
    await chown(workshop, user.uid, user.gid);
  }
  let result = { ok: false, output: '' };
  for (const letters of LETTERS) {
    const flags = [...INITDB_FLAGS, `--lc-ctype=${letters}`, `--pgdata=${halfMade}`, `--pwfile=${passwordFile}`];
    result = await run(initdb, flags, user);
    if (result.ok || !result.output.includes('invalid locale')) break;
  }
  if (!result.ok) {
    await rm(workshop, { recursive: true, force: true });
    throw new StartError(
      `Could not initialise a database in ${dataFolder}: ${result.output.split('\n').slice(-3).join(' | ')}`,
    );
  }
  await rename(halfMade, dataFolder);
  await rm(workshop, { recursive: true, force: true });
}
