import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../../subgraphs/shared/ids.ts';
import { aBureau, anAdmin, aPartner } from '../support/principals.ts';
import { type Answer, aGraphOf, ask, execute } from '../support/subgraph-client.ts';
import { enterprise, openRegister, type Register } from './register.ts';

const bureauTn = aBureau({ id: 'bureau-tn', state: 'IN-TN' });

let register: Register;
let id: Register['id'];
beforeAll(async () => {
  register = await openRegister();
  id = register.id;
});
afterAll(() => register.database.drop());

describe('entities', () => {
  const ENTITIES = /* GraphQL */ `query ($representations: [_Any!]!) {
    _entities(representations: $representations) {
      __typename
      ... on Cooperative { name }
      ... on Membership { from }
      ... on GeographicalIndication { name }
      ... on Enterprise { memberships { id federation { name } } }
      ... on State { geographicalIndications { name } }
    }
  }`;
  const entities = async (representations: object[], principal = anAdmin()): Promise<Answer> =>
    (await ask(register.subgraph, ENTITIES, { principal, variables: { representations } }))._entities;

  it('resolve by key, in order, null for what the caller may not see', async () => {
    const asked = [
      { __typename: 'Cooperative', id: id.gone },
      { __typename: 'Membership', id: id.above },
      { __typename: 'Cooperative', id: newId('coop') },
      { __typename: 'GeographicalIndication', id: id.coirMark },
      { __typename: 'State', code: 'IN-KL' },
    ];
    const answers = [
      { __typename: 'Cooperative', name: 'Bygone Federation' },
      { __typename: 'Membership', from: '2020-04-01' },
      null,
      { __typename: 'GeographicalIndication', name: 'Alleppey Coir' },
      { __typename: 'State', geographicalIndications: [{ name: 'Alleppey Coir' }, { name: 'Malabar Pepper' }] },
    ];
    expect(await entities(asked)).toEqual(answers);
    expect(await entities(asked, aPartner())).toEqual(answers);
    expect(await entities(asked, aBureau())).toEqual([null, null, ...answers.slice(2)]);
  });

  it('tell the memberships of an enterprise in the co-operatives that the caller may see', async () => {
    const [seen] = await entities([{ __typename: 'Enterprise', id: enterprise }]);
    expect(seen.memberships).toHaveLength(2);
    const [hidden] = await entities([{ __typename: 'Enterprise', id: enterprise }], aBureau());
    expect(hidden.memberships).toEqual([]);
  });
});

describe('who sees what', () => {
  const QUERY = 'query ($id: ID!) { cooperative(id: $id) { id } }';
  const sees = async (principal: ReturnType<typeof anAdmin>, key: string): Promise<boolean> =>
    (await ask(register.subgraph, QUERY, { principal, variables: { id: id[key] } })).cooperative !== null;

  it.each([
    ['an admin', anAdmin(), { kattabettu: true, dormant: true, gone: true, coir: true }],
    ['a partner', aPartner(), { kattabettu: true, dormant: true, gone: true, coir: true }],
    ['the bureau of the state', bureauTn, { kattabettu: true, dormant: true, gone: true, coir: false }],
    ['the bureau of another state', aBureau(), { kattabettu: false, dormant: false, gone: false, coir: false }],
    [
      'a bureau without a state',
      aBureau({ state: null }),
      { kattabettu: false, dormant: false, gone: false, coir: false },
    ],
  ])('%s', async (_who, principal, expected) => {
    for (const [key, isSeen] of Object.entries(expected)) expect(await sees(principal, key)).toBe(isSeen);
    const listed = await register.names({ states: ['IN-TN', 'IN-KL'] }, principal);
    expect(listed.includes('Sleeping Tea Factory')).toBe(expected.dormant);
    expect(listed.includes('Kerala Coir Society')).toBe(expected.coir);
  });

  it('keeps contact data for the scope and the state', async () => {
    const query = 'query ($id: ID!) { cooperative(id: $id) { contact { person } } }';
    const contact = (principal: ReturnType<typeof anAdmin>, key: string) =>
      execute(register.subgraph, query, { principal, variables: { id: id[key] } });
    expect((await contact(bureauTn, 'dormant')).data).toEqual({ cooperative: { contact: { person: 'K. Mani' } } });
    expect((await contact(anAdmin(), 'coir')).data).toEqual({ cooperative: { contact: { person: 'A. Nair' } } });
    const partner = await contact(aPartner({ scopes: new Set(['pii:read']) }), 'coir');
    expect(partner.data).toEqual({ cooperative: { contact: null } });
    expect((await contact(anAdmin(), 'tea')).data).toEqual({ cooperative: { contact: null } });
    const unscoped = await contact(aBureau({ state: 'IN-TN', scopes: new Set() }), 'dormant');
    expect(unscoped.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('tells contact data to a partner of co-operatives enrolled with it, asking the graph once', async () => {
    const graph = aGraphOf({
      [id.dormant ?? '']: { isEnrolledWithCaller: true },
      [id.coir ?? '']: { isEnrolledWithCaller: false },
    });
    const query =
      'query { cooperatives(first: 50) { edges { node { id contact { person } again: contact { phone } } } } }';
    const asked = async (principal: ReturnType<typeof anAdmin>): Promise<ReadonlyMap<string, Answer>> => {
      const { cooperatives } = await ask(register.subgraph, query, { principal, graph });
      return new Map(cooperatives.edges.map(({ node: { id: key, ...rest } }: Answer) => [key, rest]));
    };
    const seen = await asked(aPartner({ scopes: new Set(['pii:read']) }));
    expect(seen.get(id.dormant ?? '')).toEqual({ contact: { person: 'K. Mani' }, again: { phone: null } });
    expect(seen.get(id.coir ?? '')).toEqual({ contact: null, again: null });
    expect(graph.calls).toHaveLength(1);
    expect((await asked(bureauTn)).get(id.dormant ?? '').contact).toEqual({ person: 'K. Mani' });
    expect((await asked(anAdmin())).get(id.coir ?? '').contact).toEqual({ person: 'A. Nair' });
    expect(graph.calls).toHaveLength(1);
  });
});
