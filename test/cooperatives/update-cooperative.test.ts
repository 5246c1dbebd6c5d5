import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { memberCounts } from '../../subgraphs/cooperatives/tables.ts';
import { newId } from '../../subgraphs/shared/ids.ts';
import { insertCooperative, insertFederation, insertMembership } from '../support/builders/cooperatives.ts';
import { aBureau, aPartner } from '../support/principals.ts';
import { ask, execute, issuesOf } from '../support/subgraph-client.ts';
import { type Bureau, bureauTn, enterprise, openBureau, REFUSALS, type Send } from './bureau.ts';

const UPDATE = /* GraphQL */ `mutation ($input: UpdateCooperativeInput!, $dryRun: Boolean! = false, $key: String) {
  result: updateCooperative(input: $input, dryRun: $dryRun, idempotencyKey: $key) {
    __typename
    ... on UpdateCooperativePayload {
      cooperative { version name shortName aliases registrationNumber act registeredOn district { code } trades { code } contact { person } kind }
      warnings { path code } replayed dryRun
    }
    ${REFUSALS}
  }
}`;
const COUNT = /* GraphQL */ `mutation ($input: RecordMemberCountInput!, $dryRun: Boolean! = false) {
  result: recordMemberCount(input: $input, dryRun: $dryRun) {
    __typename
    ... on RecordMemberCountPayload {
      cooperative { version memberCounts { total women asOf } memberCountHistory { total asOf } } warnings { path code }
    }
    ${REFUSALS}
  }
}`;

let bureau: Bureau;
beforeAll(async () => {
  bureau = await openBureau();
});
afterAll(() => bureau.database.drop());
beforeEach(() => bureau.clear());

const ACT = 'Tamil Nadu Co-operative Societies Act, 1983';
const placed = (more: object = {}) =>
  insertCooperative(bureau.database.db, { act: ACT, registrationNumber: 'SIND 1', contactPerson: 'R. Devi', ...more });

describe('updateCooperative', () => {
  const update: Send = (...args) => bureau.send(UPDATE)(...args);

  it('replaces what is given and leaves the rest, with an audit row and an event', async () => {
    const id = await placed();
    const changes = {
      name: ' Kotagiri  Tea ',
      shortName: 'KOTEA',
      aliases: ['Kota', 'Kota'],
      district: '571',
      trades: ['COIR', 'TEA'],
    };
    const { cooperative } = await update({ id, expectedVersion: 1, ...changes });
    expect(cooperative).toEqual({
      version: 2,
      name: 'Kotagiri Tea',
      shortName: 'KOTEA',
      aliases: ['Kota'],
      registrationNumber: 'SIND 1',
      act: ACT,
      registeredOn: null,
      district: { code: '571' },
      trades: [{ code: 'COIR' }, { code: 'TEA' }],
      contact: { person: 'R. Devi' },
      kind: 'PRIMARY_SOCIETY',
    });
    const cleared = await update({ id, expectedVersion: 2, shortName: null, district: null, contact: null });
    expect(cleared.cooperative).toMatchObject({ shortName: null, district: null, contact: null });
    const rows = await bureau.rows();
    expect(rows.audit[0]).toMatchObject({
      operation: 'updateCooperative',
      before: { version: 1 },
      after: { version: 2 },
    });
    expect(rows.outbox).toMatchObject([{ type: 'cooperative.updated' }, { subjectVersion: 3 }]);
  });

  it('changes nothing when there is nothing to change', async () => {
    const id = await placed();
    const { cooperative } = await update({ id, expectedVersion: 1, registrationNumber: ' SIND  1 ' });
    expect(cooperative.version).toBe(1);
    expect(await bureau.rows()).toMatchObject({ audit: [], outbox: [] });
  });

  it('answers with every issue at once and writes nothing', async () => {
    const id = await placed();
    const result = await update({
      id,
      expectedVersion: 1,
      name: ' ',
      aliases: null,
      registrationNumber: '',
      registeredOn: '1850-01-01',
      district: '554',
      trades: ['FISH'],
      contact: { phone: 'none' },
    });
    expect(issuesOf(result).toSorted()).toEqual(
      [
        'input.name OUT_OF_RANGE',
        'input.aliases REQUIRED',
        'input.registrationNumber OUT_OF_RANGE',
        'input.registeredOn OUT_OF_RANGE',
        'input.district INCONSISTENT',
        'input.trades.0 UNKNOWN',
        'input.contact.phone INVALID_FORMAT',
      ].toSorted(),
    );
    expect(await bureau.rows()).toMatchObject({ audit: [], outbox: [] });
  });

  it('keeps registration numbers apart under an Act, also of two at once, and warns of a namesake', async () => {
    const id = await placed();
    const other = await placed({ registrationNumber: 'SIND 2', name: 'Another' });
    const taken = { id: other, expectedVersion: 1, registrationNumber: 'sind 1' };
    expect(issuesOf(await update(taken))).toEqual(['input.registrationNumber DUPLICATE']);
    const both = await Promise.all(
      [id, other].map((one) => update({ id: one, expectedVersion: 1, registrationNumber: 'SIND 9' })),
    );
    expect(both.filter(({ issues }) => issues)).toHaveLength(1);
    const version = both[0]?.issues ? 1 : 2;
    const namesake = await update({ id, expectedVersion: version, name: 'ANOTHER' });
    expect(namesake.warnings).toEqual([{ path: ['input', 'name'], code: 'UNUSUAL' }]);
  });

  it('knows the version, the state and the scope; leaves nothing on a dry run; does a thing once for a key', async () => {
    const id = await placed();
    const input = { id, expectedVersion: 1, name: 'Other' };
    expect(await update({ ...input, expectedVersion: 2 })).toMatchObject({
      __typename: 'VersionConflict',
      currentVersion: 1,
    });
    for (const [given, principal] of [
      [input, aBureau()],
      [{ ...input, id: newId('coop') }, bureauTn],
      [{ ...input, id: 'x\0' }, bureauTn],
    ] as const)
      expect(issuesOf(await update(given, {}, principal))).toEqual(['input.id NOT_FOUND']);
    const { errors } = await execute(bureau.subgraph, UPDATE, { principal: aPartner(), variables: { input } });
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect(await update(input, { dryRun: true, key: 'k' })).toMatchObject({
      dryRun: true,
      cooperative: { name: 'Other' },
    });
    expect(await bureau.rows()).toMatchObject({ audit: [], keys: [] });
    const twice = await Promise.all([update(input, { key: 'k' }), update(input, { key: 'k' })]);
    expect(twice.map(({ replayed }) => replayed).toSorted()).toEqual([false, true]);
  });
});

