import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';

export const ROOT = join(import.meta.dirname, '..');
const PROGRAM = join(createRequire(import.meta.url).resolve('drizzle-kit'), '..', 'bin.cjs');

export interface DrizzleKitResult {
  readonly ok: boolean;
  /** Empty when drizzle-kit wrote to the terminal itself. */
  readonly output: string;
}

/**
 * `drizzle-kit generate`, with all on the command line, so that no configuration file is needed. `interactive` gives it
 * the terminal, since it asks whether a column is new or renamed; without, such a question is a failure.
 */
export async function generateMigration(
  tables: string,
  out: string,
  { interactive, flags = [] }: { interactive: boolean; flags?: readonly string[] },
): Promise<DrizzleKitResult> {
  const kit = spawn(
    process.execPath,
    [PROGRAM, 'generate', '--dialect', 'postgresql', '--schema', tables, '--out', out, ...flags],
    { cwd: ROOT, stdio: interactive ? 'inherit' : ['ignore', 'pipe', 'pipe'] },
  );
  const code = new Promise<number | null>((resolve, reject) => {
    kit.once('error', reject).once('close', resolve);
  });
  const [exitCode, ...output] = await Promise.all([
    code,
    kit.stdout && text(kit.stdout),
    kit.stderr && text(kit.stderr),
  ]);
  return { ok: exitCode === 0, output: output.join('').trim() };
}
