import { createHash, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { post, startTestEdge, type TestEdge } from './test-edge.ts';

let edge: TestEdge;
let token: string;
beforeAll(async () => {
  edge = await startTestEdge();
  token = await edge.token('flipkart');
});
afterAll(() => edge.stop());

const INTROSPECTION = '{ __schema { queryType { fields { name } } } }';
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

const asFlipkart = () => ({ authorization: `Bearer ${token}` });
const get = (parameters: Record<string, string>, headers: Record<string, string>) =>
  fetch(`${edge.url}/graphql?${new URLSearchParams(parameters)}`, { headers });

describe('without a token', () => {
  test.each([
    ['an operation', '{ whoami }'],
    ['introspection', INTROSPECTION],
    ['a document that is not even GraphQL', '{{{'],
  ])('%s gets 401 and nothing else', async (_, query) => {
    const { status, body, headers } = await post(edge.url, null, query);

    expect(status).toBe(401);
    expect(headers.get('www-authenticate')).toBe('Bearer realm="sangam"');
    expect(body.errors).toEqual([
      { message: expect.any(String), extensions: { code: 'UNAUTHENTICATED', requestId: expect.stringMatching(UUID) } },
    ]);
  });

  test('a body is not read: malformed JSON gets 401 too, not 400', async () => {
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(`${edge.url}/graphql`, { method: 'POST', headers, body: '{"query":' });
    expect(response.status).toBe(401);
  });
});

describe('introspection', () => {
  test.each([
    ['flipkart', 'forPartners'],
    ['bureau-kl', 'forBureaus'],
    ['admin', 'forAdmins'],
  ])('shows %s the schema of its own audience', async (client, own) => {
    const { body } = await post(edge.url, await edge.token(client), INTROSPECTION);
    const names = body.data.__schema.queryType.fields.map((field: { name: string }) => field.name);

    expect(names.filter((name: string) => name.startsWith('for'))).toEqual([own]);
  });

  test('a name of another audience is unknown, and no other name is suggested', async () => {
    const { status, body, text } = await post(edge.url, token, '{ forBureaus forPartner }');

    expect(status).toBe(400);
    expect(body.errors.map((error: { message: string }) => error.message)).toEqual([
      'Cannot query field "forBureaus" on type "Query".',
      'Cannot query field "forPartner" on type "Query".',
    ]);
    expect(text).not.toContain('forPartners');
  });

  test('a document that one audience may use is validated anew for another', async () => {
    const query = '{ forPartners }';
    expect((await post(edge.url, token, query)).body).toEqual({ data: { forPartners: null } });
    expect((await post(edge.url, await edge.token('bureau-tn'), query)).status).toBe(400);
  });
});

describe('requests that are refused', () => {
  const body = JSON.stringify({ query: '{ whoami }' });

  test.each([
    ['urlencoded', { 'content-type': 'application/x-www-form-urlencoded' }, 415],
    ['multipart', { 'content-type': 'multipart/form-data; boundary=x' }, 415],
    ['plain text', { 'content-type': 'text/plain' }, 415],
    ['another charset', { 'content-type': 'application/json; charset=utf-16' }, 415],
    ['a body packed as nobody packs', { 'content-type': 'application/json', 'content-encoding': 'compress' }, 415],
    ['a body packed twice', { 'content-type': 'application/json', 'content-encoding': 'gzip, gzip' }, 415],
    ['a body that is not packed as it says', { 'content-type': 'application/json', 'content-encoding': 'br' }, 400],
    ['an idempotency key with spaces', { 'content-type': 'application/json', 'idempotency-key': 'a b' }, 400],
    ['an idempotency key without end', { 'content-type': 'application/json', 'idempotency-key': 'k'.repeat(129) }, 400],
  ])('%s', async (_, headers, status) => {
    const response = await fetch(`${edge.url}/graphql`, {
      method: 'POST',
      headers: { ...asFlipkart(), ...headers },
      body,
    });

    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { requestId: expect.any(String) } }] });
  });

  test.each([
    ['malformed JSON', '{"query":'],
    ['an array of nothing', '[]'],
    ['a body without a query', '{}'],
    ['a query that is no string', '{"query":{"kind":"Document"}}'],
    ['a key __proto__', '{"query":"{ whoami }","variables":{"__proto__":{"admin":true}}}'],
  ])('%s', async (_, text) => {
    const headers = { ...asFlipkart(), 'content-type': 'application/json' };
    const response = await fetch(`${edge.url}/graphql`, { method: 'POST', headers, body: text });

    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { requestId: expect.any(String) } }] });
    expect(Object.hasOwn(Object.prototype, 'admin')).toBe(false);
  });

  test('a body over 1 MB', async () => {
    const { status, body } = await post(edge.url, token, `{ whoami } #${'x'.repeat(1024 * 1024)}`);
    expect({ status, code: body.errors[0].extensions.code }).toEqual({ status: 413, code: 'PAYLOAD_TOO_LARGE' });
  });

  test('a document of more tokens than anyone writes', async () => {
    const { status, body } = await post(edge.url, token, `{ ${'whoami '.repeat(20_000)} }`);
    expect(status).toBe(400);
    expect(body.errors).toEqual([
      {
        message: 'The operation is too large: it has too many tokens.',
        extensions: { code: 'OPERATION_TOO_LARGE', requestId: expect.any(String) },
      },
    ]);
  });

  test('GET without a header that forces a preflight', async () => {
    const response = await get({ query: '{ whoami }' }, asFlipkart());
    expect(response.status).toBe(400);
  });

  test('a mutation by GET', async () => {
    const headers = { ...asFlipkart(), 'apollo-require-preflight': 'yes' };
    const response = await get({ query: 'mutation { touch }' }, headers);

    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('POST');
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'METHOD_NOT_ALLOWED' } }] });
  });

  test.each(['PUT', 'PATCH', 'DELETE', 'OPTIONS'])('method %s', async (method) => {
    const response = await fetch(`${edge.url}/graphql`, { method });
    expect(response.status).toBe(405);
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
  });

  test('an address that there is not', async () => {
    const response = await fetch(`${edge.url}/nowhere`);
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'NOT_FOUND' } }] });
  });
});

