import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { incubation } from '../../subgraphs/incubation/index.ts';
import { type EnrolmentRow, enrolmentServices } from '../../subgraphs/incubation/tables.ts';
import type { Subgraph } from '../../subgraphs/shared/subgraph.ts';
import { dayInIndia } from '../../subgraphs/shared/today.ts';
import { AMAZON, FLIPKART, insertEnrolment, MTIPB_MOU, SAMARTH, UP_MOU } from '../support/builders/incubation.ts';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';
import { aBureau, anAdmin, aPartner } from '../support/principals.ts';
import { recordingStatements } from '../support/statements.ts';
import { type Answer, aGraphOf, ask, execute } from '../support/subgraph-client.ts';
import { walkPages } from '../support/walk-pages.ts';

const LIST = /* GraphQL */ `
  query ($filter: OverdueServiceFilter, $orderBy: OverdueServiceOrder! = DUE_ASC, $first: Int! = 100, $after: String) {
    overdueServices(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
      totalCount pageInfo { hasNextPage endCursor }
      edges { node { service status daysOverdue isOverdue enrolment { id } } }
    }
  }`;

const daysAgo = (days: number): string => dayInIndia(new Date(Date.now() - days * 86_400_000));

let database: TestDatabase;
let subgraph: Subgraph;
let up: EnrolmentRow;

const list = async (variables: object, principal = anAdmin()): Promise<Answer> =>
  (await ask(subgraph, LIST, { principal, variables: { ...variables } })).overdueServices;
const names = async (filter: object, principal = anAdmin()): Promise<string[]> =>
  (await list({ filter }, principal)).edges.map(
    ({ node }: Answer) => `${node.enrolment.id === up.id ? 'up' : 'tn'} ${node.service} ${node.daysOverdue}`,
  );

beforeAll(async () => {
  database = await cloneDatabase();
  const { db } = database;
  subgraph = incubation.create({ db });
  up = await insertEnrolment(db, {
    synthetic: false,
    services: {
      ONBOARDING: { status: 'DONE', dueOn: daysAgo(40) },
      CATALOGUING: { status: 'IN_PROGRESS', dueOn: daysAgo(20), ownerOrganization: FLIPKART },
      MARKETING: { status: 'BLOCKED', dueOn: daysAgo(1) },
      WAREHOUSING: { dueOn: daysAgo(0) },
    },
  });
  await insertEnrolment(db, {
    mou: MTIPB_MOU,
    partner: AMAZON,
    state: 'IN-TN',
    district: '571',
    services: { MARKETING: { dueOn: daysAgo(10) }, WAREHOUSING: { status: 'DECLINED', dueOn: daysAgo(10) } },
  });
});
afterAll(() => database.drop());

const ALL = ['up CATALOGUING 20', 'tn MARKETING 10', 'up MARKETING 1'];

