import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../../subgraphs/shared/ids.ts';
import { aListing, aProduct, insertListings, insertProducts } from '../support/builders/catalogue.ts';
import { insertCooperative } from '../support/builders/cooperatives.ts';
import { anEnterprise, insertEnterprises } from '../support/builders/enterprises.ts';
import { AMAZON, FLIPKART, insertEnrolment } from '../support/builders/incubation.ts';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';
import { startDemoHubOn, type TestHub } from '../support/hub.ts';
import type { Answer } from '../support/subgraph-client.ts';

/** Of the demo clients `amazon` holds `pii:read`, as bureaus do, and `flipkart` does not. */
let database: TestDatabase;
let hub: TestHub;
/** Sellers of Uttar Pradesh, one enrolled with each partner. Amazon lists products of both. */
const seller = { amazon: newId('ent'), flipkart: newId('ent') };
const society = { amazon: newId('coop'), flipkart: newId('coop') };
const listing = { amazon: '', flipkart: '' };
const enrolment = { amazon: '', flipkart: '' };
const partner = { amazon: AMAZON, flipkart: FLIPKART };
const PARTNERS = ['amazon', 'flipkart'] as const;

beforeAll(async () => {
  database = await cloneDatabase();
  hub = await startDemoHubOn(database.url);
  const { db, sql } = database;
  const [category] = await sql`select code from catalogue.category limit 1`;
  for (const [n, name] of PARTNERS.entries()) {
    const known = { gstin: `09ABCDE123${n}F1Z5`, pan: `ABCDE123${n}F`, udyamNumber: `UDYAM-UP-02-999990${n}` };
    await insertEnterprises(db, anEnterprise({ id: seller[name], ...known, contactPerson: `Owner ${n}` }));
    await insertCooperative(db, {
      id: society[name],
      state: 'IN-UP',
      district: '118',
      contactPerson: `Secretary ${n}`,
    });
    const product = aProduct({ seller: seller[name], category: category?.code });
    const listed = aListing(product, { partner: AMAZON });
    await insertProducts(db, product);
    await insertListings(db, listed);
    listing[name] = listed.id;
    ({ id: enrolment[name] } = await insertEnrolment(db, {
      seller: seller[name],
      partner: partner[name],
      only: ['ONBOARDING'],
    }));
    await insertEnrolment(db, { seller: society[name], partner: partner[name] });
  }
}, 120_000);
afterAll(async () => {
  await hub.stop();
  await database.drop();
});

const ALL = '... on Enterprise { udyamNumber gstin pan contact { person } }';
const SHOWN = (n: number) => ({
  udyamNumber: `UDYAM-UP-02-999990${n}`,
  gstin: `09ABCDE123${n}F1Z5`,
  pan: `ABCDE123${n}F`,
  contact: { person: `Owner ${n}` },
});
const HIDDEN = { udyamNumber: null, gstin: null, pan: null, contact: null };

/** Ways to the personal data of a seller: the operation, and where in its answer the seller is. */
const WAYS: readonly (readonly [string, string, (data: Answer) => Answer])[] = [
  ['its root field', `query ($seller: ID!) { enterprise(id: $seller) { ${ALL} } }`, (data) => data.enterprise],
  ['node(id:)', `query ($seller: ID!) { node(id: $seller) { ${ALL} } }`, (data) => data.node],
  ['nodes(ids:)', `query ($seller: ID!) { nodes(ids: [$seller]) { ${ALL} } }`, (data) => data.nodes[0]],
  [
    'a listing',
    `query ($listing: ID!) { listing(id: $listing) { product { seller { ${ALL} } } } }`,
    (data) => data.listing.product.seller,
  ],
  [
    'aliases',
    `query ($seller: ID!) { a: enterprise(id: $seller) { x: gstin y: pan } b: enterprise(id: $seller) { x: udyamNumber y: contact { z: person } } }`,
    ({ a, b }) => ({ udyamNumber: b.x, gstin: a.x, pan: a.y, contact: b.y && { person: b.y.z } }),
  ],
  [
    'fragments',
    `query ($seller: ID!) { ...Root } fragment Root on Query { enterprise(id: $seller) { ...One ... on Enterprise { pan } } }
     fragment One on Enterprise { udyamNumber gstin contact { ...Two } } fragment Two on Contact { person }`,
    (data) => data.enterprise,
  ],
];

