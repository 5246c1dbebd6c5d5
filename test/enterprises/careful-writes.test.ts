import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { enterprises as enterprisesModule } from '../../subgraphs/enterprises/index.ts';
import { audit, enterprises, idempotencyKeys, outbox } from '../../subgraphs/enterprises/tables.ts';
import { gstinCheckCharacter } from '../../subgraphs/shared/identifiers/gstin.ts';
import type { Subgraph } from '../../subgraphs/shared/subgraph.ts';
import { anEnterprise, insertEnterprises, insertRegisters } from '../support/builders/enterprises.ts';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';
import { forgetAudit } from '../support/forget-audit.ts';
import { aBureau } from '../support/principals.ts';
import { type Answer, ask, issuesOf } from '../support/subgraph-client.ts';

const GSTIN = '09ABCPE1234F1Z';
const OUTCOME = /* GraphQL */ `
  __typename
  ... on ValidationFailed { issues { path code severity expected } }`;
const REGISTER = /* GraphQL */ `
  mutation ($input: RegisterEnterpriseInput!) {
    outcome: registerEnterprise(input: $input) {
      ${OUTCOME}
      ... on RegisterEnterprisePayload { enterprise { id version contact { person } } warnings { path code expected } }
    }
  }`;
const UPDATE = /* GraphQL */ `
  mutation ($input: UpdateEnterpriseInput!, $key: String) {
    outcome: updateEnterprise(input: $input, idempotencyKey: $key) {
      ${OUTCOME}
      ... on UpdateEnterprisePayload {
        enterprise { id version updatedAt contact { person phone } } warnings { path code } replayed
      }
      ... on VersionConflict { currentVersion }
    }
  }`;

const anInput = (overrides: object = {}) => ({
  name: 'Sangam Shoes',
  kind: 'MSME',
  district: '118',
  activities: ['15201'],
  udyamNumber: 'UDYAM-UP-01-0000001',
  registeredAt: '2022-01-31',
  investmentPaise: 1_00_00_000_00,
  turnoverPaise: 4_00_00_000_00,
  employees: 9,
  ...overrides,
});

let database: TestDatabase;
let subgraph: Subgraph;
const register = async (input: object): Promise<Answer> =>
  (await ask(subgraph, REGISTER, { principal: aBureau(), variables: { input } })).outcome;
const update = async (input: object, key: string | null = null): Promise<Answer> =>
  (await ask(subgraph, UPDATE, { principal: aBureau(), variables: { input, key } })).outcome;
const traces = async () => ({
  audit: (await database.db.select().from(audit)).length,
  outbox: (await database.db.select().from(outbox)).length,
});
const codesOf = (list: Answer[]): string[] => list.map(({ path, code }) => `${path.join('.')} ${code}`);

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

describe('a register of enterprises warns', () => {
  it('of a Udyam number with the letters of another state', async () => {
    const { warnings } = await register(anInput({ udyamNumber: 'UDYAM-KL-01-0000001' }));
    expect(warnings).toEqual([
      { path: ['input', 'udyamNumber'], code: 'UNUSUAL', expected: 'the letters UP of Uttar Pradesh' },
    ]);
  });

  it('not of letters where those of the state are not known', async () => {
    await database.sql`update enterprises.state set udyam_letters = null where code = 'IN-UP'`;
    const fresh = enterprisesModule.create({ db: database.db });
    const variables = { input: anInput({ udyamNumber: 'UDYAM-KL-01-0000001' }) };
    const { outcome } = await ask(fresh, REGISTER, { principal: aBureau(), variables });
    await database.sql`update enterprises.state set udyam_letters = 'UP' where code = 'IN-UP'`;
    expect(outcome.warnings).toEqual([]);
  });

  it('of a GSTIN and a PAN that another enterprise has, when it is recorded and when it changes', async () => {
    const taken = `${GSTIN}${gstinCheckCharacter(GSTIN)}`;
    const both = ['input.gstin UNUSUAL', 'input.pan UNUSUAL'];
    const first = await register(anInput({ gstin: taken, pan: 'ABCPE1234F' }));
    expect(first.warnings).toEqual([]);
    const second = await register(anInput({ udyamNumber: 'UDYAM-UP-01-0000002', gstin: taken, pan: 'ABCPE1234F' }));
    expect(codesOf(second.warnings)).toEqual(both);
    const { id } = first.enterprise;
    const changed = await update({ id, expectedVersion: 1, gstin: taken, pan: 'ABCPE1234F', employees: 10 });
    expect(codesOf(changed.warnings)).toEqual(both);
    expect(codesOf((await update({ id, expectedVersion: 2, employees: 11 })).warnings)).toEqual([]);
  });
});