describe('overdue services', () => {
  it.each<[string, object, string[]]>([
    ['nothing, longest first', {}, ALL],
    ['MoU', { mous: [UP_MOU] }, [ALL[0]!, ALL[2]!]],
    ['programme', { programmes: [SAMARTH] }, ALL],
    ['partner', { partners: [AMAZON] }, [ALL[1]!]],
    ['state', { states: ['IN-TN'] }, [ALL[1]!]],
    ['district', { districts: ['118'] }, [ALL[0]!, ALL[2]!]],
    ['service', { services: ['MARKETING'] }, [ALL[1]!, ALL[2]!]],
    ['status', { statuses: ['BLOCKED', 'DONE'] }, [ALL[2]!]],
    ['owner', { owners: [FLIPKART] }, [ALL[0]!]],
    ['days at least', { daysFrom: 10 }, [ALL[0]!, ALL[1]!]],
    ['days at most', { daysTo: 10 }, [ALL[1]!, ALL[2]!]],
    ['being a fact', { synthetic: false }, [ALL[0]!, ALL[2]!]],
  ])('are found by %s', async (_what, filter, expected) => {
    expect(await names(filter)).toEqual(expected);
  });

  it('are those of the enrolments that one may see', async () => {
    expect(await names({}, aBureau())).toEqual([ALL[0], ALL[2]]);
    expect(await names({}, aBureau({ state: 'IN-TN' }))).toEqual([ALL[1]]);
    expect(await names({}, aPartner())).toEqual([ALL[0], ALL[2]]);
    expect(await names({}, aPartner({ organization: null }))).toEqual([]);
    const { errors } = await execute(subgraph, LIST, { principal: aBureau({ scopes: new Set() }) });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' });
  });

  it('agree with the counts and with the services themselves', async () => {
    const { serviceCounts } = await ask(subgraph, '{ serviceCounts { service status overdue } }', {
      principal: anAdmin(),
    });
    const counted = serviceCounts.filter(({ overdue }: Answer) => overdue > 0);
    expect(counted).toEqual([
      { service: 'CATALOGUING', status: 'IN_PROGRESS', overdue: 1 },
      { service: 'MARKETING', status: 'NOT_STARTED', overdue: 1 },
      { service: 'MARKETING', status: 'BLOCKED', overdue: 1 },
    ]);
    const query = `{ enrolment(id: "${up.id}") { services { isOverdue daysOverdue } } }`;
    const { enrolment } = await ask(subgraph, query, { principal: anAdmin() });
    expect(enrolment.services.map(({ daysOverdue }: Answer) => daysOverdue)).toEqual([
      null,
      20,
      1,
      null,
      null,
      null,
      null,
    ]);
  });

  it.each([0, 36_501])('refuse to be asked for %i days', async (daysFrom) => {
    const { errors } = await execute(subgraph, LIST, { principal: anAdmin(), variables: { filter: { daysFrom } } });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  it('name owner, seller and MoU of each, one statement a level', async () => {
    const { db, statements } = recordingStatements(database.sql);
    const query = `{ overdueServices { edges { node { service dueOn owner { organization { id } }
      enrolment { seller { __typename } mou { id } partner { id } } standing { finish } } } } }`;
    const graph = aGraphOf({ [UP_MOU]: {}, [MTIPB_MOU]: {} });
    const { overdueServices } = await ask(incubation.create({ db }), query, { principal: anAdmin(), graph });
    expect(overdueServices.edges[0].node).toMatchObject({
      owner: { organization: { id: FLIPKART } },
      enrolment: { seller: { __typename: 'Enterprise' }, mou: { id: UP_MOU }, partner: { id: FLIPKART } },
      standing: null,
    });
    expect(statements).toHaveLength(3);
    expect(graph.calls).toHaveLength(1);
  });

  it.each(['DUE_ASC', 'DUE_DESC'])('are all met once in the order %s while others come and go', async (orderBy) => {
    const { db } = database;
    const steady = await Promise.all(
      Array.from({ length: 10 }, (_, n) =>
        insertEnrolment(db, {
          state: 'IN-KL',
          only: ['MARKETING'],
          services: { MARKETING: { dueOn: daysAgo(30 + (n % 4)) } },
        }),
      ),
    );
    const read = async (after: string | null) => {
      const page = await list({ filter: { states: ['IN-KL'] }, orderBy, first: 3, after });
      return { ...page, edges: page.edges.map(({ node }: Answer) => ({ node: { id: node.enrolment.id } })) };
    };
    const walked = await walkPages(read, async () => {
      const services = { MARKETING: { dueOn: daysAgo(32) } };
      const { id } = await insertEnrolment(db, { state: 'IN-KL', only: ['MARKETING'], services });
      await db.update(enrolmentServices).set({ dueOn: null }).where(eq(enrolmentServices.enrolment, id));
      await insertEnrolment(db, { state: 'IN-KL', only: ['MARKETING'], services });
    });
    const ids = steady.map(({ id }) => id);
    expect(walked.filter((id) => ids.includes(id)).sort()).toEqual(ids.sort());
  });

  it.each<[string, object, ReturnType<typeof anAdmin>, string]>([
    ['all', {}, anAdmin(), 'enrolment_service_due'],
    ['of a state', {}, aBureau(), 'enrolment_service_due_state'],
    ['of a partner', {}, aPartner(), 'enrolment_service_due_partner'],
    ['of an MoU', { mous: [UP_MOU] }, anAdmin(), 'enrolment_service_due_mou'],
    ['of an owner', { owners: [FLIPKART] }, anAdmin(), 'enrolment_service_due'],
  ])('come off an index in their order: %s', async (_what, filter, principal, index) => {
    const { db, statements } = recordingStatements(database.sql);
    const query = 'query ($filter: OverdueServiceFilter) { overdueServices(filter: $filter) { edges { cursor } } }';
    await ask(incubation.create({ db }), query, { principal, variables: { filter } });
    const [statement = ''] = statements;
    const plan = await database.sql.begin(async (tx) => {
      await tx`set local enable_seqscan = off`;
      await tx`set local enable_bitmapscan = off`;
      await tx`set local enable_sort = off`;
      await tx`set local plan_cache_mode = force_generic_plan`;
      await tx.unsafe(`prepare page as ${statement}`);
      const count = Math.max(...Array.from(statement.matchAll(/\$(\d+)/g), ([, number]) => Number(number)));
      const rows = await tx.unsafe(`explain (costs off) execute page(${Array(count).fill('null').join(', ')})`);
      await tx.unsafe('deallocate page');
      return rows.map((row) => row['QUERY PLAN']).join('\n');
    });
    expect(plan).toContain(index);
    expect(plan).not.toContain('Sort');
  });
});
