import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readLimits } from '../../gateway/client-limits.ts';
import { type Attacked, codesOf, startAttacked } from './attacker.ts';

let attacked: Attacked;
let bureau: { readonly authorization: string };
beforeAll(async () => {
  const LIMITS =
    'partner.depth=4,partner.body=2000,partner.tokens=60,partner.aliases=1,partner.cost=150,partner.batch=1';
  attacked = await startAttacked({ limits: readLimits({ LIMITS }) });
  bureau = { authorization: `Bearer ${await attacked.hub.tokenOf('bureau-up')}` };
});
afterAll(() => attacked.hub.stop());

describe('limits of one audience', () => {
  const asked: readonly [string, unknown, number, string][] = [
    ['depth', { query: '{ listings(first: 1) { edges { node { product { title } } } } }' }, 400, 'OPERATION_TOO_LARGE'],
    ['tokens', { query: `{ ${'__typename '.repeat(60)} }` }, 400, 'OPERATION_TOO_LARGE'],
    ['aliases', { query: '{ a: __typename b: __typename }' }, 400, 'OPERATION_TOO_LARGE'],
    ['cost', { query: '{ listings(first: 100) { edges { node { title } } } }' }, 400, 'OPERATION_TOO_LARGE'],
    ['body', { query: `{ __typename } #${'x'.repeat(2_000)}` }, 413, 'PAYLOAD_TOO_LARGE'],
    ['batch', [{ query: '{ __typename }' }, { query: '{ __typename }' }], 400, 'OPERATION_TOO_LARGE'],
  ];

  it.each(asked)('hold for it: %s', async (_, body, status, code) => {
    const reply = await attacked.send(body);
    expect(reply.status, reply.text).toBe(status);
    expect(codesOf(reply)).toEqual([code]);
  });

  it.each(asked.filter(([name]) => name !== 'tokens'))('and for no other: %s', async (_, body) => {
    const reply = await attacked.send(body, bureau);
    expect(reply.status, reply.text).toBe(200);
  });

  it('and for no other: tokens', async () => {
    const query = `{ ${Array.from({ length: 20 }, (_, n) => `a${n}: __typename`).join(' ')} }`;
    expect((await attacked.send({ query }, bureau)).status).toBe(200);
  });
});
