import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestEdge, type TestEdge } from './test-edge.ts';

const CONSOLE = 'https://console.example.in';

let edge: TestEdge;
let token: string;
beforeAll(async () => {
  edge = await startTestEdge({ corsOrigins: [CONSOLE] });
  token = await edge.token('flipkart');
});
afterAll(() => edge.stop());

const preflight = (origin: string) =>
  fetch(`${edge.url}/graphql`, {
    method: 'OPTIONS',
    headers: {
      origin,
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'authorization,content-type',
    },
  });

const ask = (origin: string) =>
  fetch(`${edge.url}/graphql`, {
    method: 'POST',
    headers: { origin, 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: '{"query":"{ whoami }"}',
  });

describe('a page of an origin that may call the hub', () => {
  it('is allowed what a GraphQL client sends, and no cookie', async () => {
    const { status, headers } = await preflight(CONSOLE);
    expect(status).toBe(204);
    expect(headers.get('access-control-allow-origin')).toBe(CONSOLE);
    expect(headers.get('access-control-allow-methods')).toBe('GET, POST');
    expect(headers.get('access-control-allow-headers')).toContain('authorization');
    expect(headers.get('access-control-allow-credentials')).toBeNull();
    expect(headers.get('vary')).toMatch(/origin/i);
  });

  it('reads the answer, and what is left to it', async () => {
    const { status, headers } = await ask(CONSOLE);
    expect(status).toBe(200);
    expect(headers.get('access-control-allow-origin')).toBe(CONSOLE);
    expect(headers.get('access-control-expose-headers')).toContain('ratelimit');
  });
});

describe('a page of any other origin', () => {
  it.each([
    'https://evil.example',
    'https://console.example.in.evil.example',
    'http://console.example.in',
    'null',
    '*',
  ])('%s is allowed nothing', async (origin) => {
    expect((await preflight(origin)).headers.get('access-control-allow-origin')).toBeNull();
    expect((await ask(origin)).headers.get('access-control-allow-origin')).toBeNull();
  });
});
