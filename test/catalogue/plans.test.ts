import { sql as drizzleSql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { catalogue } from '../../subgraphs/catalogue/index.ts';
import type { Principal } from '../../subgraphs/shared/principal.ts';
import { forPrincipal } from '../../subgraphs/shared/tenancy/tenant.ts';
import { AMAZON, CHIKAN, FLIPKART } from '../support/builders/catalogue.ts';
import { aBureau, anAdmin, aPartner } from '../support/principals.ts';
import { recordingStatements } from '../support/statements.ts';
import { ask } from '../support/subgraph-client.ts';
import { openShop, type Shop } from './shop.ts';

/** So many of each that scanning a table costs more than any index. */
const ROWS = 6_000;
const LARGE = [
  'product',
  'listing',
  'product_attribute',
  'product_image',
  'listing_issue',
  'listing_change',
  'certificate',
];

let shop: Shop;
beforeAll(async () => {
  shop = await openShop();
  const { sql } = shop.database;
  await sql`insert into catalogue.product (id, title, seller, cooperative, state, district, category, hsn, gi, odop_product, price, unit, offered_to_all)
    select 'prd_' || n, 'Product ' || n, 'ent_' || n % 3000, case when n % 7 = 0 then 'coop_' || n % 300 end, (array['IN-UP', 'IN-TN', 'IN-KL', 'IN-KA', 'IN-MH', 'IN-GJ', 'IN-PB', 'IN-JH'])[1 + n % 8],
      (n % 700)::text, 'SAREES', '5007', case when n % 9 = 0 then ${CHIKAN} end, null, n, 'piece', n % 10 <> 0
    from generate_series(1, ${ROWS}) n`;
  await sql`insert into catalogue.product_offer (product, partner, actor)
    select id, ${FLIPKART}, 'x' from catalogue.product where not offered_to_all and price % 20 = 0`;
  await sql`insert into catalogue.product_attribute (product, position, code, name, text, number)
    select id, 0, 'COLOUR', 'Colour', 'colour ' || price % 500, null from catalogue.product
    union all select id, 1, 'WEIGHT', 'Weight', null, price from catalogue.product`;
  await sql`insert into catalogue.product_image (product, position, url, alt) select id, 0, 'https://x.example', 'x' from catalogue.product`;
  await sql`insert into catalogue.listing (id, product, partner, partner_sku, title, price, status, seller, cooperative, state, district, gi)
    select 'lst_' || price || partner, id, partner, price, title, price, case when price % 5 = 0 then 'PAUSED' else 'LIVE' end, seller,
      cooperative, state, district, gi from catalogue.product, unnest(array[${FLIPKART}, ${AMAZON}]) partner`;
  await sql`insert into catalogue.listing_issue (listing, position, severity, path, message)
    select id, 0, 'ERROR', '{x}', 'x' from catalogue.listing where price % 3 = 0`;
  await sql`insert into catalogue.listing_change (listing, to_status, actor) select id, status, 'x' from catalogue.listing`;
  await sql`insert into catalogue.certificate (id, scheme, certificate_number, product, seller, state, valid_from, valid_to)
    select 'crt_' || price, 'SILK_MARK', price, id, seller, state, '2020-01-01', date '2021-01-01' + price::int from catalogue.product`;
  await sql`analyze`;
});
afterAll(() => shop.database.drop());

/** Large tables that a statement of a principal reads from beginning to end, by its plan for unknown values. */
async function scansOf(statement: string): Promise<string[]> {
  const plan = await shop.database.db.transaction(async (tx) => {
    const run = (text: string) => tx.execute<Record<string, unknown>>(drizzleSql.raw(text));
    await run('set local plan_cache_mode = force_generic_plan');
    await run(`prepare probe as ${statement}`);
    const parameters = Array.from(statement.matchAll(/\$(\d+)/g), ([, number]) => Number(number));
    const nulls = Array(Math.max(0, ...parameters))
      .fill('null')
      .join(', ');
    const rows = await run(`explain (costs off) execute probe${nulls ? `(${nulls})` : ''}`);
    await run('deallocate probe');
    return rows.map((row) => String(row['QUERY PLAN'])).join('\n');
  });
  return LARGE.filter((table) => new RegExp(`Seq Scan on ${table}\\b`).test(plan));
}

const LISTING = '{ edges { node { id title issues { message } history { to } product { title } } } }';
const PRODUCT =
  '{ edges { node { id title attributes { text } images { url } certifications { certificateNumber } } } }';
const products = (filter: string, orderBy = 'TITLE_ASC') =>
  `{ products(filter: ${filter}, orderBy: ${orderBy}, first: 20) ${PRODUCT} }`;
const listings = (filter: string, orderBy = 'TITLE_ASC') =>
  `{ listings(filter: ${filter}, orderBy: ${orderBy}, first: 20) ${LISTING} }`;
const certificates = (filter: string, orderBy = 'ENDS_ASC') =>
  `{ certificates(filter: ${filter}, orderBy: ${orderBy}, first: 20) { edges { node { id history { kind } product { title } } } } }`;
const below = (type: string, field: string) =>
  `{ _entities(representations: [{ __typename: "${type}", id: "${type === 'Organization' ? FLIPKART : 'coop_7'}" }]) { ... on ${type} { ${field} } } }`;

describe('no statement reads a large table from beginning to end', () => {
  it.each<[string, Principal, string]>([
    ...['TITLE_ASC', 'PRICE_ASC', 'PRICE_DESC', 'UPDATED_DESC'].flatMap((order): [string, Principal, string][] => [
      [`products by ${order}`, aPartner(), products('{}', order)],
      [`listings by ${order}`, aPartner(), listings('{}', order)],
    ]),
    ['products of a state', aBureau({ state: 'IN-UP' }), products('{ states: ["IN-UP"] }')],
    ['products of a seller', aPartner(), products('{ sellers: ["ent_7"] }')],
    ['products with a GI', aPartner(), products(`{ gi: ["${CHIKAN}"] }`)],
    ['products by a text', aPartner(), products('{ attributes: [{ code: "COLOUR", in: ["colour 7"] }] }')],
    ['products by a number', aPartner(), products('{ attributes: [{ code: "WEIGHT", min: 5, max: 7 }] }')],
    ['products by words', aPartner(), products('{ search: "Product 77" }')],
    ['listings with issues', aPartner(), listings('{ hasIssues: true }')],
    ['listings of a state', aBureau({ state: 'IN-UP' }), listings('{}')],
    ['listings of a partner and status', anAdmin(), listings(`{ partners: ["${AMAZON}"], statuses: [PAUSED] }`)],
    ['certificates that end', anAdmin(), certificates('{ statuses: [EXPIRING] }')],
    ['certificates of a state', aBureau({ state: 'IN-UP' }), certificates('{}')],
    ['certificates by their beginning', anAdmin(), certificates('{}', 'BEGINS_DESC')],
    ['certificates changed last', anAdmin(), certificates('{}', 'UPDATED_DESC')],
    ['a certificate by number', anAdmin(), certificates('{ schemes: ["SILK_MARK"], number: "7" }')],
    ['GI products of a co-operative', aPartner(), below('Cooperative', `products(hasGi: true) ${PRODUCT}`)],
    ['listings of a partner', anAdmin(), below('Organization', `listings ${LISTING} listingCounts { live all }`)],
  ])('%s', async (_name, principal, query) => {
    const { db, statements } = recordingStatements(shop.database.sql);
    const before = new Set(['category', 'attribute_definition', 'certification_scheme', 'search_word']);
    await ask(catalogue.create({ db }), query, { principal });
    const asked = statements.filter((statement) => !before.has(/from "catalogue"\."(\w+)"/.exec(statement)?.[1] ?? ''));
    expect(asked.length).toBeGreaterThan(0);
    for (const statement of asked)
      expect(await forPrincipal(principal, () => scansOf(statement)), statement).toEqual([]);
  });
});
