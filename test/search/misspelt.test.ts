import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seedFacts } from '../../drizzle/seed/facts.ts';
import { seedSynthetic } from '../../drizzle/seed/synthetic.ts';
import type { Graph } from '../../gateway/executor/graph.ts';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';
import { anAdmin } from '../support/principals.ts';
import type { Answer } from '../support/subgraph-client.ts';
import { askGraph, startWholeGraph } from '../support/whole-graph.ts';

let database: TestDatabase;
let graph: Graph;

beforeAll(async () => {
  database = await cloneDatabase();
  await seedFacts(database.db);
  await seedSynthetic(database.db, { enterprises: 2_000, listings: 3_000 });
  graph = await startWholeGraph(database.db);
});
afterAll(() => database.drop());

const NAMES: Readonly<Record<string, string>> = {
  products: 'title description gi { name } odopProduct { name }',
  listings: 'title product { description gi { name } odopProduct { name } }',
  mous: 'title summary',
  cooperatives: 'name shortName aliases',
  geographicalIndications: 'name aliases',
  organizations: 'name shortName aliases',
  programmes: 'name description',
  facilityCentres: 'name offerings { name }',
  trainingProgrammes: 'name',
  enterprises: 'name',
};

/** Everything that a row of the list is called, as one text a row. */
async function namesFound(list: string, search: string, orderBy?: string): Promise<string[]> {
  const order = orderBy ? `, orderBy: ${orderBy}` : '';
  const query = `query ($search: String) { found: ${list}(filter: { search: $search }, first: 50${order}) {
    totalCount edges { node { ${NAMES[list]} } } } }`;
  const { found } = await askGraph(graph, anAdmin(), query, { search });
  expect(found.totalCount).toBeGreaterThanOrEqual(found.edges.length);
  return found.edges.map(({ node }: Answer) => JSON.stringify(Object.values(node)));
}

describe('a search finds what is meant by', () => {
  it.each<[list: string, search: string, each: RegExp]>([
    ['products', 'brocde', /brocade/i],
    ['products', 'teracota', /terracotta/i],
    ['products', 'nilgri tea', /nilgiri.*tea/i],
    ['products', 'Banarsi silk', /(banaras.*silk|silk.*banaras)/i],
    ['products', 'karpet', /carpet/i],
    ['products', 'chikankari', /chikan/i],
    ['listings', 'brocde', /brocade/i],
    ['listings', 'lether', /leather/i],
    ['cooperatives', 'sagosrve', /SAGOSERVE/],
    ['cooperatives', 'cooptex', /Co-optex/],
    ['cooperatives', 'Khilona', /Khilauna/],
    ['enterprises', 'texitle', /textile/i],
    ['geographicalIndications', 'chikankari', /Chikan/],
    ['geographicalIndications', 'Kanchipuram', /Kancheepuram/],
    ['mous', 'kadhi', /khadi/i],
    ['mous', 'Flipcart', /Flipkart/],
    ['organizations', 'flipcart', /Flipkart/],
    ['programmes', 'samart', /Samarth/],
    ['trainingProgrammes', 'trainning', /training/i],
  ])('%s: %s', async (list, search, each) => {
    const found = await namesFound(list, search);
    expect(found).not.toEqual([]);
    for (const name of found) expect(name).toMatch(each);
  });

  it.each<[field: string, search: string, name: string]>([
    ['districts', 'Trivandram', 'Thiruvananthapuram'],
    ['districts', 'alepey', 'Alappuzha'],
    ['districts', 'Lucknaw', 'Lucknow'],
    ['districts', 'Lakimpur', 'Kheri'],
    ['odopProducts', 'crpet', 'Carpets (dari)'],
    ['odopProducts', 'teracota', 'Terracotta'],
  ])('%s: %s', async (field, search, name) => {
    const query = `query ($search: String) { found: ${field}(search: $search) { name } }`;
    const { found } = await askGraph(graph, anAdmin(), query, { search });
    expect(found.map((row: Answer) => row.name)).toContainEqual(expect.stringContaining(name));
    expect(found.length).toBeLessThan(15);
  });
});

