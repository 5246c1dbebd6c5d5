import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { seedFacts } from '../../drizzle/seed/facts.ts';
import { cooperativeId, mouId, organizationId } from '../../drizzle/seed/ids.ts';
import { citationOf } from '../../drizzle/seed/load/citation.ts';
import { readFacts } from '../../drizzle/seed/read-facts.ts';
import { seedSynthetic } from '../../drizzle/seed/synthetic.ts';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';

const facts = readFacts();
let database: TestDatabase;

beforeAll(async () => {
  database = await cloneDatabase();
  await seedFacts(database.db);
});
afterAll(() => database.drop());

const SUBGRAPHS = ['enterprises', 'partners', 'cooperatives', 'incubation', 'catalogue', 'outcomes', 'trade'];

/** Every table of the subgraphs with its number of rows and a digest of them all: equal when nothing has changed. */
async function contents(): Promise<Record<string, string>> {
  const { sql } = database;
  const tables = await sql<{ name: string }[]>`
    select format('%I.%I', schemaname, tablename) as name from pg_tables
    where schemaname = any(${SUBGRAPHS}) order by 1`;
  const found: Record<string, string> = {};
  for (const { name } of tables) {
    const [row] = await sql.unsafe(
      `select count(*) || ' rows ' || coalesce(md5(string_agg(t::text, '|' order by t::text)), '') as digest from ${name} t`,
    );
    found[name] = String(row?.digest);
  }
  return found;
}

const count = async (from: string): Promise<number> => {
  const [row] = await database.sql.unsafe(`select count(*)::int as count from ${from}`);
  return Number(row?.count);
};

describe('facts', () => {
  test('stand in the tables as the files have them', async () => {
    expect(await count('enterprises.state')).toBe(36);
    expect(await count('enterprises.district')).toBe(facts.districts.length);
    expect(await count('enterprises.odop_product')).toBe(facts.odopProducts.length);
    expect(await count('enterprises.class_limit')).toBe(12);
    expect(await count('partners.organization')).toBe(facts.organisations.length);
    expect(await count('partners.mou')).toBe(facts.mous.length);
    expect(await count('cooperatives.cooperative')).toBe(facts.cooperatives.length);
    expect(await count('cooperatives.geographical_indication')).toBe(facts.geographicalIndications.length);
    expect(await count('catalogue.category')).toBe(facts.categories.length);
  });

  test('hold the MoU of Flipkart and MTIPB with its services, co-operatives and first version', async () => {
    const { sql } = database;
    const mou = mouId('flipkart-mtipb');
    const [row] =
      await sql`select status, signed_on::text, signed_precision, state, shared from partners.mou where id = ${mou}`;
    expect(row).toEqual({
      status: 'SIGNED',
      signed_on: '2021-02-18',
      signed_precision: 'DAY',
      state: 'IN-TN',
      shared: true,
    });
    const services = await sql`select service from partners.obligation where mou = ${mou} order by position`;
    expect(services.map(({ service }) => service)).toEqual([
      'ONBOARDING',
      'CATALOGUING',
      'MARKETING',
      'ACCOUNT_MANAGEMENT',
      'BUSINESS_INSIGHTS',
      'WAREHOUSING',
      'MARKET_ACCESS_TRAINING',
      'OTHER',
    ]);
    const covered = await sql`select cooperative from partners.mou_cooperative where mou = ${mou} order by position`;
    expect(covered.map(({ cooperative }) => cooperative)).toEqual(
      ['indcoserve', 'sagoserve', 'tancofed'].map(cooperativeId),
    );
    const versions =
      await sql`select version, actor, snapshot->>'reference' as reference from partners.mou_version where mou = ${mou}`;
    expect(versions.map((version) => ({ ...version }))).toEqual([
      { version: 1, actor: null, reference: 'TN-2021-0001' },
    ]);
  });

  test('do not name the partner of Lucknow, nor a day in February 2018', async () => {
    const { sql } = database;
    const [party] = await sql`
      select organization, stated_as from partners.mou_party where mou = ${mouId('lucknow-2020')} and key = 'partner'`;
    expect(party).toEqual({ organization: null, stated_as: 'Not stated' });
    const [amazon] = await sql`
      select signed_precision, signed_earliest::text, signed_latest::text from partners.mou where id = ${mouId('amazon-up')}`;
    expect(amazon).toEqual({
      signed_precision: 'MONTH',
      signed_earliest: '2018-02-01',
      signed_latest: '2018-02-28',
    });
  });

  test('name their sources as people cite them, in every table that has a source', async () => {
    const { sql } = database;
    const tables = await sql<{ name: string }[]>`
      select format('%I.%I', table_schema, table_name) as name from information_schema.columns
      where table_schema = any(${SUBGRAPHS}) and column_name = 'source' order by 1`;
    const citations = new Set(facts.sources.map(({ key }) => citationOf(facts, key)));
    const cited = new Set<string>();
    for (const { name } of tables) {
      const sources = await sql.unsafe(`select distinct source from ${name} where source is not null`);
      for (const { source } of sources) {
        expect(citations, name).toContain(source);
        cited.add(name);
      }
    }
    expect([...cited]).toEqual([
      'catalogue.certification_scheme',
      'cooperatives.cooperative',
      'cooperatives.geographical_indication',
      'cooperatives.membership',
      'cooperatives.reported_figure',
      'enterprises.class_limit',
      'enterprises.district',
      'enterprises.district_industries_centre',
      'enterprises.odop_product',
      'enterprises.state',
      'incubation.facility_figure',
      'incubation.training_programme',
      'outcomes.campaign',
      'outcomes.campaign_allocation',
      'outcomes.indicator_value',
      'outcomes.policy',
      'outcomes.reported_crossing',
      'outcomes.reported_figure',
      'outcomes.target',
      'partners.mou',
      'partners.organization',
      'partners.programme',
      'partners.reported_figure',
      'trade.assistance_scheme',
      'trade.portal',
      'trade.portal_figure',
    ]);
  });

  test('are loaded a second time, and by two at once, without changing anything', async () => {
    const before = await contents();
    await seedFacts(database.db);
    await Promise.all([seedFacts(database.db), seedFacts(database.db)]);
    expect(await contents()).toEqual(before);
  });

  test('stay as they were changed since', async () => {
    const { sql } = database;
    const flipkart = organizationId('flipkart');
    await sql`update partners.organization set website = 'https://flipkart.example', version = 2 where id = ${flipkart}`;
    await seedFacts(database.db);
    expect((await sql`select version from partners.organization where id = ${flipkart}`)[0]?.version).toBe(2);
  });
});

