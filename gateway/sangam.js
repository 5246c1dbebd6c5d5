#!/usr/bin/env node
// The `sangam` command as npm puts it on the path. In plain JavaScript, since the rest is TypeScript, which only a newer
// Node runs: an older one hands over to the Node that the package brings along.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const NEEDED = 24;
const major = Number(process.versions.node.split('.')[0]);

if (major >= NEEDED) {
  await import('./cli.ts');
} else {
  const brought = fileURLToPath(new URL('../node_modules/node/bin/node', import.meta.url));
  if (existsSync(brought)) {
    const child = spawn(brought, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], { stdio: 'inherit' });
    // The terminal sends Ctrl-C to both; what is sent to this process alone is passed on.
    process.on('SIGINT', () => {});
    process.on('SIGTERM', () => child.kill('SIGTERM'));
    child.on('exit', (code) => {
      process.exitCode = code ?? 1;
    });
  } else {
    console.error(`sangam needs Node ${NEEDED}, this is ${process.versions.node}: run npm ci in the project folder first.`);
    process.exitCode = 1;
  }
}