describe('a search', () => {
  const everyList = Object.keys(NAMES);

  it.each(everyList)('of %s finds nothing for words of no sense', async (list) => {
    for (const search of ['qwxzvf', 'brocade qwxzvf', 'zzzz', 'xylophonistically'])
      expect(await namesFound(list, search), search).toEqual([]);
  });

  it.each(everyList)('of %s finds nothing for text without letters and digits', async (list) => {
    for (const search of ['%', '_', '**', '"', ' - ']) expect(await namesFound(list, search), search).toEqual([]);
  });

  it('of registers finds nothing for words of no sense, or without letters', async () => {
    for (const search of ['qwxzvf', '%', '_'])
      expect(
        await askGraph(
          graph,
          anAdmin(),
          'query ($s: String) { districts(search: $s) { name } odopProducts(search: $s) { name } }',
          { s: search },
        ),
      ).toEqual({ districts: [], odopProducts: [] });
  });

  it('takes words as they are written where some row has them, and those near them only where none has', async () => {
    for (const name of await namesFound('products', 'silk')) expect(name).toMatch(/silk/i);
  });

  it('finds a plural by its singular and the other way round', async () => {
    const saree = await namesFound('geographicalIndications', 'saree');
    expect(await namesFound('geographicalIndications', 'sarees')).toEqual(saree);
    expect(saree.join()).toMatch(/Sarees/);
    expect(saree.join()).toMatch(/Mau Saree/);
  });

  it('finds a product by its geographical indication and its ODOP product', async () => {
    const query = `{ products(filter: { hasOdop: true, hasGi: false }, first: 1) {
      edges { node { id title odopProduct { name } } } } }`;
    const { products } = await askGraph(graph, anAdmin(), query);
    const { id, odopProduct } = products.edges[0].node;
    const bySearch = await askGraph(
      graph,
      anAdmin(),
      `query ($s: String) { products(filter: { search: $s }, first: 100) { edges { node { id } } } }`,
      { s: odopProduct.name },
    );
    expect(bySearch.products.edges.map(({ node }: Answer) => node.id)).toContain(id);
  });

  it('puts rows first that have all its words as they were written', async () => {
    const [best] = await namesFound('mous', 'flipkart tamil', 'RELEVANCE');
    expect(best).toMatch(/Tamil Nadu's artisans/);
    const [nearest] = await namesFound('mous', 'flipkart tamill', 'RELEVANCE');
    expect(nearest).toMatch(/Tamil Nadu's artisans/);
  });

  it.each(['TITLE_ASC', 'RELEVANCE'])(
    'by %s gives every near row once, however it is paged, with one count',
    async (orderBy) => {
      const query = `query ($first: Int!, $after: String) {
      page: products(filter: { search: "lether" }, orderBy: ${orderBy}, first: $first, after: $after) {
        totalCount pageInfo { hasNextPage endCursor } edges { node { id } } } }`;
      const seen: string[] = [];
      let after: string | null = null;
      let total = 0;
      do {
        const { page }: Answer = await askGraph(graph, anAdmin(), query, { first: 37, after });
        seen.push(...page.edges.map(({ node }: Answer) => node.id));
        total = page.totalCount;
        after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
      } while (after);
      expect(total).toBeGreaterThan(37);
      expect(seen.length).toBe(total);
      expect(new Set(seen).size).toBe(total);
    },
  );

  it('stays with near words on later pages, also when a row with the very word has come meanwhile', async () => {
    const query = `query ($after: String) { page: enterprises(filter: { search: "texitle" }, first: 1, after: $after) {
      totalCount pageInfo { endCursor } edges { node { id name } } } }`;
    const first = await askGraph(graph, anAdmin(), query, {});
    const { sql } = database;
    const [{ id }] =
      (await sql`select id from enterprises.enterprise where name !~* 'textile' order by id limit 1`) as [
        { id: string },
      ];
    await sql`update enterprises.enterprise set name = 'Texitle' where id = ${id}`;
    const second = await askGraph(graph, anAdmin(), query, { after: first.page.pageInfo.endCursor });
    expect(second.page.edges.length).toBe(1);
    expect(second.page.totalCount).toBe(first.page.totalCount + 1);
    expect(await namesFound('enterprises', 'texitle')).toEqual(['["Texitle"]']);
  });
});
