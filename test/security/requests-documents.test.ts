import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Attacked, besideOthers, codesOf, startAttacked } from './attacker.ts';

let attacked: Attacked;
beforeAll(async () => {
  attacked = await startAttacked();
});
afterAll(() => attacked.hub.stop());

const times = (count: number, make: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => make(index)).join(' ');

/** Fragments that each spread the next twice: 2^20 fields at the end. */
const doubling = `{ ...F0 } ${times(20, (n) => `fragment F${n} on Query { ...F${n + 1} ...F${n + 1} }`)} fragment F20 on Query { __typename }`;

const tooLarge: readonly [string, string][] = [
  ['100 aliases', `{ ${times(100, (n) => `a${n}: listings { totalCount }`)} }`],
  ['500 repeated fields', `{ listings { ${times(500, () => 'totalCount')} } }`],
  ['10 times an unknown directive', `{ listings { totalCount ${times(10, () => '@nothing')} } }`],
  [
    'deep introspection',
    `{ __schema { types { ${times(10, () => 'fields { type {')} name ${times(10, () => '} }')} } } }`,
  ],
  ['__typename 101 times under aliases', `{ ${times(101, (n) => `a${n}: __typename`)} }`],
  ['fragments that expand to 2^20 selections', doubling],
  ['2,000 fields under one alias with different arguments', `{ ${times(2_000, (n) => `a: node(id: "${n}") { id }`)} }`],
  ['500 root fields', `{ ${times(500, (n) => `a${n}: __typename`)} }`],
  ['10,000 levels', `${'{ a '.repeat(10_000)}${'}'.repeat(10_000)}`],
  ['one page of a hundred, within a page of a hundred, within a page of a hundred', nestedPages()],
];

function nestedPages(): string {
  const listings = (below: string) => `listings(first: 100) { edges { node { partner { ${below} } } } }`;
  return `{ listings(first: 100) { edges { node { partner { ${listings(listings('id'))} } } } } }`;
}

describe('a document that is too large', () => {
  it.each(tooLarge)('%s is refused, with one clear error that tells no limit', async (label, query) => {
    // A text that is new each time: one that comes again is refused from memory.
    const reply = await besideOthers(attacked, label, (round) => attacked.send({ query: `${query} #${round}` }));

    expect(reply.status, reply.text).toBe(400);
    expect(codesOf(reply), reply.text).toEqual(['OPERATION_TOO_LARGE']);
    expect(reply.body).not.toHaveProperty('data');
    expect(reply.body?.errors?.[0]?.message).not.toMatch(/\d/);
  });

  it('10 batched operations are refused, and none of them runs', async () => {
    const batch = Array.from({ length: 10 }, () => ({ query: '{ __typename }' }));
    const reply = await besideOthers(attacked, '10 batched operations', () => attacked.send(batch));

    expect(reply.status).toBe(400);
    expect(codesOf(reply)).toEqual(['OPERATION_TOO_LARGE']);
    expect(reply.text).not.toContain('__typename');
  });

  it('a cycle of fragments is refused', async () => {
    const query = '{ ...A } fragment A on Query { ...B } fragment B on Query { ...C } fragment C on Query { ...A }';
    const reply = await besideOthers(attacked, 'a cycle of fragments', () => attacked.send({ query }));

    expect(reply.status).toBe(400);
    expect(new Set(codesOf(reply))).toEqual(new Set(['GRAPHQL_VALIDATION_FAILED']));
  });

  it('what is as large as it may be is answered', async () => {
    const reply = await attacked.send({ query: `{ ${times(30, (n) => `a${n}: __typename`)} }` });
    expect(reply.status, reply.text).toBe(200);
  });
});

describe('names that mean something elsewhere', () => {
  const NAMES = ['__schema', '__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'];
  const prototype = () => Object.getOwnPropertyNames(Object.prototype).toSorted();
  const before = prototype();

  it.each(NAMES)('a fragment named %s is counted as any other', async (name) => {
    const query = `{ ...${name} } fragment ${name} on Query { ${times(100, (n) => `a${n}: __typename`)} }`;
    expect(codesOf(await attacked.send({ query }))).toEqual(['OPERATION_TOO_LARGE']);
  });

  it.each(NAMES)('an operation named %s is counted, and found, as any other', async (name) => {
    const large = `query ${name} { ${times(100, (n) => `a${n}: __typename`)} }`;
    expect(codesOf(await attacked.send({ query: large, operationName: name }))).toEqual(['OPERATION_TOO_LARGE']);

    const small = `query other { __typename } query ${name} { mine: __typename }`;
    const reply = await attacked.send({ query: small, operationName: name });
    expect(reply.body?.data, reply.text).toEqual({ mine: 'Query' });
    const absent = await attacked.send({ query: 'query a { __typename } query b { __typename }', operationName: name });
    expect(absent.status).toBe(400);
  });

  it.each(NAMES)('an alias and a variable named %s are the client’s own', async (name) => {
    const query = `query($${name}: Int!) { ${name}: listings(first: $${name}) { ${name}: totalCount } }`;
    const reply = await attacked.send(`{"query":${JSON.stringify(query)},"variables":{"first":1}}`);
    expect(reply.status).toBe(400);

    const variables = name === '__proto__' ? '{}' : `{"${name}":1}`;
    const optional = query.replace('Int!', 'Int');
    const answer = await attacked.send(`{"query":${JSON.stringify(optional)},"variables":${variables}}`);
    expect(answer.status, answer.text).toBe(200);
    expect(answer.text).toMatch(new RegExp(`^\\{"data":\\{"${name}":\\{"${name}":\\d+\\}\\}`));
  });

  it.each([
    '{"query":"{ __typename }","variables":{"__proto__":{"polluted":true}}}',
    '{"query":"{ __typename }","__proto__":{"polluted":true}}',
    '{"query":"{ __typename }","variables":{"a":{"constructor":{"prototype":{"polluted":true}}}}}',
    '{"query":"{ __typename }","variables":{"\\u005f_proto__":{"polluted":true}}}',
    '{"query":"{ __typename }","extensions":{"__proto__":{"polluted":true}}}',
  ])('JSON with a key that would reach a prototype is refused: %s', async (body) => {
    expect((await attacked.send(body)).status).toBe(400);
  });

  it('change nothing of what all objects have', () => {
    expect(prototype()).toEqual(before);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });
});
