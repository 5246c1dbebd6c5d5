import { GraphQLError } from 'graphql';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { SubgraphAnswer } from '../../gateway/executor/transports/transport.ts';
import { aPrincipal, createFixture, type Fixture } from './fixture/fixture.ts';

let fixture: Fixture;
/** What a subgraph answers instead of the truth, by its name; set by a test. */
const lies = new Map<string, (answer: SubgraphAnswer) => SubgraphAnswer | Promise<SubgraphAnswer>>();

beforeAll(async () => {
  fixture = await createFixture({
    wrap: (name, transport) => ({
      execute: async (call, scope) => {
        const answer = await transport.execute(call, scope);
        return (lies.get(name) ?? ((truth) => truth))(answer);
      },
    }),
  });
});
beforeEach(() => {
  fixture.reset();
  lies.clear();
});
afterAll(() => fixture.graph.stop());

describe('errors of subgraphs', () => {
  it('with a code pass with their message, at the path of the client', async () => {
    fixture.faults.set('Review.body', 'NOT_TODAY');
    const { data, errors } = await fixture.execute('{ k: users(first: 1) { r: reviews { b: body } } }');
    expect(data).toEqual({ k: [{ r: [{ b: null }, { b: null }] }] });
    expect(errors?.map((error) => error.toJSON())).toEqual([
      { message: 'refused: Review.body', path: ['k', 0, 'r', 0, 'b'], extensions: { code: 'NOT_TODAY' } },
      { message: 'refused: Review.body', path: ['k', 0, 'r', 1, 'b'], extensions: { code: 'NOT_TODAY' } },
    ]);
  });

  it('without a code are masked and logged with the request id', async () => {
    fixture.faults.set('User.nick', 'plain');
    const { data, errors } = await fixture.execute('{ me { id nick } }');
    expect(data).toEqual({ me: { id: 'u1', nick: null } });
    expect(errors?.map((error) => error.toJSON())).toEqual([
      {
        message: 'Internal server error.',
        path: ['me', 'nick'],
        extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: 'req-1' },
      },
    ]);
  });

  it('stand at every place of an entity that was fetched once', async () => {
    fixture.faults.set('User.name:u1', 'TEST_FAULT');
    const { errors } = await fixture.execute('{ reviews { author { name } } }');
    expect(errors?.map(({ path }) => path)).toEqual([
      ['reviews', 0, 'author', 'name'],
      ['reviews', 4, 'author', 'name'],
    ]);
  });

  it('that lost all data of a subgraph stand where they happened, and at what was lost with it', async () => {
    lies.set('accounts', () => ({
      data: null,
      errors: [{ message: 'no such name', path: ['all', 0, 'n'], extensions: { code: 'NOT_TODAY' } }],
    }));
    const { errors } = await fixture.execute('{ all: users(first: 1) { n: name } me { id } }');
    expect(errors?.map(({ path, message }) => [path, message])).toEqual([
      [['all', 0, 'n'], 'no such name'],
      [['me'], 'no such name'],
    ]);
  });

  it('that lost what the client asked for where it did not ask stand at what was lost', async () => {
    lies.set('accounts', () => ({
      data: null,
      errors: [{ message: 'no key', path: ['all', 0, 'secret'], extensions: { code: 'NOT_TODAY' } }],
    }));
    const { errors } = await fixture.execute('{ all: users(first: 1) { n: name } }');
    expect(errors?.map(({ path }) => path)).toEqual([['all']]);
  });

  it('explain every null when a subgraph is down, and leave the rest', async () => {
    lies.set('accounts', () => Promise.reject(new Error('connect ECONNREFUSED 10.0.0.1')));
    const { data, errors } = await fixture.execute(
      '{ latest { id author { name } } reviews { stars } product(upc: "b1") { title maker { name reviews { id } } } }',
    );
    expect(data).toMatchObject({
      latest: { id: 'v2', author: { name: null } },
      product: { title: 'Weaving', maker: null },
    });
    const paths = errors?.map(({ path }) => path?.join('.'));
    expect(paths).toEqual(
      expect.arrayContaining(['latest.author.name', 'product.maker.name', 'product.maker.reviews']),
    );
    expect(JSON.stringify(errors)).not.toContain('ECONNREFUSED');
  });
});

