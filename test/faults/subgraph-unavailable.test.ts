import { once } from 'node:events';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  createHttpTransport,
  type HttpTransport,
  type HttpTransportOptions,
} from '../../gateway/executor/transports/http.ts';
import type { SubgraphAnswer, SubgraphCall } from '../../gateway/executor/transports/transport.ts';
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
});
afterEach(async () => {
  await transport.stop();
  await subgraph.stop();
});

const query: SubgraphCall = { operation: '{ a }', kind: 'query', variables: {} };
const mutation: SubgraphCall = { operation: 'mutation { a }', kind: 'mutation', variables: {} };
const fine = json({ data: { a: 1 } });
const unavailable = json('try later', 503, { 'content-type': 'text/plain' });
const hangUp: Reply = (response) => response.destroy();
const never: Reply = () => {};

function start(options: Partial<HttpTransportOptions> = {}): void {
  transport = createHttpTransport({ name: 'shop', url: subgraph.url, retryDelayMs: 1, ...options });
}

async function execute(call: SubgraphCall = query, scope = aScope()): Promise<SubgraphAnswer> {
  return transport.execute(call, scope);
}

const failureOf = async (call?: SubgraphCall, scope?: ReturnType<typeof aScope>): Promise<string> =>
  execute(call, scope).then(
    (answer) => `answered ${JSON.stringify(answer)}`,
    (error: Error) => error.message,
  );

describe('a query is asked again', () => {
  it.each<[string, Reply]>([
    ['the connection was closed without an answer', hangUp],
    ['something says 502', json('', 502)],
    ['something says 503', unavailable],
    ['something says 504', json({ errors: [{ message: 'gateway' }] }, 504)],
  ])('when %s', async (_, reply) => {
    start();
    subgraph.answer(reply, reply, fine);
    expect(await execute()).toEqual({ data: { a: 1 } });
    expect(subgraph.received).toHaveLength(3);
  });

  it('when the subgraph was down for a moment', async () => {
    const { port } = new URL(subgraph.url);
    await subgraph.stop();
    start({ retryDelayMs: 1_000 });
    const answer = execute();
    subgraph = await startScriptedSubgraph(Number(port));
    expect(await answer).toEqual({ data: {} });
  });

  it('twice and no more, and then says what the matter was', async () => {
    start();
    subgraph.answer(unavailable);
    expect(await failureOf()).toBe('shop answered 503 with "text/plain", expected JSON');
    expect(subgraph.received).toHaveLength(3);
  });

  it.each<[string, Reply]>([
    ['says when to come back', json('', 503, { 'retry-after': '5' })],
    ['answers 500', json('', 500)],
    ['answers with GraphQL errors', json({ errors: [{ message: 'x' }] })],
  ])('but not when it %s', async (_, reply) => {
    start();
    subgraph.answer(reply, fine);
    await failureOf();
    expect(subgraph.received).toHaveLength(1);
  });

  it('only while the budget lasts, which calls earn', async () => {
    start({ retryBudget: { ratio: 0.25, most: 2 }, breaker: { consecutive: 1_000, ratio: 2 } });
    subgraph.answer(unavailable);
    for (let call = 0; call < 13; call++) await failureOf();
    // Two saved up at first, and a quarter for each call, of which the first finds the purse full.
    expect(subgraph.received).toHaveLength(13 + 5);
  });
});

describe('a mutation is never asked again', () => {
  it.each<[string, Reply]>([
    ['the connection was closed', hangUp],
    ['something says 503', unavailable],
    ['something says 502', json('', 502)],
  ])('when %s', async (_, reply) => {
    start();
    subgraph.answer(reply, fine);
    expect(await failureOf(mutation)).toMatch(/^shop (answered 50|could not be reached)/);
    expect(subgraph.received).toHaveLength(1);
  });
});

