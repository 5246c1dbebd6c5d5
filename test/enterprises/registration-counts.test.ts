import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { enterprises as enterprisesModule } from '../../subgraphs/enterprises/index.ts';
import { registrationCounts } from '../../subgraphs/enterprises/tables.ts';
import { anEnterprise, insertEnterprises, insertRegisters } from '../support/builders/enterprises.ts';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';
import { aPartner } from '../support/principals.ts';
import { recordingStatements } from '../support/statements.ts';
import { ask } from '../support/subgraph-client.ts';

const DAYS = [
  '2020-01-01',
  '2020-01-31',
  '2020-02-01',
  '2020-02-29',
  '2020-03-01',
  '2021-03-15',
  '2021-03-16',
  '2022-12-31',
];

let database: TestDatabase;
const counted = async (place: 'district' | 'state', code: string, from: string | null, to: string | null) => {
  const argument = place === 'district' ? 'LgdCode' : 'StateCode';
  const query = `query ($code: ${argument}!, $from: LocalDate, $to: LocalDate) {
    ${place}(code: $code) { registeredEnterprises(from: $from, to: $to) } }`;
  const subgraph = enterprisesModule.create({ db: database.db });
  const answer = await ask(subgraph, query, { principal: aPartner(), variables: { code, from, to } });
  return answer[place].registeredEnterprises;
};

beforeAll(async () => {
  database = await cloneDatabase();
  await insertRegisters(database.db);
  for (const registeredAt of DAYS)
    await insertEnterprises(
      database.db,
      anEnterprise({ registeredAt }),
      anEnterprise({ registeredAt, state: 'IN-KL', district: '555' }),
    );
});
afterAll(() => database.drop());

describe('registrations counted', () => {
  it('are those of the register between any two days', async () => {
    const { sql } = database;
    const aDay = fc.option(
      fc
        .integer({ min: 0, max: 1_200 })
        .map((n) => new Date(Date.UTC(2019, 11, 1) + n * 86_400_000).toISOString().slice(0, 10)),
    );
    await fc.assert(
      fc.asyncProperty(aDay, aDay, async (from, to) => {
        const [row] = await sql`select count(*)::int as count from enterprises.enterprise where district = '555'
          and registered_at >= coalesce(${from}::date, '-infinity') and registered_at <= coalesce(${to}::date, 'infinity')`;
        expect(await counted('district', '555', from, to)).toBe(row?.count);
        expect(await counted('state', 'IN-KL', from, to)).toBe(row?.count);
      }),
      { numRuns: 60 },
    );
  });

  it('follow changes and removals, many at once included', async () => {
    const { sql } = database;
    const all = () => counted('state', 'IN-KL', null, null);
    expect(await all()).toBe(DAYS.length);
    await sql`update enterprises.enterprise set registered_at = '2019-12-31' where district = '555' and registered_at < '2020-02-01'`;
    expect(await counted('district', '555', '2019-12-01', '2019-12-31')).toBe(2);
    expect(await counted('district', '555', '2020-01-01', '2020-01-31')).toBe(0);
    await sql`update enterprises.enterprise set name = name || '.' where district = '555'`;
    expect(await all()).toBe(DAYS.length);
    await sql`delete from enterprises.enterprise where district = '555' and registered_at = '2019-12-31'`;
    expect(await all()).toBe(DAYS.length - 2);
    const kept = (await database.db.select().from(registrationCounts)).filter(({ district }) => district === '555');
    expect(kept.filter(({ span }) => span === 'DAY').reduce((sum, { count }) => sum + count, 0)).toBe(DAYS.length - 2);
    expect(kept.every(({ count }) => count >= 0)).toBe(true);
  });

  it('stay right when registrations come at once, in whatever order', async () => {
    const before = await counted('state', 'IN-KL', null, null);
    await Promise.all(
      Array.from({ length: 8 }, (_, n) => {
        const rows = ['2020-05-01', '2020-05-02', '2020-05-03'].map((registeredAt) =>
          anEnterprise({ registeredAt, state: 'IN-KL', district: '555' }),
        );
        return insertEnterprises(database.db, ...(n % 2 === 0 ? rows : rows.toReversed()));
      }),
    );
    expect(await counted('state', 'IN-KL', null, null)).toBe(before + 24);
  });

  it('are read in one statement, however many places and periods are asked for', async () => {
    const { db, statements } = recordingStatements(database.sql);
    const subgraph = enterprisesModule.create({ db });
    const query = `{ districts(state: "IN-KL") { code a: registeredEnterprises b: registeredEnterprises(from: "2020-02-01") } }`;
    await ask(subgraph, query, { principal: aPartner() });
    expect(statements.filter((statement) => statement.includes('registration_count'))).toHaveLength(1);
  });
});
