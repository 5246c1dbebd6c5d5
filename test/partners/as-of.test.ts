import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compareVersions, leavesOf, type VersionContent } from '../../subgraphs/partners/domain/compare-terms.ts';
import { createRollOver } from '../../subgraphs/partners/domain/roll-over.ts';
import { standingOn } from '../../subgraphs/partners/domain/status-on.ts';
import { mouVersions } from '../../subgraphs/partners/tables.ts';
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
    // Two hubs, each with its first request of tomorrow, at once.
    await Promise.all([1, 2].map(() => createRollOver(database.db, () => tomorrow)()));
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

describe('differences', () => {
  const codes = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 4 });
  const text = fc.option(fc.constantFrom('x', 'y', 'z'));
  const aVersion: fc.Arbitrary<VersionContent> = fc.record({
    documents: fc.constant([]),
    terms: fc.record({
      title: fc.constantFrom('x', 'y'),
      summary: text,
      programme: text,
      effectiveFrom: text,
      effectiveTo: text,
      states: codes,
      districts: codes,
      sectors: codes,
      cooperatives: codes.map((ids) => ids.map((cooperative) => ({ cooperative, from: null, to: null }))),
      parties: codes.map((keys) =>
        keys.map((key) => ({ key, role: 'OTHER' as const, organization: null, statedAs: key, people: [] })),
      ),
      obligations: fc.constant([]),
      targets: fc.constant([]),
    }),
  });

  it('lead from one version to the other, and are none between equals, whatever the order of lists', () => {
    fc.assert(
      fc.property(aVersion, aVersion, (one, other) => {
        const fields = new Map([...leavesOf(one)].map(([key, { text: value }]) => [key, value]));
        for (const { path, before, after } of compareVersions(one, other)) {
          expect(fields.get(JSON.stringify(path)) ?? null).toBe(before);
          if (after === null) fields.delete(JSON.stringify(path));
          else fields.set(JSON.stringify(path), after);
        }
        expect(new Set(fields)).toEqual(new Set([...leavesOf(other)].map(([key, { text: value }]) => [key, value])));
        const turned = { ...one, terms: { ...one.terms, states: one.terms.states.toReversed() } };
        expect(compareVersions(one, turned)).toEqual([]);
      }),
    );
  });
});

describe('where an MoU stood', () => {
  const at = (day: string) => new Date(`${day}T06:00:00Z`);
  const mou = {
    status: 'SUSPENDED' as const,
    statusReason: null,
    statusSince: at('2021-09-01'),
    createdAt: at('2021-03-01'),
    signedEarliest: '2021-02-18',
    signedLatest: '2021-02-18',
  };
  const steps = [
    { from: null, to: 'DRAFT', day: '2021-03-01' },
    { from: 'DRAFT', to: 'APPROVED', day: '2021-03-03' },
    { from: 'APPROVED', to: 'SIGNED', day: '2021-03-05' },
    { from: 'SIGNED', to: 'SIGNED', day: '2021-04-01' },
    { from: 'SIGNED', to: 'SUSPENDED', day: '2021-09-01' },
  ] as const;
  const changes = steps.map(({ from, to, day }, index) => ({
    mou: 'mou_1',
    version: index + 1,
    at: at(day),
    actor: null,
    reason: null,
    from,
    to,
  }));

  it('counts from the signature, not from when somebody recorded it', () => {
    const days = ['2021-02-17', '2021-02-18', '2021-03-02', '2021-08-31', '2021-09-01'];
    expect(days.map((day) => standingOn(mou, changes, day)?.status)).toEqual([
      undefined,
      'SIGNED',
      'SIGNED',
      'SIGNED',
      'SUSPENDED',
    ]);
  });
});
