import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../../subgraphs/shared/ids.ts';
import { startDemoHub, type TestHub } from '../support/hub.ts';
import type { Answer } from '../support/subgraph-client.ts';

let hub: TestHub;
/** Ids that an admin with all scopes finds. */
const id: Record<string, string> = {};
/** A token of an admin's client, which sees every row, with one scope and no other. */
const tokens = new Map<string, string>();

const ASK = /* GraphQL */ `{
  enterprises(first: 1) { edges { node { id } } } organizations(first: 1) { edges { node { id } } }
  mous(first: 1) { edges { node { id obligations { id } } } } listings(first: 1) { edges { node { id product { id } } } }
  officers(first: 1) { edges { node { id } } }
}`;

async function tokenWith(scope: string): Promise<string> {
  const client = `only-${scope.replace(':', '-')}`;
  const { createApiClient } = await hub.ask(
    'admin',
    `mutation ($input: CreateApiClientInput!) {
      createApiClient(input: $input) { ... on CreateApiClientPayload { secret } ... on ValidationFailed { issues { message } } }
    }`,
    { input: { id: client, name: client, audience: 'ADMIN', scopes: [scope] } },
  );
  const response = await fetch(`${hub.url}/oidc/token`, {
    method: 'POST',
    headers: { authorization: `Basic ${Buffer.from(`${client}:${createApiClient.secret}`).toString('base64')}` },
    body: new URLSearchParams({ grant_type: 'client_credentials' }),
  });
  const granted: Answer = await response.json();
  return granted.access_token;
}

async function askWith(scope: string, query: string, variables: object = {}) {
  const response = await fetch(`${hub.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${tokens.get(scope)}` },
    body: JSON.stringify({ query, variables }),
  });
  const body: Answer = await response.json();
  delete body.extensions;
  return { status: response.status, body };
}

beforeAll(async () => {
  hub = await startDemoHub();
  for (const scope of ['export:run', 'catalogue:read', 'mou:read']) tokens.set(scope, await tokenWith(scope));
  const officer = await hub.ask(
    'admin',
    `mutation { addOfficer(input: { name: "Asha", email: "asha@hub.example", roles: [ADMIN] }) { __typename } }`,
  );
  expect(officer.addOfficer.__typename).toBe('AddOfficerPayload');
  const found = await hub.ask('admin', ASK);
  const first = (field: string) => found[field].edges[0].node;
  Object.assign(id, {
    Enterprise: first('enterprises').id,
    Organization: first('organizations').id,
    Mou: first('mous').id,
    Obligation: first('mous').obligations[0]?.id,
    Listing: first('listings').id,
    Product: first('listings').product.id,
    Officer: first('officers').id,
  });
});
afterAll(() => hub.stop());

const NODE = 'query ($id: ID!) { node(id: $id) { __typename id } }';

describe('node(id:) without a scope that other types need', () => {
  it.each(['Enterprise', 'Organization'])('finds an %s, which needs none', async (typename) => {
    const { status, body } = await askWith('export:run', NODE, { id: id[typename] });
    expect(status).toBe(200);
    expect(body).toEqual({ data: { node: { __typename: typename, id: id[typename] } } });
  });

  it('reads the fields of what it finds', async () => {
    const query = 'query ($id: ID!) { node(id: $id) { id ... on Enterprise { name state { code } } } }';
    const { body } = await askWith('export:run', query, { id: id.Enterprise });
    expect(body.errors).toBeUndefined();
    expect(body.data.node).toMatchObject({ id: id.Enterprise, name: expect.any(String) });
  });

  it.each([
    ['export:run', 'Mou', 'mou'],
    ['export:run', 'Obligation', 'obl'],
    ['export:run', 'Listing', 'lst'],
    ['export:run', 'Product', 'prd'],
    ['export:run', 'Officer', 'ofc'],
    ['catalogue:read', 'Mou', 'mou'],
    ['mou:read', 'Product', 'prd'],
    ['mou:read', 'Officer', 'ofc'],
  ] as const)('with %s, a %s looks like one that does not exist', async (scope, typename, prefix) => {
    expect(id[typename]).toMatch(prefix);
    const [there, none] = [
      await askWith(scope, NODE, { id: id[typename] }),
      await askWith(scope, NODE, { id: newId(prefix) }),
    ];
    expect(there).toEqual(none);
    expect(there).toEqual({ status: 200, body: { data: { node: null } } });
  });

  it.each([
    ['catalogue:read', 'Listing'],
    ['mou:read', 'Mou'],
    ['mou:read', 'Obligation'],
  ])('with %s, a %s is found', async (scope, typename) => {
    const { body } = await askWith(scope, NODE, { id: id[typename] });
    expect(body).toEqual({ data: { node: { __typename: typename, id: id[typename] } } });
  });

  it('answers a list of ids one by one', async () => {
    const ids = [id.Mou, id.Enterprise, id.Officer, id.Listing, newId('mou')];
    const query = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }';
    const { body } = await askWith('catalogue:read', query, { ids });
    expect(body).toEqual({ data: { nodes: [null, { id: id.Enterprise }, null, { id: id.Listing }, null] } });
  });

  it.each([
    ['an inline fragment', 'query ($id: ID!) { node(id: $id) { id ... on Mou { title } } }'],
    ['an inline fragment with the id alone', 'query ($id: ID!) { node(id: $id) { ... on Mou { id } } }'],
    ['a named fragment', 'query ($id: ID!) { node(id: $id) { ...M } } fragment M on Mou { title }'],
    ['an alias', 'query ($id: ID!) { a: node(id: $id) { b: id ... on Mou { c: title } } }'],
    [
      'a fragment on the interface around it',
      'query ($id: ID!) { node(id: $id) { ... on Node { ... on Mou { title } } } }',
    ],
    ['a list', 'query ($id: ID!) { nodes(ids: [$id]) { ... on Obligation { id } } }'],
    [
      'a fragment on the interface where another type is expected',
      'query ($id: ID!) { enterprise(id: $id) { enrolments(first: 1) { edges { node { ... on Node { id } } } } } }',
    ],
  ])('is refused fields of the type, by %s', async (_, query) => {
    for (const given of [id.Mou, newId('mou'), id.Enterprise]) {
      const { status, body } = await askWith('export:run', query, { id: given });
      expect(status, JSON.stringify(body)).toBe(403);
      expect(body.data).toBeUndefined();
      expect(body.errors[0].extensions).toMatchObject({ code: 'FORBIDDEN', requiredScopes: [['mou:read']] });
    }
  });
});