describe('generated rows', () => {
  const amounts = { enterprises: 600, listings: 900 };

  test('are loaded in the numbers asked for, with progress up to these numbers', async () => {
    const progress: { enterprises: number; listings: number }[] = [];
    await seedSynthetic(database.db, { ...amounts, onProgress: (done) => progress.push(done) });
    expect(progress.at(-1)).toEqual(amounts);
    expect(await count('enterprises.enterprise')).toBe(600);
    expect(await count('catalogue.listing')).toBe(900);
  });

  test('are all marked synthetic', async () => {
    for (const table of ['enterprises.enterprise', 'catalogue.product', 'catalogue.listing', 'incubation.enrolment'])
      expect(await count(`${table} where not synthetic`), table).toBe(0);
    expect(await count('cooperatives.cooperative where not synthetic')).toBe(facts.cooperatives.length);
    expect(await count('cooperatives.membership where not synthetic')).toBe(facts.memberships.length);
  });

  test('refer to each other across subgraphs', async () => {
    const dangling = {
      'sellers of products': `catalogue.product p where not exists (select from enterprises.enterprise e where e.id = p.seller)
        and not exists (select from cooperatives.cooperative c where c.id = p.seller)`,
      'sellers of enrolments': `incubation.enrolment r where not exists (select from enterprises.enterprise e where e.id = r.seller)
        and not exists (select from cooperatives.cooperative c where c.id = r.seller)`,
      'MoUs of enrolments': 'incubation.enrolment r where not exists (select from partners.mou m where m.id = r.mou)',
      'partners of listings':
        'catalogue.listing l where not exists (select from partners.organization o where o.id = l.partner)',
      'indications of products': `catalogue.product p where gi is not null
        and not exists (select from cooperatives.geographical_indication g where g.id = p.gi)`,
      'ODOP products of products': `catalogue.product p where odop_product is not null
        and not exists (select from enterprises.odop_product o where o.id = p.odop_product)`,
      'co-operatives of products': `catalogue.product p where cooperative is not null
        and not exists (select from cooperatives.cooperative c where c.id = p.cooperative)`,
      'members of societies': `cooperatives.membership m where member_enterprise is not null
        and not exists (select from enterprises.enterprise e where e.id = m.member_enterprise)`,
    };
    for (const [what, from] of Object.entries(dangling)) expect(await count(from), what).toBe(0);
  });

  test('keep the rules of the graph', async () => {
    const broken = {
      'listing on a marketplace without an enrolment with it': `catalogue.listing l
        where not exists (select from incubation.enrolment r where r.seller = l.seller and r.partner = l.partner)`,
      'listing older than its enrolment': `catalogue.listing l join incubation.enrolment r
        on r.seller = l.seller and r.partner = l.partner where l.created_at::date < r.enrolled_at`,
      'GI without an authorised user': `catalogue.product p where gi is not null and not exists
        (select from cooperatives.authorised_user u where u.user_id = p.seller and u.indication = p.gi)`,
      'rejected listing without an issue': `catalogue.listing l where status = 'REJECTED'
        and not exists (select from catalogue.listing_issue i where i.listing = l.id)`,
      'enrolment without its seven services': `incubation.enrolment r
        where (select count(*) from incubation.enrolment_service s where s.enrolment = r.id) <> 7`,
      'service without history': `incubation.enrolment_service s where not exists
        (select from incubation.service_change c where c.enrolment = s.enrolment and c.service = s.service)`,
      'product without a required attribute': `catalogue.product p join catalogue.category c on c.code = p.category
        join catalogue.attribute_definition d on d.category in (c.code, c.parent) and d.required
        where not exists (select from catalogue.product_attribute a where a.product = p.id and a.name = d.name)`,
    };
    for (const [what, from] of Object.entries(broken)) expect(await count(from), what).toBe(0);
  });

  test('are loaded a second time without changing anything, and a larger set adds to them', async () => {
    const before = await contents();
    await seedSynthetic(database.db, amounts);
    expect(await contents()).toEqual(before);
    await seedSynthetic(database.db, { enterprises: 800, listings: 1_500 });
    expect(await count('enterprises.enterprise')).toBe(800);
    expect(await count('catalogue.listing')).toBe(1_500);
  });
});
