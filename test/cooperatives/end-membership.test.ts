import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { memberships } from '../../subgraphs/cooperatives/tables.ts';
import { newId } from '../../subgraphs/shared/ids.ts';
import { insertCooperative, insertFederation, insertMembership } from '../support/builders/cooperatives.ts';
import { aBureau } from '../support/principals.ts';
import { issuesOf } from '../support/subgraph-client.ts';
import { type Bureau, enterprise, openBureau, RECORD_MEMBERSHIP, type Send } from './bureau.ts';

let bureau: Bureau;
beforeAll(async () => {
  bureau = await openBureau();
});
afterAll(() => bureau.database.drop());
beforeEach(() => bureau.clear());

const rowsOf = () => bureau.rows();
const record: Send = (...args) => bureau.send(RECORD_MEMBERSHIP)(...args);

describe('recordMembership, ending', () => {
  const lasting = async (more: Partial<typeof memberships.$inferInsert> = {}): Promise<string> =>
    insertMembership(bureau.database.db, {
      federation: await insertCooperative(bureau.database.db),
      memberEnterprise: enterprise,
      ...more,
    });
  const end: Send = (input, ...rest) => record({ end: { expectedVersion: 1, to: '2024-03-31', ...input } }, ...rest);

  it('writes the last day, the audit row and the event together', async () => {
    const id = await lasting();
    const { membership } = await end({ id });
    expect(membership).toMatchObject({ id, version: 2, from: '2020-04-01', to: '2024-03-31' });
    const rows = await rowsOf();
    expect(rows.audit).toMatchObject([{ subject: id, before: { to: null }, after: { to: '2024-03-31' } }]);
    expect(rows.outbox).toMatchObject([{ type: 'membership.ended', subject: id, subjectVersion: 2, state: 'IN-TN' }]);
  });

  it('refuses a day before the first, a membership that has ended, and what is not there or of another state', async () => {
    const id = await lasting();
    expect(issuesOf(await end({ id, to: '2020-03-31' }))).toEqual(['input.end.to INCONSISTENT']);
    expect((await end({ id, to: '2020-04-01' })).__typename).toBe('RecordMembershipPayload');
    expect(issuesOf(await end({ id, expectedVersion: 2 }))).toEqual(['input.end.id IMMUTABLE']);
    expect(issuesOf(await end({ id: newId('mbr') }))).toEqual(['input.end.id NOT_FOUND']);
    expect(issuesOf(await end({ id }, {}, aBureau()))).toEqual(['input.end.id NOT_FOUND']);
  });

  it('tells of a conflict when the membership has changed since, and of two at once lets one through', async () => {
    const id = await lasting();
    expect(await end({ id, expectedVersion: 7 })).toEqual({
      __typename: 'VersionConflict',
      expectedVersion: 7,
      currentVersion: 1,
    });
    const results = await Promise.all([end({ id }), end({ id, to: '2024-04-01' })]);
    expect(results.map(({ __typename }) => __typename).sort()).toEqual(['RecordMembershipPayload', 'VersionConflict']);
  });

  it('leaves nothing on a dry run, and answers a retry with what was done', async () => {
    const id = await lasting();
    expect(await end({ id }, { dryRun: true })).toMatchObject({ dryRun: true, membership: { to: '2024-03-31' } });
    expect((await rowsOf()).memberships).toMatchObject([{ to: null, version: 1 }]);
    await end({ id }, { key: 'k' });
    expect(await end({ id }, { key: 'k' })).toMatchObject({ replayed: true, membership: { version: 2 } });
  });

  it('takes either a start or an end', async () => {
    const id = await lasting();
    const both = { start: { federation: id, member: id }, end: { id, expectedVersion: 1, to: '2024-03-31' } };
    expect(issuesOf(await record(both))).toEqual(['input.end INCONSISTENT']);
    expect(issuesOf(await record({}))).toEqual(['input.start REQUIRED']);
  });
});

describe('the tables themselves', () => {
  it('refuse overlapping memberships, two members in one, none, itself, and reversed days', async () => {
    const federation = await insertFederation(bureau.database.db);
    const memberCooperative = await insertCooperative(bureau.database.db);
    await insertMembership(bureau.database.db, { federation, memberCooperative });
    for (const [given, constraint] of [
      [{ memberCooperative, from: '2021-01-01' }, 'membership_period'],
      [{ memberCooperative, memberEnterprise: enterprise }, 'membership_one_member'],
      [{ memberEnterprise: enterprise, from: '2021-01-01', to: '2020-01-01' }, 'membership_days'],
      [{ memberCooperative: federation }, 'membership_not_of_itself'],
    ] as const)
      await expect(insertMembership(bureau.database.db, { federation, ...given })).rejects.toMatchObject({
        cause: { constraint_name: constraint },
      });
    await expect(insertMembership(bureau.database.db, { federation })).rejects.toThrow();
  });
});
