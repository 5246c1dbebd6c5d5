import { mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { StartError } from './start-error.ts';

/**
 * Makes a folder and those above it, one at a time: `recursive: true` never returns where the system lets nobody make
 * folders (`/proc`). Throws a StartError when there is something else, or no way to make it.
 */
export async function makeFolder(folder: string): Promise<void> {
  const there = await stat(folder).catch(() => null);
  if (there?.isDirectory()) return;
  if (there) throw new StartError(`Expected a folder at ${folder}, and there is something else.`);
  if (dirname(folder) !== folder) await makeFolder(dirname(folder));
  try {
    await mkdir(folder);
  } catch (error) {
    // Somebody else may have made it meanwhile.
    if (
      await stat(folder).then(
        (it) => it.isDirectory(),
        () => false,
      )
    )
      return;
    const reason = error instanceof Error ? error.message : String(error);
    throw new StartError(`Cannot make the folder ${folder}: ${reason}`, { cause: error });
  }
}
