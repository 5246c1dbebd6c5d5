import { eq } from 'drizzle-orm';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { daysAfter } from '../../subgraphs/incubation/domain/days.ts';
import { standingOf } from '../../subgraphs/incubation/domain/standing.ts';
import { incubation } from '../../subgraphs/incubation/index.ts';
import { audit, idempotencyKeys, outbox, SERVICE_STATUSES, serviceLevels } from '../../subgraphs/incubation/tables.ts';
import { newId } from '../../subgraphs/shared/ids.ts';
import type { Subgraph } from '../../subgraphs/shared/subgraph.ts';
import { FLIPKART, insertEnrolment, insertServiceLevel, SAMARTH, UP_MOU } from '../support/builders/incubation.ts';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';
import { aBureau, anAdmin, aPartner } from '../support/principals.ts';
import { type Answer, aGraphOf, ask, execute, issuesOf } from '../support/subgraph-client.ts';

const FIELDS = `__typename
  ... on ValidationFailed { issues { path code expected } }`;
const LEVEL =
  'serviceLevel { id version service from daysToStart daysToFinish state { code } mou { id } programme { id } }';
const RECORD = `mutation ($input: RecordServiceLevelInput!, $dryRun: Boolean! = false, $key: String) {
  recordServiceLevel(input: $input, dryRun: $dryRun, idempotencyKey: $key) {
    ${FIELDS} ... on RecordServiceLevelPayload { ${LEVEL} warnings { path code } replayed } } }`;
const UPDATE = `mutation ($input: UpdateServiceLevelInput!) {
  updateServiceLevel(input: $input) {
    ${FIELDS} ... on UpdateServiceLevelPayload { ${LEVEL} } ... on VersionConflict { currentVersion } } }`;

let database: TestDatabase;
let subgraph: Subgraph;
beforeAll(async () => {
  database = await cloneDatabase();
  subgraph = incubation.create({ db: database.db });
});
afterAll(() => database.drop());

const mouOf = (state: string, status = 'SIGNED') => ({
  status,
  state: { code: state },
  programme: { id: SAMARTH },
  parties: [{ role: 'E_COMMERCE_PARTNER', organization: { id: FLIPKART } }],
  scope: { states: [], districts: [], cooperatives: [] },
});
const foreignMou = newId('mou');
const draft = newId('mou');
const graph = aGraphOf({
  [UP_MOU]: mouOf('IN-UP'),
  [foreignMou]: mouOf('IN-TN'),
  [draft]: mouOf('IN-UP', 'DRAFT'),
  [SAMARTH]: { organization: { id: FLIPKART }, state: null },
});
const record = async (input: object, principal = aBureau(), rest: object = {}): Promise<Answer> => {
  const given = { service: 'MARKETING', from: '2999-01-01', daysToStart: 5, daysToFinish: 20, ...input };
  return (await ask(subgraph, RECORD, { principal, graph, variables: { input: given, ...rest } })).recordServiceLevel;
};
const countRows = async (): Promise<number[]> =>
  Promise.all([serviceLevels, audit, outbox, idempotencyKeys].map((table) => database.db.$count(table)));

