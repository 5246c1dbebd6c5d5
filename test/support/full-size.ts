import type postgres from 'postgres';
import { seedFacts } from '../../drizzle/seed/facts.ts';
import { seedSynthetic } from '../../drizzle/seed/synthetic.ts';
import { modules } from '../../subgraphs/index.ts';
import type { Database } from '../../subgraphs/shared/database.ts';
import { deliverNext, openPosition } from '../../subgraphs/shared/events/deliver.ts';

/*
 * A database as large as the hub is meant for, in a fraction of the time that its generator takes: a generated slice is copied
 * by SQL, so that values are spread as the generator spreads them.
 */

/** How often the slice is there in the end. */
const TIMES = 28;
/** What belongs to co-operatives is not copied: some more listings in the slice make up for it. */
const SLICE = { enterprises: 140_000 / TIMES, listings: Math.round(380_000 / TIMES) };

/**
 * Tables whose rows grow with the number of sellers. Those that refer to them by a foreign key are copied with them. What
 * does not grow (places, co-operatives, MoUs, centres, funds) stays as generated; so do the sums that a fund keeps of itself.
 */
const GROWING = [
  'enterprises.enterprise',
  'outcomes.counted_enterprise',
  'incubation.enrolment',
  'incubation.training_registration',
  'catalogue.product',
  'catalogue.listing',
  'catalogue.certificate',
  'finance.fund_application',
  'finance.change',
  'trade.registration',
  'trade.portal_page',
  'trade.enquiry',
  'trade.quote',
  'trade.deal',
  'trade.status_change',
];
/** Sums that no trigger keeps. */
const SUMS = ['outcomes.registration_day', 'outcomes.registration_sector_day'];

/** Facts, 140,000 enterprises, 300,000 listings and all that belongs to them, counters and statistics included. */
export async function fillToFullSize({
  db,
  sql,
}: {
  readonly db: Database;
  readonly sql: postgres.Sql;
}): Promise<void> {
  await seedFacts(db);
  await seedSynthetic(db, SLICE);
  await countRegistrations(db);
  await sql.begin(async (tx) => {
    await tx`set local maintenance_work_mem = '256MB'`;
    await tx`set local work_mem = '64MB'`;
    const tables = await tablesToCopy(tx);
    const ids = await idPattern(tx, tables);
    const putBack = await takeOffIndexes(tx, tables);
    for (const table of tables) await copyRows(tx, table, ids);
    for (const table of SUMS) await multiplySums(tx, table);
    await putBack();
  });
  await sql`vacuum analyze`;
}

/** Has every consumer of events take what there is. */
async function countRegistrations(db: Database): Promise<void> {
  for (const consumer of modules.flatMap(({ consumers }) => consumers)) {
    await openPosition(db, consumer);
    for (;;) {
      const delivery = await deliverNext(consumer, { source: db, target: db }, 5_000);
      // What is pending waits for transactions of other tests on the same server.
      if (delivery.kind === 'idle' && !delivery.isPending) break;
    }
  }
}

interface GrowingTable {
  readonly name: string;
  /** Which of its rows belong to an enterprise, and so grow with their number. */
  readonly belongs: (ids: string) => string;
}

/** The growing tables and those below them, each after those that it refers to. */
async function tablesToCopy(tx: postgres.TransactionSql): Promise<GrowingTable[]> {
  const rows = await tx<{ name: string; owner: string | null; link: Link | null }[]>`
    with recursive below (relation, depth) as (
      select unnest(${GROWING}::regclass[])::oid, 0
      union
      select conrelid, depth + 1 from below join pg_constraint on confrelid = relation and contype = 'f' and conrelid <> confrelid
    )
    select relation::regclass::text as name,
      (select attname from pg_attribute where attrelid = relation and attname in ('seller', 'subject') order by attname limit 1) as owner,
      (select json_build_object('parent', confrelid::regclass::text,
          'child', (select attname from pg_attribute where attrelid = conrelid and attnum = conkey[1]),
          'key', (select attname from pg_attribute where attrelid = confrelid and attnum = confkey[1]))
        from pg_constraint where conrelid = relation and contype = 'f' and confrelid in (select relation from below)
        order by array_position(${GROWING}::regclass[], confrelid::regclass) limit 1) as link
    from below group by relation
    order by max(depth), coalesce(array_position(${GROWING}::regclass[], relation::regclass), 0), name`;
  const belongs = (table: string, alias: string, ids: string): string => {
    const row = rows.find(({ name }) => name === table);
    if (row?.owner) return `${alias}."${row.owner}" ~ '${ids}'`;
    if (!row?.link) return 'true';
    const { parent, child, key } = row.link;
    const above = `${alias}_`;
    return `exists (select from ${parent} ${above} where ${above}."${key}" = ${alias}."${child}" and ${belongs(parent, above, ids)})`;
  };
  return rows.map(({ name }) => ({ name, belongs: (ids) => belongs(name, 'original', ids) }));
}

/** A foreign key to a growing table. */
interface Link {
  readonly parent: string;
  readonly child: string;
  readonly key: string;
}

/**
 * Loading into indexes one by one takes several times what building them takes, and words that are there already need not
 * be looked for. Keys come back with the indexes, checked.
 */
