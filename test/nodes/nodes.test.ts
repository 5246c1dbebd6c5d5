import { drizzle } from 'drizzle-orm/postgres-js';
import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { contractIn } from '../../subgraphs/nodes/contract.ts';
import { nodes as nodesModule } from '../../subgraphs/nodes/index.ts';
import { newId } from '../../subgraphs/shared/ids.ts';
import { aBureau, anAdmin, aPartner } from '../support/principals.ts';
import { aGraphOf, ask, execute } from '../support/subgraph-client.ts';

const NODES = 'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }';
const enterprise = newId('ent');
const product = newId('prd');
// The subgraph keeps nothing, so a database that nobody answers at serves it well.
const subgraph = nodesModule.create({ db: drizzle.mock() });

describe('nodes', () => {
  it('tells the type of each id, in order, and null for what nobody has and what is no id', async () => {
    const graph = aGraphOf({ [enterprise]: {}, [product]: {} });
    const ids = [
      product,
      newId('ent'),
      enterprise,
      '',
      'ent',
      'ent_',
      `${enterprise} `,
      enterprise.toUpperCase(),
      enterprise.replace('ent_', 'nobody_'),
      'ent_\0',
      enterprise,
    ];
    const { nodes } = await ask(subgraph, NODES, { principal: aPartner(), graph, variables: { ids } });
    const found = [{ __typename: 'Product', id: product }, null, { __typename: 'Enterprise', id: enterprise }];
    expect(nodes).toEqual([...found, ...Array(7).fill(null), found[2]]);
  });

  it('asks the graph once, however many fields ask for nodes, and not at all for what is no id', async () => {
    const graph = aGraphOf({ [enterprise]: {}, [product]: {} });
    const query = /* GraphQL */ `query ($a: ID!, $b: ID!) {
      a: node(id: $a) { id } b: node(id: $b) { id } both: nodes(ids: [$a, $b]) { id } no: node(id: "nothing") { id }
    }`;
    const variables = { a: enterprise, b: product };
    const answer = await ask(subgraph, query, { principal: anAdmin(), graph, variables });
    expect(answer).toMatchObject({ a: { id: enterprise }, b: { id: product }, no: null });
    expect(graph.calls).toEqual([
      [
        { __typename: 'Enterprise', id: enterprise },
        { __typename: 'Product', id: product },
      ],
    ]);
    await ask(subgraph, '{ node(id: "nothing") { id } }', { principal: anAdmin(), graph });
    expect(graph.calls).toHaveLength(1);
  });

  it('takes no ids and a hundred, and refuses more', async () => {
    const asked = (count: number) => ({
      principal: aBureau(),
      variables: { ids: Array.from({ length: count }, () => newId('mou')) },
    });
    expect(await ask(subgraph, NODES, asked(0))).toEqual({ nodes: [] });
    expect((await ask(subgraph, NODES, asked(100))).nodes).toHaveLength(100);
    const { errors } = await execute(subgraph, NODES, asked(101));
    expect(errors?.[0]).toMatchObject({
      message: 'ids: expected up to 100, got 101',
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });
});

describe('the contract', () => {
  const contract = contractIn(
    parse(
      'type Open @tag(name: "partner") @tag(name: "bureau") { id: ID } type Inner @tag(name: "bureau") { id: ID } type Own { id: ID }',
    ),
  );

  it.each([
    ['partner', { Open: true, Inner: false, Own: false, Nothing: false }],
    ['bureau', { Open: true, Inner: true, Own: false, Nothing: false }],
    ['admin', { Open: true, Inner: true, Own: true }],
  ] as const)('lets %s name what its tags say', (audience, expected) => {
    for (const [typename, mayName] of Object.entries(expected)) expect(contract(audience, typename)).toBe(mayName);
  });
});
