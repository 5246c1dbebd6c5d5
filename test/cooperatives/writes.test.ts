import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { cooperatives as cooperativesModule } from '../../subgraphs/cooperatives/index.ts';
import { audit, cooperatives, idempotencyKeys, memberships, outbox } from '../../subgraphs/cooperatives/tables.ts';
import { newId } from '../../subgraphs/shared/ids.ts';
import type { Principal } from '../../subgraphs/shared/principal.ts';
import type { Subgraph } from '../../subgraphs/shared/subgraph.ts';
import {
  insertCooperative,
  insertFederation,
  insertMembership,
  insertTrades,
} from '../support/builders/cooperatives.ts';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';
import { aBureau, anAdmin, aPartner } from '../support/principals.ts';
import { type Answer, aGraphOf, ask, execute, issuesOf } from '../support/subgraph-client.ts';

const REGISTER = /* GraphQL */ `
  mutation ($input: RegisterCooperativeInput!, $dryRun: Boolean! = false, $key: String) {
    registerCooperative(input: $input, dryRun: $dryRun, idempotencyKey: $key) {
      __typename
      ... on RegisterCooperativePayload {
        cooperative {
          id version name shortName aliases kind status registrationNumber act registeredOn state { code }
          district { code } trades { code } memberCounts { total women asOf } contact { person email }
          source sure synthetic members { totalCount }
        }
        warnings { path code severity }
        replayed
        dryRun
      }
      ... on ValidationFailed { issues { path code message expected received } }
    }
  }`;

const RECORD = /* GraphQL */ `
  mutation ($input: RecordMembershipInput!, $dryRun: Boolean! = false, $key: String) {
    recordMembership(input: $input, dryRun: $dryRun, idempotencyKey: $key) {
      __typename
      ... on RecordMembershipPayload {
        membership { id version from to federation { id } member { __typename ... on Cooperative { id } ... on Enterprise { id } } }
        replayed
        dryRun
      }
      ... on ValidationFailed { issues { path code message expected received } }
      ... on VersionConflict { expectedVersion currentVersion }
    }
  }`;

const bureauTn = aBureau({ id: 'bureau-tn', state: 'IN-TN' });
const enterprise = newId('ent');
const graph = aGraphOf({
  'IN-TN': {},
  'IN-KL': {},
  '587': { state: { code: 'IN-TN' } },
  '554': { state: { code: 'IN-KL' } },
  [enterprise]: {},
});

let database: TestDatabase;
let subgraph: Subgraph;

const anInput = (overrides: object = {}) => ({
  name: 'Kotagiri Industrial Co-operative  Tea Factory ',
  shortName: 'KOTEA',
  aliases: ['Kotagiri Tea', 'Kotagiri Tea '],
  kind: 'PRIMARY_SOCIETY',
  registrationNumber: 'SIND  1234',
  act: 'Tamil Nadu Co-operative Societies Act, 1983',
  registeredOn: '1986-05-01',
  state: 'IN-TN',
  district: '587',
  trades: ['TEA', 'COIR'],
  memberCounts: { total: 1200, women: 700, asOf: '2024-03-31' },
  contact: { person: 'R. Devi', phone: '+91 423 2271234', email: 'office@example.org', pinCode: '643217' },
  ...overrides,
});
const register = async (input: object, more: object = {}, principal: Principal = bureauTn): Promise<Answer> =>
  (await ask(subgraph, REGISTER, { principal, graph, variables: { input, ...more } })).registerCooperative;
const record = async (input: object, more: object = {}, principal: Principal = bureauTn): Promise<Answer> =>
  (await ask(subgraph, RECORD, { principal, graph, variables: { input, ...more } })).recordMembership;
const start = (input: object, more: object = {}, principal: Principal = bureauTn): Promise<Answer> =>
  record({ start: input }, more, principal);

const rowsOf = async () => ({
  cooperatives: await database.db.select().from(cooperatives),
  memberships: await database.db.select().from(memberships),
  audit: await database.db.select().from(audit),
  outbox: await database.db.select().from(outbox),
  keys: await database.db.select().from(idempotencyKeys),
});
const expectNothingWritten = async (): Promise<void> => {
  const { cooperatives: _kept, ...rest } = await rowsOf();
  expect(rest).toEqual({ memberships: [], audit: [], outbox: [], keys: [] });
};