describe('what is answered', () => {
  test('a query by GET with a header that forces a preflight', async () => {
    const response = await get({ query: '{ whoami }' }, { ...asFlipkart(), 'apollo-require-preflight': 'yes' });
    expect(await response.json()).toEqual({ data: { whoami: 'flipkart' } });
  });

  test('the idempotency key reaches the graph', async () => {
    const { body } = await post(edge.url, token, '{ idempotencyKey }', { 'idempotency-key': 'order-66' });
    expect(body.data.idempotencyKey).toBe('order-66');
  });

  test('a persisted query, once it was sent, is found by its hash', async () => {
    const query = '{ whoami again: whoami }';
    const sha256Hash = createHash('sha256').update(query).digest('hex');
    const send = async (more: object) => {
      const response = await fetch(`${edge.url}/graphql`, {
        method: 'POST',
        headers: { ...asFlipkart(), 'content-type': 'application/json' },
        body: JSON.stringify({ ...more, extensions: { persistedQuery: { version: 1, sha256Hash } } }),
      });
      return response.text();
    };

    expect(await send({})).toContain('PERSISTED_QUERY_NOT_FOUND');
    expect(JSON.parse(await send({ query }))).toEqual({ data: { whoami: 'flipkart', again: 'flipkart' } });
    expect(JSON.parse(await send({}))).toEqual({ data: { whoami: 'flipkart', again: 'flipkart' } });
  });

  test('what went wrong inside is masked for the caller and logged with the request id', async () => {
    const { body, text } = await post(edge.url, token, '{ whoami fail }');

    expect(body.data).toEqual({ whoami: 'flipkart', fail: null });
    expect(body.errors[0]).toMatchObject({ path: ['fail'], extensions: { code: 'INTERNAL_SERVER_ERROR' } });
    expect(text).not.toContain('hunter2');
    expect(text).not.toContain('stack');
    const line = edge
      .log()
      .split('\n')
      .find((logged) => logged.includes('hunter2'));
    expect(line).toContain(body.errors[0].extensions.requestId);
  });

  test('headers keep browsers and caches from doing anything with it', async () => {
    const { headers } = await post(edge.url, token, '{ whoami }');

    expect(Object.fromEntries(headers)).toMatchObject({
      'cache-control': 'no-store',
      'content-security-policy': expect.stringContaining("default-src 'none'"),
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'no-referrer',
    });
    expect(headers.get('access-control-allow-origin')).toBeNull();
    expect(headers.get('x-powered-by')).toBeNull();
    expect(headers.get('strict-transport-security')).toBeNull();
  });
});

describe('the request id', () => {
  test('that came is kept when it is a UUID, in header, graph and errors', async () => {
    const id = randomUUID();
    const answered = await post(edge.url, token, '{ requestId }', { 'x-request-id': id });
    const refused = await post(edge.url, token, '{ nothing }', { 'x-request-id': id });
    const unread = await post(edge.url, token, '{', { 'x-request-id': id });

    expect(answered.headers.get('x-request-id')).toBe(id);
    expect(answered.body.data.requestId).toBe(id);
    expect(refused.body.errors[0].extensions.requestId).toBe(id);
    expect(unread.body.errors[0].extensions.requestId).toBe(id);
  });

  test.each(['', 'x', `${randomUUID()} admin`, 'a'.repeat(5000)])('that came as "%.40s" is replaced', async (id) => {
    const { headers } = await post(edge.url, token, '{ whoami }', { 'x-request-id': id });
    expect(headers.get('x-request-id')).toMatch(UUID);
    expect(headers.get('x-request-id')).not.toBe(id);
  });
});

test('the log has a line for each request, with client and status, and no token, secret or document', async () => {
  await post(edge.url, token, '{ mark: whoami }');

  const log = edge.log();
  expect(log).toContain('"client":"flipkart"');
  expect(log).toContain('"route":"/graphql"');
  expect(log).not.toContain(token);
  expect(log).not.toContain(edge.secrets.flipkart);
  expect(log).not.toContain('mark');
});
