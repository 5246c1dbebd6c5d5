import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { lastDayRenewed } from '../../subgraphs/cooperatives/domain/term.ts';
import { authorisedUserChanges, authorisedUsers } from '../../subgraphs/cooperatives/tables.ts';
import { newId } from '../../subgraphs/shared/ids.ts';
import { dayInIndia } from '../../subgraphs/shared/today.ts';
import {
  insertApplication,
  insertAuthorisedUser,
  insertCooperative,
  insertIndication,
} from '../support/builders/cooperatives.ts';
import { aBureau, anAdmin, aPartner } from '../support/principals.ts';
import { type Answer, ask, execute, issuesOf } from '../support/subgraph-client.ts';
import { type Bureau, bureauTn, enterprise, openBureau, REFUSALS, type Send } from './bureau.ts';

const RECORD = /* GraphQL */ `mutation ($input: RecordAuthorisedUserInput!, $dryRun: Boolean! = false, $key: String) {
  result: recordAuthorisedUser(input: $input, dryRun: $dryRun, idempotencyKey: $key) {
    __typename
    ... on RecordAuthorisedUserPayload {
      authorisedUser { id version number from to indication { id } user { __typename } history { kind previousTo to reason actor } }
      replayed dryRun
    }
    ${REFUSALS}
  }
}`;

const today = dayInIndia(new Date());
const daysFrom = (day: string, days: number) =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
let bureau: Bureau;
let tea: string;
beforeAll(async () => {
  bureau = await openBureau();
});
afterAll(() => bureau.database.drop());
beforeEach(async () => {
  await bureau.clear();
  tea = await insertIndication(bureau.database.db, { districts: ['587', '571'] });
});

const record: Send = (...args) => bureau.send(RECORD)(...args);
const start: Send = (overrides, ...rest) =>
  record(
    { start: { indication: tea, user: enterprise, number: 'AU/95/1', from: '2020-04-01', ...overrides } },
    ...rest,
  );

