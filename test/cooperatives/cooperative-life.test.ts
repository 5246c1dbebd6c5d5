import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { NEXT_STATUSES } from '../../subgraphs/cooperatives/domain/cooperative-states.ts';
import { audit, cooperatives, outbox, statusChanges } from '../../subgraphs/cooperatives/tables.ts';
import { newId } from '../../subgraphs/shared/ids.ts';
import { insertCooperative, insertFederation, insertMembership } from '../support/builders/cooperatives.ts';
import { aBureau, anAdmin, aPartner } from '../support/principals.ts';
import { type Answer, ask, execute, issuesOf } from '../support/subgraph-client.ts';
import { type Bureau, bureauTn, openBureau, RECORD_MEMBERSHIP, REFUSALS, type Send } from './bureau.ts';

const STATUSES = ['ACTIVE', 'DORMANT', 'UNDER_LIQUIDATION', 'DISSOLVED'] as const;
const CHANGE = /* GraphQL */ `mutation ($input: ChangeCooperativeStatusInput!, $dryRun: Boolean! = false, $key: String) {
  result: changeCooperativeStatus(input: $input, dryRun: $dryRun, idempotencyKey: $key) {
    __typename
    ... on ChangeCooperativeStatusPayload {
      cooperative { version status statusHistory { from to on reason actor organization { id } } } replayed dryRun
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

const change: Send = (...args) => bureau.send(CHANGE)(...args);
const aStep = (id: string, overrides: object = {}) => ({
  id,
  expectedVersion: 1,
  to: 'UNDER_LIQUIDATION',
  on: '2024-04-01',
  reason: ' Order 12 of the registrar ',
  ...overrides,
});
const placed = (status: (typeof STATUSES)[number], more: object = {}) =>
  insertCooperative(bureau.database.db, { status, registeredOn: '2000-01-01', ...more });

describe('changeCooperativeStatus', () => {
  it('records the step with its day and reason, the audit row and the event', async () => {
    const id = await placed('ACTIVE');
    const { cooperative } = await change(aStep(id));
    expect(cooperative).toEqual({
      version: 2,
      status: 'UNDER_LIQUIDATION',
      statusHistory: [
        {
          from: 'ACTIVE',
          to: 'UNDER_LIQUIDATION',
          on: '2024-04-01',
          reason: 'Order 12 of the registrar',
          actor: 'bureau-tn',
          organization: { id: bureauTn.organization },
        },
      ],
    });
    const rows = await bureau.rows();
    expect(rows.audit).toMatchObject([
      { operation: 'changeCooperativeStatus', subject: id, before: { status: 'ACTIVE' } },
    ]);
    expect(rows.outbox).toMatchObject([
      { type: 'cooperative.status_changed', subject: id, subjectVersion: 2, state: 'IN-TN' },
    ]);
  });

  it.each(STATUSES)('goes on from %s by no other step than these', async (from) => {
    const reached: string[] = [];
    for (const to of STATUSES) {
      const id = await placed(from);
      const result = await change(aStep(id, { to }));
      if (result.__typename === 'ChangeCooperativeStatusPayload') reached.push(to);
      else expect(issuesOf(result)).toEqual(['input.to TRANSITION_NOT_ALLOWED']);
    }
    expect(reached).toEqual(STATUSES.filter((status) => NEXT_STATUSES[from].includes(status)));
  });

  it('dissolves none that has members, or is one, and says how many', async () => {
    const id = await placed('UNDER_LIQUIDATION', { kind: 'APEX_FEDERATION' });
    const member = await placed('ACTIVE');
    const federation = await insertFederation(bureau.database.db);
    await insertMembership(bureau.database.db, { federation: id, memberCooperative: member, from: '2010-01-01' });
    await insertMembership(bureau.database.db, {
      federation,
      memberCooperative: id,
      from: '2010-01-01',
      to: '2024-04-01',
    });
    const refused = await change(aStep(id, { to: 'DISSOLVED' }));
    expect(issuesOf(refused)).toEqual(['input.to GUARD_NOT_MET']);
    expect(refused.issues[0].expected).toContain('1 in it and 0 of its own');
    const query = 'query ($id: ID!) { cooperative(id: $id) { allowedTransitions { to isOpen blockedBy } } }';
    const { cooperative } = await ask(bureau.subgraph, query, { principal: bureauTn, variables: { id } });
    expect(cooperative.allowedTransitions).toEqual([
      { to: 'ACTIVE', isOpen: true, blockedBy: [] },
      { to: 'DISSOLVED', isOpen: false, blockedBy: [expect.stringContaining('1 in it')] },
    ]);
    await bureau.database.sql`update cooperatives.membership set to_day = '2024-03-31'`;
    const foreign = await insertFederation(bureau.database.db, { state: 'IN-KL' });
    await insertMembership(bureau.database.db, { federation: foreign, memberCooperative: id });
    expect((await change(aStep(id, { to: 'DISSOLVED' }))).issues[0].expected).toContain('0 in it and 1 of its own');
    await bureau.database.sql`update cooperatives.membership set to_day = '2024-03-31'`;
    expect((await change(aStep(id, { to: 'DISSOLVED' }))).cooperative.status).toBe('DISSOLVED');
  });

  it('lets either the last member in or the end come, when both come at once', async () => {
    for (let round = 0; round < 4; round++) {
      await bureau.clear();
      const id = await placed('UNDER_LIQUIDATION', { kind: 'APEX_FEDERATION' });
      const member = await placed('ACTIVE');
      const join = bureau.send(RECORD_MEMBERSHIP)({ start: { federation: id, member, from: '2024-01-01' } });
      const [ended, joined] = await Promise.all([change(aStep(id, { to: 'DISSOLVED' })), join]);
      expect([ended, joined].filter(({ issues }) => issues)).toHaveLength(1);
    }
  });

  it.each<[string, object, string[]]>([
    ['a day that is to come', { on: '2999-01-01' }, ['input.on OUT_OF_RANGE']],
    ['a day before the registration', { on: '1999-12-31' }, ['input.on INCONSISTENT']],
    ['no reason', { reason: ' ' }, ['input.reason OUT_OF_RANGE']],
    ['a co-operative that is not there', { id: newId('coop') }, ['input.id NOT_FOUND']],
    ['what is none', { id: 'x\0' }, ['input.id NOT_FOUND']],
  ])('refuses %s, and writes nothing', async (_name, overrides, expected) => {
    const id = await placed('ACTIVE');
    expect(issuesOf(await change(aStep(id, overrides)))).toEqual(expected);
    expect(await bureau.rows()).toMatchObject({ audit: [], outbox: [], keys: [] });
  });

  it('goes forward in time: no step is dated before the last one', async () => {
    const id = await placed('ACTIVE');
    await change(aStep(id, { to: 'DORMANT', on: '2024-05-01' }));
    expect(issuesOf(await change(aStep(id, { expectedVersion: 2, to: 'ACTIVE', on: '2024-04-30' })))).toEqual([
      'input.on INCONSISTENT',
    ]);
  });

  it('knows the version, the state and the scope, and lets one of two at once through', async () => {
    const id = await placed('ACTIVE');
    expect(await change(aStep(id, { expectedVersion: 3 }))).toMatchObject({ expectedVersion: 3, currentVersion: 1 });
    expect(issuesOf(await change(aStep(id), {}, aBureau()))).toEqual(['input.id NOT_FOUND']);
    const { errors } = await execute(bureau.subgraph, CHANGE, {
      principal: aPartner(),
      variables: { input: aStep(id) },
    });
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    const both = await Promise.all([change(aStep(id)), change(aStep(id, { to: 'DORMANT' }))]);
    expect(both.map(({ __typename }) => __typename).toSorted()).toEqual([
      'ChangeCooperativeStatusPayload',
      'VersionConflict',
    ]);
  });

  it('on a dry run shows what would be and leaves nothing; a retry with the same key does it once', async () => {
    const id = await placed('ACTIVE');
    const dry = await change(aStep(id), { dryRun: true, key: 'k' });
    expect(dry).toMatchObject({ dryRun: true, cooperative: { statusHistory: [{ from: 'ACTIVE' }] } });
    expect(await bureau.database.db.$count(statusChanges)).toBe(0);
    const twice = await Promise.all([change(aStep(id), { key: 'k' }), change(aStep(id), { key: 'k' })]);
    expect(twice.map(({ replayed }) => replayed).toSorted()).toEqual([false, true]);
  });

  it('keeps what was recorded, whatever anybody tries', async () => {
    await change(aStep(await placed('ACTIVE')));
    for (const statement of [
      "update cooperatives.cooperative_status_change set reason = 'x'",
      'delete from cooperatives.cooperative_status_change',
    ])
      await expect(bureau.database.sql.unsafe(statement)).rejects.toThrow('append-only');
  });

  it('holds on any walk: legal statuses only, refusals change nothing, the history leads from first to last', async () => {
    const { db } = bureau.database;
    const step = fc.record({
      to: fc.constantFrom(...STATUSES),
      day: fc.integer({ min: 1, max: 28 }),
      staleBy: fc.constantFrom(0, 0, 1),
    });
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...STATUSES), fc.array(step, { maxLength: 10 }), async (first, walk) => {
        await bureau.clear();
        const id = await placed(first);
        let [status, version]: [(typeof STATUSES)[number], number] = [first, 1];
        for (const { to, day, staleBy } of walk) {
          const on = `2024-02-${String(day).padStart(2, '0')}`;
          const result: Answer = await change(aStep(id, { expectedVersion: version - staleBy, to, on }), {}, anAdmin());
          if (result.cooperative) {
            expect(NEXT_STATUSES[status]).toContain(to);
            [status, version] = [to, version + 1];
          }
          const [row] = await db.select().from(cooperatives);
          expect([row?.status, row?.version]).toEqual([status, version]);
        }
        const changes = await db.select().from(statusChanges).orderBy(statusChanges.sequence);
        expect([...changes.map(({ from }) => from), status]).toEqual([first, ...changes.map(({ to }) => to)]);
        expect(changes.map(({ on }) => on)).toEqual(changes.map(({ on }) => on).toSorted());
        expect([await db.$count(audit), await db.$count(outbox)]).toEqual([changes.length, changes.length]);
      }),
      { numRuns: 20 },
    );
  });
});
