import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { catalogue } from '../../subgraphs/catalogue/index.ts';
import { newId } from '../../subgraphs/shared/ids.ts';
import type { Principal } from '../../subgraphs/shared/principal.ts';
import type { Subgraph } from '../../subgraphs/shared/subgraph.ts';
import { AMAZON, FLIPKART } from '../support/builders/catalogue.ts';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';
import { aBureau, anAdmin, aPartner } from '../support/principals.ts';
import { type Answer, ask, execute } from '../support/subgraph-client.ts';
import { amazonSaree, banarasi, flipkartRug, insertShelf, LISTINGS, PRODUCTS, WEAVER, withdrawn } from './shelf.ts';

let database: TestDatabase;
let subgraph: Subgraph;

beforeAll(async () => {
  database = await cloneDatabase();
  await insertShelf(database.db);
  subgraph = catalogue.create({ db: database.db });
});
afterAll(() => database.drop());

const page = async (query: string, variables: object, principal: Principal = anAdmin()): Promise<Answer> =>
  (await ask(subgraph, query, { principal, variables: { ...variables } })).page;
const titles = async (query: string, filter: object, principal?: Principal): Promise<string[]> =>
  (await page(query, { filter, first: 100 }, principal)).edges
    .map(({ node }: Answer): string => node.title)
    .filter((title: string) => !title.startsWith('Same'));

describe('who sees what', () => {
  const flipkart = aPartner();
  const amazon = aPartner({ id: 'amazon', organization: AMAZON });
  const up = aBureau();
  const tn = aBureau({ id: 'bureau-tn', state: 'IN-TN' });
  const nobody = aPartner({ organization: null });

  it.each<[string, Principal, string[]]>([
    [
      'a partner the published ones',
      flipkart,
      ['Banarasi saree', 'Black pepper', 'Chikan kurta', 'Leather shoes', 'Nilgiri green tea'],
    ],
    ['a bureau those of its state', up, ['Banarasi saree', 'Chikan kurta', 'Leather shoes', 'Withdrawn rug']],
    ['another bureau those of its own', tn, ['Nilgiri green tea']],
  ])('of products: %s', async (_name, principal, expected) => {
    expect(await titles(PRODUCTS, {}, principal)).toEqual(expected);
  });

  it.each<[string, Principal, string[]]>([
    [
      'a partner its own, whatever their status',
      flipkart,
      ['Banarasi saree', 'Chikan kurta', 'Rug', 'Tea from the Nilgiris'],
    ],
    ['another partner its own', amazon, ['Banarasi saree', 'Leather shoes']],
    ['a client without an organisation none', nobody, []],
    ['a bureau those of its state', tn, ['Tea from the Nilgiris']],
  ])('of listings: %s', async (_name, principal, expected) => {
    expect(await titles(LISTINGS, {}, principal)).toEqual(expected);
  });

  it('a filter widens nothing', async () => {
    expect(await titles(LISTINGS, { partners: [AMAZON] }, flipkart)).toEqual([]);
    expect(await titles(LISTINGS, { partners: [AMAZON, FLIPKART], states: ['IN-TN'] }, flipkart)).toEqual([
      'Tea from the Nilgiris',
    ]);
    expect(await titles(PRODUCTS, { statuses: ['WITHDRAWN'] }, flipkart)).toEqual([]);
    expect(await titles(PRODUCTS, { states: ['IN-TN'] }, up)).toEqual([]);
  });

  it('a partner does not learn from notListedOn what another one lists', async () => {
    const filter = { states: ['IN-UP'], notListedOn: AMAZON };
    expect(await titles(PRODUCTS, filter, amazon)).toEqual(['Chikan kurta', 'Leather shoes']);
    expect(await titles(PRODUCTS, filter, flipkart)).toEqual(await titles(PRODUCTS, { states: ['IN-UP'] }, flipkart));
  });

  const ONE = /* GraphQL */ `
    query ($product: ID!, $listing: ID!, $references: [_Any!]!) {
      product(id: $product) { id }
      listing(id: $listing) { id }
      _entities(representations: $references) { ... on Product { id } ... on Listing { id } }
    }`;
  const find = (product: string, listing: string, principal: Principal): Promise<Answer> => {
    const references = [
      { __typename: 'Product', id: product },
      { __typename: 'Listing', id: listing },
    ];
    return ask(subgraph, ONE, { principal, variables: { product, listing, references } });
  };

  it.each<[string, string, string, Principal, boolean, boolean]>([
    ['an admin', withdrawn.id, amazonSaree.id, anAdmin(), true, true],
    ['the bureau', withdrawn.id, amazonSaree.id, up, true, true],
    ['another bureau', withdrawn.id, amazonSaree.id, tn, false, false],
    ['the partner', banarasi.id, amazonSaree.id, amazon, true, true],
    ['another partner', withdrawn.id, amazonSaree.id, flipkart, false, false],
    ['anybody who guesses an id', newId('prd'), newId('lst'), anAdmin(), false, false],
    ['anybody who makes one up', 'prd_\0', 'lst_x', anAdmin(), false, false],
  ])('one by its id and by reference: %s', async (_name, product, listing, principal, seesProduct, seesListing) => {
    const ofProduct = seesProduct ? { id: product } : null;
    const ofListing = seesListing ? { id: listing } : null;
    expect(await find(product, listing, principal)).toEqual({
      product: ofProduct,
      listing: ofListing,
      _entities: [ofProduct, ofListing],
    });
  });

  it.each([
    `{ product(id: "${banarasi.id}") { id } }`,
    '{ products { totalCount } }',
    `{ listing(id: "${amazonSaree.id}") { id } }`,
    '{ listings { totalCount } }',
    '{ categories { code } }',
    '{ category(code: "FOOD") { code } }',
    '{ certificationSchemes { code } }',
    `{ _entities(representations: [{ __typename: "Product", id: "${banarasi.id}" }]) { ... on Product { title } } }`,
    `{ _entities(representations: [{ __typename: "Listing", id: "${amazonSaree.id}" }]) { ... on Listing { title } } }`,
    '{ _entities(representations: [{ __typename: "Category", code: "FOOD" }]) { ... on Category { name } } }',
    '{ _entities(representations: [{ __typename: "CertificationScheme", code: "SILK_MARK" }]) { ... on CertificationScheme { name } } }',
    `{ _entities(representations: [{ __typename: "Enterprise", id: "${WEAVER}" }]) { ... on Enterprise { products { totalCount } } } }`,
    `{ _entities(representations: [{ __typename: "Organization", id: "${AMAZON}" }]) { ... on Organization { listings { totalCount } } } }`,
  ])('nobody without the scope catalogue:read: %s', async (query) => {
    const principal = anAdmin({ scopes: new Set(['mou:read']) });
    const { errors = [] } = await execute(subgraph, query, { principal });
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
  });

  it('a listing of a product that the partner may no longer see has none', async () => {
    const query = /* GraphQL */ `query ($id: ID!) { listing(id: $id) { title product { id } } }`;
    const variables = { id: flipkartRug.id };
    expect(await ask(subgraph, query, { principal: flipkart, variables })).toEqual({
      listing: { title: 'Rug', product: null },
    });
    expect((await ask(subgraph, query, { principal: up, variables })).listing.product).toEqual({ id: withdrawn.id });
  });
});
