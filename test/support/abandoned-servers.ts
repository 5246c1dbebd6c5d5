import { readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { takeHubLock } from '../../gateway/database/embedded/hub-lock.ts';
import { clearOrphan } from '../../gateway/database/embedded/server-process.ts';

const TEN_MINUTES = 600_000;

/** Stops and removes the servers of test runs that were killed, known by a lock that nobody holds any more. */
export async function removeAbandonedServers(prefix: string): Promise<void> {
  const homes = (await readdir(tmpdir())).filter((name) => name.startsWith(prefix)).map((name) => join(tmpdir(), name));
  for (const home of homes) {
    const cluster = join(home, 'postgres');
    try {
      // A younger one may be about to take its lock.
      if (Date.now() - (await stat(home)).mtimeMs < TEN_MINUTES) continue;
      const lock = await takeHubLock(cluster);
      await clearOrphan(join(cluster, 'data'), () => {});
      await rm(home, { recursive: true });
      lock.release();
    } catch {
      // In use, or another user's.
    }
  }
}
