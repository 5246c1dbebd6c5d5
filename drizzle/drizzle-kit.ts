import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { join, relative } from 'node:path';
import { text } from 'node:stream/consumers';

export const ROOT = join(import.meta.dirname, '..');
const PROGRAM = join(createRequire(import.meta.url).resolve('drizzle-kit'), '..', 'bin.cjs');

export interface DrizzleKitResult {
  /** Its exit code said so. It says the same of some failures: see what it wrote. */
  readonly ok: boolean;
  /** Empty when drizzle-kit wrote to the terminal itself. */
  readonly output: string;
}

/**
 * `drizzle-kit generate`, with all on the command line, so that no configuration file is needed. `interactive` gives it
 * the terminal, since it asks whether a column is new or renamed; without, such a question is a failure. `out` is handed
 * on relative to the root: drizzle-kit puts `./` before every path that it reads.
 */
export async function generateMigration(
  tables: string,
  out: string,
  { interactive, flags = [] }: { interactive: boolean; flags?: readonly string[] },
): Promise<DrizzleKitResult> {
  const kit = spawn(
    process.execPath,
    [PROGRAM, 'generate', '--dialect', 'postgresql', '--schema', tables, '--out', relative(ROOT, out), ...flags],
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
