import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { StartError } from '../database/start-error.ts';

/** What a running hub leaves in its home, so that commands on the same machine find it. */
const runningHub = z.object({ url: z.string(), pid: z.number() });
export type RunningHub = z.infer<typeof runningHub>;

const fileIn = (home: string): string => join(home, 'hub.json');

export async function announceHub(home: string, url: string): Promise<void> {
  await writeFile(fileIn(home), `${JSON.stringify({ url, pid: process.pid })}\n`);
}

/** Takes the announcement back, unless another hub has made its own meanwhile. */
export async function withdrawHub(home: string): Promise<void> {
  const hub = await readHub(home);
  if (hub?.pid === process.pid) await rm(fileIn(home), { force: true });
}

/** Throws a StartError when no hub with this home is running. */
export async function findHub(home: string): Promise<RunningHub> {
  const hub = await readHub(home);
  if (!hub) throw new StartError(`The hub is not running (there is no ${fileIn(home)}): start it with npm start.`);
  return hub;
}

/** Whether the hub that announced itself in this home still lives; one that was killed leaves its announcement behind. */
export async function isHubRunning(home: string): Promise<boolean> {
  const hub = await readHub(home);
  if (!hub) return false;
  try {
    process.kill(hub.pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

async function readHub(home: string): Promise<RunningHub | null> {
  const text = await readFile(fileIn(home), 'utf8').catch(() => '');
  if (text === '') return null;
  try {
    return runningHub.parse(JSON.parse(text));
  } catch (error) {
    throw new StartError(`${fileIn(home)} is damaged: restart the hub, which writes it anew.`, { cause: error });
  }
}
