import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { incubation } from '../../subgraphs/incubation/index.ts';
import type { EnrolmentRow } from '../../subgraphs/incubation/tables.ts';
import type { Subgraph } from '../../subgraphs/shared/subgraph.ts';
import { AMAZON, MTIPB_MOU, SAMARTH } from '../support/builders/incubation.ts';
import { insertSomeEnrolments } from '../support/builders/incubation-enrolments.ts';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';
import { anAdmin } from '../support/principals.ts';
import { type Answer, ask, execute } from '../support/subgraph-client.ts';

const LIST = /* GraphQL */ `
  query ($filter: EnrolmentFilter, $orderBy: EnrolmentOrder! = ENROLLED_DESC, $first: Int! = 100, $after: String) {
    enrolments(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
      totalCount
      pageInfo { hasNextPage hasPreviousPage endCursor }
      edges { cursor node { id enrolledAt nextDueOn updatedAt } }
    }
  }`;
let database: TestDatabase;
let subgraph: Subgraph;
let late: EnrolmentRow;
let tamil: EnrolmentRow;
let coop: EnrolmentRow;
let amazon: EnrolmentRow;
let done: EnrolmentRow;
let amazonMou: string;

const list = async (variables: object, principal = anAdmin()): Promise<Answer> =>
  (await ask(subgraph, LIST, { principal, variables: { ...variables } })).enrolments;
const ids = async (filter: object, principal = anAdmin()): Promise<string[]> =>
  (await list({ filter }, principal)).edges.map(({ node }: Answer) => node.id).sort();
const idsOf = (...rows: EnrolmentRow[]): string[] => rows.map(({ id }) => id).sort();

beforeAll(async () => {
  database = await cloneDatabase();
  ({ late, tamil, coop, amazon, done, amazonMou } = await insertSomeEnrolments(database.db));
  subgraph = incubation.create({ db: database.db });
});
afterAll(() => database.drop());

describe('enrolments by filter', () => {
  it.each<[string, () => object, () => EnrolmentRow[]]>([
    ['MoU', () => ({ mous: [MTIPB_MOU, amazonMou] }), () => [tamil, coop, amazon]],
    [
      'programme, straight or through an MoU',
      () => ({ programmes: [SAMARTH], states: ['IN-TN', 'IN-UP'] }),
      () => [late, done, tamil, coop],
    ],
    ['partner', () => ({ partners: [AMAZON] }), () => [amazon]],
    ['state', () => ({ states: ['IN-TN'] }), () => [tamil, coop]],
    ['district', () => ({ districts: ['140'] }), () => [late]],
    ['seller', () => ({ sellers: [coop.seller, late.seller] }), () => [coop, late]],
    ['status', () => ({ statuses: ['COMPLETED'] }), () => [done]],
    [
      'service and its status',
      () => ({ services: ['MARKETING', 'WAREHOUSING'], serviceStatuses: ['BLOCKED'] }),
      () => [late],
    ],
    ['service alone', () => ({ services: ['WAREHOUSING'], states: ['IN-UP'] }), () => [late]],
    ['status alone', () => ({ serviceStatuses: ['DONE'] }), () => [late, done]],
    ['one service at the status of another', () => ({ services: ['MARKETING'], serviceStatuses: ['DONE'] }), () => []],
    ['the day by which an open service is due', () => ({ dueTo: '2021-05-01' }), () => [late]],
    ['being overdue', () => ({ overdue: true, states: ['IN-UP', 'IN-TN'] }), () => [late]],
    ['not being overdue', () => ({ overdue: false, states: ['IN-UP', 'IN-TN'] }), () => [tamil, coop, amazon, done]],
    ['days', () => ({ enrolledFrom: '2020-01-01', enrolledTo: '2020-12-31' }), () => [coop]],
    ['change', () => ({ changedSince: '2999-01-01T00:00:00Z' }), () => []],
    ['being a fact', () => ({ synthetic: false }), () => [late]],
  ])('finds by %s', async (_name, filter, expected) => {
    expect(await ids(filter())).toEqual(idsOf(...expected()));
  });
});

describe('pages of enrolments', () => {
  it.each(['ENROLLED_DESC', 'ENROLLED_ASC', 'UPDATED_DESC', 'DUE_ASC'])(
    'walks all of them once in the order %s',
    async (orderBy) => {
      const whole = (await list({ orderBy })).edges.map(({ node }: Answer) => node);
      const walked: Answer[] = [];
      let after: string | null = null;
      do {
        const page: Answer = await list({ orderBy, first: 7, after });
        expect(page.totalCount).toBe(35);
        expect(page.pageInfo.hasPreviousPage).toBe(after !== null);
        walked.push(...page.edges.map(({ node }: Answer) => node));
        after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
      } while (after !== null);
      expect(walked).toEqual(whole);
      const column = { E: 'enrolledAt', U: 'updatedAt', D: 'nextDueOn' }[orderBy[0]!]!;
      const values = walked.map((node) => node[column] ?? '9999-12-31').sort();
      expect(walked.map((node) => node[column] ?? '9999-12-31')).toEqual(
        orderBy.endsWith('ASC') ? values : values.reverse(),
      );
    },
  );

  it('refuses a page of 101 and the cursor of another order', async () => {
    const [edge] = (await list({ first: 1 })).edges;
    for (const variables of [{ first: 101 }, { first: 0 }, { orderBy: 'DUE_ASC', after: edge.cursor }]) {
      const { errors } = await execute(subgraph, LIST, { principal: anAdmin(), variables });
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
    }
  });
});
