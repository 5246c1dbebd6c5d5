import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { limitsForAll } from '../../gateway/client-limits.ts';
import { type Attacked, codesOf, type Reply, startAttacked } from './attacker.ts';

/** What comes back in the time of a test is nothing to speak of. */
const BUDGET = { budget: 1_000, restoreRate: 1, cost: 900 };

let attacked: Attacked;
beforeAll(async () => {
  const limits = { ...limitsForAll(), partner: { ...limitsForAll().partner, ...BUDGET } };
  attacked = await startAttacked({ limits });
});
afterAll(() => attacked.hub.stop());

const PAGE = '{ listings(first: 20) { edges { node { title product { seller { __typename } } } } } }';

const costOf = (reply: Reply) => {
  const cost = reply.body?.extensions?.cost;
  if (cost === undefined) throw new Error(`expected a cost in ${reply.text}`);
  return cost;
};

describe('what an operation costs', () => {
  it('is told with its answer, and in the headers that the draft names', async () => {
    const reply = await attacked.send({ query: PAGE });
    const { requested, available, restoreRate } = costOf(reply);

    expect(requested).toBeGreaterThan(20);
    expect(restoreRate).toBe(1);
    expect(reply.headers.get('ratelimit-policy')).toBe('"cost";q=1000;w=1000');
    const [, left, seconds] = /^"cost";r=(\d+);t=(\d+)$/.exec(reply.headers.get('ratelimit') ?? '') ?? [];
    expect(Number(left)).toBe(available);
    expect(Number(seconds)).toBeGreaterThan(0);
  });

  it('grows with the page that is asked for, by a variable as by a literal', async () => {
    const query = 'query($n: Int!) { listings(first: $n) { edges { node { title } } } }';
    const small = costOf(await attacked.send({ query, variables: { n: 2 } })).requested;
    const large = costOf(await attacked.send({ query, variables: { n: 20 } })).requested;
    const literal = costOf(await attacked.send({ query: query.replace('$n)', '20)').replace('($n: Int!)', '') }));
    expect(large).toBeGreaterThan(small * 5);
    expect(literal.requested).toBe(large);
  });

  it('is asked of each operation of a batch', async () => {
    const before = costOf(await attacked.send({ query: '{ __typename }' })).available;
    const reply = await attacked.send([{ query: '{ a: __typename }' }, { query: '{ b: __typename }' }]);
    expect(reply.status).toBe(200);
    const answers: { extensions: { cost: { requested: number } } }[] = JSON.parse(reply.text);
    expect(answers.map(({ extensions }) => extensions.cost.requested)).toEqual([1, 1]);
    const after = costOf(await attacked.send({ query: '{ __typename }' })).available;
    expect(before - after).toBeGreaterThanOrEqual(2);
  });

  it('is asked of what is refused too', async () => {
    const reply = await attacked.send({ query: '{ nothing }' });
    expect(reply.status).toBe(400);
    expect(costOf(reply).requested).toBeGreaterThan(1);
  });

  it('is beyond what one operation may cost: refused, whatever is left', async () => {
    const page = 'listings(first: 100) { edges { node { product { seller { __typename } } partner { id } } } }';
    const reply = await attacked.send({ query: `{ a: ${page} b: ${page} c: ${page} }` });
    expect(reply.status, reply.text).toBe(400);
    expect(codesOf(reply)).toEqual(['OPERATION_TOO_LARGE']);
  });
});

describe('a client that has spent its budget', () => {
  const MUTATION = 'mutation($input: CreateProductInput!) { createProduct(input: $input) { __typename } }';

  it('is refused with 429, told when to come back, and nothing is run', async () => {
    let reply = await attacked.send({ query: PAGE });
    while (reply.status === 200) reply = await attacked.send({ query: PAGE });

    expect(reply.status, reply.text).toBe(429);
    expect(codesOf(reply)).toEqual(['RATE_LIMITED']);
    expect(reply.body).not.toHaveProperty('data');
    const { requested, available } = costOf(reply);
    const retryAfter = Number(reply.headers.get('retry-after'));
    expect(retryAfter).toBe(reply.body?.errors?.[0]?.extensions.retryAfter);
    // What is shown is rounded down, and something may have come back since.
    expect(Math.abs(retryAfter - (requested - available))).toBeLessThanOrEqual(1);
  });

  it('may still ask for what is left', async () => {
    expect((await attacked.send({ query: '{ __typename }' })).status).toBe(200);
  });

  it('is refused before its documents are read, once nothing is left', async () => {
    let reply = await attacked.send({ query: '{ nothing }' });
    for (let count = 0; count < 200 && reply.status !== 429; count++)
      reply = await attacked.send({ query: '{ nothing }' });
    expect(reply.status).toBe(429);

    const unread = await attacked.send('{ this is no JSON');
    expect(unread.status).toBe(429);
    expect(codesOf(unread)).toEqual(['RATE_LIMITED']);
    expect(unread.headers.get('ratelimit')).toMatch(/^"cost";r=0;t=\d+$/);
  });

  it('writes nothing', async () => {
    const reply = await attacked.send({ query: MUTATION, variables: {} }, { 'idempotency-key': randomUUID() });
    expect(reply.status).toBe(429);
  });

  it('is alone with it: another client has its own budget', async () => {
    const token = await attacked.hub.tokenOf('amazon');
    const reply = await attacked.send({ query: PAGE }, { authorization: `Bearer ${token}` });
    expect(reply.status, reply.text).toBe(200);
  });
});

describe('guesses of a client’s secret', () => {
  const ask = (client: string, secret: string) =>
    fetch(`${attacked.hub.url}/oidc/token`, {
      method: 'POST',
      headers: { authorization: `Basic ${Buffer.from(`${client}:${secret}`).toString('base64')}` },
      body: new URLSearchParams({ grant_type: 'client_credentials' }),
    });

  it('are refused after twenty, also when all come at once, and the right one with them', async () => {
    const responses = await Promise.all(Array.from({ length: 60 }, (_, index) => ask('bureau-up', `guess-${index}`)));
    const statuses = responses.map(({ status }) => status);
    expect(statuses.filter((status) => status === 401)).toHaveLength(20);
    expect(statuses.filter((status) => status === 429)).toHaveLength(40);

    const refused = responses.find(({ status }) => status === 429);
    expect(Number(refused?.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await refused?.json()).toMatchObject({ errors: [{ extensions: { code: 'TOO_MANY_ATTEMPTS' } }] });
  });

  it('do not keep other clients out, and who knows the secret may ask as often as it likes', async () => {
    const token = await attacked.hub.tokenOf('bureau-tn');
    expect(token).toMatch(/^ey/);
  });
});
