import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verifyAudit } from '../../gateway/audit/verify.ts';
import { placeMou } from '../support/builders/partners.ts';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';
import { startDemoHubOn, type TestHub } from '../support/hub.ts';
import { freePort, type ServedSubgraph, serveSubgraph } from '../support/served-subgraph.ts';
import { type Looked, looksBy } from './looks.ts';

let database: TestDatabase;
let hub: TestHub;
let served: ServedSubgraph;
let look: ReturnType<typeof looksBy>;
/** A draft of Tamil Nadu's bureau, a product of it and who sells that. */
let mou: string;
let product: string;
let enterprise: string;
beforeAll(async () => {
  database = await cloneDatabase();
  const secret = randomBytes(32);
  const port = await freePort();
  served = await serveSubgraph('catalogue', {
    databaseUrl: database.hubUrl,
    secret,
    hubUrl: `http://127.0.0.1:${port}`,
  });
  // Looks are noted alike in the hub's process and in a subgraph that runs alone.
  const remoteSubgraphs = { urls: new Map([['catalogue', served.url]]), secret };
  hub = await startDemoHubOn(database.url, { hubDatabaseUrl: database.hubUrl, port, remoteSubgraphs });
  look = looksBy(hub, database);
  mou = await placeMou(database.db);
  const [sold] = await database.sql`
    select id, seller from catalogue.product where state = 'IN-TN' and seller like 'ent_%' limit 1`;
  product = sold?.id;
  enterprise = sold?.seller;
}, 120_000);
afterAll(async () => {
  await hub.stop();
  await served.stop();
  await database.drop();
});

const MOU = 'query ($mou: ID!) { mou(id: $mou) { title } }';
const ENTERPRISE = 'query ($enterprise: ID!) { enterprise(id: $enterprise) { name } }';
const ids = () => ({ mou, product, enterprise });
const ofTamilNadu = (subgraph: string, looks: object) => ({ subgraph, state: 'IN-TN', actor: 'admin', looks });
interface Sold {
  readonly id: string;
  readonly state: { readonly code: string };
}
const dataOf = ({ body }: Looked) => {
  expect(body.errors, JSON.stringify(body)).toBeUndefined();
  return body.data;
};

