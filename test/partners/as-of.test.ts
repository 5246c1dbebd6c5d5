import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createRollOver } from '../../subgraphs/partners/domain/roll-over.ts';
import { mouVersions } from '../../subgraphs/partners/tables.ts';
import { forPrincipal } from '../../subgraphs/shared/tenancy/tenant.ts';
import { dayInIndia } from '../../subgraphs/shared/today.ts';
import { insertPartners, placeMou } from '../support/builders/partners.ts';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';
import { aBureau, anAdmin, aPartner } from '../support/principals.ts';
import { recordingStatements } from '../support/statements.ts';
import { type Answer, ask, execute } from '../support/subgraph-client.ts';
import { createAmending } from './support/amending.ts';

const AS_OF = /* GraphQL */ `query ($id: ID!, $day: LocalDate!) {
  mou(id: $id, asOf: $day) {
    id title status statusReason validity termsNumber signedOn approvedBy
    parties { key signedOn people { name } }
    scope { districts { code } cooperatives { from } }
    obligations { key isOverdue mou { title status } milestones { key status isOverdue evidence reports { asOf } } }
    targets { key achieved } documents { type } allowedTransitions { to } history { version }
  }
}`;

let database: TestDatabase;
let amending: ReturnType<typeof createAmending>;
const asOf = async (id: string, day: string, principal = anAdmin()): Promise<Answer> =>
  (await ask(amending.subgraph, AS_OF, { principal, variables: { id, day } })).mou;
const today = dayInIndia(new Date());
const daysFromToday = (days: number): string => dayInIndia(new Date(Date.parse(today) + days * 86_400_000));
const aFact = (more: object = {}) =>
  placeMou(database.db, {
    status: 'SIGNED',
    signatures: 2,
    signedOn: '2021-02-18',
    signedPrecision: 'DAY',
    effectiveTo: '2024-02-17',
    ...more,
  });

beforeAll(async () => {
  database = await cloneDatabase();
  await insertPartners(database.db);
  amending = createAmending(database.db);
});
afterAll(() => database.drop());

describe('an MoU as of a day', () => {
  it('stands as signed from its signature, and was not on record before', async () => {
    const id = await aFact({ title: 'A fact' });
    expect(await asOf(id, '2021-02-17')).toBeNull();
    expect(await asOf(id, '2021-02-18')).toMatchObject({ status: 'SIGNED', validity: 'ACTIVE', title: 'A fact' });
    expect(await asOf(id, '2024-01-01')).toMatchObject({ validity: 'EXPIRING_SOON', allowedTransitions: [] });
    expect(await asOf(id, '2024-02-18')).toMatchObject({ validity: 'EXPIRED' });
  });

  it('says what was in force that day: before an amendment, between two, and after', async () => {
    const mou = await aFact({ title: 'First', effectiveTo: null });
    await amending.amendAndSign({ mou, terms: { title: 'Second', scope: { districts: ['571'] } } });
    const deed = { type: 'AMENDMENT', sha256: 'e5'.repeat(32), size: 9, mediaType: 'text/plain', location: 'File 8' };
    const third = { effectiveFrom: '2023-06-01', terms: { title: 'Third' }, documents: [deed] };
    await amending.amendAndSign({ mou, expectedVersion: 2, ...third }, '2023-05-01');
    const titles = await Promise.all(
      ['2021-12-31', '2022-01-01', '2023-05-31', '2023-06-01'].map(async (day) => (await asOf(mou, day)).title),
    );
    expect(titles).toEqual(['First', 'Second', 'Second', 'Third']);
    expect(await asOf(mou, '2022-05-05')).toMatchObject({
      termsNumber: 2,
      scope: { districts: [{ code: '571' }] },
      documents: [{ type: 'AGREEMENT' }, { type: 'AMENDMENT' }],
      obligations: [{ mou: { title: 'Second', status: 'SIGNED' } }],
    });
    const { mou: read } = await ask(
      amending.subgraph,
      `query ($id: ID!) { mou(id: $id) { changes(from: 3, to: 1) { path before after } old: asOf(day: "2021-03-01") { title } } }`,
      { principal: anAdmin(), variables: { id: mou } },
    );
    expect(read.old.title).toBe('First');
    expect(read.changes.slice(0, 2)).toEqual([
      { path: ['title'], before: 'Third', after: 'First' },
      { path: ['scope', 'districts', '571'], before: '571', after: null },
    ]);
    const wrong = await execute(
      amending.subgraph,
      `query ($id: ID!) { mou(id: $id) { changes(from: 1, to: 9) { path } } }`,
      {
        principal: anAdmin(),
        variables: { id: mou },
      },
    );
    expect(wrong.errors?.[0]?.message).toBe('changes.to: expected one of the versions 1, 2, 3, got 9');
  });

  it('shows a draft of that day to its bureau only', async () => {
    const id = await placeMou(database.db, { status: 'UNDER_REVIEW', title: 'Now' });
    const at = new Date(`${daysFromToday(-10)}T06:00:00Z`);
    const snapshot = { ...EMPTY, title: 'Then', states: ['IN-TN'] };
    await database.db.insert(mouVersions).values([
      { mou: id, version: 1, at, actor: 'author', from: null, to: 'DRAFT', snapshot },
      {
        mou: id,
        version: 2,
        at: new Date(),
        actor: 'author',
        from: 'DRAFT',
        to: 'UNDER_REVIEW',
        snapshot: { ...snapshot, title: 'Now' },
      },
    ]);
    const then = daysFromToday(-5);
    expect(await asOf(id, then)).toMatchObject({
      title: 'Then',
      status: 'DRAFT',
      validity: 'NOT_IN_FORCE',
      obligations: [],
    });
    expect(await asOf(id, then, aPartner())).toBeNull();
    expect(await asOf(id, then, aBureau({ state: 'IN-TN' }))).toMatchObject({ title: 'Then' });
    expect(await asOf(id, today, aPartner())).toMatchObject({ title: 'Now', status: 'UNDER_REVIEW' });
    expect(await asOf(id, daysFromToday(-11))).toBeNull();
  });

  it('reads as many statements for many as for one', async () => {
    const ids = [await aFact(), await aFact(), await aFact()];
    const count = async (wanted: readonly string[]): Promise<number> => {
      const { db, statements } = recordingStatements(database.sql);
      const { subgraph } = createAmending(db);
      const query = `{ ${wanted.map((id, at) => `m${at}: mou(id: "${id}", asOf: "2022-01-01") { title parties { key } obligations { milestones { key } } }`).join(' ')} }`;
      await ask(subgraph, query, { principal: anAdmin() });
      return statements.length;
    };
    expect(await count(ids)).toBe(await count(ids.slice(0, 1)));
  });
});

