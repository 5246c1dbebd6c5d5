import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await cloneDatabase();
});
afterAll(() => database.drop());

describe('a connection', () => {
  it('reads a bigint as a number up to the last one that a number holds', async () => {
    const [row] = await database.sql`select ${Number.MAX_SAFE_INTEGER}::bigint as value`;
    expect(row).toEqual({ value: Number.MAX_SAFE_INTEGER });
  });

  it('refuses a bigint that a number would round', async () => {
    await expect(database.sql`select 9007199254740993::bigint as value`).rejects.toThrow('got 9007199254740993');
  });

  it('works in UTC and says who it is', async () => {
    const [row] =
      await database.sql`select current_setting('TimeZone') as zone, current_setting('application_name') as name`;
    expect(row).toEqual({ zone: 'UTC', name: 'sangam' });
  });
});