describe('a call that nobody waits for any more', () => {
  it('ends at its deadline, with its connection', async () => {
    start({ deadlineMs: 500 });
    let closed: Promise<unknown> | undefined;
    subgraph.answer((response) => {
      closed = once(response, 'close');
    });
    expect(await failureOf()).toBe('shop did not answer within 500 ms');
    await closed;
    expect(subgraph.received).toHaveLength(1);
  });

  it('ends at its deadline in the middle of an answer', async () => {
    start({ deadlineMs: 100 });
    subgraph.answer((response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.write('{"data":');
    });
    expect(await failureOf()).toBe('shop did not answer within 100 ms');
  });

  it('ends at its deadline while it waits for a connection, and leaves the connection to others', async () => {
    start({ deadlineMs: 500, connections: 1, breaker: { consecutive: 1_000, ratio: 2 } });
    subgraph.answer(never, fine);
    const outcomes = await Promise.all([failureOf(), failureOf(), failureOf()]);
    expect(new Set(outcomes)).toEqual(new Set(['shop did not answer within 500 ms']));
    expect(await execute()).toEqual({ data: { a: 1 } });
    expect(subgraph.received).toHaveLength(2);
    expect(subgraph.connections()).toBe(2);
  });

  it('counts its retries to the deadline', async () => {
    start({ deadlineMs: 50, retryDelayMs: 1e9 });
    subgraph.answer(unavailable);
    expect(await failureOf()).toBe('shop did not answer within 50 ms');
  });

  it('ends when the caller goes, which is no fault of the subgraph', async () => {
    start({ breaker: { consecutive: 1 } });
    const gone = new AbortController();
    subgraph.answer(() => gone.abort());
    expect(await failureOf(query, aScope({ signal: gone.signal }))).toMatch(/the request was cancelled$/);
    subgraph.answer(fine);
    expect(await execute()).toEqual({ data: { a: 1 } });
  });
});

describe('the circuit breaker', () => {
  let now = 0;
  const states: unknown[] = [];
  const logger = { warn: (details: object) => states.push(Reflect.get(details, 'state')), error: () => {} };
  beforeEach(() => {
    now = 0;
    states.length = 0;
  });
  const breaker = { consecutive: 3, openMs: 1_000, now: () => now };

  async function openIt(): Promise<void> {
    subgraph.answer(json('', 500));
    for (let call = 0; call < 3; call++) await failureOf();
    expect(states).toEqual(['open']);
  }

  it('opens after failures in a row, and then answers at once without asking', async () => {
    start({ breaker, logger });
    await openIt();
    subgraph.answer(fine);
    expect(await failureOf()).toBe('shop is not asked for a while: it failed too often');
    expect(await failureOf(mutation)).toBe('shop is not asked for a while: it failed too often');
    expect(subgraph.received).toHaveLength(3);
  });

  it('lets one call try after a while, and closes when that is answered', async () => {
    start({ breaker, logger });
    await openIt();
    now = 1_000;
    let release = (): void => {};
    subgraph.answer((response, request) => {
      release = () => fine(response, request);
    });
    const probe = execute();
    await vi.waitFor(() => expect(subgraph.received).toHaveLength(4));
    expect(await failureOf()).toMatch(/is not asked for a while/);
    release();
    expect(await probe).toEqual({ data: { a: 1 } });
    subgraph.answer(fine);
    expect(await execute()).toEqual({ data: { a: 1 } });
    expect(states).toEqual(['open', 'half-open', 'closed']);
  });

  it('stays open when the one that tries fails, without a retry', async () => {
    start({ breaker, logger });
    await openIt();
    now = 1_000;
    subgraph.answer(unavailable);
    expect(await failureOf()).toMatch(/answered 503/);
    now = 1_999;
    expect(await failureOf()).toMatch(/is not asked for a while/);
    expect(subgraph.received).toHaveLength(4);
    now = 2_000;
    subgraph.answer(fine);
    expect(await execute()).toEqual({ data: { a: 1 } });
  });

  it('lets another call try when the caller of the first has gone', async () => {
    start({ breaker, logger });
    await openIt();
    now = 1_000;
    const gone = new AbortController();
    subgraph.answer(() => gone.abort(), fine);
    await failureOf(query, aScope({ signal: gone.signal }));
    expect(await execute()).toEqual({ data: { a: 1 } });
  });

  it('opens when half of the calls of a window fail, though not in a row', async () => {
    start({ breaker: { consecutive: 100, failures: 4, ratio: 0.5, now: () => now }, logger });
    subgraph.answer(...Array.from({ length: 4 }, () => [json('', 500), fine]).flat());
    for (let call = 0; call < 6; call++) await failureOf();
    expect(states).toEqual([]);
    await failureOf();
    expect(states).toEqual(['open']);
  });

  it('forgets failures of an earlier window', async () => {
    start({ breaker: { consecutive: 100, failures: 2, ratio: 0.5, windowMs: 10, now: () => now }, logger });
    for (let call = 0; call < 5; call++) {
      now = call * 11;
      subgraph.answer(json('', 500));
      await failureOf();
    }
    expect(states).toEqual([]);
  });

  it('takes errors of GraphQL and refusals for answers', async () => {
    start({ breaker: { ...breaker, consecutive: 1, failures: 1 }, logger });
    subgraph.answer(json({ errors: [{ message: 'x' }] }), json({ errors: [{ message: 'x' }] }, 400));
    for (let call = 0; call < 3; call++) await execute();
    expect(states).toEqual([]);
  });
});
