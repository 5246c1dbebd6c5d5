import { join, relative } from 'node:path';
import type { Log } from '../log.ts';
import { StartError } from '../start-error.ts';
import { type ClusterRecord, newRecord, readRecord, recordFile, writeRecord } from './cluster-record.ts';
import { holdsDatabase, initialise } from './data-folder.ts';
import type { Installation } from './installation.ts';
import type { ServerUser } from './server-user.ts';

/** Makes the data folder at the first start; throws a StartError where one was made before and is no longer whole. */
export async function ensureDatabase(
  home: string,
  folder: string,
  installation: Installation,
  user: ServerUser,
  log: Log,
): Promise<ClusterRecord> {
  const dataFolder = join(folder, 'data');
  const present = await holdsDatabase(dataFolder, installation.major, user);
  const known = await readRecord(home);
  if (known === undefined && present) {
    throw new StartError(
      `${dataFolder} holds a database, but ${recordFile(home)}, which has its password, is gone: ` +
        'bring that file back, or move the folder away to begin with an empty database.',
    );
  }
  if (known?.initialised && !present) {
    throw new StartError(
      `The data folder ${dataFolder} is gone or empty: restore it from a backup, ` +
        `or remove ${recordFile(home)} to begin with an empty database.`,
    );
  }
  const inside = relative(home, folder);
  const record = known ?? newRecord(inside.startsWith('..') ? folder : inside);
  if (record.initialised) return record;

  // The password is on disk before the database that wants it.
  await writeRecord(home, record);
  if (!present) {
    log(`initialising a database in ${dataFolder}`);
    await initialise(dataFolder, record.password, installation, user);
  }
  const initialised = { ...record, initialised: true };
  await writeRecord(home, initialised);
  return initialised;
}
