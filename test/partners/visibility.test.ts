import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { partners as partnersModule } from '../../subgraphs/partners/index.ts';
import type { Principal } from '../../subgraphs/shared/principal.ts';
import type { Subgraph } from '../../subgraphs/shared/subgraph.ts';
import { insertPartners, type MouToPlace, ORG, placeMou, SAMARTH } from '../support/builders/partners.ts';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';
import { aBureau, anAdmin, aPartner } from '../support/principals.ts';
import { type Answer, ask, execute } from '../support/subgraph-client.ts';

const COOPERATIVE = 'coop_01h00000000000000000000000';

/** Every MoU there is: of Tamil Nadu with Flipkart unless told otherwise. */
const PLACED: Readonly<Record<string, MouToPlace>> = {
  draft: { status: 'DRAFT' },
  'under review': { status: 'UNDER_REVIEW' },
  signed: { status: 'SIGNED' },
  'withdrawn as a draft': { status: 'WITHDRAWN', withdrawnFrom: 'DRAFT' },
  'withdrawn after approval': { status: 'WITHDRAWN', withdrawnFrom: 'APPROVED' },
  'withdrawn, nobody knows when': { status: 'WITHDRAWN' },
  'signed, covering Kerala too': { status: 'SIGNED', states: ['IN-TN', 'IN-KL'] },
  'draft, covering Kerala too': { status: 'DRAFT', states: ['IN-TN', 'IN-KL'] },
  'signed with Amazon': { status: 'SIGNED', parties: [ORG.amazon, ORG.bureauTn] },
  'terminated in Kerala': { status: 'TERMINATED', state: 'IN-KL', states: ['IN-KL'] },
};
const ALL = Object.keys(PLACED);
const OF_KERALA = ['terminated in Kerala'];

const PRINCIPALS: Readonly<Record<string, { who: Principal; sees: readonly string[] }>> = {
  'an admin': { who: anAdmin(), sees: ALL },
  'the bureau of Tamil Nadu': {
    who: aBureau({ state: 'IN-TN' }),
    sees: ALL.filter((name) => !OF_KERALA.includes(name)),
  },
  'the bureau of Kerala': {
    who: aBureau({ state: 'IN-KL' }),
    sees: ['signed, covering Kerala too', 'terminated in Kerala'],
  },
  'the bureau of Uttar Pradesh': { who: aBureau(), sees: [] },
  'a bureau without a state': { who: aBureau({ state: null }), sees: [] },
  Flipkart: {
    who: aPartner({ organization: ORG.flipkart }),
    sees: ['under review', 'signed', 'withdrawn after approval', 'signed, covering Kerala too', 'terminated in Kerala'],
  },
  Amazon: { who: aPartner({ organization: ORG.amazon }), sees: ['signed with Amazon'] },
  "Walmart, Flipkart's owner": { who: aPartner({ organization: ORG.walmart }), sees: [] },
  'a partner without an organisation': { who: aPartner({ organization: null }), sees: [] },
};

let database: TestDatabase;
let subgraph: Subgraph;
const ids = new Map<string, string>();
const obligations = new Map<string, string>();

beforeAll(async () => {
  database = await cloneDatabase();
  await insertPartners(database.db);
  for (const name of ALL)
    ids.set(
      await placeMou(database.db, {
        title: name,
        reference: `REF-${ALL.indexOf(name)}`,
        programme: SAMARTH,
        cooperatives: [COOPERATIVE],
        ...PLACED[name],
      }),
      name,
    );
  subgraph = partnersModule.create({ db: database.db });
  const { mous } = await ask(subgraph, '{ mous(first: 100) { edges { node { title obligations { id } } } } }', {
    principal: anAdmin(),
  });
  for (const { node } of mous.edges) obligations.set(node.obligations[0].id, node.title);
});
afterAll(() => database.drop());

const PAGE = 'mous(first: 100) { totalCount edges { node { title } } }';
const titlesOf = (page: Answer): string[] => {
  const titles = page.edges.map(({ node }: Answer) => node.title);
  expect(page.totalCount).toBe(titles.length);
  return titles;
};

