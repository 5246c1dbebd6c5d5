import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { incubation } from '../../subgraphs/incubation/index.ts';
import type { EnrolmentRow } from '../../subgraphs/incubation/tables.ts';
import type { Subgraph } from '../../subgraphs/shared/subgraph.ts';
import { AMAZON, UP_MOU } from '../support/builders/incubation.ts';
import { insertSomeEnrolments } from '../support/builders/incubation-enrolments.ts';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';
import { aBureau, anAdmin, aPartner } from '../support/principals.ts';
import { type Answer, ask, execute } from '../support/subgraph-client.ts';

const LIST = /* GraphQL */ `
  query ($filter: EnrolmentFilter, $orderBy: EnrolmentOrder! = ENROLLED_DESC, $first: Int! = 100, $after: String) {
    enrolments(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
      totalCount
      pageInfo { hasNextPage hasPreviousPage endCursor }
      edges { cursor node { id enrolledAt nextDueOn updatedAt } }
    }
  }`;
const ENTITIES = /* GraphQL */ `
  query ($of: [_Any!]!) {
    _entities(representations: $of) {
      ... on Mou { id enrolments(first: 2) { totalCount edges { node { id } } } }
      ... on Enterprise { id enrolments(first: 2) { totalCount edges { node { id } } } }
      ... on Cooperative { id enrolments(first: 2) { totalCount edges { node { id } } } }
      ... on Enrolment { id }
    }
  }`;

let database: TestDatabase;
let subgraph: Subgraph;
let late: EnrolmentRow;
let tamil: EnrolmentRow;
let coop: EnrolmentRow;
let amazon: EnrolmentRow;
let done: EnrolmentRow;

const list = async (variables: object, principal = anAdmin()): Promise<Answer> =>
  (await ask(subgraph, LIST, { principal, variables: { ...variables } })).enrolments;
const ids = async (filter: object, principal = anAdmin()): Promise<string[]> =>
  (await list({ filter }, principal)).edges.map(({ node }: Answer) => node.id).sort();
const idsOf = (...rows: EnrolmentRow[]): string[] => rows.map(({ id }) => id).sort();

beforeAll(async () => {
  database = await cloneDatabase();
  ({ late, tamil, coop, amazon, done } = await insertSomeEnrolments(database.db));
  subgraph = incubation.create({ db: database.db });
});
afterAll(() => database.drop());

describe('who sees which enrolments', () => {
  const everyWay = async (principal: ReturnType<typeof anAdmin>) => {
    const listed = await ids({ states: ['IN-UP', 'IN-TN'] }, principal);
    const rows = [late, tamil, coop, amazon, done];
    const single = await Promise.all(
      rows.map(
        async ({ id }) =>
          (await ask(subgraph, 'query ($id: ID!) { enrolment(id: $id) { id } }', { principal, variables: { id } }))
            .enrolment?.id,
      ),
    );
    const entities = await ask(subgraph, ENTITIES, {
      principal,
      variables: { of: rows.map(({ id }) => ({ __typename: 'Enrolment', id })) },
    });
    const nested = await ask(subgraph, ENTITIES, {
      principal,
      variables: {
        of: rows.map(({ seller: id }) => ({ __typename: id.startsWith('coop') ? 'Cooperative' : 'Enterprise', id })),
      },
    });
    const known = (found: (string | undefined)[]) => found.filter((id) => id !== undefined).sort();
    expect(known(single)).toEqual(listed);
    expect(known(entities._entities.map((entity: Answer) => entity?.id))).toEqual(listed);
    expect(
      known(nested._entities.flatMap((entity: Answer) => entity.enrolments.edges.map(({ node }: Answer) => node.id))),
    ).toEqual(listed);
    const counted = await ask(subgraph, '{ serviceCounts(filter: { states: ["IN-UP", "IN-TN"] }) { count } }', {
      principal,
    });
    const services = rows
      .filter(({ id }) => listed.includes(id))
      .map(({ id }) => ({ [amazon.id]: 2, [done.id]: 1 })[id] ?? 7);
    expect(counted.serviceCounts.reduce((sum: number, { count }: Answer) => sum + count, 0)).toBe(
      services.reduce((a, b) => a + b, 0),
    );
    return listed;
  };

  it('shows an admin all', async () => {
    expect(await everyWay(anAdmin())).toEqual(idsOf(late, tamil, coop, amazon, done));
  });
  it('shows a bureau those of its own state', async () => {
    expect(await everyWay(aBureau())).toEqual(idsOf(late, amazon, done));
    expect(await everyWay(aBureau({ state: 'IN-TN' }))).toEqual(idsOf(tamil, coop));
    expect(await everyWay(aBureau({ state: 'IN-KL' }))).toEqual([]);
  });
  it('shows a partner those with itself', async () => {
    expect(await everyWay(aPartner())).toEqual(idsOf(late, tamil, coop, done));
    expect(await everyWay(aPartner({ organization: AMAZON }))).toEqual(idsOf(amazon));
  });
  it('shows a partner or bureau without an organisation or state nothing', async () => {
    expect(await everyWay(aPartner({ organization: null }))).toEqual([]);
    expect(await everyWay(aBureau({ state: null }))).toEqual([]);
  });
  it('refuses who lacks mou:read, on every way to an enrolment', async () => {
    const principal = aBureau({ scopes: new Set(['incubation:write']) });
    for (const query of [
      '{ enrolments { totalCount } }',
      '{ serviceCounts { count } }',
      `{ enrolment(id: "${late.id}") { id } }`,
      `{ _entities(representations: [{ __typename: "Enrolment", id: "${late.id}" }]) { ... on Enrolment { status } } }`,
      `{ _entities(representations: [{ __typename: "Mou", id: "${UP_MOU}" }]) { ... on Mou { enrolments { totalCount } } } }`,
      `{ _entities(representations: [{ __typename: "Mou", id: "${UP_MOU}" }]) { ... on Mou { serviceCounts { count } } } }`,
      `{ _entities(representations: [{ __typename: "Enterprise", id: "${late.seller}" }]) { ... on Enterprise { enrolments { totalCount } } } }`,
    ]) {
      const { errors } = await execute(subgraph, query, { principal });
      expect(
        errors?.map(({ extensions }) => extensions.code),
        query,
      ).toContain('FORBIDDEN');
    }
  });
});