describe.each(WAYS)('personal data of a seller by %s', (_way, query, find) => {
  const variables = (name: 'amazon' | 'flipkart') =>
    query.includes('$listing') ? { listing: listing[name] } : { seller: seller[name] };
  /** Asked again until the operation is compiled. */
  const seen = async (client: string, name: 'amazon' | 'flipkart'): Promise<Answer> => {
    const answers: Answer[] = [];
    for (let round = 0; round < 4; round++) answers.push(find(await hub.ask(client, query, variables(name))));
    for (const answer of answers) expect(answer).toEqual(answers[0]);
    return answers[0];
  };

  it('is shown to the partner that the seller is enrolled with', async () => {
    expect(await seen('amazon', 'amazon')).toEqual(SHOWN(0));
  });

  it('is null for a partner that it is not enrolled with, though it lists its goods', async () => {
    expect(await seen('amazon', 'flipkart')).toEqual(HIDDEN);
  });

  it('is denied to a partner without the scope, enrolled or not', async () => {
    for (const name of PARTNERS) {
      const body = await hub.post('flipkart', query, variables(name));
      expect(body.data).toBeUndefined();
      expect(body.errors[0].extensions).toMatchObject({ code: 'FORBIDDEN', requiredScopes: [['pii:read']] });
    }
  });

  it('is shown to the bureau of its state and to admins, with whomever it is enrolled', async () => {
    for (const client of ['bureau-up', 'admin'])
      for (const [n, name] of PARTNERS.entries()) expect(await seen(client, name)).toEqual(SHOWN(n));
  });

  it('is not there for the bureau of another state', async () => {
    const body = await hub.post('bureau-tn', query, variables('amazon'));
    expect(JSON.stringify(body)).not.toMatch(/Owner|ABCDE|UDYAM-/);
  });
});

it('shows how to reach a co-operative by the same rule', async () => {
  const QUERY =
    'query ($id: ID!) { cooperative(id: $id) { contact { person } } node(id: $id) { ... on Cooperative { contact { person } } } }';
  const both = (contact: object | null) => ({ cooperative: { contact }, node: { contact } });
  expect(await hub.ask('amazon', QUERY, { id: society.amazon })).toEqual(both({ person: 'Secretary 0' }));
  expect(await hub.ask('amazon', QUERY, { id: society.flipkart })).toEqual(both(null));
  expect(await hub.ask('bureau-up', QUERY, { id: society.flipkart })).toEqual(both({ person: 'Secretary 1' }));
  expect(await hub.ask('bureau-tn', QUERY, { id: society.flipkart })).toEqual({ cooperative: null, node: null });
  const { errors } = await hub.post('flipkart', QUERY, { id: society.flipkart });
  expect(errors[0].extensions.code).toBe('FORBIDDEN');
});

it('tells nobody by what it asks of whom the seller is enrolled with', async () => {
  for (const client of ['amazon', 'bureau-up', 'admin']) {
    const body = await hub.post(client, `{ enterprise(id: "${seller.amazon}") { isEnrolledWithCaller } }`);
    expect(body.errors[0].extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
  }
});

it('ends with the enrolment, in the next request, and comes back with it', async () => {
  const GSTIN = 'query ($id: ID!) { enterprise(id: $id) { gstin } }';
  const gstin = async () => (await hub.ask('amazon', GSTIN, { id: seller.amazon })).enterprise.gstin;
  const move = async (status: string) => {
    const { enrolment: row } = await hub.ask('bureau-up', 'query ($id: ID!) { enrolment(id: $id) { version } }', {
      id: enrolment.amazon,
    });
    const input = {
      enrolment: enrolment.amazon,
      service: 'ONBOARDING',
      expectedVersion: row.version,
      status,
      note: 'As the seller wishes',
      owner: { person: 'An officer' },
    };
    const { updateServiceStatus } = await hub.ask(
      'bureau-up',
      `mutation ($input: UpdateServiceStatusInput!) { updateServiceStatus(input: $input) {
        __typename ... on ValidationFailed { issues { path code } }
        ... on UpdateServiceStatusPayload { enrolment { status } } } }`,
      { input },
    );
    return updateServiceStatus.enrolment?.status ?? updateServiceStatus;
  };
  expect(await gstin()).toBe(SHOWN(0).gstin);
  expect(await move('DECLINED')).toBe('WITHDRAWN');
  expect(await gstin()).toBeNull();
  expect(await move('IN_PROGRESS')).toBe('ACTIVE');
  expect(await gstin()).toBe(SHOWN(0).gstin);
  expect(await move('DONE')).toBe('COMPLETED');
  expect(await gstin()).toBe(SHOWN(0).gstin);
});
