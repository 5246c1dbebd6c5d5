import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { catalogue } from '../../subgraphs/catalogue/index.ts';
import { newId } from '../../subgraphs/shared/ids.ts';
import type { Principal } from '../../subgraphs/shared/principal.ts';
import type { Subgraph } from '../../subgraphs/shared/subgraph.ts';
import { AMAZON, CHIKAN, FLIPKART } from '../support/builders/catalogue.ts';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';
import { aBureau, anAdmin, aPartner } from '../support/principals.ts';
import { recordingStatements } from '../support/statements.ts';
import { type Answer, ask } from '../support/subgraph-client.ts';
import { banarasi, flipkartChikan, INDCOSERVE, insertShelf, PLANTER, pepper, tea, WEAVER } from './shelf.ts';

let database: TestDatabase;
let subgraph: Subgraph;

beforeAll(async () => {
  database = await cloneDatabase();
  await insertShelf(database.db);
  subgraph = catalogue.create({ db: database.db });
});
afterAll(() => database.drop());

describe('a record', () => {
  it('of a product has its parts in order', async () => {
    const query = /* GraphQL */ `
      query ($id: ID!) {
        product(id: $id) {
          seller { __typename ... on Cooperative { id } }
          cooperative { id }
          category { code parent { code parent { code parent { code } } children { code } } attributes { name type required } }
          attributes { name text number boolean unit }
          images { url alt }
          price { paise formatted }
          gi { id } hasGi hsn synthetic version district { code } state { code }
        }
      }`;
    expect((await ask(subgraph, query, { principal: anAdmin(), variables: { id: tea.id } })).product).toEqual({
      seller: { __typename: 'Cooperative', id: INDCOSERVE },
      cooperative: { id: INDCOSERVE },
      category: {
        code: 'GREEN_TEA',
        parent: { code: 'TEA_COFFEE', parent: { code: 'FOOD', parent: null }, children: [{ code: 'GREEN_TEA' }] },
        attributes: [
          { name: 'Net weight', type: 'NUMBER', required: true },
          { name: 'Ingredients', type: 'TEXT', required: false },
          { name: 'Organic', type: 'BOOLEAN', required: false },
          { name: 'Grade', type: 'ENUM', required: false },
        ],
      },
      attributes: [
        { name: 'Net weight', text: null, number: 250, boolean: null, unit: 'g' },
        { name: 'Organic', text: null, number: null, boolean: true, unit: null },
      ],
      images: [{ url: 'https://x.example/1.jpg', alt: 'Tea' }],
      price: { paise: 25000, formatted: '₹250' },
      gi: null,
      hasGi: false,
      hsn: '0902',
      synthetic: true,
      version: 1,
      district: { code: '587' },
      state: { code: 'IN-TN' },
    });
  });

  it('of a listing has copies of its product and its issues, errors first', async () => {
    const query = /* GraphQL */ `
      query ($id: ID!) {
        listing(id: $id) {
          partner { id } programme { id } seller { __typename } hasGi gi { id } listedAt url
          issues { severity path message }
        }
      }`;
    expect(
      (await ask(subgraph, query, { principal: anAdmin(), variables: { id: flipkartChikan.id } })).listing,
    ).toEqual({
      partner: { id: FLIPKART },
      programme: null,
      seller: { __typename: 'Enterprise' },
      hasGi: true,
      gi: { id: CHIKAN },
      listedAt: null,
      url: 'https://marketplace.example/item',
      issues: [
        { severity: 'ERROR', path: ['images', '0'], message: 'Too small' },
        { severity: 'WARNING', path: ['title'], message: 'Very short' },
      ],
    });
  });

  it('of a certificate tells whether a day lies within it, both ends included', async () => {
    const query = /* GraphQL */ `
      query ($id: ID!) {
        product(id: $id) {
          certifications {
            scheme { code validityYears renewable subject }
            before: isValid(asOn: "2019-12-31") first: isValid(asOn: "2020-01-01")
            last: isValid(asOn: "2021-12-31") after: isValid(asOn: "2022-01-01") isValid
          }
        }
      }`;
    expect(
      (await ask(subgraph, query, { principal: anAdmin(), variables: { id: pepper.id } })).product.certifications,
    ).toEqual([
      {
        scheme: { code: 'KERALA_BRAND', validityYears: 2, renewable: true, subject: 'PRODUCT' },
        before: false,
        first: true,
        last: true,
        after: false,
        isValid: false,
      },
    ]);
  });

  it('of categories comes after its parent, those of schemes by name', async () => {
    const { categories, category, certificationSchemes } = await ask(
      subgraph,
      '{ categories { code } category(code: "NO_SUCH") { code } certificationSchemes { code } }',
      { principal: anAdmin() },
    );
    expect(categories.map(({ code }: Answer) => code)).toEqual([
      'FOOD',
      'TEA_COFFEE',
      'GREEN_TEA',
      'TEXTILES',
      'SAREES',
    ]);
    expect(category).toBeNull();
    expect(certificationSchemes.map(({ code }: Answer) => code)).toEqual(['GOOD_MAKER', 'KERALA_BRAND', 'SILK_MARK']);
  });
});

