import { execFile } from 'node:child_process';
import type { Log } from '../log.ts';
import { StartError } from '../start-error.ts';

/** Whom the server runs as when the hub is root: PostgreSQL refuses to. Undefined elsewhere: the hub's own user. */
export type ServerUser = { readonly uid: number; readonly gid: number } | undefined;

const NAME = 'postgres';

/** Nothing of the hub's own environment: a PGDATA or PGOPTIONS meant for another server must not reach this one. */
export const SERVER_ENVIRONMENT = { PATH: '/usr/local/bin:/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' };

/** Finds the user `postgres`, and makes it where it is missing; throws a StartError where that does not work. */
export async function findServerUser(log: Log): Promise<ServerUser> {
  if (process.getuid?.() !== 0) return undefined;
  const existing = await lookUp();
  if (existing !== undefined) return existing;

  log(`creating the system user "${NAME}", since PostgreSQL does not run as root`);
  const group = await run('groupadd', ['--system', '--force', NAME]);
  const user = await run('useradd', [
    '--system',
    '--gid',
    NAME,
    '--no-create-home',
    '--shell',
    '/usr/sbin/nologin',
    NAME,
  ]);
  const created = await lookUp();
  if (created !== undefined) return created;
  throw new StartError(
    `PostgreSQL does not run as root, and the user "${NAME}" could not be made: ${lastLine(group.output, user.output)}. ` +
      'Start Sangam as an ordinary user, or set DATABASE_URL.',
  );
}

async function lookUp(): Promise<ServerUser> {
  const [uid, gid] = await Promise.all([run('id', ['-u', NAME]), run('id', ['-g', NAME])]);
  return uid.ok && gid.ok ? { uid: Number(uid.output), gid: Number(gid.output) } : undefined;
}

/** Runs a program to its end as `user`. Its working folder is `/`, since the hub's own may be closed to that user. */
export function run(
  file: string,
  args: readonly string[],
  user?: ServerUser,
): Promise<{ ok: boolean; output: string }> {
  const env = { ...SERVER_ENVIRONMENT, PATH: `${SERVER_ENVIRONMENT.PATH}:/usr/sbin:/sbin` };
  return new Promise((resolve) => {
    execFile(file, args, { cwd: '/', env, ...user }, (error, stdout, stderr) => {
      const output = `${stdout}${stderr}`.trim();
      resolve({ ok: error === null, output: output === '' && error !== null ? error.message : output });
    });
  });
}

function lastLine(...outputs: readonly string[]): string {
  return outputs.join('\n').trim().split('\n').at(-1) ?? '';
}
