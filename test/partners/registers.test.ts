import { describe, expect, it } from 'vitest';
import { ORG, SAMARTH } from '../support/builders/partners.ts';
import { aBureau, anAdmin } from '../support/principals.ts';
import { type Answer, ask } from '../support/subgraph-client.ts';
import { COOP, setUp, subgraph, titles } from './support/reading.ts';

setUp();

describe('organisations and programmes', () => {
  const names = async (field: string, type: string, filter: object): Promise<string[]> => {
    const query = `query ($filter: ${type}) { ${field}(filter: $filter) { totalCount edges { node { name } } } }`;
    const { edges } = (await ask(subgraph, query, { principal: aBureau(), variables: { filter } }))[field];
    return edges.map(({ node }: Answer) => node.name);
  };

  it.each<[string, object, string[]]>([
    ['kind', { kinds: ['STATE_BUREAU'], states: ['IN-UP'] }, ['Department of MSME, Uttar Pradesh']],
    ['owner', { parents: [ORG.walmart] }, ['Flipkart']],
    ['short name', { search: 'MTIPB' }, ['MSME Trade and Investment Promotion Bureau, Tamil Nadu']],
    ['another name', { search: 'flipkart group' }, ['Flipkart']],
    ['a misspelt name', { search: 'Wallmart' }, ['Walmart']],
  ])('organisations are found by %s', async (_name, filter, expected) => {
    expect(await names('organizations', 'OrganizationFilter', filter)).toEqual(expected);
  });

  it.each<[string, object, string[]]>([
    ['organisation', { organizations: [ORG.flipkart] }, ['Flipkart Samarth']],
    ['state', { states: ['IN-UP'] }, ['UP Khadi on Amazon']],
    ['words', { search: 'khadi' }, ['UP Khadi on Amazon']],
  ])('programmes are found by %s', async (_name, filter, expected) => {
    expect(await names('programmes', 'ProgrammeFilter', filter)).toEqual(expected);
  });

  it('know each other', async () => {
    const { organization } = await ask(
      subgraph,
      `query ($id: ID!) { organization(id: $id) { name website aliases parent { name } state { code }
        programmes { name launchedOn launchedPrecision organization { name } state { code } } } }`,
      { principal: aBureau(), variables: { id: ORG.flipkart } },
    );
    expect(organization).toEqual({
      name: 'Flipkart',
      website: null,
      aliases: ['Flipkart Group'],
      parent: { name: 'Walmart' },
      state: null,
      programmes: [
        {
          name: 'Flipkart Samarth',
          launchedOn: '2019-01-01',
          launchedPrecision: 'YEAR',
          organization: { name: 'Flipkart' },
          state: null,
        },
      ],
    });
  });
});

describe('MoUs under others', () => {
  const ENTITIES = /* GraphQL */ `
    query ($of: [_Any!]!, $after: String) {
      _entities(representations: $of) {
        ... on State { code mous(first: 2, after: $after) { ...Page } }
        ... on Cooperative { id mous(first: 2, after: $after) { ...Page } }
        ... on Organization { name mous(first: 2, after: $after) { ...Page } }
        ... on Programme { name mous(first: 2, after: $after) { ...Page } }
      }
    }
    fragment Page on MouConnection { totalCount pageInfo { hasNextPage endCursor } edges { node { title } } }`;
  const under = async (of: object[], more: object = {}): Promise<Answer[]> =>
    (await ask(subgraph, ENTITIES, { principal: anAdmin(), variables: { of, ...more } }))._entities;

  it('come in pages, each with its own count', async () => {
    const found = await under([
      { __typename: 'State', code: 'IN-UP' },
      { __typename: 'State', code: 'IN-TN' },
      { __typename: 'State', code: 'IN-XX' },
      { __typename: 'Cooperative', id: COOP },
      { __typename: 'Organization', id: ORG.amazon },
      { __typename: 'Programme', id: SAMARTH },
    ]);
    expect(found.map(({ mous: page }) => page.totalCount)).toEqual([1, 6, 0, 1, 1, 1]);
    expect(found.map(({ mous: page }) => page.pageInfo.hasNextPage)).toEqual([false, true, false, false, false, false]);
    expect(found[3].mous.edges).toEqual([{ node: { title: 'Samarth in Tamil Nadu' } }]);
  });

  it('go on after a cursor', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const [state] = await under([{ __typename: 'State', code: 'IN-TN' }], { after });
      seen.push(...state.mous.edges.map(({ node }: Answer) => node.title));
      after = state.mous.pageInfo.hasNextPage ? state.mous.pageInfo.endCursor : null;
    } while (after !== null);
    expect(seen.sort()).toEqual(await titles({ states: ['IN-TN'] }));
  });
});
