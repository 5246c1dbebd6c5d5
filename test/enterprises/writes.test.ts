import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { enterprises as enterprisesModule } from '../../subgraphs/enterprises/index.ts';
import { audit, enterprises, idempotencyKeys, outbox } from '../../subgraphs/enterprises/tables.ts';
import { gstinCheckCharacter } from '../../subgraphs/shared/identifiers/gstin.ts';
import { seedId } from '../../subgraphs/shared/ids.ts';
import type { Subgraph } from '../../subgraphs/shared/subgraph.ts';
import { anEnterprise, insertEnterprises, insertRegisters } from '../support/builders/enterprises.ts';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';
import { forgetAudit } from '../support/forget-audit.ts';
import { aBureau, anAdmin, aPartner } from '../support/principals.ts';
import { type Answer, ask, execute, issuesOf } from '../support/subgraph-client.ts';

const gstin = (first14: string): string => first14 + gstinCheckCharacter(first14);

const anInput = (overrides: object = {}) => ({
  name: 'Sangam Shoes',
  kind: 'MSME',
  district: '118',
  activities: ['15201', '6201'],
  udyamNumber: 'UDYAM-UP-01-0000001',
  gstin: gstin('09ABCPE1234F1Z'),
  pan: 'ABCPE1234F',
  registeredAt: '2022-01-31',
  investmentPaise: 1_00_00_000_00,
  turnoverPaise: 4_00_00_000_00,
  employees: 9,
  womenEmployees: 4,
  ...overrides,
});

const REGISTER = /* GraphQL */ `
  mutation ($input: RegisterEnterpriseInput!, $dryRun: Boolean! = false, $key: String) {
    registerEnterprise(input: $input, dryRun: $dryRun, idempotencyKey: $key) {
      __typename
      ... on RegisterEnterprisePayload {
        enterprise { id version name state { code } sector { code } gstin class(asOn: "2024-01-01") activities { nicCode isMain } }
        warnings { path code severity }
        replayed
        dryRun
      }
      ... on ValidationFailed { issues { path code severity message expected received } }
    }
  }`;

const UPDATE = /* GraphQL */ `
  mutation ($input: UpdateEnterpriseInput!) {
    updateEnterprise(input: $input) {
      __typename
      ... on UpdateEnterprisePayload { enterprise { id version name gstin status verification { status source at } } }
      ... on ValidationFailed { issues { path code message } }
      ... on VersionConflict { expectedVersion currentVersion }
    }
  }`;

let database: TestDatabase;
let subgraph: Subgraph;
const rowsOf = async () => ({
  enterprises: await database.db.select().from(enterprises),
  audit: await database.db.select().from(audit),
  outbox: await database.db.select().from(outbox),
  keys: await database.db.select().from(idempotencyKeys),
});
const register = async (input: object, more: object = {}, principal = aBureau()): Promise<Answer> =>
  (await ask(subgraph, REGISTER, { principal, variables: { input, ...more } })).registerEnterprise;
const update = async (input: object, principal = aBureau()): Promise<Answer> =>
  (await ask(subgraph, UPDATE, { principal, variables: { input } })).updateEnterprise;

beforeAll(async () => {
  database = await cloneDatabase();
  await insertRegisters(database.db);
  subgraph = enterprisesModule.create({ db: database.db });
});
afterAll(() => database.drop());
beforeEach(async () => {
  await forgetAudit(database.sql, 'enterprises');
  for (const table of [enterprises, outbox, idempotencyKeys]) await database.db.delete(table);
});

