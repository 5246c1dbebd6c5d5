import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { StartError } from '../start-error.ts';
import { hasCode } from './system-error.ts';

/**
 * Makes this process the only hub on `folder` until `release` is called or the process ends, however it ends: SQLite's
 * exclusive lock is one of the operating system, which a file with a process id in it is not.
 */
export async function takeHubLock(folder: string): Promise<{ release(): void }> {
  const file = join(folder, 'hub.lock');
  const pidFile = join(folder, 'hub.pid');
  // Made readable to nobody else, who could hold it too. Never opened again outside of SQLite: closing it would let go.
  await writeFile(file, '', { flag: 'wx', mode: 0o600 }).catch(ignoreExisting);
  const lock = new DatabaseSync(file, { timeout: 0 });
  try {
    lock.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    lock.close();
    if (!(error instanceof Error && error.message.includes('locked'))) throw error;
    const holder = await readFile(pidFile, 'utf8').catch(() => 'unknown');
    throw new StartError(
      `Another hub (process ${holder.trim()}) uses ${folder}: stop it, or give this one another SANGAM_HOME.`,
      { cause: error },
    );
  }
  await writeFile(pidFile, `${process.pid}\n`);
  return {
    release() {
      if (lock.isOpen) lock.close();
    },
  };
}

function ignoreExisting(error: unknown): void {
  if (!hasCode(error, 'EEXIST')) throw error;
}