describe('a service level', () => {
  it('is recorded by the bureau that keeps the MoU, or for its own sellers under a programme', async () => {
    const ofMou = await record({ mou: UP_MOU });
    expect(ofMou.serviceLevel).toMatchObject({
      version: 1,
      state: { code: 'IN-UP' },
      mou: { id: UP_MOU },
      programme: null,
    });
    const ofProgramme = await record({ programme: SAMARTH });
    expect(ofProgramme.serviceLevel).toMatchObject({ state: { code: 'IN-UP' }, mou: null, programme: { id: SAMARTH } });
    expect(await database.db.select().from(audit).where(eq(audit.subject, ofMou.serviceLevel.id))).toMatchObject([
      { operation: 'recordServiceLevel', state: 'IN-UP' },
    ]);
  });

  it.each<[string, object, string[]]>([
    ['neither MoU nor programme', {}, ['input.mou REQUIRED']],
    ['both', { mou: UP_MOU, programme: SAMARTH }, ['input.programme INCONSISTENT']],
    ['an MoU that is none', { mou: newId('mou') }, ['input.mou NOT_FOUND']],
    ["another state's MoU", { mou: foreignMou }, ['input.mou FOREIGN_STATE']],
    ['a draft', { mou: draft }, ['input.mou GUARD_NOT_MET']],
    ["another state's sellers", { programme: SAMARTH, state: 'IN-TN' }, ['input.state FOREIGN_STATE']],
    ['another state than that of the MoU', { mou: UP_MOU, state: 'IN-TN' }, ['input.state INCONSISTENT']],
    [
      'days out of range',
      { mou: UP_MOU, daysToStart: -1, daysToFinish: 1_001 },
      ['input.daysToStart OUT_OF_RANGE', 'input.daysToFinish OUT_OF_RANGE'],
    ],
    ['an end before the begin', { mou: UP_MOU, daysToStart: 9, daysToFinish: 8 }, ['input.daysToFinish INCONSISTENT']],
  ])('is refused for %s, and nothing written', async (_what, input, expected) => {
    const before = await countRows();
    expect(issuesOf(await record(input))).toEqual(expected);
    expect(await countRows()).toEqual(before);
  });

  it('holds from one day only once, also when two come at once', async () => {
    const input = { mou: UP_MOU, service: 'WAREHOUSING' };
    const both = await Promise.all([record(input), record(input)]);
    expect(both.map(({ __typename }) => __typename).sort()).toEqual(['RecordServiceLevelPayload', 'ValidationFailed']);
    expect(issuesOf(await record(input))).toEqual(['input.from DUPLICATE']);
    const earlier = await record({ ...input, from: '2021-01-01' });
    expect(earlier.warnings).toEqual([{ path: ['input', 'from'], code: 'UNUSUAL' }]);
  });

  it('leaves nothing on a dry run, and has one effect for one key', async () => {
    const before = await countRows();
    await record({ mou: UP_MOU, from: '2999-02-01' }, aBureau(), { dryRun: true, key: newId('svl') });
    expect(await countRows()).toEqual(before);
    const key = newId('svl');
    const first = await record({ mou: UP_MOU, from: '2999-02-01' }, aBureau(), { key });
    const again = await record({ mou: UP_MOU, from: '2999-02-01' }, aBureau(), { key });
    expect([first.replayed, again.replayed]).toEqual([false, true]);
  });

  it('has its days corrected by its own bureau, version by version', async () => {
    const { id } = await insertServiceLevel(database.db, { from: '2998-01-01' });
    const update = async (input: object, principal = aBureau()): Promise<Answer> =>
      (
        await ask(subgraph, UPDATE, {
          principal,
          graph,
          variables: { input: { id, daysToStart: 1, daysToFinish: 9, ...input } },
        })
      ).updateServiceLevel;
    expect(issuesOf(await update({ expectedVersion: 1 }, aBureau({ state: 'IN-TN' })))).toEqual(['input.id NOT_FOUND']);
    expect(issuesOf(await update({ expectedVersion: 1, daysToStart: 10 }))).toEqual([
      'input.daysToFinish INCONSISTENT',
    ]);
    expect((await update({ expectedVersion: 1 })).serviceLevel).toMatchObject({ version: 2, daysToFinish: 9 });
    expect((await update({ expectedVersion: 2 })).serviceLevel.version).toBe(2);
    expect((await update({ expectedVersion: 1 })).currentVersion).toBe(2);
  });

  it('is not for partners to record', async () => {
    const input = { mou: UP_MOU, service: 'MARKETING', daysToStart: 1, daysToFinish: 2 };
    const { errors } = await execute(subgraph, RECORD, { principal: aPartner(), graph, variables: { input } });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' });
  });

  it('is seen by who sees its MoU; under a programme a bureau sees its own', async () => {
    const { id } = await insertServiceLevel(database.db, { from: '2997-01-01' });
    const tamil = await insertServiceLevel(database.db, {
      mou: null,
      programme: SAMARTH,
      state: 'IN-TN',
      from: '2997-01-01',
    });
    const find = async (level: string, principal: ReturnType<typeof aBureau>, known = graph): Promise<unknown> =>
      (await ask(subgraph, `{ serviceLevel(id: "${level}") { id } }`, { principal, graph: known })).serviceLevel;
    expect(await find(id, aPartner())).toEqual({ id });
    expect(await find(id, aPartner(), aGraphOf())).toBeNull();
    expect(await find(tamil.id, aBureau())).toBeNull();
    expect(await find(tamil.id, aBureau({ state: 'IN-TN' }))).toEqual({ id: tamil.id });
    const query = `query ($of: [_Any!]!) { _entities(representations: $of) {
      ... on Mou { serviceLevels { service from } } ... on Programme { serviceLevels { state { code } } } } }`;
    const of = [
      { __typename: 'Mou', id: UP_MOU },
      { __typename: 'Mou', id: foreignMou },
      { __typename: 'Programme', id: SAMARTH },
    ];
    const { _entities } = await ask(subgraph, query, {
      principal: aBureau({ state: 'IN-TN' }),
      graph,
      variables: { of },
    });
    expect(_entities[0].serviceLevels[0]).toEqual({ service: 'ONBOARDING', from: '2998-01-01' });
    expect(_entities[1].serviceLevels).toEqual([]);
    expect(_entities[2].serviceLevels).toEqual([{ state: { code: 'IN-TN' } }]);
  });
});

