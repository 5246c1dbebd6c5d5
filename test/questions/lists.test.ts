import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Graph } from '../../gateway/executor/graph.ts';
import { fillDatabase } from '../../gateway/first-contents.ts';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';
import { anAdmin } from '../support/principals.ts';
import { askGraph, startWholeGraph } from '../support/whole-graph.ts';
import { changeableTable } from './changeable-table.ts';
import { type RootList, rootLists } from './lists-of-schema.ts';

const lists = rootLists();

let database: TestDatabase;
let graph: Graph;

beforeAll(async () => {
  database = await cloneDatabase();
  await fillDatabase(database.db, 'demo', () => {});
  graph = await startWholeGraph(database.db);
}, 120_000);
afterAll(() => database.drop());

interface Page {
  /** Each row by what tells it from all others. */
  readonly rows: readonly string[];
  readonly after: string | null;
}

async function readPage(list: RootList, order: string | null, first: number, after: string | null): Promise<Page> {
  const ordered = order === null ? '' : `, orderBy: ${order}`;
  const document = `query ($first: Int!, $after: String) {
    list: ${list.field}(first: $first, after: $after${ordered}) { edges { node { ${list.identity} } } pageInfo { hasNextPage endCursor } }
  }`;
  const { list: page } = await askGraph(graph, anAdmin(), document, { first, after });
  return {
    rows: page.edges.map(({ node }: { node: { id?: string } }) => node.id ?? JSON.stringify(node)),
    after: page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null,
  };
}

/** All rows, a page at a time; `between` runs after each page but the last. */
async function walk(
  list: RootList,
  order: string | null,
  first: number,
  between: (page: readonly string[]) => Promise<void> = async () => {},
): Promise<string[]> {
  const walked: string[] = [];
  for (let after: string | null = null; ; ) {
    const page: Page = await readPage(list, order, first, after);
    walked.push(...page.rows);
    if (page.after === null) return walked;
    after = page.after;
    await between(page.rows);
  }
}

/** Nobody signs in at a hub that has just begun or wants to be told of events; clients belong to the hub that makes their secrets. */
const EMPTY_AT_FIRST = ['apiClients', 'officers', 'webhookEndpoints'];

test('the graph has lists, each with rows to page through', async () => {
  expect(lists.map(({ field }) => field)).toEqual(expect.arrayContaining(['enterprises', 'mous', 'listings', 'deals']));
  const empty: string[] = [];
  for (const list of lists) {
    const { rows } = await readPage(list, list.orders[0] ?? null, 1, null);
    if (rows.length === 0) empty.push(list.field);
  }
  expect(empty.filter((field) => !EMPTY_AT_FIRST.includes(field))).toEqual([]);
});

/** About seven pages, the last of them not full. */
const pageSizeFor = (rows: number): number => Math.min(97, Math.ceil(rows / 7) + 1);

describe.each(lists)('$field', (list) => {
  test.each(list.orders)('by %s gives each row once, in the same order by pages of any size', async (order) => {
    const whole = await walk(list, order, 100);
    expect(new Set(whole).size, 'no row comes twice').toBe(whole.length);
    expect(await walk(list, order, pageSizeFor(whole.length))).toEqual(whole);
  });
});

const changing = lists.filter(({ field, hasId }) => hasId && !EMPTY_AT_FIRST.includes(field));
/** Rows that are put in sort after those that they are like, so a walk would never end if each page had some put in. */
const CHANGES = 6;

describe.each(changing)('$field, while rows come and go', (list) => {
  let copies = 0;

  test.each(list.orders)('by %s gives each row once that was there throughout', async (order) => {
    const before = await walk(list, order, 100);
    const [sample] = before;
    if (sample === undefined) throw new Error(`${list.field} has no row`);
    const table = await changeableTable(database.sql, sample);
    const removed = new Set<string>();
    let changes = 0;
    const walked = await walk(list, order, pageSizeFor(before.length), async (page) => {
      const last = page.at(-1);
      if (last === undefined || changes === CHANGES) return;
      changes += 1;
      const ahead = before.slice(before.indexOf(last) + 2).find((row) => !removed.has(row));
      // The row that the next page begins after goes, and one of the pages to come; rows like those on both sides come.
      const going = ahead === undefined ? [last] : [last, ahead];
      for (const row of [page[0] ?? last, ...going]) {
        copies += 1;
        await table.copy(row, anotherId(row, copies));
      }
      for (const row of going) {
        await table.remove(row);
        removed.add(row);
      }
    });
    expect(new Set(walked).size, 'no row comes twice').toBe(walked.length);
    const staying = before.filter((row) => !removed.has(row));
    const kept = new Set(staying);
    expect(walked.filter((row) => kept.has(row))).toEqual(staying);
  });
});

/** An id of the same type that no row has. */
const anotherId = (id: string, number: number): string => `${id.slice(0, -6)}${String(number).padStart(6, '0')}`;
