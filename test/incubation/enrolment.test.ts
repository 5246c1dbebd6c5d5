import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { incubation } from '../../subgraphs/incubation/index.ts';
import type { EnrolmentRow } from '../../subgraphs/incubation/tables.ts';
import { newId } from '../../subgraphs/shared/ids.ts';
import type { Subgraph } from '../../subgraphs/shared/subgraph.ts';
import { FLIPKART, MTIPB_MOU, SAMARTH, UP_MOU } from '../support/builders/incubation.ts';
import { insertSomeEnrolments } from '../support/builders/incubation-enrolments.ts';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';
import { aBureau, anAdmin } from '../support/principals.ts';
import { recordingStatements } from '../support/statements.ts';
import { type Answer, aGraphOf, ask } from '../support/subgraph-client.ts';

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
let amazonMou: string;

const list = async (variables: object, principal = anAdmin()): Promise<Answer> =>
  (await ask(subgraph, LIST, { principal, variables: { ...variables } })).enrolments;

beforeAll(async () => {
  database = await cloneDatabase();
  ({ late, tamil, coop, amazonMou } = await insertSomeEnrolments(database.db));
  subgraph = incubation.create({ db: database.db });
});
afterAll(() => database.drop());

describe('an enrolment', () => {
  it('shows everything of it', async () => {
    const { enrolment } = await ask(
      subgraph,
      `query ($id: ID!) {
        enrolment(id: $id) {
          seller { __typename ... on Enterprise { id } } mou { id } programme { id } partner { id } state { code } district { code }
          enrolledAt status nextDueOn synthetic version
          services { service status allowedStatuses owner { organization { id } person } dueOn isOverdue completedAt
            history { from to organization { id } actor note } }
        }
      }`,
      { principal: aBureau(), graph: aGraphOf({ [UP_MOU]: {} }), variables: { id: late.id } },
    );
    expect(enrolment).toMatchObject({
      seller: { __typename: 'Enterprise', id: late.seller },
      mou: { id: UP_MOU },
      programme: { id: SAMARTH },
      partner: { id: FLIPKART },
      state: { code: 'IN-UP' },
      district: { code: '140' },
      enrolledAt: '2021-03-01',
      status: 'ACTIVE',
      nextDueOn: '2021-05-01',
      synthetic: false,
      version: 1,
    });
    expect(enrolment.services).toHaveLength(7);
    expect(enrolment.services[0]).toMatchObject({
      service: 'ONBOARDING',
      status: 'DONE',
      isOverdue: false,
      owner: null,
    });
    expect(enrolment.services[2]).toMatchObject({
      service: 'MARKETING',
      status: 'BLOCKED',
      allowedStatuses: ['IN_PROGRESS', 'DECLINED'],
      owner: { organization: { id: FLIPKART }, person: null },
      isOverdue: true,
      completedAt: null,
      history: [{ from: null, to: 'BLOCKED', actor: 'bureau-up', note: null }],
    });
  });

  it('names a co-operative as the seller that it is', async () => {
    const { enrolment } = await ask(
      subgraph,
      `{ enrolment(id: "${coop.id}") { seller { __typename ... on Cooperative { id } } } }`,
      {
        principal: anAdmin(),
      },
    );
    expect(enrolment.seller).toEqual({ __typename: 'Cooperative', id: coop.seller });
  });

  it('takes one statement a type and level, however many enrolments', async () => {
    const recording = recordingStatements(database.sql);
    const recorded = incubation.create({ db: recording.db });
    const query = `query ($first: Int!) {
      enrolments(first: $first) { totalCount edges { node { id services { service history { to } } } } }
    }`;
    for (const first of [2, 35]) {
      recording.statements.length = 0;
      await ask(recorded, query, { principal: anAdmin(), variables: { first } });
      expect(recording.statements).toHaveLength(4);
    }
  });
});

describe('enrolments under an MoU', () => {
  it('are paged, latest first, without another statement an MoU', async () => {
    const recording = recordingStatements(database.sql);
    const recorded = incubation.create({ db: recording.db });
    const of = [UP_MOU, MTIPB_MOU, amazonMou, newId('mou')].map((id) => ({ __typename: 'Mou', id }));
    const { _entities } = await ask(recorded, ENTITIES, { principal: anAdmin(), variables: { of } });
    expect(_entities.map(({ enrolments }: Answer) => enrolments.totalCount)).toEqual([2, 2, 1, 0]);
    expect(_entities[1].enrolments.edges.map(({ node }: Answer) => node.id)).toEqual([tamil.id, coop.id]);
    expect(recording.statements).toHaveLength(2);
  });

  it('gives every one once over all pages of a programme', async () => {
    const query = `query ($id: ID!, $after: String) {
      _entities(representations: [{ __typename: "Programme", id: $id }]) {
        ... on Programme { enrolments(first: 8, after: $after) { pageInfo { hasNextPage endCursor } edges { node { id } } } }
      }
    }`;
    const walked: string[] = [];
    let after: string | null = null;
    do {
      const answer: Answer = await ask(subgraph, query, { principal: anAdmin(), variables: { id: SAMARTH, after } });
      const { pageInfo, edges } = answer._entities[0].enrolments;
      walked.push(...edges.map(({ node }: Answer) => node.id));
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after !== null);
    const whole = await list({ filter: { programmes: [SAMARTH] } });
    expect(walked).toEqual(whole.edges.map(({ node }: Answer) => node.id));
    expect(walked).toHaveLength(34);
  });
});
