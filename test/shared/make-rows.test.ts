import { getTableColumns } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { seedFacts } from '../../drizzle/seed/facts.ts';
import { seedSynthetic } from '../../drizzle/seed/synthetic.ts';
import { listings, products } from '../../subgraphs/catalogue/tables.ts';
import { cooperatives } from '../../subgraphs/cooperatives/tables.ts';
import { enterprises } from '../../subgraphs/enterprises/tables.ts';
import { mous } from '../../subgraphs/partners/tables.ts';
import { makingRows } from '../../subgraphs/shared/make-rows.ts';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';

let database: TestDatabase;

beforeAll(async () => {
  database = await cloneDatabase();
  await seedFacts(database.db);
  await seedSynthetic(database.db, { enterprises: 100, listings: 100 });
});
afterAll(() => database.drop());

it.each([
  ['enterprises', enterprises],
  ['cooperatives', cooperatives],
  ['products', products],
  ['listings', listings],
  ['MoUs', mous],
])('makes the rows of %s that Drizzle makes: dates, amounts, lists and nulls', async (_, table) => {
  const columns = getTableColumns(table);
  const select = () => database.db.select(columns).from(table).orderBy(table.id);
  const expected = await select();
  expect(expected.length).toBeGreaterThan(0);
  expect(await makingRows(select().prepare('rows'), columns).execute()).toEqual(expected);
});
