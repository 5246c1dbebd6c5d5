import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { type Attacked, startAttacked } from './attacker.ts';

let attacked: Attacked;
let token: string;
beforeAll(async () => {
  attacked = await startAttacked();
  token = await attacked.hub.tokenOf('flipkart');
});
afterAll(() => attacked.hub.stop());

/** A GET needs a header that forces a preflight: the one thing that the hub wants beyond the specification. */
const fetchFn: typeof fetch = (input, init) => {
  const headers = new Headers(init?.headers);
  headers.set('authorization', `Bearer ${token}`);
  headers.set('apollo-require-preflight', 'yes');
  return fetch(input, { ...init, headers });
};

describe('GraphQL over HTTP, as graphql-http audits it', () => {
  for (const audit of serverAudits({ url: () => `${attacked.hub.url}/graphql`, fetchFn })) {
    it(`${audit.id}: ${audit.name}`, async () => {
      const result = await audit.fn();
      if (result.status !== 'ok') throw new Error(`${result.status}: ${result.reason}`);
    });
  }
});