describe('a subgraph that lies', () => {
  it.each<[string, string, (data: Record<string, unknown>) => Record<string, unknown>, object, string[]]>([
    [
      'a number for a string',
      'accounts',
      () => ({ me: { id: 'u1', name: 7 } }),
      { me: { id: 'u1', name: null } },
      ['me.name'],
    ],
    [
      'an object for a leaf',
      'accounts',
      () => ({ me: { id: 'u1', name: { toString: 1 } } }),
      { me: { id: 'u1', name: null } },
      ['me.name'],
    ],
    ['a list for an object', 'accounts', () => ({ me: [{ id: 'u1', name: 'x' }] }), { me: null }, ['me']],
    ['a leaf for an object', 'accounts', () => ({ me: 'x' }), { me: null }, ['me']],
    ['null for what may not be null', 'accounts', () => ({ me: { id: null, name: 'x' } }), { me: null }, ['me.id']],
    ['nothing at all', 'accounts', () => ({}), { me: null }, []],
  ])('%s: an error at that place, the rest stays', async (_, name, lie, expected, paths) => {
    lies.set(name, () => ({ data: lie({}) }));
    for (let round = 0; round < 2; round++) {
      const { data, errors } = await fixture.execute('{ me { id name } latest { id } }');
      expect(data).toEqual({ ...expected, latest: { id: 'v2' } });
      expect((errors ?? []).map(({ path }) => path?.join('.'))).toEqual(paths);
    }
  });

  it('about the number of entities: an error, and no entity given to another', async () => {
    lies.set('reviews', () => ({ data: { _entities: [{ reviews: [] }] } }));
    const { data, errors } = await fixture.execute('{ users(first: 2) { id reviews { id } } }');
    expect(data).toBeNull();
    expect(errors?.length).toBeGreaterThan(0);
  });

  it('with a key called __proto__: nothing is taken that was not asked for', async () => {
    lies.set('accounts', () =>
      JSON.parse('{"data":{"me":{"id":"u1","__proto__":{"polluted":1}},"__proto__":{"polluted":1}}}'),
    );
    expect(await fixture.execute('{ me { id } }')).toEqual({ data: { me: { id: 'u1' } } });
    expect('polluted' in {}).toBe(false);
  });

  it('with values of an enum that the audience may not see', async () => {
    const { data, errors } = await fixture.execute('{ user(id: "u3") { role } }');
    expect(data).toEqual({ user: { role: null } });
    expect(JSON.stringify(errors)).not.toContain('SECRET');
    expect(errors?.map(({ path }) => path)).toEqual([['user', 'role']]);
  });
});

describe('the entity directory', () => {
  const identity = { principal: aPrincipal(), requestId: 'req-1', idempotencyKey: null };

  it('asks each owner once and answers in order, null for what is not there', async () => {
    const found = await fixture.graph.entities(identity).find(
      [
        { __typename: 'User', id: 'u2' },
        { __typename: 'Review', id: 'v1' },
        { __typename: 'User', id: 'nobody' },
        { __typename: 'Robot', id: 'r1' },
      ],
      { User: 'name boss { id }', Review: 'stars' },
    );
    expect(found.map((entity) => entity && { ...entity })).toEqual([
      { __typename: 'User', id: 'u2', name: expect.any(String), boss: null },
      { __typename: 'Review', id: 'v1', stars: 5 },
      null,
      { __typename: 'Robot', id: 'r1' },
    ]);
    expect(fixture.calls.map((call) => call.subgraph).sort()).toEqual(['accounts', 'reviews']);
  });

  it('throws when the owner does not answer, and for types that nobody owns', async () => {
    const directory = fixture.graph.entities(identity);
    lies.set('reviews', () => ({ errors: [new GraphQLError('down')] }));
    await expect(directory.find([{ __typename: 'Review', id: 'v1' }])).rejects.toThrow('reviews could not say');
    await expect(directory.find([{ __typename: 'Address', id: '1' }])).rejects.toThrow('No subgraph resolves Address');
  });

  it('takes NOT_FOUND for null', async () => {
    const error = new GraphQLError('gone', { path: ['_entities', 0], extensions: { code: 'NOT_FOUND' } });
    lies.set('reviews', () => ({ data: { _entities: [null] }, errors: [error] }));
    expect(await fixture.graph.entities(identity).find([{ __typename: 'Review', id: 'v1' }])).toEqual([null]);
  });
});