/** Every way in, each giving the titles that it shows. */
const ENTRIES: Readonly<Record<string, (principal: Principal) => Promise<string[]>>> = {
  'the list': async (principal) => titlesOf((await ask(subgraph, `{ ${PAGE} }`, { principal })).mous),
  'mou(id:)': async (principal) =>
    (
      await Promise.all(
        [...ids.keys()].map((id) =>
          ask(subgraph, 'query ($id: ID!) { mou(id: $id) { title } }', { principal, variables: { id } }),
        ),
      )
    ).flatMap(({ mou }) => mou?.title ?? []),
  'mou(reference:)': async (principal) =>
    (
      await Promise.all(ALL.map((_, n) => ask(subgraph, `{ mou(reference: "REF-${n}") { title } }`, { principal })))
    ).flatMap(({ mou }) => mou?.title ?? []),
  'Mou as an entity': async (principal) =>
    (
      await ask(subgraph, 'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Mou { title } } }', {
        principal,
        variables: { of: [...ids.keys()].map((id) => ({ __typename: 'Mou', id })) },
      })
    )._entities.flatMap((mou: Answer) => mou?.title ?? []),
  'Obligation as an entity': async (principal) =>
    (
      await ask(subgraph, 'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Obligation { id } } }', {
        principal,
        variables: { of: [...obligations.keys()].map((id) => ({ __typename: 'Obligation', id })) },
      })
    )._entities.flatMap((obligation: Answer) => (obligation ? obligations.get(obligation.id) : [])),
  'Programme.mous': async (principal) =>
    titlesOf((await ask(subgraph, `{ programme(id: "${SAMARTH}") { ${PAGE} } }`, { principal })).programme.mous),
  'Organization.mous': async (principal) =>
    (
      await Promise.all(
        [ORG.flipkart, ORG.amazon].map((id) =>
          ask(subgraph, `{ organization(id: "${id}") { ${PAGE} } }`, { principal }),
        ),
      )
    ).flatMap(({ organization }) => titlesOf(organization.mous)),
  'State.mous': async (principal) => {
    const of = ['IN-TN', 'IN-KL'].map((code) => ({ __typename: 'State', code }));
    const { _entities } = await ask(
      subgraph,
      `query ($of: [_Any!]!) { _entities(representations: $of) { ... on State { ${PAGE} } } }`,
      { principal, variables: { of } },
    );
    return [...new Set<string>(_entities.flatMap(({ mous }: Answer) => titlesOf(mous)))];
  },
  'Cooperative.mous': async (principal) =>
    titlesOf(
      (
        await ask(
          subgraph,
          `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Cooperative { ${PAGE} } } }`,
          { principal, variables: { of: [{ __typename: 'Cooperative', id: COOPERATIVE }] } },
        )
      )._entities[0].mous,
    ),
};

describe.each(Object.entries(PRINCIPALS))('%s', (_name, { who, sees }) => {
  it.each(Object.entries(ENTRIES))('sees its own MoUs and no other through %s', async (_entry, titlesFor) => {
    expect((await titlesFor(who)).sort()).toEqual([...sees].sort());
  });
});

describe('scopes', () => {
  it.each([
    '{ mous { totalCount } }',
    '{ mou(reference: "REF-1") { title } }',
    `{ organization(id: "${ORG.flipkart}") { mous { totalCount } } }`,
    `{ programme(id: "${SAMARTH}") { mous { totalCount } } }`,
    '{ _entities(representations: [{ __typename: "State", code: "IN-TN" }]) { ... on State { mous { totalCount } } } }',
  ])('without mou:read nothing comes of %s', async (query) => {
    const result = await execute(subgraph, query, { principal: anAdmin({ scopes: new Set(['catalogue:read']) }) });
    expect(result.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('organisations and programmes are open to all', async () => {
    const { organizations } = await ask(subgraph, '{ organizations { totalCount } programmes { totalCount } }', {
      principal: aPartner({ organization: null, scopes: new Set() }),
    });
    expect(organizations.totalCount).toBe(5);
  });
});