beforeAll(async () => {
  database = await cloneDatabase();
  await insertTrades(database.db);
  subgraph = cooperativesModule.create({ db: database.db });
});
afterAll(() => database.drop());
beforeEach(async () => {
  for (const table of [memberships, cooperatives, audit, outbox, idempotencyKeys]) await database.db.delete(table);
});

describe('registerCooperative', () => {
  it('records the co-operative tidily, its audit row and its event together', async () => {
    const result = await register(anInput());
    expect(result).toEqual({
      __typename: 'RegisterCooperativePayload',
      cooperative: {
        id: expect.stringMatching(/^coop_/),
        version: 1,
        name: 'Kotagiri Industrial Co-operative Tea Factory',
        shortName: 'KOTEA',
        aliases: ['Kotagiri Tea'],
        kind: 'PRIMARY_SOCIETY',
        status: 'ACTIVE',
        registrationNumber: 'SIND 1234',
        act: 'Tamil Nadu Co-operative Societies Act, 1983',
        registeredOn: '1986-05-01',
        state: { code: 'IN-TN' },
        district: { code: '587' },
        trades: [{ code: 'TEA' }, { code: 'COIR' }],
        memberCounts: { total: 1200, women: 700, asOf: '2024-03-31' },
        contact: { person: 'R. Devi', email: 'office@example.org' },
        source: null,
        sure: true,
        synthetic: false,
        members: { totalCount: 0 },
      },
      warnings: [],
      replayed: false,
      dryRun: false,
    });
    const rows = await rowsOf();
    const subject = result.cooperative.id;
    expect(rows.audit).toMatchObject([
      { actor: 'bureau-tn', operation: 'registerCooperative', subject, state: 'IN-TN', before: null },
    ]);
    expect(rows.outbox).toMatchObject([
      { type: 'cooperative.registered', subject, subjectVersion: 1, requestId: 'test-request' },
    ]);
  });

  it('needs neither a district nor a count of members', async () => {
    const result = await register(anInput({ district: null, memberCounts: null, contact: null, registeredOn: null }));
    expect(result.cooperative).toMatchObject({ district: null, memberCounts: null, registeredOn: null });
  });

  it('answers with every issue at once and writes nothing', async () => {
    const result = await register(
      anInput({
        name: '   ',
        shortName: 'x'.repeat(61),
        aliases: ['fine', ''],
        registrationNumber: '',
        registeredOn: '1850-01-01',
        district: '554',
        trades: ['TEA', 'FISH', 'TEA'],
        memberCounts: { total: 10, women: 11, asOf: '2999-01-01' },
        contact: { phone: 'none', email: 'a@b', pinCode: '012345' },
      }),
    );
    expect(issuesOf(result)).toEqual([
      'input.name OUT_OF_RANGE',
      'input.shortName OUT_OF_RANGE',
      'input.aliases.1 OUT_OF_RANGE',
      'input.registrationNumber OUT_OF_RANGE',
      'input.registeredOn OUT_OF_RANGE',
      'input.district INCONSISTENT',
      'input.trades.1 UNKNOWN',
      'input.trades.2 DUPLICATE',
      'input.memberCounts.women INCONSISTENT',
      'input.memberCounts.asOf OUT_OF_RANGE',
      'input.contact.phone INVALID_FORMAT',
      'input.contact.email INVALID_FORMAT',
      'input.contact.pinCode INVALID_FORMAT',
    ]);
    expect(result.issues[5]).toMatchObject({ expected: 'a district of IN-TN', received: '554 (IN-KL)' });
    await expectNothingWritten();
  });

  it.each<[string, object, string]>([
    ['an unknown district', { district: '999' }, 'input.district UNKNOWN'],
    ['no trade', { trades: [] }, 'input.trades OUT_OF_RANGE'],
    ['too many names', { aliases: Array.from({ length: 11 }, String) }, 'input.aliases OUT_OF_RANGE'],
    ['a registration in the future', { registeredOn: '2999-01-01' }, 'input.registeredOn OUT_OF_RANGE'],
    ['NUL in a name', { name: 'Tea\0' }, 'input.name INVALID_FORMAT'],
    [
      'fewer than no members',
      { memberCounts: { total: -1, asOf: '2024-01-01' } },
      'input.memberCounts.total OUT_OF_RANGE',
    ],
  ])('refuses %s', async (_name, overrides, expected) => {
    expect(issuesOf(await register(anInput(overrides)))).toEqual([expected]);
  });

  it("keeps a bureau to its own state, and an admin to the register's", async () => {
    const kerala = anInput({ state: 'IN-KL', district: '554' });
    expect(issuesOf(await register(kerala))).toEqual(['input.state FOREIGN_STATE']);
    expect(issuesOf(await register(anInput({ state: 'IN-XX', district: null }), {}, anAdmin()))).toEqual([
      'input.state UNKNOWN',
    ]);
    expect((await register(kerala, {}, anAdmin())).cooperative.state.code).toBe('IN-KL');
  });

  it('refuses a registration number that its Act has already, in whatever letters and spaces', async () => {
    await register(anInput());
    const again = anInput({ name: 'Another', registrationNumber: 'sind 1234 ' });
    expect(issuesOf(await register(again))).toEqual(['input.registrationNumber DUPLICATE']);
    const underAnotherAct = anInput({ name: 'Another', act: 'Multi-State Co-operative Societies Act, 2002' });
    expect((await register(underAnotherAct)).__typename).toBe('RegisterCooperativePayload');
  });

  it('lets only one of two have a registration number when both come at once', async () => {
    const results = await Promise.all([register(anInput()), register(anInput({ name: 'Another' }))]);
    expect(results.map(({ __typename }) => __typename).sort()).toEqual([
      'RegisterCooperativePayload',
      'ValidationFailed',
    ]);
    expect((await rowsOf()).cooperatives).toHaveLength(1);
  });

  it('warns of a namesake in the state', async () => {
    await insertCooperative(database.db, { name: 'KOTAGIRI Industrial Co-operative Tea Factory' });
    const { __typename, warnings } = await register(anInput());
    expect(__typename).toBe('RegisterCooperativePayload');
    expect(warnings).toEqual([{ path: ['input', 'name'], code: 'UNUSUAL', severity: 'WARNING' }]);
  });

  it('takes markup as text, and refuses control characters', async () => {
    const name = '<b>Tea</b> & "Sons"';
    expect(issuesOf(await register(anInput({ name: 'Tea\u0007 Sons' })))).toEqual(['input.name INVALID_FORMAT']);
    expect((await register(anInput({ name }))).cooperative.name).toBe(name);
  });

  it('checks and answers on a dry run, and leaves nothing', async () => {
    const result = await register(anInput(), { dryRun: true, key: 'k' });
    expect(result).toMatchObject({ __typename: 'RegisterCooperativePayload', dryRun: true });
    expect((await rowsOf()).cooperatives).toEqual([]);
    await expectNothingWritten();
  });

  it('does a thing once for a key, also when the retry comes at once, and refuses the key for something else', async () => {
    const [first, second] = await Promise.all([register(anInput(), { key: 'k' }), register(anInput(), { key: 'k' })]);
    expect(first.cooperative.id).toBe(second.cooperative.id);
    expect([first.replayed, second.replayed].sort()).toEqual([false, true]);
    expect(await rowsOf()).toMatchObject({ cooperatives: [{}], audit: [{}], outbox: [{}], keys: [{}] });
    expect(issuesOf(await register(anInput({ kind: 'SERVICE_SOCIETY' }), { key: 'k' }))).toEqual([
      'idempotencyKey IDEMPOTENCY_KEY_REUSED',
    ]);
  });

  it('is for those with the scope', async () => {
    const asked = { principal: aPartner(), graph, variables: { input: anInput() } };
    const { errors } = await execute(subgraph, REGISTER, asked);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN', requiredScopes: [['cooperative:write']] });
  });
});

