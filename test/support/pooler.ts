import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { freePort } from '../../gateway/database/embedded/free-port.ts';

/** Where Debian has it is not in everybody's PATH. */
const PROGRAM = ['pgbouncer', '/usr/sbin/pgbouncer'].find((name) => spawnSync(name, ['--version']).status === 0);

/** Whether this machine has a PgBouncer; `.ci/run` sees to it. */
export const hasPooler: boolean = PROGRAM !== undefined;

export interface Pooler {
  /** Of the database behind it. */
  readonly url: string;
  stop(): Promise<void>;
}

/** A PgBouncer of the test's own on loopback, for one database and the user that its url names. */
export async function startPooler(databaseUrl: string, mode: 'session' | 'transaction'): Promise<Pooler> {
  if (PROGRAM === undefined) throw new Error('expected a pgbouncer');
  const { hostname, port, username, password, pathname } = new URL(databaseUrl);
  const folder = await mkdtemp(join(tmpdir(), 'sangam-pooler-'));
  const listenPort = await freePort(0);
  const configuration = [
    '[databases]',
    `${pathname.slice(1)} = host=${hostname} port=${port} user=${username} password=${decodeURIComponent(password)}`,
    '[pgbouncer]',
    'listen_addr = 127.0.0.1',
    `listen_port = ${listenPort}`,
    'unix_socket_dir =',
    'auth_type = any',
    `pool_mode = ${mode}`,
  ];
  const file = join(folder, 'pgbouncer.ini');
  await writeFile(file, configuration.join('\n'));
  // It does not run as root.
  const isRoot = process.getuid?.() === 0;
  if (isRoot) await chmod(folder, 0o755);
  const pooler = spawn(PROGRAM, [...(isRoot ? ['-u', 'nobody'] : []), file], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const exited = once(pooler, 'exit');
  await readiness(pooler.stderr);
  return {
    url: `postgres://${username}@127.0.0.1:${listenPort}${pathname}`,
    async stop() {
      pooler.kill('SIGKILL');
      await exited;
      await rm(folder, { recursive: true });
    },
  };
}

async function readiness(output: NodeJS.ReadableStream): Promise<void> {
  const seen: string[] = [];
  for await (const line of createInterface({ input: output })) {
    seen.push(line);
    if (line.includes('process up')) {
      output.resume();
      return;
    }
  }
  throw new Error(`pgbouncer did not start:\n${seen.join('\n')}`);
}
