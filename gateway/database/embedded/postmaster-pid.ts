import { readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { run } from './server-user.ts';

/** What a running server says of itself in `postmaster.pid`. */
export interface PostmasterPid {
  readonly pid: number;
  /** Set once the server takes connections. */
  readonly ready: boolean;
}

/** Undefined when there is no such file, or none that a server wrote (PostgreSQL then says what it thinks of it). */
export async function readPostmasterPid(dataFolder: string): Promise<PostmasterPid | undefined> {
  const text = await readFile(join(dataFolder, 'postmaster.pid'), 'utf8').catch(() => '');
  const lines = text.split('\n');
  const pid = /^[1-9]\d*$/.test(lines[0] ?? '') ? Number(lines[0]) : undefined;
  return pid === undefined ? undefined : { pid, ready: lines[7]?.trim() === 'ready' };
}

/**
 * Whether process `pid` is a server of this data folder, not a stranger that got the number of one that died. Known by
 * its command line, which everyone may read; its working folder takes a right that root in a container may not have.
 */
export async function isServerOf(dataFolder: string, pid: number): Promise<boolean> {
  if (process.platform === 'linux') {
    const [program = '', ...flags] = (await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')).split('\0');
    return basename(program) === 'postgres' && flags.includes(dataFolder);
  }
  const { ok, output } = await run('ps', ['-ww', '-o', 'command=', '-p', String(pid)]);
  return ok && output.includes('postgres') && output.includes(dataFolder);
}

/**
 * PostgreSQL refuses to start while the process of `postmaster.pid` lives, whoever that is now. The file is not
 * deleted, since it also names the shared memory that a dead server's last backends may still hold: it gets this
 * process's number instead. The server takes a file with its parent's number for a stale one, looks at the shared
 * memory, and replaces the file itself (CreateLockFile in PostgreSQL's miscinit.c).
 */
export async function markStale(dataFolder: string): Promise<void> {
  const file = join(dataFolder, 'postmaster.pid');
  const lines = (await readFile(file, 'utf8')).split('\n');
  await writeFile(file, [String(process.pid), ...lines.slice(1)].join('\n'));
}
