import { once } from 'node:events';
import { chmod, chown, mkdir, readdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeRunnable } from '../../gateway/database/embedded/installation.ts';
import { findServerUser, run } from '../../gateway/database/embedded/server-user.ts';
import { isRoot, startHub, startServer, temporaryFolder } from './fixtures/homes.ts';

const NOBODY = { uid: 65_534, gid: 65_534 };
/** In a checkout that is closed to other users there is no starting as one. */
const nobodyMayStart =
  isRoot &&
  (await run(process.execPath, ['--version'], NOBODY)).ok &&
  (await run('/bin/sh', ['-c', `cat ${import.meta.filename}`], NOBODY)).ok;

describe('the user that the server runs as', () => {
  it.runIf(!isRoot)('is the hub’s own where that is not root', async () => {
    expect(await findServerUser(() => {})).toBeUndefined();
  });

  it.runIf(nobodyMayStart)('may be any ordinary user, in a home of its own', async () => {
    await using home = await temporaryFolder(0o700);
    await chown(home.path, NOBODY.uid, NOBODY.gid);

    const hub = await startHub(home.path, { ...NOBODY, cwd: '/' });
    const { uid } = await stat(join(home.path, 'postgres/data'));
    hub.process.kill('SIGTERM');
    await once(hub.process, 'exit');

    expect(uid).toBe(NOBODY.uid);
    await expect(startServer(home.path)).rejects.toThrow('may no longer enter');
    await chmod(home.path, 0o755);
    await expect(startServer(home.path)).rejects.toThrow(`belongs to user ${NOBODY.uid}`);
  });

  it.runIf(isRoot)('gets a copy of the programs where it may not enter their folder, once', async () => {
    await using closed = await temporaryFolder(0o700);
    await using system = await temporaryFolder();
    await mkdir(join(closed.path, 'bin'));
    await writeFile(join(closed.path, 'bin/postgres'), '#!/bin/sh\necho postgres 18.4\n', { mode: 0o755 });
    const user = await findServerUser(() => {});
    const lines: string[] = [];
    const install = () =>
      makeRunnable({ folder: closed.path, version: '18.4.0' }, user, system.path, (line) => lines.push(line));

    const [first, second] = [await install(), await install()];

    expect(first.postgres.startsWith(system.path)).toBe(true);
    expect(first.major).toBe('18');
    expect(second).toEqual(first);
    expect(lines).toEqual([expect.stringContaining(`copying PostgreSQL to ${system.path}`)]);
    expect(await readdir(system.path)).toHaveLength(1);
  });
});
