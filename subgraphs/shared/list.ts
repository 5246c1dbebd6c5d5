import { and, asc, desc, getTableColumns, type InferSelectModel, type SQL, sql } from 'drizzle-orm';
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core';
import QuickLRU from 'quick-lru';
import type { Connection } from './connection.ts';
import { type Cursor, decodeCursor, type SortType } from './cursor.ts';
import type { Database } from './database.ts';
import { badUserInput } from './errors.ts';
import type { AskedFields } from './execution/asked-fields.ts';
import { makingRows } from './make-rows.ts';
import type { Narrow, Narrowing } from './narrow-rows.ts';
import { createSearches, type ResolvedSearches } from './search/resolve-search.ts';
import type { TextSearch } from './text-search.ts';

/** What a filter may be given. Lists mean "any of these"; undefined and null mean "not filtered". */
export type FilterValue = string | number | boolean | Date | readonly string[] | null | undefined;

/** A condition on a value. `one` is the condition on a list's only value, where it can be put better. */
export interface Filter {
  (value: SQL): SQL;
  readonly one?: (value: SQL) => SQL;
}
export type Filters = Readonly<Record<string, Filter>>;
export type FilterInput<F extends Filters, S extends string = never> = {
  readonly [Name in keyof F]?: FilterValue;
} & { readonly [Name in S]?: string | null | undefined };

/** One order of a list. The expression is never null; rows that tie are ordered by id, in the same direction. */
export interface Order {
  readonly by: PgColumn | SQL | ((filter: (name: string) => SQL) => SQL);
  /** PostgreSQL type that the cursor's sort value is read back as. */
  readonly type: SortType;
  readonly direction: 'asc' | 'desc';
}

export interface ListDefinition<T extends PgTable, F extends Filters, O extends string, S extends string = never> {
  readonly table: T;
  readonly id: PgColumn;
  /** Those whose names begin with `visible` say what the caller may see: what a search finds is judged within them alone. */
  readonly filters: F;
  /** Filters by words, each text trimmed and not empty. */
  readonly searches?: Readonly<Record<S, TextSearch>>;
  readonly orders: Readonly<Record<O, Order>>;
  /** Has pages read no more columns than are asked for; the columns that it always takes hold `id`. */
  readonly narrow?: Narrowing;
}

/** What rows of a list can lie under: a column that names it, or (where rows lie under many) a condition on its key. */
export type Parent = PgColumn | { readonly name: string; readonly has: (key: SQL) => SQL };

const isUnder = (parent: Parent, key: SQL): SQL => ('has' in parent ? parent.has(key) : sql`${parent} = ${key}`);

export interface PageArguments<F extends Filters, O extends string, S extends string = never> {
  readonly filter: FilterInput<F, S>;
  readonly order: O;
  /** 1 to 100. */
  readonly first: number;
  readonly after: string | null | undefined;
}

export const MAX_PAGE = 100;
/** One statement a shape (which filters are set, which order, whether after a cursor): bounded, since clients choose it. */
const MAX_SHAPES = 500;

/**
 * Sizes of pages that stand in the statement itself. Where PostgreSQL knows how few rows are wanted, it keeps one plan;
 * where it does not, it plans each page anew: 205 µs of its time a page of listings in place of 80. Other sizes are a
 * parameter, lest each be a statement.
 */
const COMMON_SIZES: ReadonlySet<number> = new Set([10, 20, 25, 50, 100]);

export const equals =
  (column: PgColumn): Filter =>
  (value) =>
    sql`${column} = ${value}`;
export const since =
  (column: PgColumn): Filter =>
  (value) =>
    sql`${column} >= ${value}::timestamptz`;
/** Any of a list. Under an equality an index gives the rows in the list's order, under `= any` they would all be sorted. */
export const anyOf = (column: PgColumn): Filter =>
  Object.assign((value: SQL) => sql`${column} = any(${value}::text[])`, { one: equals(column) });

const isSet = (value: FilterValue): boolean => value !== undefined && value !== null;
/** Drizzle hands parameters of raw SQL to the driver as they are, and the driver takes no Date there. */
const asParameter = (value: FilterValue): unknown => (value instanceof Date ? value.toISOString() : value);
const placeholder = (name: string): SQL => sql`${sql.placeholder(name)}`;

/** PostgreSQL has no text with NUL in it, so no row can fit such a filter. */
const isStorable = (value: FilterValue): boolean =>
  typeof value === 'string' ? !value.includes('\0') : !Array.isArray(value) || value.every(isStorable);

/** The conditions that a filter's values ask for: names make the statement's shape, values its parameters. */
function boundFilter(filters: Filters, filter: FilterInput<Filters>) {
  const bound = Object.keys(filters)
    .filter((name) => isSet(filter[name]))
    .map((name): [string, unknown] => {
      const value = filter[name];
      if (!isStorable(value)) throw badUserInput(`filter.${name}: expected text without NUL`);
      const isOne = filters[name]?.one !== undefined && Array.isArray(value) && value.length === 1;
      return isOne ? [`${name}=`, value[0]] : [name, asParameter(value)];
    });
  return { names: bound.map(([name]) => name), values: Object.fromEntries(bound) };
}

