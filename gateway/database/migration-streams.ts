import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

/** The migrations of one owner: a subgraph, the gateway's `identity`, or `platform` that all build upon. */
export interface MigrationStream {
  readonly name: string;
  readonly folder: string;
  /** Oldest first. */
  readonly migrations: readonly Migration[];
}

export interface Migration {
  readonly tag: string;
  /** When it was generated, in milliseconds since 1970. Drizzle keeps it with what it has applied. */
  readonly when: number;
}

/** Holds the extensions, so it runs before all others. */
export const FIRST_STREAM = 'platform';

const journalSchema = z.object({ entries: z.array(z.object({ tag: z.string(), when: z.number() })) });

/** The streams in the order in which they run: every folder of `drizzleFolder` that has a journal. */
export async function readMigrationStreams(drizzleFolder: string): Promise<MigrationStream[]> {
  const entries = await readdir(drizzleFolder, { withFileTypes: true });
  const streams = await Promise.all(
    entries
      .filter((entry) => entry.isDirectory())
      .map((entry) => readStream(entry.name, join(drizzleFolder, entry.name))),
  );
  return streams.filter((stream) => stream !== undefined).sort(byRunningOrder);
}

async function readStream(name: string, folder: string): Promise<MigrationStream | undefined> {
  let journal: string;
  try {
    journal = await readFile(join(folder, 'meta', '_journal.json'), 'utf8');
  } catch {
    return undefined;
  }
  return { name, folder, migrations: journalSchema.parse(JSON.parse(journal)).entries };
}

function byRunningOrder(a: MigrationStream, b: MigrationStream): number {
  if (a.name === FIRST_STREAM) return -1;
  if (b.name === FIRST_STREAM) return 1;
  return a.name < b.name ? -1 : 1;
}
