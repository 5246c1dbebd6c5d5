import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { newId } from '../../subgraphs/shared/ids.ts';
import { insertCooperative, insertFederation, insertMembership } from '../support/builders/cooperatives.ts';
import { anAdmin } from '../support/principals.ts';
import { issuesOf } from '../support/subgraph-client.ts';
import { type Bureau, enterprise, openBureau, RECORD_MEMBERSHIP, type Send } from './bureau.ts';

let bureau: Bureau;
beforeAll(async () => {
  bureau = await openBureau();
});
afterAll(() => bureau.database.drop());
beforeEach(() => bureau.clear());

const rowsOf = () => bureau.rows();
const expectNothingWritten = async (): Promise<void> => {
  const { cooperatives: _kept, ...rest } = await rowsOf();
  expect(rest).toEqual({ memberships: [], audit: [], outbox: [], keys: [] });
};

const start: Send = (input, ...rest) => bureau.send(RECORD_MEMBERSHIP)({ start: input }, ...rest);

describe('recordMembership, starting', () => {
  it('records the member, its audit row and its event together', async () => {
    const federation = await insertFederation(bureau.database.db);
    const member = await insertCooperative(bureau.database.db);
    const result = await start({ federation, member, from: '2020-01-01' });
    expect(result).toEqual({
      __typename: 'RecordMembershipPayload',
      membership: {
        id: expect.stringMatching(/^mbr_/),
        version: 1,
        from: '2020-01-01',
        to: null,
        federation: { id: federation },
        member: { __typename: 'Cooperative', id: member },
      },
      replayed: false,
      dryRun: false,
    });
    const subject = result.membership.id;
    const rows = await rowsOf();
    expect(rows.audit).toMatchObject([{ operation: 'recordMembership', subject, state: 'IN-TN', before: null }]);
    expect(rows.outbox).toMatchObject([{ type: 'membership.started', subject, subjectVersion: 1 }]);
  });

  it.each(['PRIMARY_SOCIETY', 'SERVICE_SOCIETY'] as const)(
    'lets an enterprise join a co-operative of kind %s',
    async (kind) => {
      const federation = await insertCooperative(bureau.database.db, { kind });
      const { membership } = await start({ federation, member: enterprise });
      expect(membership.member).toEqual({ __typename: 'Enterprise', id: enterprise });
    },
  );

  it('lets co-operatives join federations only, enterprises societies only, and nobody an undertaking', async () => {
    const member = await insertCooperative(bureau.database.db);
    const society = await insertCooperative(bureau.database.db, { kind: 'SERVICE_SOCIETY' });
    const undertaking = await insertCooperative(bureau.database.db, { kind: 'UNDERTAKING' });
    const federation = await insertFederation(bureau.database.db);
    for (const input of [
      { federation, member: enterprise },
      { federation: society, member },
      { federation: undertaking, member },
      { federation: undertaking, member: enterprise },
    ])
      expect(issuesOf(await start(input))).toEqual(['input.start.federation INCONSISTENT']);
    await expectNothingWritten();
  });

  it('answers with every issue at once', async () => {
    const society = await insertCooperative(bureau.database.db, { status: 'DISSOLVED' });
    const input = { federation: society, member: newId('coop'), from: '2999-01-01', to: '2998-12-31' };
    expect(issuesOf(await start(input))).toEqual([
      'input.start.federation GUARD_NOT_MET',
      'input.start.member NOT_FOUND',
      'input.start.federation INCONSISTENT',
      'input.start.from OUT_OF_RANGE',
      'input.start.to INCONSISTENT',
    ]);
  });

  it('takes no co-operative that is dissolved for a member', async () => {
    const federation = await insertFederation(bureau.database.db);
    const member = await insertCooperative(bureau.database.db, { status: 'DISSOLVED' });
    expect(issuesOf(await start({ federation, member }))).toEqual(['input.start.member GUARD_NOT_MET']);
  });

  it('does not find what is not there, of another state, or no member at all', async () => {
    const federation = await insertFederation(bureau.database.db);
    const kerala = await insertFederation(bureau.database.db, { state: 'IN-KL' });
    const member = await insertCooperative(bureau.database.db);
    for (const stranger of [newId('coop'), newId('mou'), 'tea', kerala])
      expect(issuesOf(await start({ federation, member: stranger }))).toEqual(['input.start.member NOT_FOUND']);
    expect(issuesOf(await start({ federation: member, member: newId('ent') }))).toEqual([
      'input.start.member NOT_FOUND',
    ]);
    for (const stranger of [newId('coop'), kerala, enterprise])
      expect(issuesOf(await start({ federation: stranger, member }))).toEqual(['input.start.federation NOT_FOUND']);
    expect(issuesOf(await start({ federation: 'x', member: 'y\0' }))).toEqual([
      'input.start.federation NOT_FOUND',
      'input.start.member NOT_FOUND',
    ]);
    expect((await start({ federation: kerala, member }, {}, anAdmin())).__typename).toBe('RecordMembershipPayload');
  });

  it('refuses days that another membership of the same member has, and takes days that touch', async () => {
    const federation = await insertFederation(bureau.database.db);
    const member = await insertCooperative(bureau.database.db);
    const period = { from: '2015-04-01', to: '2018-03-31' };
    const earlier = await insertMembership(bureau.database.db, { federation, memberCooperative: member, ...period });
    for (const days of [
      { from: '2018-03-31' },
      { from: '2010-01-01', to: '2015-04-01' },
      { from: '2016-01-01', to: '2016-12-31' },
      {},
    ]) {
      const refused = await start({ federation, member, ...days });
      expect(issuesOf(refused)).toEqual(['input.start.member DUPLICATE']);
      expect(refused.issues[0].expected).toContain(earlier);
    }
    expect((await start({ federation, member, to: '2015-03-31' })).__typename).toBe('RecordMembershipPayload');
    expect((await start({ federation, member, from: '2018-04-01' })).__typename).toBe('RecordMembershipPayload');
    expect((await rowsOf()).memberships).toHaveLength(3);
  });

  it('takes one of two memberships that come at once', async () => {
    const federation = await insertFederation(bureau.database.db);
    const member = await insertCooperative(bureau.database.db);
    const results = await Promise.all([
      start({ federation, member, from: '2020-01-01' }),
      start({ federation, member, from: '2021-01-01' }),
    ]);
    expect(results.map(({ __typename }) => __typename).sort()).toEqual(['RecordMembershipPayload', 'ValidationFailed']);
  });

  it('refuses a federation that is its own member, its member’s member, and so on, as long as both last', async () => {
    const [low, middle, high] = await Promise.all(
      ['Low', 'Middle', 'High'].map((name) => insertFederation(bureau.database.db, { name })),
    );
    expect(issuesOf(await start({ federation: low, member: low }))).toEqual(['input.start.member INCONSISTENT']);
    await insertMembership(bureau.database.db, {
      federation: middle!,
      memberCooperative: low!,
      from: '2010-01-01',
      to: '2019-12-31',
    });
    await insertMembership(bureau.database.db, { federation: high!, memberCooperative: middle!, from: '2010-01-01' });
    for (const member of [middle, high])
      expect(issuesOf(await start({ federation: low, member, from: '2015-01-01' }))).toEqual([
        'input.start.member INCONSISTENT',
      ]);
    expect((await start({ federation: low, member: high, from: '2020-01-01' })).__typename).toBe(
      'RecordMembershipPayload',
    );
  });

  it('refuses a circle that closes over federations of another state, of which the bureau sees nothing', async () => {
    const { db } = bureau.database;
    const [low, high] = await Promise.all(['Low', 'High'].map((name) => insertFederation(db, { name })));
    const [nearer, farther] = await Promise.all(
      ['Nearer', 'Farther'].map((name) => insertFederation(db, { name, state: 'IN-KL' })),
    );
    const chain = [low!, nearer!, farther!, high!];
    for (const [n, memberCooperative] of chain.slice(0, -1).entries())
      await insertMembership(db, { federation: chain[n + 1]!, memberCooperative });
    expect(issuesOf(await start({ federation: low, member: high }))).toEqual(['input.start.member INCONSISTENT']);
  });

  it('does not let four requests at once close a circle of federations', async () => {
    const ids = await Promise.all(['A', 'B', 'C', 'D'].map((name) => insertFederation(bureau.database.db, { name })));
    const results = await Promise.all(
      ids.map((federation, n) => start({ federation, member: ids[(n + 1) % 4], from: '2020-01-01' })),
    );
    expect(results.filter(({ __typename }) => __typename === 'RecordMembershipPayload')).toHaveLength(3);
    expect(results.flatMap((result) => (result.issues ? issuesOf(result) : []))).toEqual([
      'input.start.member INCONSISTENT',
    ]);
  });

  it('leaves nothing on a dry run, and does a thing once for a key', async () => {
    const federation = await insertCooperative(bureau.database.db);
    const input = { federation, member: enterprise, from: '2020-01-01' };
    const dry = await start(input, { dryRun: true, key: 'k' });
    expect(dry).toMatchObject({ dryRun: true, membership: { federation: { id: federation } } });
    await expectNothingWritten();
    const [first, second] = await Promise.all([start(input, { key: 'k' }), start(input, { key: 'k' })]);
    expect(first.membership.id).toBe(second.membership.id);
    expect([first.replayed, second.replayed].sort()).toEqual([false, true]);
    expect(await rowsOf()).toMatchObject({ memberships: [{}], audit: [{}], outbox: [{}], keys: [{}] });
  });
});