const EMPTY = {
  summary: null,
  programme: null,
  effectiveFrom: null,
  effectiveTo: null,
  districts: [],
  sectors: [],
  parties: [],
  cooperatives: [],
  obligations: [],
  targets: [],
  documents: [],
  reportedFigures: [],
};

describe('the day an amendment comes into force', () => {
  it('is the day agreed on, when it was signed before; nobody need do anything', async () => {
    const mou = await aFact({ title: 'Until then', effectiveTo: null });
    const tomorrow = daysFromToday(1);
    await amending.amendAndSign({ mou, effectiveFrom: tomorrow, terms: { title: 'From then on' } }, '2022-01-01');
    expect(await asOf(mou, today)).toMatchObject({ title: 'Until then' });
    expect(await asOf(mou, tomorrow)).toMatchObject({ title: 'From then on', termsNumber: 2 });
    // Two hubs, each with its first request of tomorrow, at once, of somebody who does not see the MoU.
    const stranger = aPartner({ organization: 'org_other' });
    await forPrincipal(stranger, () => Promise.all([1, 2].map(() => createRollOver(database.db, () => tomorrow)())));
    const { mou: read } = await ask(
      amending.subgraph,
      `query ($id: ID!) { mou(id: $id) { title version history { actor reason } versions { isInForce } } }`,
      { principal: anAdmin(), variables: { id: mou } },
    );
    expect(read).toMatchObject({
      title: 'From then on',
      version: 2,
      versions: [{ isInForce: false }, { isInForce: true }],
    });
    expect(read.history[0]).toEqual({ actor: 'sangam', reason: 'Version 2: Warehouses too' });
    expect(await asOf(mou, today)).toMatchObject({ title: 'Until then', termsNumber: 1 });
  });

  it.each([
    ['SUSPENDED', 2, ['2999-01-01', null]],
    ['TERMINATED', 1, [null, null]],
  ] as const)('comes for an MoU that is %s meanwhile, or not, as its versions tell', async (status, number, days) => {
    const mou = await aFact({ title: 'Until then', effectiveTo: null });
    await amending.amendAndSign({ mou, effectiveFrom: '2999-01-01', terms: { title: 'From then on' } }, '2022-01-01');
    await database.sql`update partners.mou set status = ${status} where id = ${mou}`;
    expect(await asOf(mou, '2999-01-01')).toMatchObject({ termsNumber: number });
    const query = `{ mou(id: "${mou}") { versions { inForceFrom inForceTo } } }`;
    const { versions } = (await ask(amending.subgraph, query, { principal: anAdmin() })).mou;
    expect([versions[1].inForceFrom, versions[1].inForceTo]).toEqual(days);
    expect(versions[0].inForceTo).toBe(status === 'SUSPENDED' ? '2998-12-31' : null);
  });

  it('is asked for once a day', async () => {
    const { db, statements } = recordingStatements(database.sql);
    const days = ['2026-01-01', '2026-01-01', '2026-01-01', '2026-01-02'];
    const rollOver = createRollOver(db, () => days.shift() ?? '');
    await rollOver();
    expect(rollOver()).toBeNull();
    expect(rollOver()).toBeNull();
    await rollOver();
    expect(statements).toHaveLength(2);
  });
});