describe('an authorised user that is recorded', () => {
  it('may use the sign for ten years, with its history, audit row and event', async () => {
    const { authorisedUser } = await start({});
    expect(authorisedUser).toEqual({
      id: expect.stringMatching(/^giu_/),
      version: 1,
      number: 'AU/95/1',
      from: '2020-04-01',
      to: '2030-03-31',
      indication: { id: tea },
      user: { __typename: 'Enterprise' },
      history: [{ kind: 'RECORDED', previousTo: null, to: '2030-03-31', reason: null, actor: 'bureau-tn' }],
    });
    const rows = await bureau.rows();
    expect(rows.audit).toMatchObject([
      { operation: 'recordAuthorisedUser', subjectType: 'AuthorisedUser', state: 'IN-TN' },
    ]);
    expect(rows.outbox).toMatchObject([
      {
        type: 'authorised_user.recorded',
        payload: { indication: tea, user: enterprise, to: '2030-03-31', version: 1 },
      },
    ]);
  });

  it('may use it no longer than the sign itself is protected', async () => {
    await insertApplication(bureau.database.db, { indication: tea, status: 'REGISTERED', validUntil: '2025-06-01' });
    expect((await start({})).authorisedUser.to).toBe('2025-06-01');
    expect(issuesOf(await start({ from: '2026-01-01', number: 'x' }))).toEqual(['input.start.from INCONSISTENT']);
    expect(issuesOf(await start({ to: '2025-06-02', number: 'x' }))).toEqual(['input.start.to OUT_OF_RANGE']);
  });

  it.each<[string, object, string[]]>([
    ['a sign that is not there', { indication: newId('gi') }, ['input.start.indication NOT_FOUND']],
    ['a user that is not there', { user: newId('ent') }, ['input.start.user NOT_FOUND']],
    [
      'what is none',
      { indication: 'x\0', user: 'y\0' },
      ['input.start.indication NOT_FOUND', 'input.start.user NOT_FOUND'],
    ],
    ['no number', { number: ' ' }, ['input.start.number OUT_OF_RANGE']],
    ['a first day to come', { from: '2999-01-01' }, ['input.start.from OUT_OF_RANGE']],
    ['an end before the beginning', { to: '2020-03-31' }, ['input.start.to INCONSISTENT']],
    ['more than ten years', { to: '2030-04-01' }, ['input.start.to OUT_OF_RANGE']],
  ])('is refused with %s, and nothing is written', async (_name, overrides, expected) => {
    expect(issuesOf(await start(overrides))).toEqual(expected);
    expect(await bureau.rows()).toMatchObject({ audit: [], outbox: [] });
  });

  it('is of the sign’s area, as far as it is known, and the sign is registered', async () => {
    const { db } = bureau.database;
    const salem = await insertCooperative(db, { district: '584' });
    const refused = await start({ user: salem });
    expect(refused.issues).toMatchObject([{ path: ['input', 'start', 'user'], code: 'NOT_ENTITLED', received: '584' }]);
    const placeless = await insertCooperative(db, { district: null });
    expect((await start({ user: placeless })).__typename).toBe('RecordAuthorisedUserPayload');
    const filed = await insertIndication(db);
    await insertApplication(db, { indication: filed, status: 'FILED' });
    expect(issuesOf(await start({ indication: filed }))).toEqual(['input.start.indication GUARD_NOT_MET']);
    const foreign = await insertIndication(db, { states: ['IN-KL'] });
    expect(issuesOf(await start({ indication: foreign })).toSorted()).toEqual([
      'input.start.indication FOREIGN_STATE',
      'input.start.user NOT_ENTITLED',
    ]);
  });

  it('has a number of its own under the sign, and one authorisation at a time, also of two at once', async () => {
    await start({});
    const other = await insertCooperative(bureau.database.db);
    expect(issuesOf(await start({ user: other, number: 'au/95/1' }))).toEqual(['input.start.number DUPLICATE']);
    expect(issuesOf(await start({ number: 'AU/95/2', from: '2025-01-01' }))).toEqual(['input.start.user DUPLICATE']);
    const both = await Promise.all([
      start({ user: other, number: 'A' }),
      start({ user: other, number: 'B', from: '2021-01-01' }),
    ]);
    expect(both.filter(({ issues }) => issues)).toHaveLength(1);
  });

  it('is recorded once for a key, and not at all on a dry run', async () => {
    const dry = await start({}, { dryRun: true, key: 'k' });
    expect(dry).toMatchObject({ dryRun: true, authorisedUser: { history: [{ kind: 'RECORDED' }] } });
    expect(await bureau.rows()).toMatchObject({ audit: [], keys: [] });
    const twice = await Promise.all([start({}, { key: 'k' }), start({}, { key: 'k' })]);
    expect(twice.map(({ replayed }) => replayed).toSorted()).toEqual([false, true]);
  });

  it('is for those with the scope', async () => {
    const variables = { input: { start: { indication: tea, user: enterprise, number: '1', from: '2020-01-01' } } };
    const { errors } = await execute(bureau.subgraph, RECORD, { principal: aPartner(), variables });
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect(issuesOf(await record({}))).toEqual(['input.start REQUIRED']);
    const both = {
      renew: { id: 'x', expectedVersion: 1 },
      end: { id: 'x', expectedVersion: 1, to: '2020-01-01', reason: 'x' },
    };
    expect(issuesOf(await record(both))).toEqual(['input INCONSISTENT']);
  });
});