describe('counts of members', () => {
  const count: Send = (...args) => bureau.send(COUNT)(...args);
  const aCount = (cooperative: string, expectedVersion: number, counts: object) => ({
    cooperative,
    expectedVersion,
    counts: { total: 100, women: 40, asOf: '2023-03-31', ...counts },
  });

  it('stand over time; the latest is the present one, whichever was recorded last', async () => {
    const id = await placed();
    await count(aCount(id, 1, { asOf: '2024-03-31', total: 120 }));
    const earlier = await count(aCount(id, 2, { asOf: '2022-03-31', total: 90 }));
    expect(earlier.cooperative).toEqual({
      version: 3,
      memberCounts: { total: 120, women: 40, asOf: '2024-03-31' },
      memberCountHistory: [
        { total: 120, asOf: '2024-03-31' },
        { total: 90, asOf: '2022-03-31' },
      ],
    });
    await count(aCount(id, 3, { asOf: '2024-03-31', total: 121 }));
    const query = `query ($id: ID!) { cooperative(id: $id) {
      now: memberCounts { total } earlier: memberCounts(asOf: "2024-03-30") { total } before: memberCounts(asOf: "2022-03-30") { total } } }`;
    const { cooperative } = await ask(bureau.subgraph, query, { principal: aPartner(), variables: { id } });
    expect(cooperative).toEqual({ now: { total: 121 }, earlier: { total: 90 }, before: null });
  });

  it('warn where a digit seems to be missing', async () => {
    const id = await placed({ memberTotal: 1_200, membersAsOf: '2020-03-31' });
    expect((await count(aCount(id, 1, {}))).warnings).toEqual([
      { path: ['input', 'counts', 'total'], code: 'UNUSUAL' },
    ]);
  });

  it.each<[string, object, string]>([
    ['more women than members', { women: 101 }, 'input.counts.women INCONSISTENT'],
    ['fewer than none', { total: -1, women: null }, 'input.counts.total OUT_OF_RANGE'],
    ['a day to come', { asOf: '2999-03-31' }, 'input.counts.asOf OUT_OF_RANGE'],
    ['a day before the registration', { asOf: '1999-03-31' }, 'input.counts.asOf INCONSISTENT'],
  ])('are refused with %s', async (_name, counts, expected) => {
    const id = await placed({ registeredOn: '2000-01-01' });
    expect(issuesOf(await count(aCount(id, 1, counts)))).toEqual([expected]);
    expect(await bureau.database.db.$count(memberCounts)).toBe(0);
  });

  it('of memberships are told by the day and by what the members are', async () => {
    const { db } = bureau.database;
    const federation = await insertFederation(db);
    await insertMembership(db, { federation, memberCooperative: await placed(), from: '2010-01-01', to: '2019-12-31' });
    await insertMembership(db, { federation, memberEnterprise: enterprise, from: '2015-01-01' });
    const query = `query ($id: ID!) { cooperative(id: $id) {
      ${['2009-12-31', '2010-01-01', '2019-12-31', '2020-01-01'].map((day, at) => `d${at}: membershipCounts(asOf: "${day}") { cooperatives enterprises }`).join(' ')} } }`;
    const { cooperative } = await ask(bureau.subgraph, query, { principal: bureauTn, variables: { id: federation } });
    expect(Object.values(cooperative)).toEqual([
      { cooperatives: 0, enterprises: 0 },
      { cooperatives: 1, enterprises: 0 },
      { cooperatives: 1, enterprises: 1 },
      { cooperatives: 0, enterprises: 1 },
    ]);
    const list = `query ($of: [ID!], $day: LocalDate) { cooperatives(filter: { memberOf: $of, memberAsOf: $day }) { totalCount } }`;
    const members = async (day: string | null) =>
      (await ask(bureau.subgraph, list, { principal: bureauTn, variables: { of: [federation], day } })).cooperatives
        .totalCount;
    expect([await members('2019-12-31'), await members(null)]).toEqual([1, 0]);
  });
});
