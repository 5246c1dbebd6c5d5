import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDays } from '../../subgraphs/catalogue/domain/certificate-status.ts';
import { catalogue } from '../../subgraphs/catalogue/index.ts';
import { newId } from '../../subgraphs/shared/ids.ts';
import { dayInIndia } from '../../subgraphs/shared/today.ts';
import { AMAZON, aProduct, insertCertificate, insertOffer, insertProducts } from '../support/builders/catalogue.ts';
import { aBureau, anAdmin, aPartner } from '../support/principals.ts';
import { recordingStatements } from '../support/statements.ts';
import { type Answer, ask, execute } from '../support/subgraph-client.ts';
import { KERALITE, openShop, type Shop, WEAVER } from './shop.ts';

const LIST = /* GraphQL */ `
  query ($filter: CertificateFilter, $orderBy: CertificateOrder! = ENDS_ASC, $first: Int! = 20, $after: String) {
    certificates(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
      totalCount pageInfo { hasNextPage endCursor } edges { node { id certificateNumber status } }
    }
  }`;
const today = dayInIndia(new Date());
const pepper = aProduct({ title: 'Pepper', seller: KERALITE, state: 'IN-KL' });
const hidden = aProduct({ title: 'Hidden', seller: KERALITE, state: 'IN-KL', offeredToAll: false });
const saree = aProduct({ title: 'Saree', seller: WEAVER });

let shop: Shop;
let valid: string;
beforeAll(async () => {
  shop = await openShop();
  const { db } = shop;
  await insertProducts(db, pepper, hidden, saree);
  await insertOffer(db, hidden, AMAZON);
  const past = addDays(today, -1_000);
  valid = await insertCertificate(db, pepper, {
    certificateNumber: 'valid',
    validFrom: past,
    validTo: addDays(today, 400),
  });
  await insertCertificate(db, hidden, { certificateNumber: 'expiring', validFrom: past, validTo: addDays(today, 10) });
  await insertCertificate(db, pepper, { certificateNumber: 'expired', validFrom: '2010-01-01', validTo: '2011-12-31' });
  await insertCertificate(db, pepper, {
    certificateNumber: 'upcoming',
    validFrom: addDays(today, 401),
    validTo: addDays(today, 900),
  });
  await insertCertificate(db, saree, {
    certificateNumber: 'revoked',
    scheme: 'SILK_MARK',
    validFrom: past,
    revokedOn: today,
  });
  await insertCertificate(
    db,
    { ...saree, id: newId('prd') },
    {
      certificateNumber: 'maker',
      scheme: 'GOOD_MAKER',
      product: null,
      validFrom: past,
      synthetic: true,
    },
  );
});
afterAll(() => shop.database.drop());

const page = async (variables: object = {}, principal = anAdmin()): Promise<Answer> =>
  (await ask(shop.subgraph, LIST, { principal, variables: { ...variables } })).certificates;
const numbers = async (filter: object, principal = anAdmin()): Promise<string[]> =>
  (await page({ filter, first: 100 }, principal)).edges.map(({ node }: Answer) => node.certificateNumber);

describe('certificates are found', () => {
  it.each<[string, object, string[]]>([
    ['by scheme', { schemes: ['SILK_MARK'] }, ['revoked']],
    ['by state', { states: ['IN-UP'] }, ['maker', 'revoked']],
    ['by seller', { sellers: [WEAVER] }, ['maker', 'revoked']],
    ['by product', { products: [hidden.id] }, ['expiring']],
    ['by number, in whatever letters', { number: ' VALID ' }, ['valid']],
    ['by their end', { endsFrom: '2011-12-31', endsTo: addDays(today, 10) }, ['expired', 'expiring']],
    ['by not being generated', { synthetic: true }, ['maker']],
    ['by the time of the last change', { changedSince: '2999-01-01T00:00:00Z' }, []],
    ['as valid', { statuses: ['VALID'] }, ['valid', 'maker']],
    ['as about to end', { statuses: ['EXPIRING'] }, ['expiring']],
    ['as ended', { statuses: ['EXPIRED'] }, ['expired']],
    ['as to come', { statuses: ['UPCOMING'] }, ['upcoming']],
    ['as revoked', { statuses: ['REVOKED'] }, ['revoked']],
    ['as ended or about to end', { statuses: ['EXPIRED', 'EXPIRING'] }, ['expired', 'expiring']],
    ['by where they stood on a day', { statuses: ['VALID', 'EXPIRING'], on: '2011-12-31' }, ['expired']],
    ['by several at once', { statuses: ['EXPIRED'], endsFrom: '2012-01-01' }, []],
    [
      'by where they stand on the last day that there is',
      { statuses: ['EXPIRING', 'VALID'], on: '9999-12-31' },
      ['maker'],
    ],
    ['by where they stood on the first day that there is', { statuses: ['EXPIRED'], on: '0001-01-01' }, []],
  ])('%s', async (_name, filter, expected) => {
    expect((await numbers(filter)).toSorted()).toEqual(expected.toSorted());
  });

  it('by status as each says of itself', async () => {
    for (const status of ['UPCOMING', 'VALID', 'EXPIRING', 'EXPIRED', 'REVOKED'])
      for (const { node } of (await page({ filter: { statuses: [status] } })).edges) expect(node.status).toBe(status);
  });

  it('by whom may see them', async () => {
    expect(await numbers({}, aPartner({ organization: AMAZON }))).toHaveLength(6);
    expect(await numbers({}, aPartner())).not.toContain('expiring');
    expect((await numbers({}, aBureau())).toSorted()).toEqual(['maker', 'revoked']);
    const query =
      'query ($id: ID!) { certificate(id: $id) { certificateNumber } _entities(representations: [{ __typename: "Certificate", id: "ID" }]) { ... on Certificate { id } } }';
    const one = (principal: ReturnType<typeof anAdmin>) =>
      ask(shop.subgraph, query.replace('ID"', `${valid}"`), { principal, variables: { id: valid } });
    expect(await one(aPartner())).toEqual({ certificate: { certificateNumber: 'valid' }, _entities: [{ id: valid }] });
    expect(await one(aBureau())).toEqual({ certificate: null, _entities: [null] });
    const { errors } = await execute(shop.subgraph, LIST, { principal: aPartner({ scopes: new Set() }) });
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});

it.each(['ENDS_ASC', 'BEGINS_DESC', 'UPDATED_DESC'])('pages by %s give every certificate once', async (orderBy) => {
  const seen: string[] = [];
  for (let after: string | null = null; ; ) {
    const { edges, pageInfo, totalCount }: Answer = await page({ orderBy, first: 2, after });
    expect(totalCount).toBe(6);
    seen.push(...edges.map(({ node }: Answer) => node.id));
    if (!pageInfo.hasNextPage) break;
    after = pageInfo.endCursor;
  }
  expect(new Set(seen).size).toBe(6);
  expect(seen).toHaveLength(6);
});

it('a page with everything below it takes one statement a type', async () => {
  const { db, statements } = recordingStatements(shop.database.sql);
  const recorded = catalogue.create({ db });
  const query = `{ certificates(first: 50) { edges { node {
    scheme { name } status isValid(asOn: "2000-01-01") product { title } history { kind } state { code } } } } }`;
  await ask(recorded, query, { principal: anAdmin() });
  const tables = statements.map((statement) => /from "catalogue"\."(\w+)"/.exec(statement)?.[1]).toSorted();
  expect(tables).toEqual([
    'attribute_definition',
    'category',
    'certificate',
    'certificate_change',
    'certification_scheme',
    'product',
  ]);
});
