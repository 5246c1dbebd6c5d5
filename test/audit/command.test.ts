import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';
import { startDemoHubOn } from '../support/hub.ts';
import { addEntry } from './chain.ts';

const CLI = fileURLToPath(new URL('../../gateway/cli.ts', import.meta.url));
const REGISTER = `mutation { registerEnterprise(input: { name: "Audited Weaves", kind: MSME, district: "571",
  activities: ["1312"], registeredAt: "2024-01-01", investmentPaise: 0, turnoverPaise: 0, employees: 1 }) { __typename } }`;

let database: TestDatabase;
let folder: string;
beforeAll(async () => {
  database = await cloneDatabase();
  folder = await mkdtemp(join(tmpdir(), 'sangam-audit-'));
  const hub = await startDemoHubOn(database.url);
  try {
    const answer = await hub.ask('bureau-tn', REGISTER);
    expect(answer.registerEnterprise).toMatchObject({ __typename: 'RegisterEnterprisePayload' });
  } finally {
    await hub.stop();
  }
  await addEntry(database.sql, { state: null });
  await addEntry(database.sql, { state: 'IN-TN' });
}, 120_000);
afterAll(async () => {
  await database.drop();
  await rm(folder, { recursive: true });
});

function sangam(...args: string[]): Promise<{ ok: boolean; out: string; err: string }> {
  const env = { PATH: process.env.PATH, DATABASE_URL: database.url, SANGAM_HOME: folder };
  return new Promise((resolve) => {
    execFile(process.execPath, [CLI, 'audit', ...args], { env }, (error, out, err) =>
      resolve({ ok: error === null, out, err }),
    );
  });
}

test('`sangam audit` finds the trail of a hub whole, exports its heads and finds them again', async () => {
  const verified = await sangam('verify');
  expect(verified).toMatchObject({ ok: true, err: '' });
  expect(verified.out).toMatch(/^chains: \d+, links: \d+, broken: 0\n$/);
  expect((await sangam('verify', '--subgraph', 'finance', '--tenant', 'none')).out).toBe(
    'chains: 1, links: 1, broken: 0\n',
  );

  const heads = await sangam('heads');
  const lines = heads.out.trimEnd().split('\n');
  expect(lines.map((line) => JSON.parse(line))).toContainEqual({
    subgraph: 'enterprises',
    tenant: 'IN-TN',
    position: 1,
    hash: expect.stringMatching(/^[0-9a-f]{64}$/),
    at: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
  });
  const file = join(folder, 'heads.jsonl');
  await writeFile(file, heads.out);
  expect(await sangam('verify', '--heads', file)).toEqual({ ...verified });
  await writeFile(file, heads.out.replace(/"hash":"./, '"hash":"g'));
  expect(await sangam('verify', '--heads', file)).toMatchObject({
    ok: false,
    out: expect.stringContaining('rewritten'),
  });
  await writeFile(file, `${heads.out}{"tenant":"IN-KL"}\n`);
  expect(await sangam('verify', '--heads', file)).toMatchObject({
    ok: false,
    out: '',
    err: `${file}, line ${lines.length + 1}: expected a head as \`sangam audit heads\` prints it.\n`,
  });
}, 180_000);

test('`sangam audit` prints stored text so that a terminal takes no harm from it', async () => {
  const evil = '\u001b[2J\u009b31m\u202e\nall chains are whole';
  await addEntry(database.sql, { state: `IN-KL${evil}`, operation: evil, subject: evil });
  await database.sql.begin(async (tx) => {
    await tx`set local session_replication_role = replica`;
    await tx`update finance.audit set actor = ${evil} where operation = ${evil}`;
  });
  const verified = await sangam('verify');
  expect(verified.ok).toBe(false);
  expect(verified.out.split('\n')).toHaveLength(3);
  expect(verified.out).toContain('all chains are whole link 1: the hash fits neither');
  const heads = await sangam('heads');
  for (const text of [verified.out, heads.out]) expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  const tenants = heads.out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line).tenant);
  expect(tenants).toContain(`IN-KL${evil}`);
}, 180_000);
