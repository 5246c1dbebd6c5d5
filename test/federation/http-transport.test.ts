import { once } from 'node:events';
import { GraphQLError } from 'graphql';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { maskSubgraphError } from '../../gateway/executor/errors.ts';
import { createHttpTransport, type HttpTransport } from '../../gateway/executor/transports/http.ts';
import type { SubgraphCall } from '../../gateway/executor/transports/transport.ts';
import {
  aScope,
  json,
  type Reply,
  type ScriptedSubgraph,
  startScriptedSubgraph,
} from '../support/scripted-subgraph.ts';

let subgraph: ScriptedSubgraph;
let transport: HttpTransport;
beforeEach(async () => {
  subgraph = await startScriptedSubgraph();
  transport = createHttpTransport({ name: 'shop', url: subgraph.url, maxBodyBytes: 1_000, retryDelayMs: 1 });
});
afterEach(async () => {
  await transport.stop();
  await subgraph.stop();
});

const query: SubgraphCall = { operation: '{ a "quoted" }', kind: 'query', variables: {} };

async function failureOf(call: SubgraphCall = query): Promise<GraphQLError> {
  const outcome = await Promise.resolve(transport.execute(call, aScope())).catch((error: unknown) => error);
  if (!(outcome instanceof GraphQLError)) throw new Error(`expected a failure, got ${JSON.stringify(outcome)}`);
  return outcome;
}

