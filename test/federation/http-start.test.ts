import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { pino } from 'pino';
import postgres from 'postgres';
import { describe, expect, it } from 'vitest';
import { readConfig } from '../../gateway/config.ts';
import { openSubgraphTransports } from '../../gateway/subgraph-transports.ts';
import { modules } from '../../subgraphs/index.ts';
import { readServeConfig } from '../../subgraphs/shared/standalone/config.ts';
import { StartError } from '../../subgraphs/shared/start-error.ts';
import { cloneDatabase } from '../support/database.ts';
import { recordingStatements } from '../support/statements.ts';

const ROOT = new URL('../..', import.meta.url).pathname;
const secret = randomBytes(32);
const SUBGRAPH_SECRET = secret.toString('base64');

describe('SUBGRAPH_URLS', () => {
  it('names subgraphs and where they answer, at /graphql unless told', () => {
    const SUBGRAPH_URLS =
      'catalogue=http://127.0.0.1:5001, partners=https://partners.example.in/api?v=1,nodes=http://[::1]:1/';
    expect(readConfig({ SUBGRAPH_URLS, SUBGRAPH_SECRET }).remoteSubgraphs).toEqual({
      urls: new Map([
        ['catalogue', 'http://127.0.0.1:5001/graphql'],
        ['partners', 'https://partners.example.in/api?v=1'],
        ['nodes', 'http://[::1]:1/graphql'],
      ]),
      secret,
    });
  });

  it.each([
    'catalogue',
    'catalogue=',
    'catalogue=127.0.0.1:5001',
    'catalogue=ftp://127.0.0.1',
    '=http://127.0.0.1:5001',
    'catalogue=http://127.0.0.1:5001,',
    'catalogue=http://127.0.0.1:5001,catalogue=http://127.0.0.1:5002',
    'catalogue:http://127.0.0.1:5001',
    'catalogue=http://127.0.0.1:5001/#x',
  ])('%s stops the start and is named, with what was expected and what came', (SUBGRAPH_URLS) => {
    const read = () => readConfig({ SUBGRAPH_URLS, SUBGRAPH_SECRET });
    expect(read).toThrow(StartError);
    expect(read).toThrow(/^SUBGRAPH_URLS: expected NAME=URL, .*http:\/\/127\.0\.0\.1:5001\/graphql.*, got "/);
    expect(read).toThrow(JSON.stringify(SUBGRAPH_URLS));
  });

  it('with a password in it is refused and not printed', () => {
    const read = () => readConfig({ SUBGRAPH_URLS: 'catalogue=http://me:hunter2@127.0.0.1', SUBGRAPH_SECRET });
    expect(read).toThrow(/^SUBGRAPH_URLS: expected (?!.*hunter2)/);
  });

  it('needs a secret', () => {
    const SUBGRAPH_URLS = 'catalogue=http://127.0.0.1:5001';
    expect(() => readConfig({ SUBGRAPH_URLS })).toThrow(/^SUBGRAPH_SECRET: expected 32 random bytes .* got nothing\.$/);
    expect(() => readConfig({ SUBGRAPH_URLS, SUBGRAPH_SECRET: 'hunter2' })).toThrow(
      /^SUBGRAPH_SECRET: expected (?!.*hunter2)/,
    );
  });

  it('with the name of no subgraph stops the start and names those there are', () => {
    const { db } = recordingStatements(postgres());
    const remote = { urls: new Map([['catalog', 'http://127.0.0.1:5001/graphql']]), secret };
    expect(() => openSubgraphTransports(modules, remote, { db }, pino({ level: 'silent' }))).toThrow(
      /^SUBGRAPH_URLS: expected names of subgraphs \(enterprises, partners, .*\), got "catalog"\.$/,
    );
  });
});

describe('a subgraph that is to run alone', () => {
  const env = { DATABASE_URL: 'postgres://x@127.0.0.1:1/x', SUBGRAPH_SECRET, HUB_URL: 'http://127.0.0.1:4000/' };

  it('is told its database, the secret and where the hub is', () => {
    expect(readServeConfig(env)).toEqual({
      databaseUrl: env.DATABASE_URL,
      secret,
      hubUrl: 'http://127.0.0.1:4000',
      identityKey: null,
      outbound: { allowedNetworks: [], allowedPorts: [], dnsServers: null },
      logLevel: 'warn',
    });
  });

  it.each([
    ['DATABASE_URL', '', /^DATABASE_URL: expected postgres:.*, got nothing\.$/],
    ['SUBGRAPH_SECRET', '', /^SUBGRAPH_SECRET: expected 32 random bytes .*, got nothing\.$/],
    ['SUBGRAPH_SECRET', 'short', /^SUBGRAPH_SECRET: expected 32 random bytes .*, got something else/],
    ['HUB_URL', '', /^HUB_URL: expected the address of the hub, .*, got nothing\.$/],
    ['HUB_URL', 'http://hub/graphql', /^HUB_URL: expected .*, without a path, got "http:\/\/hub\/graphql"\.$/],
    ['LOG_LEVEL', 'loud', /^LOG_LEVEL: expected one of /],
  ])('and does not start with %s=%s', (name, value, message) => {
    expect(() => readServeConfig({ ...env, [name]: value })).toThrow(message);
  });

  function run(parameters: string[], more: Record<string, string> = {}) {
    return new Promise((resolve) => {
      const options = { cwd: ROOT, env: { PATH: process.env.PATH ?? '', ...more } };
      const child = execFile(
        process.execPath,
        ['subgraphs/serve.ts', ...parameters],
        options,
        (_error, stdout, stderr) => resolve({ code: child.exitCode, stdout, stderr }),
      );
    });
  }

  it.each([
    ['no name', ['--port', '0']],
    ['the name of none', ['catalog', '--port', '0']],
    ['no port', ['catalogue']],
    ['a port that is none', ['catalogue', '--port', '70000']],
    ['an option that there is not', ['catalogue', '--port', '0', '--colour']],
  ])('says in one line how it is called, when called with %s', async (_, parameters) => {
    expect(await run(parameters, env)).toEqual({
      code: 1,
      stdout: '',
      stderr: expect.stringMatching(/^usage: node subgraphs\/serve\.ts NAME --port N .*enterprises, partners.*\n$/),
    });
  });

  it('says in one line what is missing, whom it may not connect as, or that its port is taken', async () => {
    const database = await cloneDatabase();
    expect(await run(['catalogue', '--port', '0'])).toEqual({
      code: 1,
      stdout: '',
      stderr: expect.stringMatching(/^DATABASE_URL: expected .*, got nothing\.\n$/),
    });
    expect(await run(['catalogue', '--port', '0'], env)).toEqual({
      code: 1,
      stdout: '',
      stderr: expect.stringMatching(/^Cannot use the database: .*ECONNREFUSED.*\n$/),
    });
    expect(await run(['catalogue', '--port', '0'], { ...env, DATABASE_URL: database.url })).toEqual({
      code: 1,
      stdout: '',
      stderr: expect.stringMatching(
        /^The role "\w+" sees all rows whatever the policies say: expected one without .*\n$/,
      ),
    });
    const bound = { ...env, DATABASE_URL: database.hubUrl };
    expect(await run(['catalogue', '--port', '1', '--host', '203.0.113.1'], bound)).toEqual({
      code: 1,
      stdout: '',
      stderr: expect.stringMatching(/^203\.0\.113\.1:1 is not to be had: .*\.\n$/),
    });
    await database.drop();
  });
});
