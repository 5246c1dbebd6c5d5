import { randomBytes } from 'node:crypto';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import postgres from 'postgres';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { migrate } from '../../../gateway/database/migrate.ts';
import { loginOf } from '../../../gateway/database/role/login.ts';
import { startDemoHubOn, type TestHub } from '../../support/hub.ts';

const NAME = `sangam_plain_${randomBytes(4).toString('hex')}`;
const NEXT = `${NAME}_next`;

let admin: postgres.Sql;
let owner: postgres.Sql;
let hub: TestHub;

/** Of the database: as a role of the test's, or as the server's superuser. */
function urlOf(role: string | null): string {
  const url = new URL(inject('serverUrl'));
  url.pathname = `/${NAME}`;
  if (role !== null) {
    url.username = role;
    url.password = 'plain';
  }
  return url.href;
}

/** As a hosted PostgreSQL gives it: the owner makes roles, and is bound by policies like everybody. */
beforeAll(async () => {
  admin = postgres(inject('serverUrl'), { max: 1, onnotice: () => {} });
  await admin.unsafe(`create role ${NAME} login createrole nosuperuser password 'plain'`);
  await admin.unsafe(`grant sangam_hub to ${NAME} with admin option`);
  await admin.unsafe(`create database ${NAME} owner ${NAME}`);
  await migrate(urlOf(NAME));
  hub = await startDemoHubOn(urlOf(NAME));
  owner = postgres(urlOf(NAME), { max: 1, onnotice: () => {} });
});
afterAll(async () => {
  await hub.stop();
  await owner.end();
  await admin.unsafe(`drop database ${NAME} with (force)`);
  await admin.unsafe(`drop role ${loginOf(NAME)}`);
  for (const role of [NAME, NEXT]) {
    await admin.unsafe(`drop owned by ${role}`);
    await admin.unsafe(`drop role ${role}`);
  }
  await admin.end();
});

it('a hub whose database belongs to no superuser shows each tenant its own, and links and counts what all write', async () => {
  const states = async (client: string): Promise<string[]> => {
    const { enterprises } = await hub.ask(client, '{ enterprises(first: 50) { edges { node { state { code } } } } }');
    return [
      ...new Set<string>(enterprises.edges.map(({ node }: { node: { state: { code: string } } }) => node.state.code)),
    ];
  };
  expect(await states('bureau-up')).toEqual(['IN-UP']);
  expect((await states('admin')).length).toBeGreaterThan(1);

  const { registerEnterprise } = await hub.ask(
    'bureau-up',
    `mutation { registerEnterprise(input: { name: "Plain Weaves", kind: MSME, district: "118", activities: ["1312"],
      registeredAt: "2024-01-01", investmentPaise: 0, turnoverPaise: 0, employees: 1 }) {
      ... on RegisterEnterprisePayload { enterprise { name } } } }`,
  );
  expect(registerEnterprise).toEqual({ enterprise: { name: 'Plain Weaves' } });
  const [counted] = await owner`
    select (select count(*)::int from enterprises.audit) as rows, (select count(*)::int from enterprises.audit_link) as links,
      exists (select from enterprises.search_word where word = 'weaves') as learned`;
  expect(counted).toMatchObject({ learned: true });
  expect(counted?.links).toBe(counted?.rows);
});

it('migrations see all rows, though the database has come to another owner', async () => {
  await admin.unsafe(`create role ${NEXT} login createrole nosuperuser password 'plain'`);
  await admin.unsafe(`grant sangam_hub to ${NEXT} with admin option`);
  const superuser = postgres(urlOf(null), { max: 1, onnotice: () => {} });
  await superuser.unsafe(`reassign owned by ${NAME} to ${NEXT}`);
  await superuser.end();

  const next = postgres(urlOf(NEXT), { max: 1, onnotice: () => {} });
  const seen = async () => (await next`select count(*)::int from enterprises.enterprise`)[0]?.count;
  expect(await seen()).toBe(0);
  const folder = await migrationsAndCount();
  await migrate(urlOf(NEXT), undefined, folder);
  await rm(folder, { recursive: true });
  const [counted] = await next`select rows from probe.counted`;
  expect(counted?.rows).toBeGreaterThan(0);
  expect(await seen()).toBe(counted?.rows);
  await next.end();
});

/** A folder of all migrations and one more, which keeps the number of enterprises that it sees. */
async function migrationsAndCount(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'sangam-migrations-'));
  await cp(new URL('../../../drizzle', import.meta.url), folder, { recursive: true });
  await mkdir(join(folder, 'probe/meta'), { recursive: true });
  const entries = [{ idx: 0, when: Date.UTC(2026, 0, 1), tag: '0000_count', breakpoints: true }];
  await writeFile(join(folder, 'probe/meta/_journal.json'), JSON.stringify({ entries }));
  await writeFile(
    join(folder, 'probe/0000_count.sql'),
    'create schema probe;\n--> statement-breakpoint\ncreate table probe.counted as select count(*)::int as rows from enterprises.enterprise',
  );
  return folder;
}
