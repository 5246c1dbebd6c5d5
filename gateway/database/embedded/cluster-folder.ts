import { createHash } from 'node:crypto';
import { mkdir, rmdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Log } from '../log.ts';
import { StartError } from '../start-error.ts';
import { readRecord, recordFile } from './cluster-record.ts';
import { run, type ServerUser } from './server-user.ts';
import { ifMissing } from './system-error.ts';
import { makePassable } from './system-folder.ts';

const INSIDE_HOME = 'postgres';

/**
 * The folder of this home's cluster: the one of its record, or a new one inside the home. Where the server's user may
 * not enter the home (a project under /root, say), the new one lies under `systemFolder`, named by the home's path;
 * nobody's permissions are changed for it.
 */
export async function findClusterFolder(
  home: string,
  systemFolder: string,
  user: ServerUser,
  log: Log,
): Promise<string> {
  const record = await readRecord(home);
  if (record === undefined) return chooseFolder(home, systemFolder, user, log);

  const folder = resolve(home, record.folder);
  const found = await stat(folder).catch(ifMissing);
  if (found === undefined && record.initialised) {
    throw new StartError(
      `The database of ${home} is gone: ${folder} does not exist. ` +
        `Bring it back, or remove ${recordFile(home)} to begin with an empty one.`,
    );
  }
  await mkdir(folder, { recursive: true });
  if (await mayEnter(folder, user)) return folder;
  throw new StartError(`The user "postgres", as whom the server of ${home} runs, may no longer enter ${folder}.`);
}

async function chooseFolder(home: string, systemFolder: string, user: ServerUser, log: Log): Promise<string> {
  const inside = join(home, INSIDE_HOME);
  const made = await mkdir(inside, { recursive: true });
  if (await mayEnter(inside, user)) return inside;

  if (made !== undefined) await rmdir(inside);
  const outside = join(systemFolder, createHash('sha256').update(home).digest('hex').slice(0, 16));
  await makePassable(outside);
  if (!(await mayEnter(outside, user)))
    throw new StartError(`The user "postgres" may enter neither ${home} nor ${outside}.`);
  log(`the database is kept in ${outside}, since the user "postgres" may not enter ${home}`);
  return outside;
}

async function mayEnter(folder: string, user: ServerUser): Promise<boolean> {
  return user === undefined || (await run('/bin/sh', ['-c', 'cd "$0"', folder], user)).ok;
}