describe('recordMembership, starting', () => {
  it('records the member, its audit row and its event together', async () => {
    const federation = await insertFederation(database.db);
    const member = await insertCooperative(database.db);
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
      const federation = await insertCooperative(database.db, { kind });
      const { membership } = await start({ federation, member: enterprise });
      expect(membership.member).toEqual({ __typename: 'Enterprise', id: enterprise });
    },
  );

  it('lets co-operatives join federations only, enterprises societies only, and nobody an undertaking', async () => {
    const member = await insertCooperative(database.db);
    const society = await insertCooperative(database.db, { kind: 'SERVICE_SOCIETY' });
    const undertaking = await insertCooperative(database.db, { kind: 'UNDERTAKING' });
    const federation = await insertFederation(database.db);
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
    const society = await insertCooperative(database.db, { status: 'DISSOLVED' });
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
    const federation = await insertFederation(database.db);
    const member = await insertCooperative(database.db, { status: 'DISSOLVED' });
    expect(issuesOf(await start({ federation, member }))).toEqual(['input.start.member GUARD_NOT_MET']);
  });

  it('does not find what is not there, of another state, or no member at all', async () => {
    const federation = await insertFederation(database.db);
    const kerala = await insertFederation(database.db, { state: 'IN-KL' });
    const member = await insertCooperative(database.db);
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
    const federation = await insertFederation(database.db);
    const member = await insertCooperative(database.db);
    const period = { from: '2015-04-01', to: '2018-03-31' };
    const earlier = await insertMembership(database.db, { federation, memberCooperative: member, ...period });
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
    const federation = await insertFederation(database.db);
    const member = await insertCooperative(database.db);
    const results = await Promise.all([
      start({ federation, member, from: '2020-01-01' }),
      start({ federation, member, from: '2021-01-01' }),
    ]);
    expect(results.map(({ __typename }) => __typename).sort()).toEqual(['RecordMembershipPayload', 'ValidationFailed']);
  });

  it('refuses a federation that is its own member, its member’s member, and so on, as long as both last', async () => {
    const [low, middle, high] = await Promise.all(
      ['Low', 'Middle', 'High'].map((name) => insertFederation(database.db, { name })),
    );
    expect(issuesOf(await start({ federation: low, member: low }))).toEqual(['input.start.member INCONSISTENT']);
    await insertMembership(database.db, {
      federation: middle!,
      memberCooperative: low!,
      from: '2010-01-01',
      to: '2019-12-31',
    });
    await insertMembership(database.db, { federation: high!, memberCooperative: middle!, from: '2010-01-01' });
    for (const member of [middle, high])
      expect(issuesOf(await start({ federation: low, member, from: '2015-01-01' }))).toEqual([
        'input.start.member INCONSISTENT',
      ]);
    expect((await start({ federation: low, member: high, from: '2020-01-01' })).__typename).toBe(
      'RecordMembershipPayload',
    );
  });

  it('does not let four requests at once close a circle of federations', async () => {
    const ids = await Promise.all(['A', 'B', 'C', 'D'].map((name) => insertFederation(database.db, { name })));
    const results = await Promise.all(
      ids.map((federation, n) => start({ federation, member: ids[(n + 1) % 4], from: '2020-01-01' })),
    );
    expect(results.filter(({ __typename }) => __typename === 'RecordMembershipPayload')).toHaveLength(3);
    expect(results.flatMap((result) => (result.issues ? issuesOf(result) : []))).toEqual([
      'input.start.member INCONSISTENT',
    ]);
  });

  it('leaves nothing on a dry run, and does a thing once for a key', async () => {
    const federation = await insertCooperative(database.db);
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

describe('recordMembership, ending', () => {
  const lasting = async (more: Partial<typeof memberships.$inferInsert> = {}): Promise<string> =>
    insertMembership(database.db, {
      federation: await insertCooperative(database.db),
      memberEnterprise: enterprise,
      ...more,
    });
  const end = (input: object, more: object = {}, principal: Principal = bureauTn): Promise<Answer> =>
    record({ end: { expectedVersion: 1, to: '2024-03-31', ...input } }, more, principal);

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
    const federation = await insertFederation(database.db);
    const memberCooperative = await insertCooperative(database.db);
    await insertMembership(database.db, { federation, memberCooperative });
    for (const [given, constraint] of [
      [{ memberCooperative, from: '2021-01-01' }, 'membership_period'],
      [{ memberCooperative, memberEnterprise: enterprise }, 'membership_one_member'],
      [{ memberEnterprise: enterprise, from: '2021-01-01', to: '2020-01-01' }, 'membership_days'],
      [{ memberCooperative: federation }, 'membership_not_of_itself'],
    ] as const)
      await expect(insertMembership(database.db, { federation, ...given })).rejects.toMatchObject({
        cause: { constraint_name: constraint },
      });
    await expect(insertMembership(database.db, { federation })).rejects.toThrow();
  });
});
