import { and, asc, desc, getTableColumns, type SQL, sql } from 'drizzle-orm';
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core';
import QuickLRU from 'quick-lru';
import type { SortType } from '../cursor.ts';
import type { Database } from '../database.ts';
import { makingRows } from '../make-rows.ts';
import type { Narrow } from '../narrow-rows.ts';
import { conditionOf, type Filters, placeholder } from './filters.ts';

/** One order of a list. The expression is never null; rows that tie are ordered by id, in the same direction. */
export interface Order {
  readonly by: PgColumn | SQL | ((filter: (name: string) => SQL) => SQL);
  /** PostgreSQL type that the cursor's sort value is read back as. */
  readonly type: SortType;
  readonly direction: 'asc' | 'desc';
}

/** What rows of a list can lie under: a column that names it, or (where rows lie under many) a condition on its key. */
export type Parent = PgColumn | { readonly name: string; readonly has: (key: SQL) => SQL };

const isUnder = (parent: Parent, key: SQL): SQL => ('has' in parent ? parent.has(key) : sql`${parent} = ${key}`);

/** What the statements of a list are made of. */
export interface ListRows<O extends string> {
  readonly table: PgTable;
  readonly id: PgColumn;
  readonly filters: Filters;
  /** Names of the filters that search words. */
  readonly searched: ReadonlySet<string>;
  readonly orders: Readonly<Record<O, Order>>;
}

/** What tells the statement of a page from others. Parameters are those of the filters, `limit`, `cursorValue`, `cursorId`. */
export interface PageShape<O extends string> {
  /** The filters that are set, as `boundFilter` names them. */
  readonly names: readonly string[];
  readonly order: O;
  readonly isAfter: boolean;
  /** Null: a parameter. */
  readonly limit: number | null;
  /** Null: whole rows. */
  readonly narrow: Narrow | null;
}

/** One statement a shape (which filters are set, which order, whether after a cursor): bounded, since clients choose it. */
const MAX_SHAPES = 500;

/**
 * The prepared statements of a list, built once a shape and kept: building one costs three times what running it does
 * (229 against 75 µs of CPU, measured), and partners ask the same shapes.
 */
export function createListStatements<O extends string>(
  db: Database,
  { table, id, filters, searched, orders }: ListRows<O>,
) {
  const { searchDocument: _document, ...columns } = getTableColumns(table) as Record<string, PgColumn>;
  const where = (names: readonly string[]): SQL[] => names.map((name) => conditionOf(filters, name));

  const pageQuery = ({ names, order, isAfter, limit, narrow }: PageShape<O>, ...conditions: SQL[]) => {
    const { by, type, direction } = orders[order];
    const plain = typeof by === 'function' ? by(placeholder) : by;
    // What a search finds is sorted. An index in the list's order looks cheaper where many rows fit, and is walked through
    // half the table where they stand together in it: 150 ms for leather among 156,000 titles, against 30.
    const expression = names.some((name) => searched.has(name)) ? sql`greatest(${plain})` : plain;
    conditions.push(...where(names));
    if (isAfter) {
      const comparison = sql.raw(direction === 'asc' ? '>' : '<');
      const sortValue = sql`${placeholder('cursorValue')}::${sql.raw(type)}`;
      conditions.push(sql`(${expression}, ${id}) ${comparison} (${sortValue}, ${placeholder('cursorId')})`);
    }
    const ordered = direction === 'asc' ? asc : desc;
    const fields = { ...(narrow?.columns ?? columns), sortValue: sql<string>`(${expression})::text`.as('sort_value') };
    const query = db
      .select(fields)
      .from(table)
      .where(and(...conditions))
      .orderBy(ordered(expression), ordered(id));
    // As SQL: Drizzle makes a parameter of a number.
    const wanted = limit === null ? placeholder('limit') : sql.raw(String(limit));
    return { fields, query: query.limit(wanted as unknown as number) };
  };

  return {
    page: keptByShape(shapeOfPage<O>, (shape) => {
      const { fields, query } = pageQuery(shape);
      return makingRows(query.prepare('page'), fields);
    }),

    count: keptByShape(String, (names: readonly string[]) =>
      db
        .select({ count: sql<number>`count(*)::int` })
        .from(table)
        .where(and(...where(names)))
        .prepare('count'),
    ),

    exists: keptByShape(String, (names: readonly string[]) =>
      db
        .select({ one: sql<number>`1` })
        .from(table)
        .where(and(...where(names)))
        .limit(1)
        .prepare('exists'),
    ),

    /** A page under each of the parameter `parents`. Rows of one come in the page's order: a lateral join is a nested loop, which keeps it. */
    pagesUnder: keptByShape(
      (parent: Parent, shape: PageShape<O>) => `${parent.name}|${shapeOfPage(shape)}`,
      (parent, shape) => {
        const page = pageQuery(shape, isUnder(parent, sql`parent.key`)).query.as('page');
        const fields = page as unknown as Record<string, PgColumn>;
        return db
          .select({
            ...Object.fromEntries([...Object.keys(columns), 'sortValue'].map((name) => [name, fields[name]!])),
            parentKey: sql<string>`parent.key`.as('parent_key'),
          })
          .from(sql`unnest(${placeholder('parents')}::text[]) as parent(key)`)
          .crossJoinLateral(page)
          .prepare('pages');
      },
    ),

    /** How many rows lie under each of the parameter `parents`. */
    countsUnder: keptByShape(
      (parent: Parent, names: readonly string[]) => `${parent.name}|${names}`,
      (parent, names) => {
        const counted = db
          .select({ count: sql<number>`count(*)::int`.as('count') })
          .from(table)
          .where(and(isUnder(parent, sql`parent.key`), ...where(names)))
          .as('counted');
        return db
          .select({ parentKey: sql<string>`parent.key`.as('parent_key'), count: counted.count })
          .from(sql`unnest(${placeholder('parents')}::text[]) as parent(key)`)
          .crossJoinLateral(counted)
          .prepare('counts');
      },
    ),
  };
}

const shapeOfPage = <O extends string>({ names, order, isAfter, limit, narrow }: PageShape<O>): string =>
  `${order}|${isAfter}|${limit}|${names}|${narrow?.shape ?? ''}`;

/** What was made for a shape is made once. */
function keptByShape<Parts extends readonly unknown[], Statement>(
  shapeOf: (...parts: Parts) => string,
  prepare: (...parts: Parts) => Statement,
): (...parts: Parts) => Statement {
  const kept = new QuickLRU<string, Statement>({ maxSize: MAX_SHAPES });
  return (...parts) => {
    const shape = shapeOf(...parts);
    const known = kept.get(shape);
    if (known !== undefined) return known;
    const prepared = prepare(...parts);
    kept.set(shape, prepared);
    return prepared;
  };
}
