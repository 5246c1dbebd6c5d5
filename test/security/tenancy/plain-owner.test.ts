import { randomBytes } from 'node:crypto';
import postgres from 'postgres';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { migrate } from '../../../gateway/database/migrate.ts';
import { loginOf } from '../../../gateway/database/role/login.ts';
import { startDemoHubOn, type TestHub } from '../../support/hub.ts';

const NAME = `sangam_plain_${randomBytes(4).toString('hex')}`;

let admin: postgres.Sql;
let owner: postgres.Sql;
let hub: TestHub;

/** As a hosted PostgreSQL gives it: the owner makes roles, and is bound by policies like everybody. */
beforeAll(async () => {
  admin = postgres(inject('serverUrl'), { max: 1, onnotice: () => {} });
  await admin.unsafe(`create role ${NAME} login createrole nosuperuser password 'plain'`);
  await admin.unsafe(`grant sangam_hub to ${NAME} with admin option`);
  await admin.unsafe(`create database ${NAME} owner ${NAME}`);
  const url = new URL(inject('serverUrl'));
  url.username = NAME;
  url.password = 'plain';
  url.pathname = `/${NAME}`;
  await migrate(url.href);
  hub = await startDemoHubOn(url.href);
  owner = postgres(url.href, { max: 1, onnotice: () => {} });
});
afterAll(async () => {
  await hub.stop();
  await owner.end();
  await admin.unsafe(`drop database ${NAME} with (force)`);
  await admin.unsafe(`drop role ${loginOf(NAME)}`);
  await admin.unsafe(`drop owned by ${NAME}`);
  await admin.unsafe(`drop role ${NAME}`);
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
