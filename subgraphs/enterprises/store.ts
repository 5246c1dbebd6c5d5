import { and, eq, getTableColumns, isNull, ne, or, type SQL, sql } from 'drizzle-orm';
import type { Connection } from '../shared/connection.ts';
import type { Database, Queryable, Transaction } from '../shared/database.ts';
import { anyOf, equals, since } from '../shared/list/filters.ts';
import { createList } from '../shared/list/list.ts';
import { makingRows } from '../shared/make-rows.ts';
import { type Narrow, narrowing, narrowStatements } from '../shared/narrow-rows.ts';
import { fitOf, wordsOf } from '../shared/text-search.ts';
import { createReference } from './store/reference.ts';
import { classLimits, type EnterpriseRow, enterprises, searchWords } from './tables.ts';

const { searchDocument: _searchDocument, ...columns } = getTableColumns(enterprises);

/** Limits of the regime in force today, as scalar subqueries: PostgreSQL evaluates each once a statement, not once a row. */
const limitToday = (name: 'MICRO' | 'SMALL' | 'MEDIUM', kind: 'MANUFACTURING' | 'SERVICES', measure: SQL): SQL => sql`(
  select ${measure} from ${classLimits}
  where ${classLimits.class} = ${sql.raw(`'${name}'`)} and ${classLimits.activityKind} in ('ANY', ${sql.raw(`'${kind}'`)})
    and ${classLimits.effectiveFrom} = (
      select max(effective_from) from ${classLimits} where effective_from <= (now() at time zone 'Asia/Kolkata')::date)
)`;
const HIGHEST = sql.raw('9223372036854775807');
const within = (name: 'MICRO' | 'SMALL' | 'MEDIUM', measure: 'investment' | 'turnover'): SQL => {
  const limit = measure === 'investment' ? sql`investment` : sql`coalesce(turnover, ${HIGHEST})`;
  return sql`${enterprises[measure]} <= case ${enterprises.activityKind}
    when 'MANUFACTURING' then ${limitToday(name, 'MANUFACTURING', limit)} else ${limitToday(name, 'SERVICES', limit)} end`;
};
const isWithin = (name: 'MICRO' | 'SMALL' | 'MEDIUM'): SQL =>
  sql`(${within(name, 'investment')} and ${within(name, 'turnover')})`;

/** The same rule as `domain/classify.ts`, for filters and counts; a test compares the two. */
export const classToday: SQL = sql`case when ${isWithin('MICRO')} then 'MICRO' when ${isWithin('SMALL')} then 'SMALL'
  when ${isWithin('MEDIUM')} then 'MEDIUM' else 'LARGE' end`;

const financialYear = sql`(extract(year from ${enterprises.registeredAt} - interval '3 months')::int)`;

export const GROUP_KEYS: Readonly<Record<'DISTRICT' | 'SECTOR' | 'CLASS' | 'FINANCIAL_YEAR' | 'KIND', SQL>> = {
  DISTRICT: sql`${enterprises.district}`,
  SECTOR: sql`${enterprises.sector}`,
  CLASS: classToday,
  FINANCIAL_YEAR: sql`${financialYear} || '-' || lpad(((${financialYear} + 1) % 100)::text, 2, '0')`,
  KIND: sql`${enterprises.kind}`,
};

const filters = {
  visibleState: equals(enterprises.state),
  states: anyOf(enterprises.state),
  districts: anyOf(enterprises.district),
  sectors: anyOf(enterprises.sector),
  kinds: anyOf(enterprises.kind),
  statuses: anyOf(enterprises.status),
  classes: (value: SQL) => sql`${classToday} = any(${value}::text[])`,
  odopProducts: (value: SQL) => sql`${enterprises.odopProducts} && ${value}::text[]`,
  odop: (value: SQL) => sql`(cardinality(${enterprises.odopProducts}) > 0) = ${value}::boolean`,
  womenOwned: equals(enterprises.womenOwned),
  scStOwned: equals(enterprises.scStOwned),
  registeredFrom: (value: SQL) => sql`${enterprises.registeredAt} >= ${value}::date`,
  registeredTo: (value: SQL) => sql`${enterprises.registeredAt} <= ${value}::date`,
  changedSince: since(enterprises.updatedAt),
  synthetic: equals(enterprises.synthetic),
} as const;

const orders = {
  NAME_ASC: { by: enterprises.name, type: 'text', direction: 'asc' },
  REGISTERED_ASC: { by: enterprises.registeredAt, type: 'date', direction: 'asc' },
  REGISTERED_DESC: { by: enterprises.registeredAt, type: 'date', direction: 'desc' },
  UPDATED_DESC: { by: enterprises.updatedAt, type: 'timestamptz', direction: 'desc' },
  TURNOVER_DESC: { by: enterprises.turnover, type: 'int8', direction: 'desc' },
  RELEVANCE: fitOf(enterprises.searchDocument),
} as const;

const narrow = narrowing({
  typename: 'Enterprise',
  columns,
  madeOf: {
    class: ['investment', 'turnover', 'activityKind'],
    contact: ['state', 'contactPerson', 'contactPhone', 'contactEmail', 'contactAddress', 'contactPinCode'],
    employment: ['employees', 'womenEmployees'],
    gstin: ['state', 'gstin'],
    pan: ['state', 'pan'],
    udyamNumber: ['state', 'udyamNumber'],
    verification: ['verificationStatus', 'verificationSource', 'verifiedAt'],
  },
  always: ['id'],
});

