import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { NEXT_STATUSES } from '../../subgraphs/cooperatives/domain/gi-states.ts';
import { applicationChanges, indicationApplications } from '../../subgraphs/cooperatives/tables.ts';
import { newId } from '../../subgraphs/shared/ids.ts';
import { insertApplication, insertCooperative, insertIndication } from '../support/builders/cooperatives.ts';
import { aBureau, anAdmin, aPartner } from '../support/principals.ts';
import { type Answer, ask, execute, issuesOf } from '../support/subgraph-client.ts';
import { type Bureau, openBureau, REFUSALS, type Send } from './bureau.ts';

const UPDATE = /* GraphQL */ `mutation ($input: UpdateGeographicalIndicationInput!, $dryRun: Boolean! = false) {
  result: updateGeographicalIndication(input: $input, dryRun: $dryRun) {
    __typename ... on UpdateGeographicalIndicationPayload { indication { version aliases districts { code } } } ${REFUSALS}
  }
}`;
const RECORD = /* GraphQL */ `mutation ($input: RecordGiApplicationInput!, $dryRun: Boolean! = false, $key: String) {
  result: recordGiApplication(input: $input, dryRun: $dryRun, idempotencyKey: $key) {
    __typename
    ... on RecordGiApplicationPayload {
      application {
        id version applicantName cooperative { id } number status filedOn registeredOn validUntil nextStatuses
        indication { id } history { from to on reason validUntil actor }
      }
      replayed dryRun
    }
    ${REFUSALS}
  }
}`;

let bureau: Bureau;
let tea: string;
beforeAll(async () => {
  bureau = await openBureau();
});
afterAll(() => bureau.database.drop());
beforeEach(async () => {
  await bureau.clear();
  tea = await insertIndication(bureau.database.db);
});
const record: Send = (...args) => bureau.send(RECORD)(...args);

