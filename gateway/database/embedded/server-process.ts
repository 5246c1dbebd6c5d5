import { spawn } from 'node:child_process';
import { open, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Log } from '../log.ts';
import { StartError } from '../start-error.ts';
import { isServerOf, markStale, readPostmasterPid } from './postmaster-pid.ts';
import { SERVER_ENVIRONMENT, type ServerUser } from './server-user.ts';
import { hasCode } from './system-error.ts';

const POLL_MS = 20;

export interface ServerProcess {
  readonly pid: number;
  readonly logFile: string;
  /** Settles when the process has ended, for whatever reason. */
  readonly ended: Promise<void>;
  /** Resolves when it has ended. */
  stop(): Promise<void>;
}

/** Thrown by `startServer` when another try may do: the port was taken, or a dead server's last backends are leaving. */
export class TryAgain extends Error {}

/** What a server's log has in these cases. */
const TEMPORARY = ['could not create any TCP/IP sockets', 'pre-existing shared memory block'];

export interface ServerOptions {
  readonly postgres: string;
  readonly dataFolder: string;
  readonly port: number;
  readonly user: ServerUser;
  readonly settings: Readonly<Record<string, string>>;
  readonly log: Log;
}

/**
 * Starts the server and waits until it takes connections, through a crash recovery too, however long that takes.
 * Throws TryAgain, or a StartError with the server's last lines, when it ends instead.
 */
export async function startServer({
  postgres,
  dataFolder,
  port,
  user,
  settings,
  log,
}: ServerOptions): Promise<ServerProcess> {
  const logFile = join(dataFolder, '..', 'server.log');
  await rename(logFile, `${logFile}.1`).catch(() => {});
  // A file, not a pipe: what a server says after its hub was killed is there to be read.
  const output = await open(logFile, 'w', 0o600);
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  // Detached gives it a session of its own: the terminal's Ctrl-C reaches the hub, which stops the server when it is done.
  const server = spawn(postgres, ['-D', dataFolder, '-p', String(port), ...flags], {
    cwd: '/',
    env: SERVER_ENVIRONMENT,
    detached: true,
    stdio: ['ignore', output.fd, output.fd],
    ...user,
  });
  const { pid } = server;
  const ended = new Promise<void>((resolve) => {
    server.once('error', () => resolve()).once('exit', () => resolve());
  });
  await output.close();
  let running = true;
  void ended.then(() => {
    running = false;
  });

  while (running) {
    const found = await readPostmasterPid(dataFolder);
    if (pid !== undefined && found?.pid === pid && found.ready) {
      // A number whose process has ended may be another's by now.
      return { pid, logFile, ended, stop: async () => (running ? shutDown(pid, ended, log) : undefined) };
    }
    await Promise.race([ended, pause(POLL_MS)]);
  }
  const lines = await lastLines(logFile);
  const message = `PostgreSQL did not start on ${dataFolder}: ${lines} (more in ${logFile})`;
  throw TEMPORARY.some((sign) => lines.includes(sign)) ? new TryAgain(message) : new StartError(message);
}

/** The end of a server's log on one line. */
export async function lastLines(logFile: string): Promise<string> {
  const text = await readFile(logFile, 'utf8').catch(() => '');
  return text.trim().split('\n').slice(-4).join(' | ') || 'it said nothing';
}

/** Stops a server that outlived its hub, and makes way where `postmaster.pid` names a stranger. */
export async function clearOrphan(dataFolder: string, log: Log): Promise<void> {
  const pid = (await readPostmasterPid(dataFolder))?.pid;
  if (pid === undefined) return;
  if (!(await isServerOf(dataFolder, pid))) return markStale(dataFolder);

  log(`stopping the PostgreSQL (process ${pid}) that an earlier hub left running`);
  await shutDown(pid, orphanEnds(dataFolder, pid), log);
}

/** Where nobody collects dead orphans (some containers), the process stays as a zombie: its file goes all the same. */
async function orphanEnds(dataFolder: string, pid: number): Promise<void> {
  while ((await readPostmasterPid(dataFolder))?.pid === pid && (await isServerOf(dataFolder, pid)))
    await pause(POLL_MS);
}

const FAST_SHUTDOWN = 'SIGINT';
const IMMEDIATE_SHUTDOWN = 'SIGQUIT';

/** A fast shutdown: open transactions are rolled back, everything committed is on disk. Immediate after a minute. */
async function shutDown(pid: number, ended: Promise<void>, log: Log): Promise<void> {
  const impatience = setTimeout(() => {
    log(`PostgreSQL (process ${pid}) does not stop: it is told to stop at once, and recovers at its next start`);
    signal(pid, IMMEDIATE_SHUTDOWN);
  }, 60_000);
  try {
    signal(pid, FAST_SHUTDOWN);
    await ended;
  } finally {
    clearTimeout(impatience);
  }
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch (error) {
    if (!hasCode(error, 'ESRCH')) throw error;
  }
}
