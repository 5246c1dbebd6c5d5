import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { validityOn } from '../../subgraphs/partners/domain/validity.ts';
import { partners as partnersModule } from '../../subgraphs/partners/index.ts';
import { MOU_STATUSES, mous } from '../../subgraphs/partners/tables.ts';
import { newId } from '../../subgraphs/shared/ids.ts';
import type { Subgraph } from '../../subgraphs/shared/subgraph.ts';
import { dayInIndia } from '../../subgraphs/shared/today.ts';
import { insertPartners, ORG, placeMou, SAMARTH, UP_KHADI } from '../support/builders/partners.ts';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';
import { aBureau, anAdmin } from '../support/principals.ts';
import { recordingStatements } from '../support/statements.ts';
import { type Answer, ask, execute } from '../support/subgraph-client.ts';

const LIST = /* GraphQL */ `
  query ($filter: MouFilter, $orderBy: MouOrder! = TITLE_ASC, $first: Int! = 20, $after: String) {
    mous(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      edges { cursor node { id title validity } }
    }
  }`;

const today = dayInIndia(new Date());
const daysFromToday = (days: number): string => dayInIndia(new Date(Date.parse(today) + days * 86_400_000));
const COOP = newId('coop');

let database: TestDatabase;
let subgraph: Subgraph;
const list = async (variables: object, principal = anAdmin()): Promise<Answer> =>
  (await ask(subgraph, LIST, { principal, variables: { ...variables } })).mous;
const titles = async (filter: object): Promise<string[]> =>
  (await list({ filter, first: 100 })).edges.map(({ node }: Answer) => node.title);

beforeAll(async () => {
  database = await cloneDatabase();
  const { db } = database;
  await insertPartners(db);
  await placeMou(db, {
    title: 'Samarth in Tamil Nadu',
    reference: 'TN-2021-0001',
    status: 'SIGNED',
    signedOn: '2021-02-18',
    signedPrecision: 'DAY',
    programme: SAMARTH,
    services: ['ONBOARDING', 'WAREHOUSING'],
    cooperatives: [COOP],
    districts: ['571'],
    sectors: ['agro-food'],
    summary: 'Handloom weavers of Kanchipuram',
  });
  await placeMou(db, {
    title: 'UP Khadi',
    status: 'SIGNED',
    state: 'IN-UP',
    states: ['IN-UP'],
    parties: [ORG.amazon, ORG.bureauUp],
    signedOn: '2018-02-01',
    signedPrecision: 'MONTH',
    programme: UP_KHADI,
    services: ['MARKETING'],
  });
  await placeMou(db, {
    title: 'Punjab, day not known',
    status: 'SIGNED',
    state: 'IN-PB',
    states: ['IN-PB'],
    signedBefore: '2019-06-30',
    parties: [ORG.flipkart, null],
  });
  await placeMou(db, {
    title: 'Southern states, ends soon',
    status: 'SIGNED',
    state: 'IN-KL',
    states: ['IN-KL', 'IN-TN'],
    effectiveFrom: daysFromToday(-100),
    effectiveTo: daysFromToday(30),
  });
  await placeMou(db, { title: 'Of old', status: 'SIGNED', effectiveFrom: '2001-01-01', effectiveTo: '2002-12-31' });
  await placeMou(db, { title: 'To come', status: 'SIGNED', effectiveFrom: daysFromToday(10) });
  await placeMou(db, { title: 'Draft', synthetic: true });
  await placeMou(db, { title: 'At rest', status: 'SUSPENDED', statusReason: 'Elections' });
  subgraph = partnersModule.create({ db });
});
afterAll(() => database.drop());