describe('a register of enterprises refuses', () => {
  it('a day of registration before 1900', async () => {
    expect(issuesOf(await register(anInput({ registeredAt: '1899-12-31' })))).toEqual([
      'input.registeredAt OUT_OF_RANGE',
    ]);
    expect((await register(anInput({ registeredAt: '1900-01-01' }))).__typename).toBe('RegisterEnterprisePayload');
  });

  it.each([
    ['a line end', 'Sangam\nShoes'],
    ['a tab', 'Sangam\tShoes'],
    ['a control character', 'Sangam\u0007Shoes'],
    ['a line separator', 'Sangam\u2028Shoes'],
    ['a directional override', 'Sangam\u202eseohS'],
    ['a directional isolate', 'Sangam\u2067Shoes'],
  ])('a name with %s', async (_what, name) => {
    expect(issuesOf(await register(anInput({ name })))).toEqual(['input.name INVALID_FORMAT']);
  });

  it('no name of another script or with joiners, and no address of several lines', async () => {
    const contact = { address: '1, Taj Road\nAgra' };
    for (const [n, name] of ['क्‍ष रेशम', 'காஞ்சி பட்டு', 'Zoë’s <b>Shoes</b>'].entries())
      expect((await register(anInput({ name, contact, udyamNumber: `UDYAM-UP-02-000000${n}` }))).__typename).toBe(
        'RegisterEnterprisePayload',
      );
  });

  it('a number of employees below none, without judging the women among them by it', async () => {
    expect(issuesOf(await register(anInput({ employees: -1, womenEmployees: 3 })))).toEqual([
      'input.employees OUT_OF_RANGE',
    ]);
    expect(issuesOf(await register(anInput({ employees: -1, womenEmployees: -3 })))).toEqual([
      'input.employees OUT_OF_RANGE',
      'input.womenEmployees OUT_OF_RANGE',
    ]);
  });
});

describe('an update', () => {
  const existing = async (overrides: object = {}): Promise<string> =>
    (await insertEnterprises(database.db, anEnterprise(overrides)))[0]!.id;

  it.each<[string, object]>([
    ['gives nothing', {}],
    ['gives what is there', { name: ' Taj Leather Works ', employees: 12, activities: ['15202'], contact: null }],
  ])('that %s answers the row as it is and leaves no trace', async (_what, fields) => {
    const id = await existing();
    const outcome = await update({ id, expectedVersion: 1, ...fields });
    expect(outcome).toMatchObject({ __typename: 'UpdateEnterprisePayload', enterprise: { id, version: 1 } });
    expect(await traces()).toEqual({ audit: 0, outbox: 0 });
  });

  it('that changes nothing still needs the version that is there, and is replayed by its key', async () => {
    const id = await existing();
    expect(await update({ id, expectedVersion: 2 })).toMatchObject({ currentVersion: 1 });
    expect(await update({ id, expectedVersion: 1 }, 'k')).toMatchObject({ replayed: false });
    expect(await update({ id, expectedVersion: 1 }, 'k')).toMatchObject({ replayed: true, enterprise: { version: 1 } });
  });

  it('that changes one thing counts up and leaves its traces', async () => {
    const id = await existing();
    expect(await update({ id, expectedVersion: 1, name: 'Taj Leather Works', employees: 13 })).toMatchObject({
      enterprise: { version: 2 },
    });
    expect(await traces()).toEqual({ audit: 1, outbox: 1 });
  });

  it('that clears the contact leaves none', async () => {
    const id = await existing({ contactPerson: 'A. Person', contactPhone: '+910000000000' });
    const { enterprise } = await update({ id, expectedVersion: 1, contact: null });
    expect(enterprise).toMatchObject({ version: 2, contact: null });
  });
});

describe('the registers', () => {
  it('tell where each row is known from, and how surely', async () => {
    const query = `{
      state(code: "IN-UP") { udyamLetters source sure }
      district(code: "118") { source sure odopProducts { addedIn source sure } industriesCentre { source sure } }
    }`;
    const known = { source: 'Local Government Directory', sure: true };
    expect(await ask(subgraph, query, { principal: aBureau() })).toEqual({
      state: { udyamLetters: 'UP', ...known },
      district: { ...known, odopProducts: [{ addedIn: null, ...known }], industriesCentre: known },
    });
  });
});
