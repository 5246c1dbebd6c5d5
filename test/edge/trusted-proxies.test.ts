import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Browser } from '../support/browser.ts';
import { startTestEdge, type TestEdge } from './test-edge.ts';

/** The status of a wrong guess at a client's secret, which 20 are allowed of a client and address. */
async function guess({ url }: TestEdge, client: string, forwardedFor: string | null): Promise<number> {
  const response = await fetch(`${url}/oidc/token`, {
    method: 'POST',
    headers: {
      authorization: `Basic ${Buffer.from(`${client}:wrong`).toString('base64')}`,
      ...(forwardedFor === null ? {} : { 'x-forwarded-for': forwardedFor }),
    },
    body: new URLSearchParams({ grant_type: 'client_credentials' }),
  });
  return response.status;
}

async function guesses(edge: TestEdge, client: string, addressOf: (n: number) => string, count = 22) {
  const statuses: number[] = [];
  for (let n = 0; n < count; n++) statuses.push(await guess(edge, client, addressOf(n)));
  return statuses;
}

const ALL_COUNTED = [...Array(20).fill(401), 429, 429];

describe('where the socket is no trusted proxy', () => {
  const edges: TestEdge[] = [];
  afterAll(() => Promise.all(edges.map((edge) => edge.stop())));

  test.each([
    ['when none is trusted', []],
    ['when others are', ['10.0.0.7', '192.0.2.0/24', 'fd12::/16']],
  ])('forged addresses count for nothing %s', async (_, trustedProxies) => {
    const edge = await startTestEdge({ trustedProxies });
    edges.push(edge);
    expect(await guesses(edge, 'flipkart', (n) => `203.0.113.${n}`)).toEqual(ALL_COUNTED);
    expect(await guess(edge, 'flipkart', null)).toBe(429);
  });
});

describe('behind a trusted proxy', () => {
  let edge: TestEdge;
  beforeAll(async () => {
    edge = await startTestEdge({ trustedProxies: ['127.0.0.1', '10.1.0.0/24'] });
  });
  afterAll(() => edge.stop());

  test('each client has the address that the proxy met', async () => {
    expect(await guesses(edge, 'flipkart', () => '203.0.113.9')).toEqual(ALL_COUNTED);
    expect(await guess(edge, 'flipkart', '203.0.113.10')).toBe(401);
    expect(await guess(edge, 'flipkart', null)).toBe(401);
  });

  test('what the client itself forged before that address counts for nothing', async () => {
    expect(await guesses(edge, 'amazon', (n) => `198.51.100.${n}, 203.0.113.20`)).toEqual(ALL_COUNTED);
    expect(await guesses(edge, 'bureau-tn', (n) => `10.1.0.${n}, 203.0.113.21, 10.1.0.${n}`)).toEqual(ALL_COUNTED);
  });

  test('an IPv6 client is its /64', async () => {
    expect(await guesses(edge, 'bureau-kl', (n) => `2001:db8:1:2::${n}`)).toEqual(ALL_COUNTED);
    expect(await guess(edge, 'bureau-kl', '2001:db8:1:3::1')).toBe(401);
  });

  test('people are locked out by their own address, and not by that of the proxy', async () => {
    const signIn = async (n: number, address: string): Promise<number> => {
      const browser = new Browser();
      const { url } = await browser.follow(`${edge.url}/session/start`);
      const body = new URLSearchParams({ email: `nobody.${n}@kerala.example`, password: 'wrong wrong wrong wrong' });
      const headers = { 'x-forwarded-for': address };
      return (await browser.follow(url, { method: 'POST', body, headers })).response.status;
    };
    const statuses: number[] = [];
    for (let n = 0; n < 21; n++) statuses.push(await signIn(n, '203.0.113.30'));
    expect(statuses).toEqual([...Array(20).fill(401), 429]);
    expect(await signIn(99, '203.0.113.31')).toBe(401);
  });
});