describe('filters of MoUs', () => {
  it.each<[string, object, string[]]>([
    [
      'state, kept or covered',
      { states: ['IN-TN'] },
      ['At rest', 'Draft', 'Of old', 'Samarth in Tamil Nadu', 'Southern states, ends soon', 'To come'],
    ],
    ['several states', { states: ['IN-UP', 'IN-PB'] }, ['Punjab, day not known', 'UP Khadi']],
    ['district', { districts: ['571'] }, ['Samarth in Tamil Nadu']],
    ['sector', { sectors: ['agro-food', 'x'] }, ['Samarth in Tamil Nadu']],
    ['party', { parties: [ORG.amazon] }, ['UP Khadi']],
    ['status', { statuses: ['DRAFT', 'SUSPENDED'] }, ['At rest', 'Draft']],
    ['programme', { programmes: [SAMARTH, UP_KHADI] }, ['Samarth in Tamil Nadu', 'UP Khadi']],
    ['service', { services: ['WAREHOUSING', 'MARKETING'] }, ['Samarth in Tamil Nadu', 'UP Khadi']],
    ['co-operative', { coveringCooperatives: [COOP] }, ['Samarth in Tamil Nadu']],
    ['ids of nothing', { parties: ['\0', 'org_x'] }, []],
    ['active', { validities: ['ACTIVE'] }, ['Punjab, day not known', 'Samarth in Tamil Nadu', 'UP Khadi']],
    ['expiring or expired', { validities: ['EXPIRING_SOON', 'EXPIRED'] }, ['Of old', 'Southern states, ends soon']],
    ['upcoming', { validities: ['UPCOMING'] }, ['To come']],
    ['not in force', { validities: ['NOT_IN_FORCE'] }, ['At rest', 'Draft']],
    ['expiring within 30 days', { expiringWithinDays: 30 }, ['Southern states, ends soon']],
    ['expiring within 29 days', { expiringWithinDays: 29 }, []],
    ['signed from a day', { signedFrom: '2021-02-18' }, ['Samarth in Tamil Nadu']],
    [
      'signed in a month of which the day is not known, or may be so',
      { signedFrom: '2018-02-10', signedTo: '2018-02-20' },
      ['Punjab, day not known', 'UP Khadi'],
    ],
    ['signed in another month', { signedFrom: '2018-03-01', signedTo: '2018-03-31', programmes: [UP_KHADI] }, []],
    ['signed to a day, bounds counting', { signedTo: '2018-01-31' }, ['Punjab, day not known']],
    ['words of the summary', { search: 'weavers' }, ['Samarth in Tamil Nadu']],
    ['its reference', { search: 'TN-2021-0001' }, ['Samarth in Tamil Nadu']],
    ['a misspelt title', { search: 'Samart' }, ['Samarth in Tamil Nadu']],
    ['generated data', { synthetic: true }, ['Draft']],
    ['changed since', { changedSince: '2999-01-01T00:00:00Z' }, []],
    [
      'several at once',
      { states: ['IN-TN'], parties: [ORG.flipkart], statuses: ['SIGNED'], search: 'samarth' },
      ['Samarth in Tamil Nadu'],
    ],
  ])('finds by %s', async (_name, filter, expected) => {
    expect(await titles(filter)).toEqual(expected);
  });

  it('puts the best fit first when ordered by relevance', async () => {
    const { edges } = await list({ filter: { search: 'tamil nadu' }, orderBy: 'RELEVANCE' });
    expect(edges[0].node.title).toBe('Samarth in Tamil Nadu');
  });

  it.each<[string, object]>([
    ['a search beyond 200 characters', { filter: { search: 'x'.repeat(201) } }],
    ['days beyond ten years', { filter: { expiringWithinDays: 3_651 } }],
    ['a page beyond 100', { first: 101 }],
    ['a cursor of another order', { after: Buffer.from('["TITLE_DESC","x","y"]').toString('base64url') }],
    ['a sector with NUL', { filter: { sectors: ['\0'] } }],
  ])('refuses %s', async (_name, variables) => {
    const result = await execute(subgraph, LIST, { principal: anAdmin(), variables: { ...variables } });
    expect(result.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });
});

describe('pages', () => {
  const walk = async (query: string, field: string, orderBy: string, first: number): Promise<string[]> => {
    const seen: string[] = [];
    let after: string | null = null;
    for (let page = 0; page < 50; page++) {
      const { edges, pageInfo }: Answer = (
        await ask(subgraph, query, { principal: anAdmin(), variables: { orderBy, first, after } })
      )[field];
      seen.push(...edges.map(({ node }: Answer) => node.id));
      if (!pageInfo.hasNextPage) return seen;
      after = pageInfo.endCursor;
    }
    throw new Error(`${field} by ${orderBy} does not end`);
  };
  const queryOf = (field: string, order: string) => `query ($orderBy: ${order}!, $first: Int!, $after: String) {
    ${field}(orderBy: $orderBy, first: $first, after: $after) { pageInfo { hasNextPage endCursor } edges { node { id } } } }`;

  it.each([
    ...['SIGNED_DESC', 'SIGNED_ASC', 'EXPIRES_ASC', 'REFERENCE_ASC', 'TITLE_ASC', 'UPDATED_DESC', 'RELEVANCE'].map(
      (order) => ['mous', 'MouOrder', order] as const,
    ),
    ...['NAME_ASC', 'UPDATED_DESC', 'RELEVANCE'].map((order) => ['organizations', 'OrganizationOrder', order] as const),
    ...['NAME_ASC', 'LAUNCHED_DESC', 'UPDATED_DESC', 'RELEVANCE'].map(
      (order) => ['programmes', 'ProgrammeOrder', order] as const,
    ),
  ])('of %s (%s %s) give every row once and in order, whatever their size', async (field, type, order) => {
    const query = queryOf(field, type);
    const whole = await walk(query, field, order, 100);
    expect(new Set(whole).size).toBe(whole.length);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 5 }), async (first) => {
        expect(await walk(query, field, order, first)).toEqual(whole);
      }),
      { numRuns: 5 },
    );
  });

  it('order by signature: unsigned first, then the latest; and the other way round', async () => {
    const orderedBy = async (orderBy: string) =>
      (await list({ orderBy, first: 100 })).edges.map(({ node }: Answer) => node.title);
    expect((await orderedBy('SIGNED_DESC')).slice(-3)).toEqual([
      'Samarth in Tamil Nadu',
      'Punjab, day not known',
      'UP Khadi',
    ]);
    expect((await orderedBy('SIGNED_ASC')).slice(0, 3)).toEqual([
      'UP Khadi',
      'Punjab, day not known',
      'Samarth in Tamil Nadu',
    ]);
    expect((await orderedBy('EXPIRES_ASC')).slice(0, 2)).toEqual(['Of old', 'Southern states, ends soon']);
  });

  it('count the whole list, whatever the page', async () => {
    expect((await list({ first: 1 })).totalCount).toBe(8);
  });
});