describe('registerEnterprise', () => {
  it('records the enterprise, its audit row and its event together', async () => {
    const result = await register(anInput());
    expect(result).toMatchObject({
      __typename: 'RegisterEnterprisePayload',
      enterprise: {
        version: 1,
        name: 'Sangam Shoes',
        state: { code: 'IN-UP' },
        sector: { code: 'leather' },
        class: 'MICRO',
        activities: [
          { nicCode: '15201', isMain: true },
          { nicCode: '6201', isMain: false },
        ],
      },
      warnings: [],
      replayed: false,
      dryRun: false,
    });
    const rows = await rowsOf();
    expect(rows.audit).toMatchObject([
      {
        actor: 'bureau-up',
        operation: 'registerEnterprise',
        subject: result.enterprise.id,
        state: 'IN-UP',
        before: null,
      },
    ]);
    expect(rows.outbox).toMatchObject([
      { type: 'enterprise.registered', subject: result.enterprise.id, subjectVersion: 1, requestId: 'test-request' },
    ]);
  });

  it('answers with every issue at once and writes nothing', async () => {
    const result = await register(
      anInput({
        name: '   ',
        activities: ['15201', 'x1', '99999'],
        udyamNumber: 'UDYAM-UP-1-0000001',
        gstin: '09ABCPE1234F1Z0',
        pan: 'ABC',
        registeredAt: '2999-01-01',
        investmentPaise: -1,
        womenEmployees: 10,
        registeredThrough: seedId('dic', '571'),
        odopProducts: [seedId('odop', 'jaggery'), 'odop_x'],
        contact: { email: 'nobody', phone: 'call me', pinCode: '600001' },
      }),
    );
    expect(issuesOf(result).toSorted()).toEqual(
      [
        'input.name OUT_OF_RANGE',
        'input.activities.1 INVALID_FORMAT',
        'input.activities.2 UNKNOWN',
        'input.udyamNumber INVALID_FORMAT',
        'input.gstin CHECK_CHARACTER',
        'input.pan INVALID_FORMAT',
        'input.registeredAt OUT_OF_RANGE',
        'input.investmentPaise OUT_OF_RANGE',
        'input.womenEmployees OUT_OF_RANGE',
        'input.registeredThrough INCONSISTENT',
        'input.odopProducts.0 INCONSISTENT',
        'input.odopProducts.1 UNKNOWN',
        'input.contact.email INVALID_FORMAT',
        'input.contact.phone INVALID_FORMAT',
      ].toSorted(),
    );
    const rows = await rowsOf();
    expect([rows.enterprises, rows.audit, rows.outbox, rows.keys]).toEqual([[], [], [], []]);
  });

  it('says what was expected and what came', async () => {
    const result = await register(anInput({ district: '9999' }));
    expect(result.issues).toMatchObject([
      { path: ['input', 'district'], code: 'UNKNOWN', received: '9999', expected: expect.stringContaining('LGD') },
    ]);
    expect(result.issues[0].message).toContain('9999');
  });

  it('refuses a bureau a district of another state, and lets an admin record it', async () => {
    const input = anInput({ district: '571', gstin: gstin('33ABCPE1234F1Z') });
    expect(issuesOf(await register(input))).toContain('input.district FOREIGN_STATE');
    expect(await register(input, {}, anAdmin())).toMatchObject({ enterprise: { state: { code: 'IN-TN' } } });
  });

  it('compares a GST number with the GST code of the state and with the PAN', async () => {
    const result = await register(anInput({ gstin: gstin('33ABCPE9999F1Z') }));
    expect(issuesOf(result)).toEqual(['input.gstin INCONSISTENT', 'input.gstin INCONSISTENT']);
  });

  it('warns of an unusual PAN and of an MSME without Udyam number, and records it', async () => {
    const result = await register(anInput({ udyamNumber: null, gstin: null, pan: 'ABCXE1234F' }));
    expect(result.__typename).toBe('RegisterEnterprisePayload');
    expect(issuesOf({ issues: result.warnings }).toSorted()).toEqual([
      'input.pan UNUSUAL',
      'input.udyamNumber UNUSUAL',
    ]);
  });

  it('refuses a Udyam number that another enterprise has, also when both come at once', async () => {
    const results = await Promise.all([register(anInput()), register(anInput()), register(anInput())]);
    expect(results.filter(({ enterprise }) => enterprise)).toHaveLength(1);
    for (const refused of results.filter(({ issues }) => issues))
      expect(issuesOf(refused)).toEqual(['input.udyamNumber DUPLICATE']);
    expect(issuesOf(await register(anInput()))).toEqual(['input.udyamNumber DUPLICATE']);
  });

  it('has one effect for one idempotency key, however often and however many at once', async () => {
    const input = anInput();
    const results = await Promise.all([1, 2, 3, 4].map(() => register(input, { key: 'k-1' })));
    expect(new Set(results.map(({ enterprise }) => enterprise.id)).size).toBe(1);
    expect(results.filter(({ replayed }) => !replayed)).toHaveLength(1);
    const rows = await rowsOf();
    expect([rows.enterprises.length, rows.audit.length, rows.outbox.length, rows.keys.length]).toEqual([1, 1, 1, 1]);
  });

  it('refuses a key that comes back with another input, and keeps keys of clients apart', async () => {
    await register(anInput(), { key: 'k-1' });
    expect(issuesOf(await register(anInput({ name: 'Other' }), { key: 'k-1' }))).toEqual([
      'idempotencyKey IDEMPOTENCY_KEY_REUSED',
    ]);
    const other = anInput({ udyamNumber: 'UDYAM-UP-01-0000002' });
    expect(await register(other, { key: 'k-1' }, anAdmin())).toMatchObject({ replayed: false });
  });

  it('takes the key from the header when the field has none', async () => {
    const asked = { principal: aBureau(), variables: { input: anInput() }, idempotencyKey: 'h-1' };
    const first = (await ask(subgraph, REGISTER, asked)).registerEnterprise;
    const second = (await ask(subgraph, REGISTER, asked)).registerEnterprise;
    expect(second).toMatchObject({ replayed: true, enterprise: { id: first.enterprise.id } });
  });

  it('leaves a refused key usable', async () => {
    expect(issuesOf(await register(anInput({ district: '1' }), { key: 'k-2' }))).toEqual(['input.district UNKNOWN']);
    expect(await register(anInput(), { key: 'k-2' })).toMatchObject({ replayed: false });
  });

  it('answers a dry run as the real one would, and leaves nothing', async () => {
    expect(await register(anInput(), { dryRun: true, key: 'k-3' })).toMatchObject({
      dryRun: true,
      enterprise: { name: 'Sangam Shoes' },
    });
    const rows = await rowsOf();
    expect([rows.enterprises, rows.audit, rows.outbox, rows.keys]).toEqual([[], [], [], []]);
  });

  it('is closed to callers without the scope', async () => {
    const principal = aPartner();
    const result = await execute(subgraph, REGISTER, { principal, variables: { input: anInput() } });
    expect(result.errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' });
  });
});

describe('updateEnterprise', () => {
  it('changes what is given, clears what is null and counts the version up', async () => {
    const { enterprise } = await register(anInput());
    const changed = await update({ id: enterprise.id, expectedVersion: 1, name: ' New name ', gstin: null });
    expect(changed.enterprise).toMatchObject({ version: 2, name: 'New name', gstin: null });
    const { audit: rows } = await rowsOf();
    expect(rows.at(-1)).toMatchObject({ before: { name: 'Sangam Shoes' }, after: { name: 'New name', version: 2 } });
  });

  it('refuses a version that somebody else has changed, and of two at once lets one win', async () => {
    const { enterprise } = await register(anInput());
    const both = await Promise.all(['A', 'B'].map((name) => update({ id: enterprise.id, expectedVersion: 1, name })));
    expect(both.map(({ __typename }) => __typename).toSorted()).toEqual(['UpdateEnterprisePayload', 'VersionConflict']);
    expect(both.find(({ __typename }) => __typename === 'VersionConflict')).toMatchObject({
      expectedVersion: 1,
      currentVersion: 2,
    });
  });

  it('does not tell a foreign record from one that does not exist', async () => {
    const [foreign] = await insertEnterprises(database.db, anEnterprise({ state: 'IN-TN', district: '571' }));
    const one = await update({ id: foreign!.id, expectedVersion: 1, name: 'x' });
    const other = await update({ id: 'ent_00000000000000000000000000', expectedVersion: 1, name: 'x' });
    expect(issuesOf(one)).toEqual(['input.id NOT_FOUND']);
    expect(one.issues[0].message.replace(foreign!.id, '')).toBe(
      other.issues[0].message.replace('ent_00000000000000000000000000', ''),
    );
  });

  it('keeps a closed enterprise closed, and asks for the register behind a verification', async () => {
    const { enterprise } = await register(anInput());
    await update({ id: enterprise.id, expectedVersion: 1, status: 'CLOSED' });
    expect(
      issuesOf(
        await update({ id: enterprise.id, expectedVersion: 2, status: 'ACTIVE', verification: { status: 'VERIFIED' } }),
      ),
    ).toEqual(['input.status IMMUTABLE', 'input.verification.source REQUIRED']);
  });

  it('refuses null where a value must stay', async () => {
    const { enterprise } = await register(anInput());
    expect(issuesOf(await update({ id: enterprise.id, expectedVersion: 1, name: null, employees: null }))).toEqual([
      'input.name REQUIRED',
      'input.employees REQUIRED',
    ]);
  });
});
