import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cloneDatabase } from '../support/database.ts';
import { serveSubgraph } from '../support/served-subgraph.ts';
import { type Attacked, codesOf, startAttacked } from './attacker.ts';

let attacked: Attacked;
beforeAll(async () => {
  attacked = await startAttacked();
});
afterAll(() => attacked.hub.stop());

const QUERY = '{ __typename }';
const search = (parameters: Record<string, string>): string => `/graphql?${new URLSearchParams(parameters)}`;
const PREFLIGHT = { 'apollo-require-preflight': 'yes' };
const NOBODY = { authorization: '' };

describe('a request that a page of another site could send', () => {
  it('GET with a mutation is refused', async () => {
    const reply = await attacked.request(search({ query: 'mutation { __typename }' }), { headers: PREFLIGHT });
    expect(reply.status).toBe(405);
    expect(reply.headers.get('allow')).toBe('POST');
    expect(codesOf(reply)).toEqual(['METHOD_NOT_ALLOWED']);
  });

  it('GET without a header that forces a preflight is refused', async () => {
    const reply = await attacked.request(search({ query: QUERY }));
    expect(reply.status).toBe(400);
    expect(codesOf(reply)).toEqual(['BAD_REQUEST']);
  });

  it.each([
    ['no content type', undefined, 415],
    ['urlencoded', 'application/x-www-form-urlencoded', 415],
    ['multipart', 'multipart/form-data; boundary=x', 415],
    ['plain text', 'text/plain', 415],
    ['GraphQL as text', 'application/graphql', 415],
    ['UTF-16', 'application/json; charset=utf-16', 415],
    ['UTF-7, quoted', 'application/json; charset="utf-7"', 415],
    ['EBCDIC', 'application/json;charset=ibm500', 415],
  ])('POST as %s is refused', async (_, type, status) => {
    const reply = await attacked.request('/graphql', {
      method: 'POST',
      ...(type === undefined ? {} : { headers: { 'content-type': type } }),
      body: Buffer.from(JSON.stringify({ query: QUERY })),
    });
    expect(reply.status, reply.text).toBe(status);
    expect(reply.body).not.toHaveProperty('data');
  });

  it('GET with a content type that is not JSON is refused', async () => {
    const headers = { ...PREFLIGHT, 'content-type': 'text/plain' };
    const reply = await attacked.request(search({ query: QUERY }), { headers });
    expect(reply.status).toBe(415);
  });

  it.each(['PUT', 'PATCH', 'DELETE', 'OPTIONS'])('%s is refused', async (method) => {
    const reply = await attacked.request('/graphql', { method });
    expect(reply.status).toBe(405);
    expect(reply.headers.get('access-control-allow-origin')).toBeNull();
  });
});

describe('pages of other origins', () => {
  it('may call nothing unless the hub was told so', async () => {
    const headers = { origin: 'https://evil.example' };
    const preflight = await attacked.request('/graphql', {
      method: 'OPTIONS',
      headers: { ...headers, 'access-control-request-method': 'POST' },
    });
    expect(preflight.headers.get('access-control-allow-origin')).toBeNull();
    const reply = await attacked.send({ query: QUERY }, headers);
    expect(reply.headers.get('access-control-allow-origin')).toBeNull();
  });
});

describe('whoever has no token', () => {
  it.each([
    ['introspection', '{ __schema { types { name } } }'],
    ['an operation', QUERY],
    ['a document that is none', '{{{'],
  ])('gets 401 for %s, and learns nothing', async (_, query) => {
    const reply = await attacked.send({ query }, NOBODY);
    expect(reply.status).toBe(401);
    expect(codesOf(reply)).toEqual(['UNAUTHENTICATED']);
    expect(reply.text).not.toMatch(/Query|Syntax/);
  });

  it('gets the sign-in and not GraphiQL, and none of its files', async () => {
    const page = await attacked.request('/graphiql', { headers: NOBODY });
    expect(page.text).toContain('client_secret');
    expect(page.text).not.toContain('graphiql.js');
    const asset = await attacked.request('/graphiql/assets/graphiql.js', { headers: NOBODY });
    expect(asset.status).toBe(404);
  });
});

describe('whoever has a token', () => {
  it.each([
    '{ listing }',
    '{ listings { edgse { node { id } } } }',
    'query($filter: ListingFiltr) { listings(filter: $filter) { totalCount } }',
    '{ listings(frist: 1) { totalCount } }',
    '{ __type(name: 1) { name } }',
  ])('is suggested no name, and shown no stack: %s', async (query) => {
    const reply = await attacked.send({ query });
    expect(reply.status).toBe(400);
    expect(reply.text).not.toMatch(/Did you mean|stack|node_modules|\.ts:|\.js:/);
  });

  it.each([
    ['_service', '{ _service { sdl } }'],
    ['_entities', '{ _entities(representations: [{ __typename: "Enterprise", id: "1" }]) { __typename } }'],
    [
      'forged representations',
      '{ _entities(representations: [{ __typename: "Mou", id: "1", status: "SIGNED" }]) { ... on Mou { status } } }',
    ],
    ['the type of representations', 'query($r: [_Any!]!) { __typename @skip(if: false) }'],
  ])('finds none of the protocol between hub and subgraphs: %s', async (_, query) => {
    const reply = await attacked.send({ query, variables: { r: [] } });
    expect(reply.status, reply.text).toBe(400);
    expect(new Set(codesOf(reply))).toEqual(new Set(['GRAPHQL_VALIDATION_FAILED']));
  });

  it('finds no way to ask for entities as a subgraph does', async () => {
    const body = JSON.stringify({ references: [{ __typename: 'Enterprise', id: '1' }] });
    const headers = { 'content-type': 'application/json' };
    const reply = await attacked.request('/-/entities', { method: 'POST', headers, body });
    expect([401, 404]).toContain(reply.status);
  });
});

describe('a subgraph’s port', () => {
  it('answers nobody but the hub that signed who asks', async () => {
    const database = await cloneDatabase();
    const subgraph = await serveSubgraph('catalogue', {
      databaseUrl: database.hubUrl,
      secret: randomBytes(32),
      hubUrl: attacked.hub.url,
    });
    const ask = async (authorization: string | null) => {
      const response = await fetch(subgraph.url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...(authorization === null ? {} : { authorization }) },
        body: JSON.stringify({
          query: 'query($r: [_Any!]!) { _entities(representations: $r) { ... on Listing { title } } _service { sdl } }',
          variables: { r: [{ __typename: 'Listing', id: 'lst_01h455vb4pex5vsknk084sn02q' }] },
        }),
      });
      return { status: response.status, text: await response.text() };
    };
    try {
      const partner = `Bearer ${await attacked.hub.tokenOf('flipkart')}`;
      const admin = `Bearer ${await attacked.hub.tokenOf('admin')}`;
      for (const authorization of [null, partner, admin, 'Bearer eyJhbGciOiJub25lIn0.e30.']) {
        const reply = await ask(authorization);
        expect(reply.status, reply.text).toBe(401);
        expect(reply.text).not.toContain('"data"');
      }
    } finally {
      await subgraph.stop();
      await database.drop();
    }
  });
});