/** What a principal may see, as a parameter: null for no bound. */
export interface Visibility {
  readonly visibleState: string | null;
}

export type EnterprisePage = Connection<EnterpriseRow>;

export interface StatRow {
  readonly groupBy: keyof typeof GROUP_KEYS;
  readonly key: string;
  readonly count: number;
  readonly womenOwned: number;
  readonly scStOwned: number;
  readonly investment: number;
  readonly turnover: number;
  readonly employment: number;
}

/** The reads of this subgraph on one database. Writes below take the transaction they belong to. */
export function createStore(db: Database) {
  const prepareByIds = (wanted: typeof columns) =>
    makingRows(
      db
        .select(wanted)
        .from(enterprises)
        .where(
          and(
            sql`${enterprises.id} = any(${sql.placeholder('ids')}::text[])`,
            or(
              isNull(sql`${sql.placeholder('visibleState')}::text`),
              eq(enterprises.state, sql`${sql.placeholder('visibleState')}::text`),
            ),
          ),
        )
        .prepare('enterprises_by_ids'),
      wanted,
    );
  const byIds = narrowStatements(columns, prepareByIds);
  const list = createList(db, {
    table: enterprises,
    id: enterprises.id,
    filters,
    searches: { search: wordsOf(enterprises.searchDocument, searchWords) },
    orders,
    narrow,
  });
  const reference = createReference(db);

  return {
    reference: () => reference.get(),
    page: list.page,
    narrow,
    enterprisesByIds: (
      ids: readonly string[],
      visibility: Visibility,
      asked: Narrow | null = null,
    ): Promise<EnterpriseRow[]> => byIds(asked).execute({ ids, ...visibility }),

    /** Groups in the order of their size, largest first. Sums are of paise and persons. */
    async stats(groupBy: keyof typeof GROUP_KEYS, filter: Parameters<typeof list.conditions>[0]): Promise<StatRow[]> {
      const conditions = await list.conditions(filter);
      if (conditions === null) return [];
      const rows = await db
        .select({
          key: sql<string>`${GROUP_KEYS[groupBy]}`.as('key'),
          count: sql<number>`count(*)::int`.as('count'),
          womenOwned: sql<number>`(count(*) filter (where ${enterprises.womenOwned}))::int`,
          scStOwned: sql<number>`(count(*) filter (where ${enterprises.scStOwned}))::int`,
          investment: sql<number>`sum(${enterprises.investment})`.mapWith(Number),
          turnover: sql<number>`sum(${enterprises.turnover})`.mapWith(Number),
          employment: sql<number>`sum(${enterprises.employees})`.mapWith(Number),
        })
        .from(enterprises)
        .where(and(...conditions))
        .groupBy(sql`1`)
        .orderBy(sql`2 desc, 1`);
      return rows.map((row) => ({ groupBy, ...row }));
    },
  };
}

export type Store = ReturnType<typeof createStore>;

export async function findEnterprise(db: Queryable, id: string): Promise<EnterpriseRow | null> {
  const [row] = await db.select(columns).from(enterprises).where(eq(enterprises.id, id));
  return row ?? null;
}

/** The row, locked until the transaction ends, so that its version can not change between judging and writing. */
export async function lockEnterprise(tx: Transaction, id: string): Promise<EnterpriseRow | null> {
  const [row] = await tx.select(columns).from(enterprises).where(eq(enterprises.id, id)).for('update');
  return row ?? null;
}

/** Whether another enterprise than `except` has the Udyam number. */
export async function isUdyamTaken(tx: Transaction, udyamNumber: string, except: string | null): Promise<boolean> {
  const [row] = await tx
    .select({ id: enterprises.id })
    .from(enterprises)
    .where(and(eq(enterprises.udyamNumber, udyamNumber), except === null ? undefined : ne(enterprises.id, except)));
  return row !== undefined;
}

/** Those of the tax identifiers given that another enterprise than `except` has. */
export async function findSharedTaxIdentifiers(
  tx: Transaction,
  given: { readonly gstin?: string | null | undefined; readonly pan?: string | null | undefined },
  except: string | null,
): Promise<('gstin' | 'pan')[]> {
  const isOther = except === null ? undefined : ne(enterprises.id, except);
  const shared: ('gstin' | 'pan')[] = [];
  for (const field of ['gstin', 'pan'] as const) {
    const value = given[field];
    if (!value) continue;
    const column = enterprises[field];
    const [row] = await tx
      .select({ id: enterprises.id })
      .from(enterprises)
      .where(and(eq(column, value), isOther))
      .limit(1);
    if (row) shared.push(field);
  }
  return shared;
}

export async function insertEnterprise(tx: Transaction, row: typeof enterprises.$inferInsert): Promise<EnterpriseRow> {
  const [inserted] = await tx.insert(enterprises).values(row).returning(columns);
  return inserted!;
}

/** Writes the changes and counts the version up. */
export async function changeEnterprise(
  tx: Transaction,
  id: string,
  changes: Partial<typeof enterprises.$inferInsert>,
): Promise<EnterpriseRow> {
  const [changed] = await tx
    .update(enterprises)
    .set({ ...changes, version: sql`${enterprises.version} + 1`, updatedAt: sql`now()` })
    .where(eq(enterprises.id, id))
    .returning(columns);
  return changed!;
}
