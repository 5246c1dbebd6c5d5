import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { insertCooperative } from '../support/builders/cooperatives.ts';
import { anAdmin, aPartner } from '../support/principals.ts';
import { execute, issuesOf } from '../support/subgraph-client.ts';
import { type Bureau, graph, openBureau, type Send } from './bureau.ts';

const REGISTER = /* GraphQL */ `
  mutation ($input: RegisterCooperativeInput!, $dryRun: Boolean! = false, $key: String) {
    result: registerCooperative(input: $input, dryRun: $dryRun, idempotencyKey: $key) {
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

const register: Send = (...args) => bureau.send(REGISTER)(...args);
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
    await bureau.database.sql`update cooperatives.cooperative set state = 'IN-KL'`;
    expect(issuesOf(await register(again))).toEqual(['input.registrationNumber DUPLICATE']);
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
    await insertCooperative(bureau.database.db, { name: 'KOTAGIRI Industrial Co-operative Tea Factory' });
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
    const { errors } = await execute(bureau.subgraph, REGISTER, asked);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN', requiredScopes: [['cooperative:write']] });
  });
});
