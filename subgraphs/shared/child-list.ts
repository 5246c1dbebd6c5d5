import DataLoader from 'dataloader';
import { and, asc, desc, getTableColumns, type InferSelectModel, type SQL, sql } from 'drizzle-orm';
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core';
import type { Connection } from './connection.ts';
import { decodeCursor } from './cursor.ts';
import type { Database } from './database.ts';
import { badUserInput } from './errors.ts';
import { type FilterInput, MAX_PAGE, type Order } from './list.ts';

type ChildFilters = Readonly<Record<string, (value: SQL) => SQL>>;

export interface ChildListDefinition<T extends PgTable, F extends ChildFilters> {
  /** Name of the prepared statements. */
  readonly name: string;
  readonly table: T;
  readonly id: PgColumn;
  /** Whether a row of the table belongs to the parent with this id. */
  readonly belongsTo: (parent: SQL) => SQL;
  /** A filter that is not given a value must let every row pass: `value` is then null. */
  readonly filters: F;
  readonly order: Order & { readonly by: PgColumn | SQL };
}

export interface ChildPageArguments<F extends ChildFilters> {
  readonly filter: FilterInput<F>;
  /** 1 to 100. */
  readonly first: number;
  readonly after?: string | null | undefined;
}

/** The cursor's order name: a list has one order, and its cursors fit no other list. */
const orderNameOf = (name: string): string => `child:${name}`;

/**
 * Pages of a list that hangs below an entity (the members of a federation), for many entities at once: one statement
 * for the pages of all parents of a level, and one for their counts when somebody asks.
 */
export function createChildList<T extends PgTable, F extends ChildFilters>(
  db: Database,
  { name, table, id, belongsTo, filters, order }: ChildListDefinition<T, F>,
) {
  type Row = InferSelectModel<T>;
  const { searchDocument: _document, ...columns } = getTableColumns(table) as Record<string, PgColumn>;
  const placeholder = (key: string): SQL => sql`${sql.placeholder(key)}`;
  const parents = sql`unnest(${placeholder('parents')}::text[]) as parent(id)`;
  const conditions = (): SQL[] => [
    belongsTo(sql`parent.id`),
    ...Object.keys(filters).map((key) => filters[key]!(placeholder(key))),
  ];

  const ordered = order.direction === 'asc' ? asc : desc;
  const preparePages = (isAfter: boolean) => {
    const comparison = sql.raw(order.direction === 'asc' ? '>' : '<');
    const sortValue = sql`${placeholder('cursorValue')}::${sql.raw(order.type)}`;
    const beyond = isAfter
      ? sql`(${order.by}, ${id}) ${comparison} (${sortValue}, ${placeholder('cursorId')})`
      : undefined;
    const child = db
      .select({ ...columns, sortKey: sql`${order.by}`.as('sort_key'), sortValue: sql<string>`(${order.by})::text`.as('sort_value') })
      .from(table as PgTable)
      .where(and(...conditions(), beyond))
      .orderBy(ordered(order.by), ordered(id))
      .limit(sql.placeholder('limit'))
      .as('child');
    const { sortKey: _sortKey, ...selected } = child._.selectedFields;
    return db
      .select({ ...selected, parent: sql<string>`parent.id`.as('parent') })
      .from(parents)
      .crossJoinLateral(child)
      .orderBy(ordered(sql`sort_key`), ordered(sql`child.${sql.identifier(id.name)}`))
      .prepare(`${name}_${isAfter ? 'next' : 'first'}`);
  };
  const statements = { first: preparePages(false), next: preparePages(true) };
  const counting = db
    .select({
      parent: sql<string>`parent.id`,
      count: sql<number>`(select count(*) from ${table} where ${and(...conditions())})::int`,
    })
    .from(parents)
    .prepare(`${name}_count`);

  const valuesOf = (filter: FilterInput<F>) =>
    Object.fromEntries(Object.keys(filters).map((key) => [key, filter[key] ?? null]));

  type Edge = Connection<Row>['edges'][number];
  const readPages = async (ids: readonly string[], { filter, first, after }: ChildPageArguments<F>) => {
    const cursor = after ? decodeCursor(after, orderNameOf(name)) : null;
    const rows = (await statements[cursor ? 'next' : 'first'].execute({
      ...valuesOf(filter),
      parents: ids,
      limit: first + 1,
      cursorValue: cursor?.sortValue,
      cursorId: cursor?.id,
    })) as (Row & { id: unknown; parent: string; sortValue: string })[];
    const edges = new Map<string, Edge[]>(ids.map((parent) => [parent, []]));
    for (const node of rows)
      edges.get(node.parent)?.push({
        node,
        position: { order: orderNameOf(name), sortValue: node.sortValue, id: String(node.id) },
      });
    return edges;
  };
  const readCounts = async (ids: readonly string[], filter: FilterInput<F>): Promise<ReadonlyMap<string, number>> =>
    new Map((await counting.execute({ ...valuesOf(filter), parents: ids })).map(({ parent, count }) => [parent, count]));

  /** For one request: `page(parent, arguments)`. Throws BAD_USER_INPUT as `createList` does. */
  return function pagesOfRequest(): (parent: string, args: ChildPageArguments<F>) => Promise<Connection<Row>> {
    const pages = loaderByArguments<ChildPageArguments<F>, Edge[]>(readPages, () => []);
    const counts = loaderByArguments<FilterInput<F>, number>(readCounts, () => 0);
    return async (parent, args) => {
      const { filter, first, after } = args;
      if (!Number.isInteger(first) || first < 1 || first > MAX_PAGE)
        throw badUserInput(`first: expected 1 to ${MAX_PAGE}, got ${first}`);
      const edges = await pages.load({ parent, args: { filter, first, after: after ?? null } });
      return {
        edges: edges.slice(0, first),
        hasNextPage: edges.length > first,
        hasPreviousPage: Boolean(after),
        count: () => counts.load({ parent, args: filter }),
      };
    };
  };
}

interface ChildKey<Args> {
  readonly parent: string;
  readonly args: Args;
}

/** A loader that reads the parents of each distinct set of arguments (an alias, mostly) in one go. */
function loaderByArguments<Args, Value>(
  read: (parents: readonly string[], args: Args) => Promise<ReadonlyMap<string, Value>>,
  none: () => Value,
): DataLoader<ChildKey<Args>, Value, string> {
  return new DataLoader<ChildKey<Args>, Value, string>(
    async (keys) => {
      const groups = Map.groupBy(keys, ({ args }) => JSON.stringify(args));
      const answers = new Map(
        await Promise.all(
          [...groups].map(async ([group, members]) => {
            const parents = [...new Set(members.map(({ parent }) => parent))];
            return [group, await read(parents, members[0]!.args)] as const;
          }),
        ),
      );
      return keys.map(({ parent, args }) => answers.get(JSON.stringify(args))?.get(parent) ?? none());
    },
    { cacheKeyFn: ({ parent, args }) => `${parent} ${JSON.stringify(args)}` },
  );
}