describe('a call over HTTP', () => {
  it('posts operation and variables as JSON and asks for both media types', async () => {
    const variables = { representations: [{ __typename: 'Ärger', id: '1\u2028"' }], missing: undefined };
    await transport.execute({ ...query, variables }, aScope());
    await transport.execute({ ...query, variables: { n: 1 } }, aScope());
    const [first, second] = subgraph.received;
    expect(first).toMatchObject({ method: 'POST', url: '/graphql' });
    expect(first?.headers).toMatchObject({
      accept: 'application/graphql-response+json, application/json;q=0.9',
      'content-type': 'application/json',
      'x-request-id': 'req-1',
    });
    expect(JSON.parse(first?.body ?? '')).toEqual({
      query: '{ a "quoted" }',
      variables: { representations: [{ __typename: 'Ärger', id: '1\u2028"' }] },
    });
    expect(JSON.parse(second?.body ?? '')).toEqual({ query: '{ a "quoted" }', variables: { n: 1 } });
  });

  it('hands the trace and the idempotency key on, and nothing where there is none', async () => {
    const trace = { traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01', tracestate: 'a=1' };
    await transport.execute(query, aScope({ trace, idempotencyKey: 'key-1' }));
    await transport.execute(query, aScope());
    expect(subgraph.received[0]?.headers).toMatchObject({ ...trace, 'idempotency-key': 'key-1' });
    for (const name of ['traceparent', 'tracestate', 'idempotency-key', 'authorization'])
      expect(subgraph.received[1]?.headers).not.toHaveProperty(name);
  });

  it('keeps its connections', async () => {
    for (let index = 0; index < 20; index++) await transport.execute(query, aScope());
    // Two: what comes in the moment that an answer ends does not find that connection free yet.
    expect(subgraph.connections()).toBeLessThanOrEqual(2);
  });

  it('opens no more connections than it was told', async () => {
    await transport.stop();
    transport = createHttpTransport({ name: 'shop', url: subgraph.url, connections: 2 });
    await Promise.all(Array.from({ length: 20 }, () => transport.execute(query, aScope())));
    expect(subgraph.received).toHaveLength(20);
    expect(subgraph.connections()).toBe(2);
  });
});

describe('an answer', () => {
  it.each<[string, Reply, unknown]>([
    ['with data', json({ data: { a: 1 } }), { data: { a: 1 } }],
    [
      'with part of the data',
      json({ data: { a: null }, errors: [{ message: 'no', path: ['a'] }] }),
      { data: { a: null }, errors: [{ message: 'no', path: ['a'] }] },
    ],
    [
      'with errors only',
      json({ errors: [{ message: 'no', extensions: { code: 'X' } }] }),
      { errors: [{ message: 'no', extensions: { code: 'X' } }] },
    ],
    [
      'with null for data',
      json({ data: null, errors: [{ message: 'no' }] }),
      { data: null, errors: [{ message: 'no' }] },
    ],
    ['with no errors in a list', json({ data: { a: 1 }, errors: [] }), { data: { a: 1 } }],
    ['with null for errors', json({ data: { a: 1 }, errors: null }), { data: { a: 1 } }],
    [
      'with 400 and GraphQL',
      json({ errors: [{ message: 'no' }] }, 400, { 'content-type': 'application/graphql-response+json' }),
      { errors: [{ message: 'no' }] },
    ],
    [
      'with 500 and GraphQL of the older type',
      json({ errors: [{ message: 'no' }] }, 500),
      { errors: [{ message: 'no' }] },
    ],
    ['with 503 and data', json({ data: { a: 1 } }, 503), { data: { a: 1 } }],
    [
      'of type and charset',
      json({ data: { a: 'é' } }, 200, { 'content-type': 'application/graphql-response+json; charset=UTF-8' }),
      { data: { a: 'é' } },
    ],
    [
      'whose errors are no errors',
      json({ data: { a: 1 }, errors: ['x', { path: null, extensions: 3 }, { message: 'm', path: [{}] }] }),
      {
        data: { a: 1 },
        errors: [{ message: '"\\"x\\""' }, { message: 'an error without a message' }, { message: 'm' }],
      },
    ],
  ])('%s is taken', async (_, reply, expected) => {
    subgraph.answer(reply);
    expect(await transport.execute(query, aScope())).toEqual(expected);
    expect(subgraph.received).toHaveLength(1);
  });

  it('in many pieces, cut within a character, is put together', async () => {
    const whole = Buffer.from(JSON.stringify({ data: { a: 'ক্ষ'.repeat(20) } }));
    subgraph.answer(async (response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      for (let at = 0; at < whole.length; at += 7) {
        response.write(whole.subarray(at, at + 7));
        await new Promise(setImmediate);
      }
      response.end();
    });
    expect(await transport.execute(query, aScope())).toEqual({ data: { a: 'ক্ষ'.repeat(20) } });
  });
});

describe('what is no answer names the subgraph in the log and is masked to the client:', () => {
  const HTML = { 'content-type': 'text/html' };
  it.each<[string, Reply, RegExp]>([
    ['not JSON by its type', json('<html>', 200, HTML), /^shop answered 200 with "text\/html", expected JSON$/],
    ['no type', (response) => response.end('{"data":{}}'), /^shop answered 200 with nothing, expected JSON$/],
    [
      'another charset',
      json({ data: {} }, 200, { 'content-type': 'application/json; charset=utf-16' }),
      /expected JSON$/,
    ],
    ['not JSON', json('{"data":'), /^shop answered 200 with what is not JSON: "\{\\"data\\":"$/],
    ['nothing', json(''), /with what is not JSON: nothing$/],
    ['a list', json([{ data: {} }]), /with JSON that is not an object/],
    ['a string', json('"x"'), /with JSON that is not an object/],
    ['null', json('null'), /with JSON that is not an object/],
    ['neither data nor errors', json({ extensions: {} }), /with neither data nor errors/],
    ['data that is a list', json({ data: [] }), /with data that is not an object/],
    ['data that is a number', json({ data: 1, errors: [{ message: 'x' }] }), /with data that is not an object/],
    ['null and no errors', json({ data: null }), /with null and no errors/],
    ['errors that are no list', json({ data: {}, errors: 'x' }), /with errors that are not a list/],
    ['a redirect', json('', 302, { location: 'http://127.0.0.1:1/' }), /answered 302/],
    ['404 with a page', json('gone', 404, HTML), /answered 404/],
    ['401 with another JSON', json({ error: 'no' }, 401), /answered 401 with neither data nor errors/],
    ['what it was not asked for', json('x', 200, { 'content-encoding': 'gzip' }), /content-encoding "gzip"/],
    ['too large by its length', json({ data: { a: 'x'.repeat(2_000) } }), /^shop answered with more than 1000 bytes$/],
  ])('%s', async (_, reply, message) => {
    subgraph.answer(reply);
    const error = await failureOf();
    expect(error.message).toMatch(message);
    const logged: object[] = [];
    const logger = { warn: () => {}, error: (details: object) => logged.push(details) };
    const masked = maskSubgraphError(error, ['a'], { requestId: 'req-1', subgraph: 'shop', logger });
    expect(masked.toJSON()).toEqual({
      message: 'A part of the graph did not answer.',
      path: ['a'],
      extensions: { code: 'SUBGRAPH_ERROR', requestId: 'req-1' },
    });
    expect(logged).toEqual([expect.objectContaining({ subgraph: 'shop', requestId: 'req-1' })]);
    expect(subgraph.received).toHaveLength(1);
  });

  it('too large while it streams, which is cut off there', async () => {
    let sent = 0;
    let closed: Promise<unknown> | undefined;
    subgraph.answer((response) => {
      closed = once(response, 'close');
      response.writeHead(200, { 'content-type': 'application/json' });
      const more = () => {
        if (response.destroyed) return;
        sent += 100;
        response.write('x'.repeat(100), () => setImmediate(more));
      };
      more();
    });
    expect((await failureOf()).message).toBe('shop answered with more than 1000 bytes');
    await closed;
    expect(sent).toBeLessThan(1_000_000);
  });

  it('cut off in the middle, and then not asked again', async () => {
    subgraph.answer((response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '100' });
      response.write('{"data":{', () => response.destroy());
    });
    expect((await failureOf()).message).toMatch(/^shop cut off its answer after 9 bytes$/);
    expect(subgraph.received).toHaveLength(1);
  });
});
