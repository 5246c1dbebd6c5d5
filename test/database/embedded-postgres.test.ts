import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { access, chown, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import postgres from 'postgres';
import { afterAll, describe, expect, it } from 'vitest';
import { findInstallation } from '../../gateway/database/embedded/installation.ts';
import { startServer as startProcess, TryAgain } from '../../gateway/database/embedded/server-process.ts';
import { findServerUser } from '../../gateway/database/embedded/server-user.ts';
import { SYSTEM_FOLDER } from '../../gateway/database/embedded-postgres.ts';
import {
  initialisedHome,
  isAlive,
  isRoot,
  killHard,
  removePristineHome,
  serverPid,
  spawnHub,
  startHub,
  startServer,
  temporaryFolder,
} from './fixtures/homes.ts';

async function query(url: string, text: string): Promise<Record<string, unknown>[]> {
  const sql = postgres(url, { max: 1 });
  try {
    return [...(await sql.unsafe(text))];
  } finally {
    await sql.end();
  }
}

afterAll(removePristineHome);

describe('the embedded PostgreSQL', () => {
  it('keeps its data, port and password between starts', async () => {
    await using home = await temporaryFolder();
    await using first = await startServer(home.path);
    await query(first.url, "create table kept as select 'a fact' as value");
    await first.stop();

    await using second = await startServer(home.path);

    expect(await query(second.url, 'select value from kept')).toEqual([{ value: 'a fact' }]);
    expect(second.url).toBe(first.url);
    expect((await stat(join(home.path, 'postgres.json'))).mode & 0o777).toBe(0o600);
  });

  it('lets nobody in without the password, listens on loopback only, and knows the letters of all scripts', async () => {
    await using home = await initialisedHome();
    await using server = await startServer(home.path);
    const stranger = new URL(server.url);
    stranger.password = 'guess';

    await expect(query(stranger.href, 'select 1')).rejects.toThrow('password authentication failed');
    const [row] = await query(
      server.url,
      `select current_setting('listen_addresses') as addresses, current_setting('unix_socket_directories') as sockets,
              current_setting('server_encoding') as encoding, lower('ÀÉ') as lower`,
    );
    expect(row).toEqual({ addresses: '127.0.0.1', sockets: '', encoding: 'UTF8', lower: 'àé' });
    await query(server.url, 'create extension pg_trgm');
    expect(await query(server.url, "select similarity('लखनऊ', 'लखनउ') > 0.3 as similar")).toEqual([{ similar: true }]);
  });

  it('moves to another port when its own is taken, and stays there', async () => {
    await using home = await initialisedHome();
    await using first = await startServer(home.path);
    await first.stop();
    await using squatter = createServer().listen(Number(new URL(first.url).port), '127.0.0.1');
    await once(squatter, 'listening');

    await using second = await startServer(home.path);
    await second.stop();
    await using third = await startServer(home.path);

    expect(new URL(second.url).port).not.toBe(new URL(first.url).port);
    expect(third.url).toBe(second.url);
  });

  it('tries another port when its own is taken between the look and the start', async () => {
    await using home = await initialisedHome();
    await using server = await startServer(home.path);
    await server.stop();
    await using squatter = createServer().listen(0, '127.0.0.1');
    await once(squatter, 'listening');
    const user = await findServerUser(() => {});
    const { postgres: program } = await findInstallation(user, SYSTEM_FOLDER, () => {});
    const options = { postgres: program, dataFolder: server.dataFolder, user, log: () => {} };
    const { port } = squatter.address() as AddressInfo;
    const settings = { listen_addresses: '127.0.0.1', unix_socket_directories: '' };

    await expect(startProcess({ ...options, port, settings })).rejects.toBeInstanceOf(TryAgain);
  });

  it('refuses a second hub with one line, and the first goes on', async () => {
    await using home = await initialisedHome();
    await using first = await startServer(home.path);

    await expect(startServer(home.path)).rejects.toThrow(`Another hub (process ${process.pid}) uses ${home.path}`);
    const rival = spawnHub(home.path);
    const [[exitCode], line] = await Promise.all([once(rival, 'exit'), once(rival.stderr!, 'data')]);

    expect(exitCode).toBe(1);
    expect(String(line)).toMatch(/^Another hub \(process \d+\) uses .*\n$/);
    expect(await query(first.url, 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  it('stops the server that a killed hub left behind, and goes on with its data', async () => {
    await using home = await initialisedHome();
    const hub = await startHub(home.path);
    await query(hub.url, "create table kept as select 'a fact' as value");
    const orphan = await serverPid(join(home.path, 'postgres/data'));
    await killHard(hub.process);
    expect(isAlive(orphan)).toBe(true);

    await using server = await startServer(home.path);

    expect(server.lines).toContain(`stopping the PostgreSQL (process ${orphan}) that an earlier hub left running`);
    expect(await query(server.url, 'select value from kept')).toEqual([{ value: 'a fact' }]);
    expect(await serverPid(server.dataFolder)).not.toBe(orphan);
  });

  it('recovers from the death of hub and server at once', async () => {
    await using home = await initialisedHome();
    const hub = await startHub(home.path);
    await query(hub.url, "create table kept as select 'a fact' as value");
    process.kill(await serverPid(join(home.path, 'postgres/data')), 'SIGKILL');
    await killHard(hub.process);

    await using server = await startServer(home.path);

    expect(await query(server.url, 'select value from kept')).toEqual([{ value: 'a fact' }]);
  });

  it('is left running by Ctrl-C until the hub has shut down', async () => {
    await using home = await initialisedHome();
    const hub = await startHub(home.path, { detached: true });

    // The terminal signals the whole foreground process group.
    process.kill(-hub.process.pid!, 'SIGINT');

    expect(await hub.nextLine()).toBe('stopped still there');
    await expect(access(join(home.path, 'postgres/data/postmaster.pid'))).rejects.toThrow('ENOENT');
  });

  it('begins anew when a first start was killed in the middle', async () => {
    await using home = await temporaryFolder();
    const hub = spawnHub(home.path);
    const cluster = join(home.path, 'postgres');
    const halfMade = async () =>
      (await readdir(cluster).catch(() => [])).filter((name) => name.startsWith('data.init-'));
    while ((await halfMade()).length === 0) await pause(1);
    await killHard(hub);
    expect(await readdir(cluster)).not.toContain('data');

    await using server = await startServer(home.path);

    expect(await query(server.url, 'select 1 as one')).toEqual([{ one: 1 }]);
    expect(await halfMade()).toEqual([]);
  });

  it('waits for the last backends of a dead server', async () => {
    await using home = await initialisedHome();
    const hub = await startHub(home.path);
    const log = join(home.path, 'postgres/server.log');
    const client = postgres(hub.url, { max: 1 });
    const [row] = await client<{ backend: number }[]>`select pg_backend_pid() as backend`;
    // A backend that does not notice the death of its server, as one deep in a computation.
    process.kill(row!.backend, 'SIGSTOP');
    process.kill(await serverPid(join(home.path, 'postgres/data')), 'SIGKILL');
    await killHard(hub.process);

    const starting = startServer(home.path);
    while (!(await readFile(log, 'utf8').catch(() => '')).includes('pre-existing shared memory block')) await pause(10);
    process.kill(row!.backend, 'SIGKILL');
    await using server = await starting;

    expect(await query(server.url, 'select 1 as one')).toEqual([{ one: 1 }]);
    await client.end({ timeout: 0 });
  });

  it('leaves a stranger alone that has the process number of a server that died', async () => {
    await using home = await initialisedHome();
    await using first = await startServer(home.path);
    const pidFile = join(first.dataFolder, 'postmaster.pid');
    const { uid, gid } = await stat(pidFile);
    const lines = (await readFile(pidFile, 'utf8')).split('\n');
    await first.stop();
    const stranger = spawn('sleep', ['600'], { uid, gid, cwd: '/', stdio: 'ignore' });
    await writeFile(pidFile, [stranger.pid, ...lines.slice(1)].join('\n'), { mode: 0o600 });
    await chown(pidFile, uid, gid);

    await using second = await startServer(home.path);

    expect(await query(second.url, 'select 1 as one')).toEqual([{ one: 1 }]);
    expect(stranger.exitCode).toBeNull();
    expect(isAlive(stranger.pid!)).toBe(true);
    await killHard(stranger);
  });

  it('says so when the server ends by itself, and stopping it then is no error', async () => {
    await using home = await initialisedHome();
    await using server = await startServer(home.path);

    process.kill(await serverPid(server.dataFolder), 'SIGTERM');
    await expect.poll(() => server.lines).toContain('PostgreSQL ended by itself');
    await server.stop();

    expect(server.lines).toContain('database system is shut down');
  });

  it.runIf(isRoot)('lies elsewhere when the user that it runs as may not enter the home', async () => {
    await using closed = await temporaryFolder(0o700);
    await using system = await temporaryFolder();
    const home = join(closed.path, '.sangam');

    await using first = await startServer(home, system.path);
    await query(first.url, "create table kept as select 'a fact' as value");
    await first.stop();
    await using second = await startServer(home, system.path);

    expect(first.lines).toContain(`the database is kept in ${system.path}`);
    expect(second.dataFolder.startsWith(system.path)).toBe(true);
    expect(await query(second.url, 'select value from kept')).toEqual([{ value: 'a fact' }]);
    expect((await stat(closed.path)).mode & 0o777).toBe(0o700);
    expect(await readdir(home)).toEqual(['postgres.json']);
  });
});
