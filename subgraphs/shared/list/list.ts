import { type InferSelectModel, type SQL, sql } from 'drizzle-orm';
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core';
import type { Connection } from '../connection.ts';
import { type Cursor, decodeCursor } from '../cursor.ts';
import type { Database } from '../database.ts';
import { badUserInput } from '../errors.ts';
import type { AskedFields } from '../execution/asked-fields.ts';
import type { Narrowing } from '../narrow-rows.ts';
import { createSearches, type ResolvedSearches } from '../search/resolve-search.ts';
import type { TextSearch } from '../text-search.ts';
import { boundFilter, conditionOf, type FilterInput, type Filters } from './filters.ts';
import { createListStatements, type Order, type Parent } from './statements.ts';

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

export interface PageArguments<F extends Filters, O extends string, S extends string = never> {
  readonly filter: FilterInput<F, S>;
  readonly order: O;
  /** 1 to 100. */
  readonly first: number;
  readonly after: string | null | undefined;
}

export const MAX_PAGE = 100;

/**
 * Sizes of pages that stand in the statement itself. Where PostgreSQL knows how few rows are wanted, it keeps one plan;
 * where it does not, it plans each page anew: 205 µs of its time a page of listings in place of 80. Other sizes are a
 * parameter, lest each be a statement.
 */
const COMMON_SIZES: ReadonlySet<number> = new Set([10, 20, 25, 50, 100]);

/** A filter as statements take it: what is filtered by, with which parameters, and which searches take near words. */
interface Bound extends Pick<ResolvedSearches, 'near'> {
  readonly names: readonly string[];
  readonly values: Readonly<Record<string, unknown>>;
}

/** A filtered, ordered list with keyset pages over one table. */
export function createList<T extends PgTable, F extends Filters, O extends string, S extends string = never>(
  db: Database,
  { table, id, filters: plainFilters, searches, orders, narrow }: ListDefinition<T, F, O, S>,
) {
  type Row = InferSelectModel<T>;
  type OrderedRow = Row & { id: string; sortValue: string };
  type Input = FilterInput<F, S>;
  const sought: [string, TextSearch][] = Object.entries(searches ?? {});
  const filters: Filters = { ...plainFilters, ...Object.fromEntries(sought.map(([name, { has }]) => [name, has])) };
  const searched = new Set(sought.map(([name]) => name));
  const statements = createListStatements<O>(db, { table, id, filters, searched, orders });
  const resolveSearches = createSearches(db, Object.fromEntries(sought));

  /** The conditions and parameters that a filter comes to; null when a search has nothing to search for. */
  const bind = async (filter: Input, nearOfCursor?: readonly string[]): Promise<Bound | null> => {
    const { names, values } = boundFilter(filters, filter);
    const texts = sought.flatMap(([name]) => (names.includes(name) ? [[name, values[name]]] : []));
    if (texts.length === 0) return { names, values, near: [] };
    const visible = names.filter((name) => name.startsWith('visible'));
    const found = await resolveSearches(Object.fromEntries(texts), nearOfCursor, async (name, query) => {
      const rows = await statements.exists([...visible, name]).execute({ ...values, [name]: query });
      return rows.length > 0;
    });
    return found && { names, values: { ...values, ...found.values }, near: found.near };
  };

  /** The page that the arguments ask for; throws BAD_USER_INPUT for a size or cursor that no page of this list has. */
  const positionOf = async ({ filter, order, first, after }: PageArguments<F, O, S>) => {
    if (!Number.isInteger(first) || first < 1 || first > MAX_PAGE)
      throw badUserInput(`first: expected 1 to ${MAX_PAGE}, got ${first}`);
    const cursor: Cursor | null = after ? decodeCursor(after, order, orders[order].type) : null;
    const bound = await bind(filter, cursor ? (cursor.near ?? []) : undefined);
    return {
      bound,
      isAfter: cursor !== null,
      // One more than the page has tells whether there is a next.
      limit: COMMON_SIZES.has(first) ? first + 1 : null,
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

  const countBound = async ({ names, values }: Bound): Promise<number> => {
    const [row] = await statements.count(names).execute({ ...values });
    return row?.count ?? 0;
  };
  const countsUnder = async (parent: Parent, parents: readonly string[], { names, values }: Bound) => {
    const rows = await statements.countsUnder(parent, names).execute({ ...values, parents });
    return new Map(rows.map((row) => [row.parentKey, row.count]));
  };

  /** One page. Throws BAD_USER_INPUT for a page size outside 1..100 and for a cursor of another list or order. */
  const page = async (args: PageArguments<F, O, S>, asked?: AskedFields): Promise<Connection<Row>> => {
    const position = await positionOf(args);
    const { bound, isAfter, limit, parameters } = position;
    if (bound === null) return connectionOf([], args, position, async () => 0);
    const { names } = bound;
    const statement = statements.page({ names, order: args.order, isAfter, limit, narrow: narrow?.(asked) ?? null });
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
    const { bound, isAfter, limit, parameters } = position;
    if (bound === null) return parents.map(() => connectionOf([], args, position, async () => 0));
    const { names } = bound;
    const statement = statements.pagesUnder(parent, { names, order: args.order, isAfter, limit, narrow: null });
    const rows = (await statement.execute({ ...parameters, parents })) as (OrderedRow & { parentKey: string })[];
    const groups = Map.groupBy(rows, ({ parentKey }) => parentKey);
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