describe('validity', () => {
  it('is the same in filters as in the answer, for every status and mix of dates', async () => {
    const { db, drop } = await cloneDatabase();
    const own = partnersModule.create({ db });
    try {
      const spans = [null, -91, -1, 0, 1, 89, 90, 91].map((days) => (days === null ? null : daysFromToday(days)));
      for (const status of MOU_STATUSES)
        await db.insert(mous).values(
          spans.flatMap((effectiveFrom, one) =>
            spans.map((effectiveTo, two) => ({
              id: newId('mou'),
              reference: `${status}-${one}-${two}`,
              title: 'T',
              state: 'IN-TN',
              states: ['IN-TN'],
              status,
              effectiveFrom,
              effectiveTo,
              signedOn: one % 2 === 0 ? null : daysFromToday([-5, 0, 1][two % 3] ?? 0),
              signedPrecision: one % 2 === 0 ? null : ('DAY' as const),
              signedAfter: one % 4 === 0 ? daysFromToday(-3) : null,
              signedBefore: one % 4 === 0 ? daysFromToday(two - 3) : null,
            })),
          ),
        );
      let found = 0;
      for (const validity of ['NOT_IN_FORCE', 'UPCOMING', 'ACTIVE', 'EXPIRING_SOON', 'EXPIRED']) {
        let after: string | null = null;
        do {
          const page: Answer = (
            await ask(own, LIST, {
              principal: anAdmin(),
              variables: { filter: { validities: [validity] }, first: 100, after },
            })
          ).mous;
          for (const { node } of page.edges) expect(node.validity).toBe(validity);
          found += page.edges.length;
          after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
        } while (after !== null);
      }
      expect(found).toBe(MOU_STATUSES.length * 64);
    } finally {
      await drop();
    }
  });

  const signed = {
    status: 'SIGNED',
    effectiveFrom: '2021-01-01',
    effectiveTo: '2021-12-31',
    signedEarliest: null,
    signedLatest: null,
  } as const;
  it.each([
    ['2020-12-31', 'UPCOMING'],
    ['2021-01-01', 'ACTIVE'],
    ['2021-10-01', 'ACTIVE'],
    ['2021-10-02', 'EXPIRING_SOON'],
    ['2021-12-31', 'EXPIRING_SOON'],
    ['2022-01-01', 'EXPIRED'],
  ])('on %s is %s', (day, expected) => {
    expect(validityOn(signed, '2020-12-01', day)).toBe(expected);
  });

  it('of one that was ended holds until the day of its end', () => {
    const ended = { ...signed, status: 'TERMINATED' } as const;
    expect(validityOn(ended, '2021-06-01', '2021-05-31')).toBe('ACTIVE');
    expect(validityOn(ended, '2021-06-01', '2021-06-01')).toBe('NOT_IN_FORCE');
    expect(validityOn({ ...signed, status: 'WITHDRAWN' }, '2021-06-01', '2021-05-31')).toBe('NOT_IN_FORCE');
  });

  it('counts from the day of signature where no first day is agreed, and the field then is null', async () => {
    const query = `{ mou(reference: "TN-2021-0001") {
      effectiveFrom before: validity(asOf: "2021-02-17") onTheDay: validity(asOf: "2021-02-18")
    } }`;
    const { mou } = await ask(subgraph, query, { principal: anAdmin() });
    expect(mou).toEqual({ effectiveFrom: null, before: 'NOT_IN_FORCE', onTheDay: 'ACTIVE' });
  });

  it('is not in force before the last signature, though an earlier first day is agreed', () => {
    const late = { ...signed, effectiveFrom: '2026-11-01', signedEarliest: '2026-11-05', signedLatest: '2026-11-05' };
    const on = (day: string) => validityOn({ ...late, effectiveTo: '2026-12-31' }, '2026-11-05', day);
    expect(['2026-10-31', '2026-11-03', '2026-11-04', '2026-11-05'].map(on)).toEqual([
      'NOT_IN_FORCE',
      'NOT_IN_FORCE',
      'NOT_IN_FORCE',
      'EXPIRING_SOON',
    ]);
  });

  it('goes through its states in order of time, and stands in none of them before the last signature', () => {
    const ORDER = ['NOT_IN_FORCE', 'UPCOMING', 'ACTIVE', 'EXPIRING_SOON', 'EXPIRED', 'NOT_IN_FORCE'];
    const dayOf = (number: number) => new Date(Date.UTC(2026, 0, 1 + number)).toISOString().slice(0, 10);
    const someDay = fc.option(fc.nat(400).map(dayOf));
    const period = fc.tuple(someDay, someDay).map((days) => days.toSorted((a, b) => (a && b ? a.localeCompare(b) : 0)));
    fc.assert(
      fc.property(
        fc.constantFrom(...MOU_STATUSES),
        fc.nat(400).map(dayOf),
        period,
        period,
        (status, since, [effectiveFrom = null, effectiveTo = null], [signedEarliest = null, signedLatest = null]) => {
          const mou = { status, effectiveFrom, effectiveTo, signedEarliest, signedLatest };
          let reached = 0;
          for (let number = 0; number <= 520; number += 1) {
            const day = dayOf(number);
            const validity = validityOn(mou, since, day);
            const signedBy = signedLatest ?? signedEarliest;
            if (signedBy !== null && day < signedBy) expect(validity, day).toBe('NOT_IN_FORCE');
            if (status !== 'SIGNED' && day >= since) expect(validity, day).toBe('NOT_IN_FORCE');
            const next = ORDER.indexOf(validity, reached);
            expect(next, `${validity} on ${day} after ${ORDER[reached]}`).not.toBe(-1);
            reached = next;
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it('begins with the signature where no first day is agreed, from the last day that it can be of', () => {
    const dates = { ...signed, effectiveFrom: null, effectiveTo: null };
    const inFebruary = { ...dates, signedEarliest: '2018-02-01', signedLatest: '2018-02-28' };
    expect(validityOn(inFebruary, '', '2018-02-27')).toBe('NOT_IN_FORCE');
    expect(validityOn(inFebruary, '', '2018-02-28')).toBe('ACTIVE');
    expect(validityOn({ ...dates, signedLatest: '2018-02-28' }, '', '2018-02-27')).toBe('NOT_IN_FORCE');
    expect(validityOn({ ...dates, signedEarliest: '2018-02-01' }, '', '2018-02-01')).toBe('ACTIVE');
  });
});

describe('one MoU', () => {
  const ONE = 'query ($id: ID, $reference: String) { mou(id: $id, reference: $reference) { title } }';
  const one = async (variables: object) =>
    execute(subgraph, ONE, { principal: anAdmin(), variables: { ...variables } });

  it('is found by its reference, in capitals or not', async () => {
    for (const reference of ['TN-2021-0001', ' tn-2021-0001 '])
      expect((await one({ reference })).data?.mou).toEqual({ title: 'Samarth in Tamil Nadu' });
    for (const reference of ['TN-2021-9999', '\0']) expect((await one({ reference })).data?.mou).toBeNull();
  });

  it('is null for what is no id of an MoU', async () => {
    for (const id of [newId('mou'), newId('org'), 'x', '\0']) expect((await one({ id })).data?.mou).toBeNull();
  });

  it('is asked for by exactly one of id and reference', async () => {
    for (const variables of [{}, { id: 'a', reference: 'b' }, { id: '', reference: '' }])
      expect((await one(variables)).errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });
});

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

describe('statements', () => {
  it('are one for each type and level, however many MoUs there are', async () => {
    const { db, statements } = recordingStatements(database.sql);
    const recording = partnersModule.create({ db });
    const query = /* GraphQL */ `
      query ($first: Int!) {
        mous(first: $first, orderBy: SIGNED_ASC) {
          edges {
            node {
              programme { name organization { name mous(first: 2) { totalCount edges { node { title } } } } reportedFigures { value } }
              parties { organization { name parent { name } } people { name } signatories { name } signedOn }
              scope { cooperatives { from } }
              obligations { service owedBy { key } owedTo { key } milestones { title } mou { title } }
              targets { districts { value } }
              documents { sha256 }
              history { version }
              allowedTransitions { to isOpen }
              reportedFigures { value }
            }
          }
        }
      }`;
    await ask(recording, query, { principal: anAdmin(), variables: { first: 8 } });
    const timesOf = (part: string): number => statements.filter((statement) => statement.includes(part)).length;
    // Organisations stand at three levels (of a programme, of a party, above a party), reported figures at two.
    expect(timesOf('from "partners"."organization"')).toBeLessThanOrEqual(3);
    expect(timesOf('from "partners"."reported_figure"')).toBeLessThanOrEqual(2);
    const others = statements.filter(
      (statement) => !/from "partners"."(organization|reported_figure)"/.test(statement),
    );
    expect(others).toHaveLength(new Set(others).size);
    // One of them looks, once a day, for amendments whose day has come.
    expect(others).toHaveLength(14);
  });
});