const conditionOf = (filters: Filters, name: string, value = placeholder(name)): SQL => {
  const condition = name.endsWith('=') ? filters[name.slice(0, -1)]?.one : filters[name];
  return condition!(value);
};

/** A filter as statements take it: what is filtered by, with which parameters, and which searches take near words. */
interface Bound extends Pick<ResolvedSearches, 'near'> {
  readonly names: readonly string[];
  readonly values: Readonly<Record<string, unknown>>;
}

/**
 * A filtered, ordered list with keyset pages over one table. Statements are built once a shape and kept: building one
 * costs three times what running it does (229 against 75 µs of CPU, measured), and partners ask the same shapes.
 */
export function createList<T extends PgTable, F extends Filters, O extends string, S extends string = never>(
  db: Database,
  { table, id, filters: plainFilters, searches, orders, narrow }: ListDefinition<T, F, O, S>,
) {
  type Row = InferSelectModel<T>;
  type OrderedRow = Row & { id: string; sortValue: string };
  type Input = FilterInput<F, S>;
  const { searchDocument: _document, ...columns } = getTableColumns(table) as Record<string, PgColumn>;
  const sought: [string, TextSearch][] = Object.entries(searches ?? {});
  const filters: Filters = { ...plainFilters, ...Object.fromEntries(sought.map(([name, { has }]) => [name, has])) };
  const searched = new Set(sought.map(([name]) => name));
  const where = (names: readonly string[]): SQL[] => names.map((name) => conditionOf(filters, name));

  /** What tells the statement of a page from others. */
  interface PageShape {
    readonly names: readonly string[];
    readonly order: O;
    readonly isAfter: boolean;
    /** Null: a parameter. */
    readonly limit: number | null;
    /** Null: whole rows. */
    readonly narrow?: Narrow | null;
  }

  const pageQuery = ({ names, order: orderName, isAfter, limit, narrow }: PageShape, ...conditions: SQL[]) => {
    const { by, type, direction } = orders[orderName];
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
      .from(table as PgTable)
      .where(and(...conditions))
      .orderBy(ordered(expression), ordered(id));
    // As SQL: Drizzle makes a parameter of a number.
    const wanted = limit === null ? placeholder('limit') : sql.raw(String(limit));
    return { fields, query: query.limit(wanted as unknown as number) };
  };
  const preparePage = (shape: PageShape) => {
    const { fields, query } = pageQuery(shape);
    return makingRows(query.prepare('page'), fields);
  };
  const prepareCount = (names: readonly string[]) =>
    db
      .select({ count: sql<number>`count(*)::int` })
      .from(table as PgTable)
      .where(and(...where(names)))
      .prepare('count');

  /** The rows of one parent come in the page's order: a lateral join is a nested loop, which keeps it. */
  const preparePages = (parent: Parent, shape: PageShape) => {
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
  };
  const prepareCounts = (parent: Parent, names: readonly string[]) => {
    const counted = db
      .select({ count: sql<number>`count(*)::int`.as('count') })
      .from(table as PgTable)
      .where(and(isUnder(parent, sql`parent.key`), ...where(names)))
      .as('counted');
    return db
      .select({ parentKey: sql<string>`parent.key`.as('parent_key'), count: counted.count })
      .from(sql`unnest(${placeholder('parents')}::text[]) as parent(key)`)
      .crossJoinLateral(counted)
      .prepare('counts');
  };

  const prepareExists = (names: readonly string[]) =>
    db
      .select({ one: sql<number>`1` })
      .from(table as PgTable)
      .where(and(...where(names)))
      .limit(1)
      .prepare('exists');

  const pageStatements = new QuickLRU<string, ReturnType<typeof preparePage>>({ maxSize: MAX_SHAPES });
  const countStatements = new QuickLRU<string, ReturnType<typeof prepareCount>>({ maxSize: MAX_SHAPES });
  const pagesStatements = new QuickLRU<string, ReturnType<typeof preparePages>>({ maxSize: MAX_SHAPES });
  const countsStatements = new QuickLRU<string, ReturnType<typeof prepareCounts>>({ maxSize: MAX_SHAPES });
  const existsStatements = new QuickLRU<string, ReturnType<typeof prepareExists>>({ maxSize: MAX_SHAPES });
  const remembered = <Statement>(cache: QuickLRU<string, Statement>, shape: string, prepare: () => Statement) => {
    const known = cache.get(shape);
    if (known) return known;
    const prepared = prepare();
    cache.set(shape, prepared);
    return prepared;
  };

  const resolveSearches = createSearches(db, Object.fromEntries(sought));

  /** The conditions and parameters that a filter comes to; null when a search has nothing to search for. */
  const bind = async (filter: Input, nearOfCursor?: readonly string[]): Promise<Bound | null> => {
    const { names, values } = boundFilter(filters, filter);
    const texts = sought.flatMap(([name]) => (names.includes(name) ? [[name, values[name]]] : []));
    if (texts.length === 0) return { names, values, near: [] };
    const visible = names.filter((name) => name.startsWith('visible'));
    const found = await resolveSearches(Object.fromEntries(texts), nearOfCursor, async (name, query) => {
      const asked = [...visible, name];
      const statement = remembered(existsStatements, asked.join(), () => prepareExists(asked));
      return (await statement.execute({ ...values, [name]: query })).length > 0;
    });
    return found && { names, values: { ...values, ...found.values }, near: found.near };
  };

  /** The page that the arguments ask for; throws BAD_USER_INPUT for a size or cursor that no page of this list has. */
  const positionOf = async ({ filter, order, first, after }: PageArguments<F, O, S>) => {
    if (!Number.isInteger(first) || first < 1 || first > MAX_PAGE)
      throw badUserInput(`first: expected 1 to ${MAX_PAGE}, got ${first}`);
    const cursor: Cursor | null = after ? decodeCursor(after, order, orders[order].type) : null;
    const bound = await bind(filter, cursor ? (cursor.near ?? []) : undefined);
    // One more than the page has tells whether there is a next.
    const limit = COMMON_SIZES.has(first) ? first + 1 : null;
    return {
      bound,
      isAfter: cursor !== null,
      limit,
      shape: `${order}|${cursor ? 'after' : ''}|${limit}|${bound?.names.join()}`,
      parameters: { ...bound?.values, limit: first + 1, cursorValue: cursor?.sortValue, cursorId: cursor?.id },
    };
  };
  const connectionOf = (
    rows: OrderedRow[],
    { order, first }: PageArguments<F, O, S>,
    { isAfter, bound }: Awaited<ReturnType<typeof positionOf>>,
    count: () => Promise<number>,
  ): Connection<Row> => {
    const hasNextPage = rows.length > first;
    if (hasNextPage) rows.pop();
    return {
      edges: rows.map((node) => ({
        node,
        position: { order, sortValue: node.sortValue, id: node.id, near: bound?.near },
      })),
      hasNextPage,
      hasPreviousPage: isAfter,
      count,
    };
  };

  const countBound = async (bound: Bound | null): Promise<number> => {
    if (bound === null) return 0;
    const { names, values } = bound;
    const [row] = await remembered(countStatements, names.join(), () => prepareCount(names)).execute({ ...values });
    return row?.count ?? 0;
  };
  const countsUnder = async (parent: Parent, parents: readonly string[], bound: Bound | null) => {
    if (bound === null) return new Map<string, number>();
    const { names, values } = bound;
    const shape = `${parent.name}|${names.join()}`;
    const statement = remembered(countsStatements, shape, () => prepareCounts(parent, names));
    const rows = await statement.execute({ ...values, parents });
    return new Map(rows.map((row) => [row.parentKey, row.count]));
  };

  /** One page. Throws BAD_USER_INPUT for a page size outside 1..100 and for a cursor of another list or order. */
  const page = async (args: PageArguments<F, O, S>, asked?: AskedFields): Promise<Connection<Row>> => {
    const position = await positionOf(args);
    const { bound, shape, parameters } = position;
    if (bound === null) return connectionOf([], args, position, async () => 0);
    const columnsAsked = narrow?.(asked) ?? null;
    const statement = remembered(pageStatements, `${shape}|${columnsAsked?.shape ?? ''}`, () =>
      preparePage({ ...position, ...bound, order: args.order, narrow: columnsAsked }),
    );
    const rows = (await statement.execute(parameters)) as OrderedRow[];
    return connectionOf(rows, args, position, () => countBound(bound));
  };

  /**
   * The same page of the list under each of several parents (the first five products of each of these enterprises), in one
   * statement, counts in another. `parent` is the column that names the parent; pages come in the order of `parents`.
   */
  const pagesUnder = async (
    parent: Parent,
    parents: readonly string[],
    args: PageArguments<F, O, S>,
  ): Promise<Connection<Row>[]> => {
    const position = await positionOf(args);
    const { bound, shape, parameters } = position;
    const groups = new Map<string, OrderedRow[]>(parents.map((key) => [key, []]));
    if (bound !== null) {
      const statement = remembered(pagesStatements, `${parent.name}|${shape}`, () =>
        preparePages(parent, { ...position, ...bound, order: args.order }),
      );
      const rows = await statement.execute({ ...parameters, parents });
      for (const row of rows as (OrderedRow & { parentKey: string })[]) groups.get(row.parentKey)?.push(row);
    }
    let counts: Promise<ReadonlyMap<string, number>> | null = null;
    const countOf = async (key: string): Promise<number> => {
      counts ??= countsUnder(parent, parents, bound);
      return (await counts).get(key) ?? 0;
    };
    return parents.map((key) => connectionOf(groups.get(key) ?? [], args, position, () => countOf(key)));
  };

  /** The conditions of a filter, for statements of other shapes over the same rows; null when nothing can fit. */
  const conditions = async (filter: Input): Promise<SQL[] | null> => {
    const bound = await bind(filter);
    if (bound === null) return null;
    const { names, values } = bound;
    return names.map((name) => conditionOf(filters, name, sql`${sql.param(values[name])}`));
  };

  return { page, pagesUnder, conditions };
}
