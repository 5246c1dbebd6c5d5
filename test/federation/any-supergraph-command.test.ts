import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { openShop, post, type Shop, shopQuestion, versionOf } from '../support/shop.ts';

const ROOT = new URL('../..', import.meta.url).pathname;

let shop: Shop;
let folder: string;
let file: string;
beforeAll(async () => {
  shop = await openShop();
  folder = await mkdtemp(join(tmpdir(), 'sangam-gateway-'));
  file = join(folder, 'supergraph.graphql');
});
beforeEach(() => writeFile(file, shop.supergraph(1)));
afterAll(async () => {
  await shop.stop();
  await rm(folder, { recursive: true });
});

let running: ChildProcess | null = null;
afterEach(async () => {
  if (running === null || running.exitCode !== null) return;
  const exited = once(running, 'exit');
  running.kill('SIGKILL');
  await exited;
});

/** `sangam gateway` as people start it. */
function sangam(...parameters: string[]) {
  const child = spawn(process.execPath, ['gateway/cli.ts', 'gateway', ...parameters], {
    cwd: ROOT,
    env: { PATH: process.env.PATH },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running = child;
  const written = { stdout: '', stderr: '' };
  child.stdout.on('data', (chunk) => (written.stdout += String(chunk)));
  child.stderr.on('data', (chunk) => (written.stderr += String(chunk)));
  const exited = once(child, 'close').then(([code]: (number | null)[]) => code);
  return { child, written, exited };
}

/** One that answers, and where. */
async function served(...parameters: string[]) {
  const started = sangam('--supergraph', file, '--port', '0', ...parameters);
  const { written } = started;
  await expect.poll(() => written.stdout + written.stderr, { timeout: 20_000 }).toMatch(/http:\/\/\S+\/graphql, /);
  const [, url = ''] = /(http:\/\/\S+)\/graphql, /.exec(written.stdout) ?? [];
  return { ...started, url };
}

it('says where it answers, and ends with status 0 when it is told to', async () => {
  const { url, written, child, exited } = await served();
  expect(written.stdout).toContain(`${url}/graphiql`);
  const { query, answer } = shopQuestion(3);
  expect(await post(url, query)).toBe(answer);
  child.kill('SIGTERM');
  expect(await exited).toBe(0);
  expect(written.stderr).toBe('');
});

it('follows its file with --watch: another renamed over it is served, a broken one is not', async () => {
  const { url, written } = await served('--watch');
  await writeFile(file, shop.supergraph(2).slice(0, 1000));
  await expect.poll(() => written.stderr, { timeout: 10_000 }).toContain('the one before serves on');
  expect(await versionOf(url)).toBe('version 1');
  await writeFile(`${file}.new`, shop.supergraph(3));
  await rename(`${file}.new`, file);
  await expect.poll(() => versionOf(url), { timeout: 10_000 }).toBe('version 3');
});

it('reads its file anew at SIGHUP', async () => {
  const { url, child } = await served();
  await writeFile(file, shop.supergraph(2));
  child.kill('SIGHUP');
  await expect.poll(() => versionOf(url), { timeout: 10_000 }).toBe('version 2');
});

it.each([
  ['a file that is not there', ['--supergraph', '/nowhere/at/all'], '/nowhere/at/all can not be served: ENOENT'],
  ['a file that is no supergraph', ['--supergraph', `${ROOT}LICENSE`], 'can not be served: Not a supergraph'],
  ['an address that does not answer', ['--supergraph', 'http://127.0.0.1:2/x'], 'http://127.0.0.1:2/x does not answer'],
  ['a port that is none', ['--supergraph', 'x', '--port', 'http'], 'expected a whole number from 0 to 65535'],
  ['an override that is none', ['--supergraph', 'x', '--subgraph', 'a=b'], 'expected NAME=URL'],
])('explains %s in one line', async (_what, parameters, reason) => {
  const { written, exited } = sangam(...parameters);
  expect(await exited).toBe(1);
  expect(written.stdout).toBe('');
  expect(written.stderr.trim().split('\n')).toEqual([expect.stringContaining(reason)]);
});