describe('a look of an admin stands in the audit trail, with the request’s id', () => {
  const MOU_LOOK = () => [ofTamilNadu('partners', { Mou: [mou] })];
  const ENTERPRISE_LOOK = () => [ofTamilNadu('enterprises', { Enterprise: [enterprise] })];

  it.each([
    ['an MoU by its root field', MOU, MOU_LOOK],
    ['an enterprise by its root field', ENTERPRISE, ENTERPRISE_LOOK],
    ['an MoU of which nothing is asked but its type', 'query ($mou: ID!) { mou(id: $mou) { __typename } }', MOU_LOOK],
    ['an MoU by node(id:)', 'query ($mou: ID!) { node(id: $mou) { id ... on Mou { status } } }', MOU_LOOK],
    ['whether an MoU is there', 'query ($mou: ID!) { node(id: $mou) { __typename } }', MOU_LOOK],
    ['an enterprise by nodes(ids:)', 'query ($enterprise: ID!) { nodes(ids: [$enterprise]) { id } }', ENTERPRISE_LOOK],
    [
      'an MoU under two aliases',
      'query ($mou: ID!) { a: mou(id: $mou) { title } b: mou(id: $mou) { status } }',
      MOU_LOOK,
    ],
    [
      'an MoU in a fragment',
      'query ($mou: ID!) { ...Look } fragment Look on Query { mou(id: $mou) { ...Part } } fragment Part on Mou { title }',
      MOU_LOOK,
    ],
    [
      'an MoU with its obligations',
      'query ($mou: ID!) { mou(id: $mou) { obligations { service } } }',
      async () => {
        const [obligation] = await database.sql`select id from partners.obligation where mou = ${mou}`;
        return [
          ofTamilNadu('partners', { Mou: [mou] }),
          { subgraph: 'partners', state: null, actor: 'admin', looks: { Obligation: [obligation?.id] } },
        ];
      },
    ],
    [
      'an enterprise as the seller of a product',
      'query ($product: ID!) { product(id: $product) { title seller { ... on Enterprise { name } } } }',
      () => [ofTamilNadu('catalogue', { Product: [product] }), ...ENTERPRISE_LOOK()],
    ],
  ])('%s: also when the operation is compiled', async (_, query, expected) => {
    for (let round = 1; round <= 4; round++) {
      const looked = await look('admin', query, ids());
      dataOf(looked);
      expect(
        looked.looks.toSorted((a, b) => ((a.state ?? '~') < (b.state ?? '~') ? -1 : 1)),
        `round ${round}`,
      ).toEqual(await expected());
    }
  });

  it('each record of a list, in the chain of its own state', async () => {
    const { body, looks } = await look(
      'admin',
      '{ enterprises(first: 50) { edges { node { id name state { code } } } } }',
    );
    const byState = Map.groupBy<string, Sold>(
      body.data.enterprises.edges.map(({ node }: { node: Sold }) => node),
      ({ state }: Sold) => state.code,
    );
    expect(byState.size).toBeGreaterThan(1);
    expect(looks.map(({ state, looks }) => [state, looks.Enterprise?.toSorted()])).toEqual(
      [...byState].map(([state, nodes]) => [state, nodes.map(({ id }) => id).toSorted()]).toSorted(),
    );
  });

  it('each record of a list of which the state was not asked', async () => {
    for (let round = 0; round < 3; round++) {
      const { looks } = await look('admin', '{ listings(first: 20) { edges { node { title } } } }');
      expect(looks.flatMap(({ looks }) => looks.Listing)).toHaveLength(20);
      expect(looks.every(({ state }) => state?.startsWith('IN-'))).toBe(true);
    }
  });

  it('at a field of an open record that only some may see', async () => {
    const [portal] = await database.sql`select id from trade.portal limit 1`;
    const QUERY = (field: string) => `query ($id: ID!) { portal(id: $id) { name ${field} } }`;
    const open = await look('admin', QUERY(''), { id: portal?.id });
    expect(open.looks).toEqual([]);
    const { body, looks } = await look('admin', QUERY('enquiryCounts { count }'), { id: portal?.id });
    expect(body.data.portal.enquiryCounts.length).toBeGreaterThan(0);
    expect(looks).toMatchObject([{ subgraph: 'trade', actor: 'admin', looks: { Portal: [portal?.id] } }]);
  });

  it('also at what a mutation gives back', async () => {
    const [row] = await database.sql`select version from enterprises.enterprise where id = ${enterprise}`;
    const { body, looks } = await look(
      'admin',
      `mutation ($id: ID!, $version: Int!) { updateEnterprise(input: { id: $id, expectedVersion: $version, employees: 7 }, dryRun: true) {
        __typename ... on UpdateEnterprisePayload { enterprise { name } } } }`,
      { id: enterprise, version: row?.version },
    );
    expect(body.data?.updateEnterprise.__typename, JSON.stringify(body)).toBe('UpdateEnterprisePayload');
    expect(looks).toContainEqual(ofTamilNadu('enterprises', { Enterprise: [enterprise] }));
  });
});

describe('no look is kept', () => {
  it.each(['bureau-tn', 'flipkart'])('of %s', async (client) => {
    const looked = await look(
      client,
      '{ enterprises(first: 3) { edges { node { name } } } products(first: 3) { edges { node { title } } } }',
    );
    expect(dataOf(looked).products.edges).toHaveLength(3);
    expect(looked.looks).toEqual([]);
  });

  it('of a bureau at its own draft', async () => {
    const looked = await look('bureau-tn', MOU, ids());
    expect(dataOf(looked).mou).not.toBeNull();
    expect(looked.looks).toEqual([]);
  });

  it('of an admin at what is everybody’s, or not there', async () => {
    const looked = await look(
      'admin',
      '{ states { code } organizations(first: 3) { edges { node { name } } } mou(reference: "XX-0000-0000") { id } }',
    );
    expect(dataOf(looked).mou).toBeNull();
    expect(looked.looks).toEqual([]);
  });
});

describe('what can not be written to the trail', () => {
  it.each([
    ['partners', MOU, 'mou'],
    ['catalogue', 'query ($product: ID!) { product(id: $product) { title } }', 'product'],
  ])('is not shown: %s', async (subgraph, query, field) => {
    const { sql } = database;
    const before = await look('admin', query, ids());
    expect(before.body.data[field]).not.toBeNull();
    await sql`alter table ${sql(`${subgraph}.audit_head`)} rename to audit_head_away`;
    try {
      const { body, looks } = await look('admin', query, ids());
      expect(looks).toEqual([]);
      expect(body.data?.[field] ?? null).toBeNull();
      expect(body.errors[0].extensions.code).toBe('INTERNAL_SERVER_ERROR');
    } finally {
      await sql`alter table ${sql(`${subgraph}.audit_head_away`)} rename to audit_head`;
    }
    expect((await look('admin', query, ids())).body.data[field]).not.toBeNull();
  });
});

it('leaves chains that are whole', async () => {
  const { links, faults } = await verifyAudit(database.sql, { subgraph: null, tenant: null, exported: [] });
  expect(links).toBeGreaterThan(50);
  expect(faults).toEqual([]);
});
