import { randomBytes } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { StartError } from '../start-error.ts';
import { ifMissing } from './system-error.ts';

const recordSchema = z.object({
  /** The cluster's folder: relative to the home, or absolute where the server's user may not enter the home. */
  folder: z.string().min(1),
  port: z.int().min(0).max(65_535),
  password: z.string().min(1),
  /** Whether a data folder has been made: one that is gone later is a loss to tell about, not a reason to begin anew. */
  initialised: z.boolean(),
});

/** What the home knows of its cluster, in `postgres.json`. Only the owner may read that file: it holds the password. */
export type ClusterRecord = Readonly<z.infer<typeof recordSchema>>;

export function newRecord(folder: string): ClusterRecord {
  return { folder, port: 0, password: randomBytes(24).toString('base64url'), initialised: false };
}

export function recordFile(home: string): string {
  return join(home, 'postgres.json');
}

/** Undefined when this home has no cluster yet. Throws a StartError when the file cannot be understood. */
export async function readRecord(home: string): Promise<ClusterRecord | undefined> {
  const file = recordFile(home);
  const text = await readFile(file, 'utf8').catch(ifMissing);
  if (text === undefined) return undefined;
  try {
    return recordSchema.parse(JSON.parse(text));
  } catch (error) {
    throw new StartError(
      `${file} is damaged: it should hold folder, port, password and initialised. Restore it from a backup.`,
      {
        cause: error,
      },
    );
  }
}

/** Replaces the file in one step, so that a reader never sees half of it. */
export async function writeRecord(home: string, record: ClusterRecord): Promise<void> {
  const file = recordFile(home);
  await writeFile(`${file}.new`, `${JSON.stringify(record, null, 2)}\n`, { mode: 0o600, flush: true });
  await rename(`${file}.new`, file);
}
