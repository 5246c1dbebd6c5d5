import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';

const ROOT = new URL('../..', import.meta.url).pathname;
const MAIN = 'gateway/main.ts';
const SANGAM = 'gateway/sangam.js';

let home: string;
let database: TestDatabase;
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'sangam-command-'));
  database = await cloneDatabase();
});
afterAll(async () => {
  await database.drop();
  await rm(home, { recursive: true });
});

interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const environment = (more: Record<string, string>) => ({ PATH: process.env.PATH ?? '', SANGAM_HOME: home, ...more });

function run(program: string, parameters: string[], env: Record<string, string> = {}): Promise<Ended> {
  return new Promise((resolve) => {
    const options = { cwd: ROOT, env: environment(env) };
    const child = execFile(program, parameters, options, (_error, stdout, stderr) => {
      resolve({ code: child.exitCode, stdout, stderr });
    });
  });
}

/** Exactly one line on stderr, nothing on stdout, and 1. */
function expectOneLine({ code, stdout, stderr }: Ended, line: string | RegExp): void {
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(stderr.trimEnd().split('\n')).toEqual([expect.stringMatching(line)]);
}

describe('a start that fails says so in one line', () => {
  test('when PORT is no port', async () => {
    expectOneLine(
      await run(process.execPath, [MAIN], { PORT: 'http' }),
      /^PORT: expected a whole number from 0 to 65535, got "http"\.$/,
    );
  });

  test('when the port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const address = other.address();
    const port = typeof address === 'object' ? address?.port : undefined;
    try {
      expectOneLine(
        await run(process.execPath, [MAIN], { PORT: String(port), DATABASE_URL: database.url }),
        /^PORT: 127\.0\.0\.1:\d+ is in use by another program; set PORT to a free one\.$/,
      );
    } finally {
      other.close();
    }
  });

  test('when the database does not answer', async () => {
    const ended = await run(process.execPath, [MAIN], {
      PORT: '0',
      DATABASE_URL: 'postgres://x:hunter2@127.0.0.1:1/x',
    });
    expectOneLine(ended, /127\.0\.0\.1/);
    expect(ended.stderr).not.toContain('hunter2');
  });
});

test('a token of a hub that is not running is one line', async () => {
  expectOneLine(await run(process.execPath, [SANGAM, 'token', 'flipkart']), /^The hub is not running .* npm start\.$/);
});

describe('a hub that is running', () => {
  let hub: ChildProcess;
  let printed = '';
  beforeAll(async () => {
    hub = spawn(process.execPath, [MAIN], {
      cwd: ROOT,
      env: environment({ PORT: '0', DATABASE_URL: database.url }),
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await new Promise<void>((resolve, reject) => {
      hub.once('exit', (code) => reject(new Error(`the hub ended with ${code}: ${printed}`)));
      hub.stdout?.on('data', (chunk) => {
        printed += chunk;
        if (/^curl .*\n/m.test(printed)) resolve();
      });
    });
  });
  afterAll(() => {
    hub.kill('SIGKILL');
  });

  test('prints where it is, its demo clients, and a line that works when pasted into a shell', async () => {
    expect(printed).toMatch(/Sangam answers at http:\/\/127\.0\.0\.1:\d+\/graphql/);
    expect(printed).toContain('flipkart, amazon, bureau-up, bureau-tn, bureau-kl, admin');
    const line = /^curl .*$/m.exec(printed)?.[0] ?? '';

    const { stdout } = await run('bash', ['-c', line]);
    const { data, errors } = JSON.parse(stdout);
    expect(errors).toBeUndefined();
    expect(data.listings.edges).toHaveLength(3);
    expect(data.listings.edges[0].node.product.seller.name).toEqual(expect.any(String));
  });

  test('gives tokens on the command line, and nothing else on stdout', async () => {
    const { code, stdout } = await run(process.execPath, [SANGAM, 'token', 'bureau-kl']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+\n$/);
  });

  test('names the demo clients that there are when asked for another', async () => {
    expectOneLine(
      await run(process.execPath, [SANGAM, 'token', 'walmart']),
      /^There is no demo client "walmart": expected one of flipkart, amazon,/,
    );
  });

  test('stops on SIGTERM with 0, and is no longer announced', async () => {
    const ended = once(hub, 'exit');
    hub.kill('SIGTERM');
    expect(await ended).toEqual([0, null]);
    expect(existsSync(join(home, 'hub.json'))).toBe(false);
  });
});