async function takeOffIndexes(
  tx: postgres.TransactionSql,
  tables: readonly GrowingTable[],
): Promise<() => Promise<void>> {
  const names = tables.map(({ name }) => name);
  const keys = await tx<{ drop: string; put: string }[]>`
    select format('alter table %s drop constraint %I', conrelid::regclass, conname) as drop,
      format('alter table %s add constraint %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) as put
    from pg_constraint where contype in ('f', 'p', 'u', 'x') and conrelid = any(${names}::regclass[])
    order by contype = 'f' desc`;
  const indexes = await tx<{ drop: string; put: string }[]>`
    select format('drop index %s', indexrelid::regclass) as drop, pg_get_indexdef(indexrelid) as put
    from pg_index where indrelid = any(${names}::regclass[])
      and not exists (select from pg_constraint where conindid = indexrelid and contype in ('p', 'u', 'x'))`;
  const words = await tx<{ drop: string; put: string }[]>`
    select format('alter table %s disable trigger %I', tgrelid::regclass, tgname) as drop,
      format('alter table %s enable trigger %I', tgrelid::regclass, tgname) as put
    from pg_trigger where tgrelid = any(${names}::regclass[]) and tgname like '%words%'`;
  for (const { drop } of [...words, ...keys, ...indexes]) await tx.unsafe(drop);
  return async () => {
    for (const { put } of [...indexes, ...keys.toReversed(), ...words]) await tx.unsafe(put);
  };
}

/** The ids that copies get of their own: those of growing tables. */
async function idPattern(tx: postgres.TransactionSql, tables: readonly GrowingTable[]): Promise<string> {
  const prefixes = new Set<string>();
  for (const { name } of tables) {
    const [row] = await tx.unsafe(`select split_part(to_jsonb(t) ->> 'id', '_', 1) as prefix from ${name} t limit 1`);
    if (row?.prefix) prefixes.add(String(row.prefix));
  }
  return `^(${[...prefixes].join('|')})_[0-9a-z]{26}$`;
}

async function copyRows(tx: postgres.TransactionSql, { name, belongs }: GrowingTable, ids: string): Promise<void> {
  const columns = await columnsOf(tx, name, ids);
  const names = columns.map((column) => `"${column.name}"`).join(', ');
  const values = columns.map((column) => {
    const value = `original."${column.name}"`;
    if (column.hasIds) return `case when ${value} ~ '${ids}' then ${turned(value)} else ${value} end`;
    return OWN_TEXTS.has(`${name}.${column.name}`) ? `${value} || ' ' || copy` : value;
  });
  await tx.unsafe(
    `insert into ${name} (${names}) select ${values.join(', ')}
     from ${name} original, generate_series(1, ${TIMES - 1}) copy where ${belongs(ids)}`,
  );
}

/** The alphabet of TypeIDs, twice. */
const LETTERS = '0123456789abcdefghjkmnpqrstvwxyz'.repeat(2);

/** An id whose last letter, random as it is, is moved on in the alphabet by the number of the copy. */
const turned = (id: string): string =>
  `left(${id}, -1) || substr('${LETTERS}', strpos('${LETTERS}', right(${id}, 1)) + copy, 1)`;

interface Column {
  readonly name: string;
  readonly hasIds: boolean;
}

/** Columns that a copy is given a value for: not those that PostgreSQL makes or counts up by itself. */
async function columnsOf(tx: postgres.TransactionSql, table: string, ids: string): Promise<Column[]> {
  const columns = await tx<{ name: string; type: string }[]>`
    select attname as name, atttypid::regtype::text as type from pg_attribute
    left join pg_attrdef on adrelid = attrelid and adnum = attnum
    where attrelid = ${table}::regclass and attnum > 0 and not attisdropped and attgenerated = '' and attidentity = ''
      and coalesce(pg_get_expr(adbin, adrelid), '') not like 'nextval%'`;
  const texts = columns.filter(({ type }) => type === 'text').map(({ name }) => name);
  const [found] = await tx.unsafe(
    `select ${texts.map((name) => `bool_or("${name}" ~ '${ids}') as "${name}"`).join(', ')} from ${table}`,
  );
  return columns.map(({ name }) => ({ name, hasIds: found?.[name] === true }));
}

/** Texts that no two rows share: a copy has its own. */
const OWN_TEXTS = new Set([
  'enterprises.enterprise.udyam_number',
  'incubation.training_registration.certificate',
  'catalogue.listing.partner_sku',
  'catalogue.certificate.certificate_number',
  'finance.fund_application.sanction_reference',
  'finance.fund_tranche.reference',
  'trade.enquiry.external_reference',
  'trade.portal_page.slug',
]);

async function multiplySums(tx: postgres.TransactionSql, table: string): Promise<void> {
  const columns = await tx<{ name: string }[]>`
    select attname as name from pg_attribute
    where attrelid = ${table}::regclass and attnum > 0 and atttypid in ('int'::regtype, 'bigint'::regtype)`;
  await tx.unsafe(`update ${table} set ${columns.map(({ name }) => `"${name}" = "${name}" * ${TIMES}`).join(', ')}`);
}
