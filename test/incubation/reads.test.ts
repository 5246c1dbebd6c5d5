import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { incubation } from '../../subgraphs/incubation/index.ts';
import type { EnrolmentRow } from '../../subgraphs/incubation/tables.ts';
import { facilityFigures, trainingSessions } from '../../subgraphs/incubation/tables.ts';
import { newId } from '../../subgraphs/shared/ids.ts';
import type { Subgraph } from '../../subgraphs/shared/subgraph.ts';
import {
  AMAZON,
  FLIPKART,
  insertEnrolment,
  insertFacilityCentre,
  insertTrainingProgramme,
  insertTrainingSession,
  MTIPB_MOU,
  SAMARTH,
  UP_MOU,
} from '../support/builders/incubation.ts';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';
import { aBureau, anAdmin, aPartner } from '../support/principals.ts';
import { recordingStatements } from '../support/statements.ts';
import { type Answer, aGraphOf, ask, execute } from '../support/subgraph-client.ts';

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
const tn = { mou: MTIPB_MOU, state: 'IN-TN', district: '571' } as const;
const amazonMou = newId('mou');
let late: EnrolmentRow;
let tamil: EnrolmentRow;
let coop: EnrolmentRow;
let amazon: EnrolmentRow;
let done: EnrolmentRow;
const crowd: EnrolmentRow[] = [];

const list = async (variables: object, principal = anAdmin()): Promise<Answer> =>
  (await ask(subgraph, LIST, { principal, variables: { ...variables } })).enrolments;
const ids = async (filter: object, principal = anAdmin()): Promise<string[]> =>
  (await list({ filter }, principal)).edges.map(({ node }: Answer) => node.id).sort();
const idsOf = (...rows: EnrolmentRow[]): string[] => rows.map(({ id }) => id).sort();

