import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { announceEnterprises } from '../../drizzle/seed/load/enterprise-events.ts';
import { enterprises } from '../../subgraphs/enterprises/index.ts';
import { anEnterprise, insertEnterprises, insertRegisters } from '../support/builders/enterprises.ts';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';
import { aBureau } from '../support/principals.ts';
import { type Answer, ask } from '../support/subgraph-client.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await cloneDatabase();
  await insertRegisters(database.db);
});
beforeEach(() => database.sql`truncate enterprises.enterprise, enterprises.outbox`);
afterAll(() => database.drop());

const events = (): Promise<Answer[]> =>
  database.sql`select type, subject_type, subject, subject_version, state, payload from enterprises.outbox order by subject`;
const announce = (ids: readonly string[]) => database.db.transaction((tx) => announceEnterprises(tx, ids));
const MIGRATION = new URL('../../drizzle/enterprises/0003_announce-enterprises.sql', import.meta.url);

describe('the events of enterprises that are put in by the batch', () => {
  it('are written once, for those given alone', async () => {
    const rows = await insertEnterprises(database.db, anEnterprise(), anEnterprise(), anEnterprise());
    const ids = rows.map(({ id }) => id).toSorted();
    await announce(ids.slice(0, 2));
    await announce(ids.slice(0, 2));
    expect((await events()).map(({ subject }) => subject)).toEqual(ids.slice(0, 2));
    await announce(ids);
    expect((await events()).map(({ subject }) => subject)).toEqual(ids);
  });

  it('are what a bureau’s registration of the same would have told, and so are those of the migration', async () => {
    const registered = await ask(
      enterprises.create({ db: database.db }),
      `mutation ($input: RegisterEnterpriseInput!) { registerEnterprise(input: $input) {
        ... on RegisterEnterprisePayload { enterprise { id } } ... on ValidationFailed { issues { message } } } }`,
      {
        principal: aBureau(),
        variables: {
          input: {
            name: 'Taj Leather Works',
            kind: 'MSME',
            district: '118',
            activities: ['15202'],
            registeredAt: '2021-05-04',
            investmentPaise: 5_000_000,
            turnoverPaise: 9_000_000,
            employees: 12,
            contact: { person: 'Asha', phone: '+915620000001' },
          },
        },
      },
    );
    expect(registered.registerEnterprise.enterprise).toBeDefined();
    const [told] = await events();
    await database.sql`truncate enterprises.outbox`;
    await announce([registered.registerEnterprise.enterprise.id]);
    expect(await events()).toEqual([told]);
    await database.sql`truncate enterprises.outbox`;
    await database.sql.unsafe(readFileSync(MIGRATION, 'utf8'));
    await database.sql.unsafe(readFileSync(MIGRATION, 'utf8'));
    expect(await events()).toEqual([told]);
  });
});