describe('due days', () => {
  const ENROL = `mutation ($input: EnrolSellerInput!) { enrolSeller(input: $input) {
    ... on EnrolSellerPayload { enrolment { nextDueOn services { service dueOn standing { startBy finishBy start finish level { id } } } } } } }`;

  it('follow from the level that held when the seller was enrolled, the MoU before the programme, unless they are given', async () => {
    const mou = newId('mou');
    const level = (overrides: object) => insertServiceLevel(database.db, { mou, ...overrides });
    await level({ from: '2021-01-01', daysToFinish: 20 });
    const latest = await level({ from: '2021-03-01', daysToFinish: 40 });
    await level({ from: '2021-03-02', daysToFinish: 60 });
    await level({ mou: null, programme: SAMARTH, from: '2020-01-01', daysToFinish: 99 });
    await level({ mou: null, programme: SAMARTH, from: '2020-01-01', service: 'MARKETING', daysToFinish: 15 });
    await level({ mou: null, programme: SAMARTH, from: '2020-01-01', service: 'CATALOGUING', state: 'IN-TN' });
    const seller = newId('ent');
    const known = aGraphOf({ [mou]: mouOf('IN-UP'), [seller]: { status: 'ACTIVE', state: { code: 'IN-UP' } } });
    const services = ['ONBOARDING', 'CATALOGUING', 'MARKETING', 'WAREHOUSING'].map((service) => ({
      service,
      ...(service === 'WAREHOUSING' ? { dueOn: '2021-12-31' } : {}),
    }));
    const variables = { input: { seller, mou, enrolledAt: '2021-03-01', services } };
    const { enrolSeller } = await ask(subgraph, ENROL, { principal: aBureau(), graph: known, variables });
    expect(enrolSeller.enrolment).toMatchObject({
      nextDueOn: '2021-03-16',
      services: [
        {
          dueOn: '2021-04-10',
          standing: {
            startBy: '2021-03-11',
            finishBy: '2021-04-10',
            start: 'MISSED',
            finish: 'MISSED',
            level: { id: latest.id },
          },
        },
        { dueOn: null, standing: null },
        { dueOn: '2021-03-16' },
        { dueOn: '2021-12-31', standing: null },
      ],
    });
  });
});

describe('how a service stands', () => {
  const level = { daysToStart: 5, daysToFinish: 20 };
  const enrolledAt = '2021-03-01';
  const day = (n: number): string => daysAfter(enrolledAt, n);
  const moment = (n: number): Date => new Date(`${day(n)}T06:00:00Z`);

  it('is MET to the last day, MISSED after it, OPEN while there is time and WAIVED when it was declined', async () => {
    const row = await insertServiceLevel(database.db, { mou: newId('mou'), ...level });
    fc.assert(
      fc.property(
        fc.constantFrom(...SERVICE_STATUSES),
        fc.option(fc.nat(40)),
        fc.nat(40),
        fc.nat(40),
        (status, started, took, today) => {
          const startedAt = started === null ? null : moment(started);
          const isDone = status === 'DONE';
          const ended = (started ?? 0) + took;
          const service = { status, enrolledAt, startedAt, completedAt: isDone ? moment(ended) : null };
          const { start, finish, startBy, finishBy } = standingOf(service, row, day(today));
          expect([startBy, finishBy]).toEqual([day(5), day(20)]);
          const open = (by: number) => (status === 'DECLINED' ? 'WAIVED' : today <= by ? 'OPEN' : 'MISSED');
          expect(start).toBe(started === null ? open(5) : started <= 5 ? 'MET' : 'MISSED');
          expect(finish).toBe(isDone ? (ended <= 20 ? 'MET' : 'MISSED') : open(20));
        },
      ),
    );
  });

  it('is read for all services of a page by one statement', async () => {
    const { id } = await insertEnrolment(database.db, {
      services: { ONBOARDING: { status: 'DONE', ownerPerson: 'Asha' } },
    });
    await insertServiceLevel(database.db);
    const query = `{ enrolment(id: "${id}") { services { standing { start finish } } } }`;
    const { enrolment } = await ask(subgraph, query, { principal: anAdmin() });
    expect(enrolment.services[0].standing).toEqual({ start: 'MISSED', finish: 'MISSED' });
  });
});