beforeAll(async () => {
  database = await cloneDatabase();
  const { db } = database;
  late = await insertEnrolment(db, {
    district: '140',
    synthetic: false,
    services: {
      MARKETING: { status: 'BLOCKED', dueOn: '2021-05-01', ownerOrganization: FLIPKART },
      ONBOARDING: { status: 'DONE', dueOn: '2021-04-01' },
    },
  });
  tamil = await insertEnrolment(db, { ...tn, services: { ONBOARDING: { dueOn: '2999-01-01' } } });
  coop = await insertEnrolment(db, { ...tn, seller: newId('coop'), enrolledAt: '2020-01-01' });
  amazon = await insertEnrolment(db, {
    mou: amazonMou,
    programme: null,
    partner: AMAZON,
    only: ['MARKETING', 'MARKET_ACCESS_TRAINING'],
  });
  done = await insertEnrolment(db, { only: ['ONBOARDING'], services: { ONBOARDING: { status: 'DONE' } } });
  for (let n = 0; n < 30; n++)
    crowd.push(
      await insertEnrolment(db, {
        state: 'IN-KL',
        district: '555',
        mou: null,
        enrolledAt: `2022-0${1 + (n % 4)}-01`,
        updatedAt: new Date(Date.UTC(2022, 0, 1 + (n % 3))),
        services: { CATALOGUING: { dueOn: n % 2 === 0 ? `2022-06-0${1 + (n % 5)}` : null } },
      }),
    );
  subgraph = incubation.create({ db });
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

describe('counts of services', () => {
  it('counts by service and status, in the order of the journey, with what is overdue', async () => {
    const { serviceCounts } = await ask(
      subgraph,
      'query ($filter: ServiceCountFilter) { serviceCounts(filter: $filter) { service status count overdue } }',
      { principal: anAdmin(), variables: { filter: { mous: [UP_MOU], services: ['ONBOARDING', 'MARKETING'] } } },
    );
    expect(serviceCounts).toEqual([
      { service: 'ONBOARDING', status: 'DONE', count: 2, overdue: 0 },
      { service: 'MARKETING', status: 'BLOCKED', count: 1, overdue: 1 },
    ]);
  });

  it.each<[object, number]>([
    [{ partners: [AMAZON] }, 2],
    [{ programmes: [SAMARTH], states: ['IN-TN'] }, 14],
    [{ districts: ['140'] }, 7],
    [{ enrolledFrom: '2020-01-01', enrolledTo: '2020-12-31' }, 7],
    [{ synthetic: false }, 7],
    [{ states: ['IN-GJ'] }, 0],
  ])('counts what fits %j', async (filter, expected) => {
    const { serviceCounts } = await ask(
      subgraph,
      'query ($filter: ServiceCountFilter) { serviceCounts(filter: $filter) { count } }',
      {
        principal: anAdmin(),
        variables: { filter },
      },
    );
    expect(serviceCounts.reduce((sum: number, { count }: Answer) => sum + count, 0)).toBe(expected);
  });

  it('gives an MoU and a programme the same counts as the list', async () => {
    const { _entities, serviceCounts } = await ask(
      subgraph,
      `query ($of: [_Any!]!, $mous: [ID!]) {
        _entities(representations: $of) {
          ... on Mou { serviceCounts { service status count overdue } }
          ... on Programme { serviceCounts { count } }
        }
        serviceCounts(filter: { mous: $mous }) { service status count overdue }
      }`,
      {
        principal: aBureau(),
        variables: {
          of: [
            { __typename: 'Mou', id: UP_MOU },
            { __typename: 'Mou', id: MTIPB_MOU },
            { __typename: 'Programme', id: SAMARTH },
          ],
          mous: [UP_MOU],
        },
      },
    );
    expect(_entities[0].serviceCounts).toEqual(serviceCounts);
    expect(_entities[0].serviceCounts.length).toBeGreaterThan(1);
    expect(_entities[1].serviceCounts).toEqual([]);
    expect(_entities[2].serviceCounts.reduce((sum: number, { count }: Answer) => sum + count, 0)).toBe(8);
  });
});

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

describe('facility centres', () => {
  let agra: string;
  let salem: string;
  beforeAll(async () => {
    const { db } = database;
    agra = await insertFacilityCentre(db, {}, [
      {},
      { code: 'dye', name: 'Dyeing vat', unit: 'kg', capacity: 1, price: null },
    ]);
    salem = await insertFacilityCentre(
      db,
      {
        name: 'Salem Sago Laboratory',
        state: 'IN-TN',
        district: '571',
        status: 'PLANNED',
        openedOn: null,
        synthetic: true,
      },
      [{ code: 'lab', name: 'Starch testing' }],
    );
    await db.insert(facilityFigures).values([
      {
        state: 'IN-UP',
        metric: 'common facility centres unveiled',
        value: 19,
        unit: 'centres',
        qualifier: 'EXACT',
        asOf: '2020-08-07',
        source: 'press-2020-08-07',
      },
      {
        state: 'IN-UP',
        centre: agra,
        metric: 'users',
        value: 300,
        unit: 'units',
        qualifier: 'ABOUT',
        source: 'a report',
      },
    ]);
  });

  const found = async (filter: object): Promise<string[]> =>
    (
      await ask(
        subgraph,
        'query ($filter: FacilityCentreFilter) { facilityCentres(filter: $filter) { totalCount edges { node { id } } } }',
        {
          principal: aPartner(),
          variables: { filter },
        },
      )
    ).facilityCentres.edges.map(({ node }: Answer) => node.id);

  it.each<[string, object, () => string[]]>([
    ['state', { states: ['IN-TN'] }, () => [salem]],
    ['district', { districts: ['118'] }, () => [agra]],
    ['status', { statuses: ['PLANNED'] }, () => [salem]],
    ['name', { search: 'carpet' }, () => [agra]],
    ['misspelt name', { search: 'Laborattory' }, () => [salem]],
    ['what it offers', { offering: 'dyeing' }, () => [agra]],
    ['misspelt offering', { offering: 'starch testin' }, () => [salem]],
    ['day of opening', { openedFrom: '2020-08-07', openedTo: '2020-08-07' }, () => [agra]],
    ['being generated', { synthetic: true }, () => [salem]],
    ['nothing', { offering: ' ' }, () => [agra, salem]],
  ])('are found by %s', async (_name, filter, expected) => {
    expect(await found(filter)).toEqual(expected());
  });

  it.each(['NAME_ASC', 'OPENED_DESC', 'UPDATED_DESC'])('are paged in the order %s', async (orderBy) => {
    const query = `query ($after: String) {
      facilityCentres(orderBy: ${orderBy}, first: 1, after: $after) { pageInfo { endCursor hasNextPage } edges { node { id } } }
    }`;
    const page = async (after: string | null): Promise<Answer> =>
      (await ask(subgraph, query, { principal: aPartner(), variables: { after } })).facilityCentres;
    const first = await page(null);
    const second = await page(first.pageInfo.endCursor);
    expect([first, second].map(({ edges }) => edges[0].node.id).sort()).toEqual([agra, salem].sort());
    expect(second.pageInfo.hasNextPage).toBe(false);
  });

  it('show what they offer and what is reported of them', async () => {
    const { facilityCentre } = await ask(
      subgraph,
      `{ facilityCentre(id: "${agra}") { name offerings { code name unit capacity price { paise } } reportedFigures { value qualifier asOf } } }`,
      { principal: aPartner() },
    );
    expect(facilityCentre).toEqual({
      name: 'Agra Carpet Centre',
      offerings: [
        { code: 'dye', name: 'Dyeing vat', unit: 'kg', capacity: 1, price: null },
        { code: 'loom', name: 'Power loom', unit: 'hour', capacity: 4, price: { paise: 15_000 } },
      ],
      reportedFigures: [{ value: 300, qualifier: 'ABOUT', asOf: null }],
    });
  });

  it('stand beside the figure of a source that names none of them', async () => {
    const { facilityCentreFigures } = await ask(
      subgraph,
      '{ facilityCentreFigures(state: "IN-UP") { metric value asOf source } }',
      {
        principal: aPartner(),
      },
    );
    expect(facilityCentreFigures).toEqual([
      { metric: 'common facility centres unveiled', value: 19, asOf: '2020-08-07', source: 'press-2020-08-07' },
    ]);
  });

  it('refuse a search that is too long', async () => {
    const { errors } = await execute(
      subgraph,
      'query ($s: String) { facilityCentres(filter: { search: $s }) { totalCount } }',
      {
        principal: aPartner(),
        variables: { s: 'x'.repeat(201) },
      },
    );
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
  });
});

describe('training', () => {
  let course: string;
  let hall: string;
  let online: string;
  let midnight: string;
  beforeAll(async () => {
    const { db } = database;
    course = await insertTrainingProgramme(db);
    await insertTrainingProgramme(db, {
      name: 'Photographing crafts',
      organization: AMAZON,
      programme: null,
      mou: null,
      synthetic: true,
    });
    hall = await insertTrainingSession(db, { trainingProgramme: course });
    online = await insertTrainingSession(db, {
      trainingProgramme: course,
      mode: 'ONLINE',
      place: null,
      district: null,
      state: null,
      seats: null,
      language: 'en',
      startsAt: new Date('2999-01-01T10:00:00Z'),
    });
    // Ten minutes past midnight of 11 March in India, still the 10th in UTC.
    midnight = await insertTrainingSession(db, {
      trainingProgramme: course,
      startsAt: new Date('2021-03-10T18:40:00Z'),
    });
    await insertTrainingSession(db, {
      trainingProgramme: course,
      status: 'CANCELLED',
      startsAt: new Date('2999-02-01T10:00:00Z'),
    });
  });

  const sessions = async (filter: object): Promise<string[]> =>
    (
      await ask(
        subgraph,
        'query ($filter: TrainingSessionFilter) { trainingSessions(filter: $filter) { totalCount edges { node { id } } } }',
        {
          principal: aPartner(),
          variables: { filter },
        },
      )
    ).trainingSessions.edges.map(({ node }: Answer) => node.id);

  it.each<[string, () => object, () => string[]]>([
    ['course', () => ({ trainingProgrammes: [course], statuses: ['SCHEDULED'] }), () => [hall, midnight, online]],
    ['state', () => ({ states: ['IN-TN'], statuses: ['SCHEDULED'] }), () => [hall, midnight]],
    ['district', () => ({ districts: ['555'] }), () => []],
    ['mode', () => ({ modes: ['ONLINE'] }), () => [online]],
    ['language', () => ({ languages: ['en'] }), () => [online]],
    ['day in India', () => ({ from: '2021-03-10', to: '2021-03-10' }), () => [hall]],
    ['the day after in India', () => ({ from: '2021-03-11', to: '2021-03-11' }), () => [midnight]],
  ])('finds sessions by %s', async (_name, filter, expected) => {
    expect(await sessions(filter())).toEqual(expected());
  });

  it.each(['STARTS_ASC', 'STARTS_DESC', 'UPDATED_DESC'])('walks the sessions once in the order %s', async (orderBy) => {
    const query = `query ($after: String) {
      trainingSessions(orderBy: ${orderBy}, first: 3, after: $after) { pageInfo { endCursor hasNextPage } edges { node { id } } }
    }`;
    const page = async (after: string | null): Promise<Answer> =>
      (await ask(subgraph, query, { principal: aPartner(), variables: { after } })).trainingSessions;
    const first = await page(null);
    const second = await page(first.pageInfo.endCursor);
    const walked = [...first.edges, ...second.edges].map(({ node }: Answer) => node.id);
    expect(new Set(walked).size).toBe(4);
    expect(second.pageInfo.hasNextPage).toBe(false);
  });

  it.each<[string, object, string[]]>([
    ['organisation', { organizations: [AMAZON] }, ['Photographing crafts']],
    ['programme', { programmes: [SAMARTH] }, ['Selling online']],
    ['MoU', { mous: [MTIPB_MOU] }, ['Selling online']],
    ['words', { search: 'photographing' }, ['Photographing crafts']],
    ['misspelt words', { search: 'selling onlne' }, ['Selling online']],
    ['being generated', { synthetic: true }, ['Photographing crafts']],
  ])('finds courses by %s', async (_name, filter, expected) => {
    const { trainingProgrammes } = await ask(
      subgraph,
      'query ($filter: TrainingProgrammeFilter) { trainingProgrammes(filter: $filter) { edges { node { name } } } }',
      { principal: aPartner(), graph: aGraphOf({ [MTIPB_MOU]: {} }), variables: { filter } },
    );
    expect(trainingProgrammes.edges.map(({ node }: Answer) => node.name)).toEqual(expected);
  });

  it('shows the next sessions of a course, without those that are past or cancelled', async () => {
    const { trainingProgramme } = await ask(
      subgraph,
      `{ trainingProgramme(id: "${course}") { organization { id } service upcomingSessions { id trainingProgramme { id } state { code } } } }`,
      { principal: aPartner() },
    );
    expect(trainingProgramme).toEqual({
      organization: { id: FLIPKART },
      service: 'MARKET_ACCESS_TRAINING',
      upcomingSessions: [{ id: online, trainingProgramme: { id: course }, state: null }],
    });
  });

  it('does not keep a session in a room without a place', async () => {
    await expect(insertTrainingSession(database.db, { trainingProgramme: course, place: null })).rejects.toThrow();
    await expect(database.db.select().from(trainingSessions)).resolves.toHaveLength(4);
  });
});