describe('an authorisation', () => {
  const soon = daysFrom(today, 60);
  const renewed = lastDayRenewed(soon);
  const placed = (more: object = {}) =>
    insertAuthorisedUser(bureau.database.db, {
      indication: tea,
      userEnterprise: enterprise,
      from: '2010-04-01',
      to: soon,
      ...more,
    });
  const renew: Send = (input, ...rest) => record({ renew: { expectedVersion: 1, ...input } }, ...rest);
  const end: Send = (input, ...rest) =>
    record({ end: { expectedVersion: 1, to: '2020-01-01', reason: ' Left the trade ', ...input } }, ...rest);

  it('is renewed by ten years, or to a day before that', async () => {
    const id = await placed();
    const { authorisedUser } = await renew({ id });
    expect(authorisedUser).toMatchObject({
      version: 2,
      to: renewed,
      history: [{ kind: 'RENEWED', previousTo: soon, to: renewed }],
    });
    const other = await placed({ userEnterprise: newId('ent') });
    expect(issuesOf(await renew({ id: other, to: soon }))).toEqual(['input.renew.to INCONSISTENT']);
    expect(issuesOf(await renew({ id: other, to: daysFrom(renewed, 1) }))).toEqual(['input.renew.to OUT_OF_RANGE']);
    expect((await renew({ id: other, to: daysFrom(soon, 900) })).authorisedUser.to).toBe(daysFrom(soon, 900));
    expect((await bureau.rows()).outbox[0]).toMatchObject({ type: 'authorised_user.renewed', subjectVersion: 2 });
  });

  it('is restored within a year of its end, and no later', async () => {
    const late = await placed({ to: daysFrom(today, -300) });
    expect((await renew({ id: late })).__typename).toBe('RecordAuthorisedUserPayload');
    const tooLate = await placed({ userEnterprise: newId('ent'), to: daysFrom(today, -400) });
    expect(issuesOf(await renew({ id: tooLate }))).toEqual(['input.renew.id GUARD_NOT_MET']);
    const endless = await placed({ userEnterprise: newId('ent'), to: null });
    expect(issuesOf(await renew({ id: endless }))).toEqual(['input.renew.id GUARD_NOT_MET']);
  });

  it('is renewed in its last six months, and so not twice at once', async () => {
    const early = await placed({ to: daysFrom(today, 190) });
    expect(issuesOf(await renew({ id: early }))).toEqual(['input.renew.id GUARD_NOT_MET']);
    const id = await placed({ userEnterprise: newId('ent') });
    await renew({ id });
    expect(issuesOf(await renew({ id, expectedVersion: 2 }))).toEqual(['input.renew.id GUARD_NOT_MET']);
  });

  it('is renewed no further than the sign itself is protected, and not at all of one that is not registered', async () => {
    const { db } = bureau.database;
    const id = await placed();
    const until = daysFrom(soon, 100);
    await insertApplication(db, { indication: tea, status: 'REGISTERED', validUntil: until });
    expect(issuesOf(await renew({ id, to: daysFrom(until, 1) }))).toEqual(['input.renew.to OUT_OF_RANGE']);
    expect((await renew({ id })).authorisedUser.to).toBe(until);
    const ended = await insertIndication(db);
    await insertApplication(db, { indication: ended, status: 'REGISTERED', validUntil: soon });
    const filed = await insertIndication(db);
    await insertApplication(db, { indication: filed, status: 'FILED' });
    for (const indication of [ended, filed])
      expect(issuesOf(await renew({ id: await placed({ indication }) }))).toEqual(['input.renew.id GUARD_NOT_MET']);
  });

  it('is not renewed into the days of another', async () => {
    const id = await placed();
    await placed({ from: daysFrom(soon, 700), to: null });
    expect(issuesOf(await renew({ id }))).toEqual(['input.renew.to DUPLICATE']);
  });

  it('is ended before its time, with a reason', async () => {
    const id = await placed();
    const { authorisedUser } = await end({ id });
    expect(authorisedUser).toMatchObject({ to: '2020-01-01', history: [{ kind: 'ENDED', reason: 'Left the trade' }] });
    expect(issuesOf(await end({ id, expectedVersion: 2 }))).toEqual(['input.end.to INCONSISTENT']);
    expect(issuesOf(await end({ id, expectedVersion: 2, to: '2010-03-31', reason: ' ' })).toSorted()).toEqual([
      'input.end.reason OUT_OF_RANGE',
      'input.end.to INCONSISTENT',
    ]);
  });

  it('is changed by the bureau of the sign, at the version that it has, by one of two at once', async () => {
    const id = await placed();
    expect(await renew({ id, expectedVersion: 4 })).toMatchObject({ __typename: 'VersionConflict', currentVersion: 1 });
    for (const [given, principal] of [
      [id, aBureau()],
      [newId('giu'), anAdmin()],
      ['x\0', anAdmin()],
    ] as const)
      expect(issuesOf(await renew({ id: given }, {}, principal))).toEqual(['input.renew.id NOT_FOUND']);
    const both = await Promise.all([renew({ id }), end({ id })]);
    expect(both.map(({ __typename }) => __typename).toSorted()).toEqual([
      'RecordAuthorisedUserPayload',
      'VersionConflict',
    ]);
    expect(await bureau.database.db.$count(authorisedUserChanges)).toBe(1);
  });

  it('leaves nothing on a dry run', async () => {
    const id = await placed();
    expect(await end({ id }, { dryRun: true })).toMatchObject({ dryRun: true, authorisedUser: { version: 2 } });
    expect(await bureau.database.db.select().from(authorisedUsers)).toMatchObject([{ to: soon, version: 1 }]);
  });

  it('answers whether a seller may use the sign, and why not', async () => {
    await placed({ from: '2010-04-01', to: '2020-03-31' });
    const query = /* GraphQL */ `query ($id: ID!, $seller: ID!, $district: LgdCode, $on: LocalDate) {
      geographicalIndication(id: $id) { mayUse(seller: $seller, district: $district, on: $on) {
        isAllowed isAuthorised isInArea validUntil reasons } }
    }`;
    const ask1 = async (variables: object): Promise<Answer> =>
      (
        await ask(bureau.subgraph, query, {
          principal: aPartner(),
          variables: { id: tea, seller: enterprise, ...variables },
        })
      ).geographicalIndication.mayUse;
    expect(await ask1({ district: '587', on: '2020-03-31' })).toEqual({
      isAllowed: true,
      isAuthorised: true,
      isInArea: true,
      validUntil: '2020-03-31',
      reasons: [],
    });
    expect(await ask1({ on: '2020-03-31' })).toMatchObject({ isAllowed: true, isInArea: null });
    expect(await ask1({ district: '584', on: '2015-01-01' })).toMatchObject({ isAllowed: false, isInArea: false });
    expect(await ask1({ on: '2020-04-01' })).toMatchObject({
      isAuthorised: false,
      reasons: [expect.stringContaining('the last ended on 2020-03-31')],
    });
    await placed({ from: '2021-01-01', to: null });
    await insertApplication(bureau.database.db, { indication: tea, status: 'REGISTERED', validUntil: '2024-04-30' });
    expect(await ask1({ on: '2024-04-30' })).toMatchObject({ isAllowed: true });
    expect(await ask1({ on: '2024-05-01' })).toMatchObject({
      isAllowed: false,
      isAuthorised: true,
      reasons: ['the protection of the sign ended on 2024-04-30'],
    });
    for (const seller of [newId('coop'), 'x\0']) expect(await ask1({ seller })).toMatchObject({ isAllowed: false });
  });

  it('is found by its id and under who has it, with one statement for all of a page', async () => {
    const id = await placed();
    const query = /* GraphQL */ `query ($references: [_Any!]!) {
      _entities(representations: $references) {
        ... on AuthorisedUser { id }
        ... on Enterprise { giAuthorisations(asOf: "2015-01-01") { id indication { name } } }
      }
    }`;
    const references = [
      { __typename: 'AuthorisedUser', id },
      { __typename: 'Enterprise', id: enterprise },
      { __typename: 'AuthorisedUser', id: newId('giu') },
    ];
    for (const principal of [bureauTn, aBureau(), aPartner()])
      expect((await ask(bureau.subgraph, query, { principal, variables: { references } }))._entities).toEqual([
        { id },
        { giAuthorisations: [{ id, indication: { name: 'Nilgiri Orthodox Tea' } }] },
        null,
      ]);
  });
});
