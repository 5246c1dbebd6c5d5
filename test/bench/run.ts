/** `npm run bench`: installs what only the benchmark needs, when it is not there, and runs it. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = import.meta.dirname;
const INSTALLED = join(FOLDER, 'node_modules/.installed-lock');

const lock = createHash('sha256')
  .update(readFileSync(join(FOLDER, 'package-lock.json')))
  .digest('hex');
if (!existsSync(INSTALLED) || readFileSync(INSTALLED, 'utf8') !== lock) {
  console.log('Installing what the hub is measured against, into test/bench/node_modules.');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: FOLDER, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
  writeFileSync(INSTALLED, lock);
}
const { bench } = await import('./bench.ts');
process.exitCode = await bench(process.argv.slice(2));