describe('what hangs below an entity of another subgraph', () => {
  const REVERSE = /* GraphQL */ `
    query ($references: [_Any!]!, $first: Int!, $after: String) {
      _entities(representations: $references) {
        ... on Enterprise { products(first: $first, after: $after) { ...products } }
        ... on Cooperative { products(first: $first, after: $after) { ...products } }
        ... on GeographicalIndication { products(first: $first, after: $after) { ...products } }
        ... on Organization { listings(first: $first, after: $after) { ...listings } }
        ... on Product { listings(first: $first, after: $after) { ...listings } }
      }
    }
    fragment products on ProductConnection { totalCount pageInfo { hasNextPage endCursor } edges { node { id title } } }
    fragment listings on ListingConnection { totalCount pageInfo { hasNextPage endCursor } edges { node { id title } } }`;
  const references = [
    { __typename: 'Enterprise', id: PLANTER },
    { __typename: 'Enterprise', id: newId('ent') },
    { __typename: 'Cooperative', id: INDCOSERVE },
    { __typename: 'GeographicalIndication', id: CHIKAN },
    { __typename: 'Organization', id: AMAZON },
    { __typename: 'Product', id: banarasi.id },
  ];
  const below = async (principal: Principal, variables: object = {}): Promise<Answer[]> =>
    (await ask(subgraph, REVERSE, { principal, variables: { references, first: 10, ...variables } }))._entities.map(
      (entity: Answer) => entity?.products ?? entity?.listings ?? null,
    );
  const shown = (connections: Answer[]) =>
    connections.map((connection) => connection?.edges.map(({ node }: Answer) => node.title) ?? null);

  it('is what the principal may see of it', async () => {
    expect(shown(await below(anAdmin()))).toEqual([
      ['Black pepper'],
      [],
      ['Black pepper', 'Nilgiri green tea'],
      ['Chikan kurta'],
      ['Banarasi saree', 'Leather shoes'],
      ['Banarasi saree', 'Banarasi saree'],
    ]);
    expect(shown(await below(aPartner()))[4]).toEqual([]);
    expect(shown(await below(aPartner()))[5]).toEqual(['Banarasi saree']);
    const seenFromTamilNadu = shown(await below(aBureau({ state: 'IN-TN' })));
    expect(seenFromTamilNadu).toEqual([[], [], ['Nilgiri green tea'], [], [], null]);
  });

  it('comes in pages, counted whole', async () => {
    const weaver = { references: [{ __typename: 'Enterprise', id: WEAVER }] };
    const [whole] = await below(anAdmin(), { ...weaver, first: 100 });
    const all = whole.edges.map(({ node }: Answer) => node.id);
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const [{ edges, pageInfo, totalCount }]: Answer[] = await below(anAdmin(), { ...weaver, first: 7, after });
      expect(totalCount).toBe(all.length);
      seen.push(...edges.map(({ node }: Answer) => node.id));
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after);
    expect(seen).toEqual(all);
    expect(all).toHaveLength(44);
  });

  it('costs one statement a field and one for its counts, however many entities there are', async () => {
    const { db, statements } = recordingStatements(database.sql);
    const recorded = catalogue.create({ db });
    const enterprises = Array.from({ length: 30 }, () => ({ __typename: 'Enterprise', id: newId('ent') }));
    const variables = { references: [...enterprises, { __typename: 'Enterprise', id: WEAVER }], first: 3 };
    await ask(recorded, REVERSE, { principal: anAdmin(), variables });
    expect(statements).toHaveLength(2);
  });
});

describe('statements', () => {
  it('of a page with everything below it: one a type and level', async () => {
    const { db, statements } = recordingStatements(database.sql);
    const recorded = catalogue.create({ db });
    const query = /* GraphQL */ `{
      listings(first: 30) {
        edges { node {
          title hasGi issues { message }
          product { category { name } attributes { name } images { url } certifications { scheme { name } } listings(first: 2) { edges { node { id } } } }
        } }
      }
    }`;
    await ask(recorded, query, { principal: anAdmin() });
    const tables = statements.map((statement) => /from "catalogue"\."(\w+)"/.exec(statement)?.[1]);
    expect(tables.toSorted()).toEqual([
      'attribute_definition',
      'category',
      'certification_scheme',
      'listing',
      'listing',
      'listing_issue',
      // The listings' products, their certificates, and the ends of their rights to a GI.
      'product',
      'product',
      'product',
      'product_attribute',
      'product_image',
    ]);
  });

  it('of a page of one partner’s listings: one, which its index answers in order', async () => {
    const { db, statements } = recordingStatements(database.sql);
    const recorded = catalogue.create({ db });
    const query = /* GraphQL */ `
      query ($partners: [ID!], $after: String) {
        listings(filter: { partners: $partners }, first: 20, after: $after) {
          pageInfo { endCursor }
          edges { node {
            title price { paise } hasGi partner { id } cooperative { id }
            seller { ... on Enterprise { id } ... on Cooperative { id } }
          } }
        }
      }`;
    const ofFlipkart = { partners: [FLIPKART] };
    const { listings } = await ask(recorded, query, { principal: anAdmin(), variables: ofFlipkart });
    await ask(recorded, query, {
      principal: aPartner(),
      variables: { ...ofFlipkart, after: listings.pageInfo.endCursor },
    });
    expect(statements).toHaveLength(2);
    for (const statement of statements) {
      const plan = await database.sql.begin(async (tx) => {
        await tx`set local enable_seqscan = off`;
        await tx`set local plan_cache_mode = force_generic_plan`;
        await tx.unsafe(`prepare page as ${statement}`);
        const parameters = Array.from(statement.matchAll(/\$(\d+)/g), ([, number]) => Number(number));
        const nulls = Array(Math.max(...parameters))
          .fill('null')
          .join(', ');
        const rows = await tx.unsafe(`explain (costs off) execute page(${nulls})`);
        await tx.unsafe('deallocate page');
        return rows.map((row) => row['QUERY PLAN']).join('\n');
      });
      expect(plan).toContain('listing_partner_title');
      expect(plan).not.toContain('Sort');
    }
  });
});
