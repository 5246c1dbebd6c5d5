import { StartError } from '../database/start-error.ts';

/**
 * Runs a command to its end. What the operator can mend is one line on stderr; a bug comes with its stack. Both set the
 * exit status to 1.
 */
export async function runOrExplain(command: () => Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    console.error(error instanceof StartError ? error.message : error);
    process.exitCode = 1;
  }
}