describe('the area of an indication', () => {
  const update: Send = (input, ...rest) => bureau.send(UPDATE)({ id: tea, expectedVersion: 1, ...input }, ...rest);

  it('is set by districts of its states, and products and users are found by it', async () => {
    const { indication } = await update({ districts: ['587', '571'], aliases: [' Blue  Tea '] });
    expect(indication).toEqual({ version: 2, aliases: ['Blue Tea'], districts: [{ code: '587' }, { code: '571' }] });
    const rows = await bureau.rows();
    expect(rows.audit).toMatchObject([
      { subjectType: 'GeographicalIndication', before: { districts: [] }, state: 'IN-TN' },
    ]);
    expect(rows.outbox).toMatchObject([{ type: 'geographical_indication.updated' }]);
    const query = '{ geographicalIndications(filter: { districts: ["571"] }) { totalCount } }';
    const found = await ask(bureau.subgraph, query, { principal: aPartner() });
    expect(found.geographicalIndications.totalCount).toBe(1);
    expect((await update({ expectedVersion: 2, districts: ['587', '571'] })).indication.version).toBe(2);
  });

  it.each<[string, object, string[]]>([
    ['a district of another state', { districts: ['587', '554'] }, ['input.districts.1 INCONSISTENT']],
    [
      'a district that is none, or twice',
      { districts: ['999', '587', '587'] },
      ['input.districts.0 UNKNOWN', 'input.districts.2 DUPLICATE'],
    ],
    ['too many', { districts: Array(101).fill('587') }, ['input.districts OUT_OF_RANGE']],
    ['nothing', { districts: null, aliases: null }, ['input.districts REQUIRED', 'input.aliases REQUIRED']],
  ])('is refused with %s', async (_name, overrides, expected) => {
    expect(issuesOf(await update(overrides))).toEqual(expected);
    expect(await bureau.rows()).toMatchObject({ audit: [] });
  });

  it('is set by a bureau of its states, at the version that it has', async () => {
    expect(issuesOf(await update({ districts: [] }, {}, aBureau()))).toEqual(['input.id FOREIGN_STATE']);
    expect(issuesOf(await update({ id: newId('gi') }))).toEqual(['input.id NOT_FOUND']);
    expect(await update({ expectedVersion: 9 })).toMatchObject({ currentVersion: 1 });
    const { errors } = await execute(bureau.subgraph, UPDATE, {
      principal: aPartner(),
      variables: { input: { id: tea, expectedVersion: 1 } },
    });
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});

describe('an application', () => {
  const file: Send = (overrides, ...rest) =>
    record(
      { file: { indication: tea, applicantName: 'Tea Board', number: '95', filedOn: '2010-05-01', ...overrides } },
      ...rest,
    );
  const move: Send = (overrides, ...rest) =>
    record({ move: { expectedVersion: 1, on: '2012-01-01', ...overrides } }, ...rest);

  it('is filed by a name or a co-operative, with its history, audit row and event', async () => {
    const cooperative = await insertCooperative(bureau.database.db);
    const { application } = await file({ applicantName: null, cooperative });
    expect(application).toMatchObject({
      applicantName: 'Kotagiri Industrial Co-operative Tea Factory',
      cooperative: { id: cooperative },
      status: 'FILED',
      nextStatuses: ['ADVERTISED', 'REFUSED', 'WITHDRAWN'],
      history: [{ from: null, to: 'FILED', on: '2010-05-01', actor: 'bureau-tn' }],
    });
    expect((await bureau.rows()).outbox).toMatchObject([{ type: 'gi_application.filed', subject: application.id }]);
    expect(issuesOf(await file({ applicantName: null, cooperative }))).toEqual(['input.file.number DUPLICATE']);
  });

  it.each<[string, object, string[]]>([
    ['no applicant', { applicantName: null }, ['input.file.applicantName REQUIRED']],
    ['a co-operative that is not there', { cooperative: newId('coop') }, ['input.file.cooperative NOT_FOUND']],
    ['a sign that is not there', { indication: 'x\0' }, ['input.file.indication NOT_FOUND']],
    ['a day before the Act', { filedOn: '2003-09-14' }, ['input.file.filedOn OUT_OF_RANGE']],
    ['a day to come', { filedOn: '2999-01-01' }, ['input.file.filedOn OUT_OF_RANGE']],
  ])('is refused with %s', async (_name, overrides, expected) => {
    expect(issuesOf(await file(overrides))).toEqual(expected);
    expect(await bureau.database.db.$count(indicationApplications)).toBe(0);
  });

  it('protects for ten years from the filing once it is registered, and ten more with each renewal', async () => {
    const { application } = await file({});
    const { id } = application;
    await move({ id, to: 'ADVERTISED' });
    const registered = await move({ id, expectedVersion: 2, to: 'REGISTERED', on: '2013-01-01' });
    expect(registered.application).toMatchObject({
      registeredOn: '2013-01-01',
      validUntil: '2020-04-30',
      nextStatuses: ['REGISTERED'],
    });
    for (const on of ['2019-10-29', '2021-05-01'])
      expect(issuesOf(await move({ id, expectedVersion: 3, to: 'REGISTERED', on }))).toEqual([
        'input.move.to GUARD_NOT_MET',
      ]);
    const renewed = await move({ id, expectedVersion: 3, to: 'REGISTERED', on: '2020-03-01' });
    expect(renewed.application).toMatchObject({ registeredOn: '2013-01-01', validUntil: '2030-04-30' });
    expect(renewed.application.history[0]).toMatchObject({
      from: 'REGISTERED',
      to: 'REGISTERED',
      validUntil: '2030-04-30',
    });
    expect((await bureau.rows()).outbox.at(-1)).toMatchObject({ type: 'gi_application.renewed' });
  });

  it('is not renewed when its protection ended more than a year ago', async () => {
    const id = await insertApplication(bureau.database.db, {
      indication: tea,
      status: 'REGISTERED',
      validUntil: '2015-01-01',
    });
    expect(issuesOf(await move({ id, to: 'REGISTERED', on: '2016-01-02' }))).toEqual(['input.move.to GUARD_NOT_MET']);
    expect((await move({ id, to: 'REGISTERED', on: '2016-01-01' })).application.validUntil).toBe('2025-01-01');
  });

  it('needs a reason to come to nothing, and days in their order', async () => {
    const { application } = await file({});
    const { id } = application;
    expect(issuesOf(await move({ id, to: 'REFUSED' }))).toEqual(['input.move.reason GUARD_NOT_MET']);
    expect(issuesOf(await move({ id, to: 'ADVERTISED', on: '2010-04-30' }))).toEqual(['input.move.on INCONSISTENT']);
    expect(issuesOf(await move({ id, to: 'ADVERTISED', on: '2999-04-30' }))).toEqual(['input.move.on OUT_OF_RANGE']);
    expect((await move({ id, to: 'WITHDRAWN', reason: 'No interest' })).application.nextStatuses).toEqual([]);
  });

  it('is moved by the bureau of the sign, at the version that it has, by one of two at once; once for a key', async () => {
    const { application } = await file({});
    const { id } = application;
    const step = { id, to: 'ADVERTISED' };
    expect(issuesOf(await move(step, {}, aBureau()))).toEqual(['input.move.id NOT_FOUND']);
    expect(issuesOf(await move({ ...step, id: 'x\0' }))).toEqual(['input.move.id NOT_FOUND']);
    expect(await move({ ...step, expectedVersion: 5 })).toMatchObject({ __typename: 'VersionConflict' });
    expect(await move(step, { dryRun: true })).toMatchObject({
      dryRun: true,
      application: { history: [{ to: 'ADVERTISED' }, {}] },
    });
    const both = await Promise.all([move(step), move(step)]);
    expect(both.map(({ __typename }) => __typename).toSorted()).toEqual([
      'RecordGiApplicationPayload',
      'VersionConflict',
    ]);
    const again = await Promise.all([file({ number: '96' }, { key: 'k' }), file({ number: '96' }, { key: 'k' })]);
    expect(again.map(({ replayed }) => replayed).toSorted()).toEqual([false, true]);
    expect(issuesOf(await record({}))).toEqual(['input.file REQUIRED']);
  });

  it('holds on any walk: legal statuses only, refusals change nothing, the history leads from first to last', async () => {
    const { db } = bureau.database;
    const statuses = ['FILED', 'ADVERTISED', 'REGISTERED', 'REFUSED', 'WITHDRAWN'] as const;
    const step = fc.record({ to: fc.constantFrom(...statuses), reason: fc.option(fc.constant('why')) });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 8 }), async (walk) => {
        await bureau.clear();
        tea = await insertIndication(db);
        const { id } = (await file({})).application;
        let [status, version]: [(typeof statuses)[number], number] = ['FILED', 1];
        for (const { to, reason } of walk) {
          const result: Answer = await move({ id, expectedVersion: version, to, reason }, {}, anAdmin());
          if (result.application) {
            expect(NEXT_STATUSES[status]).toContain(to);
            [status, version] = [to, version + 1];
          }
          const [row] = await db.select().from(indicationApplications);
          expect([row?.status, row?.version]).toEqual([status, version]);
        }
        const changes = await db.select().from(applicationChanges).orderBy(applicationChanges.sequence);
        expect([...changes.map(({ from }) => from), status]).toEqual([null, ...changes.map(({ to }) => to)]);
      }),
      { numRuns: 15 },
    );
  });
});
