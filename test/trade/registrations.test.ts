import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId, seedId } from '../../subgraphs/shared/ids.ts';
import type { PortalRow } from '../../subgraphs/trade/tables.ts';
import { ERNAKULAM_CENTRE, placePage, placePortal, placeRegistration } from '../support/builders/trade.ts';
import { aBureau, aPartner } from '../support/principals.ts';
import { execute, issuesOf } from '../support/subgraph-client.ts';
import { openTrade, type Trade, traces } from './client.ts';

const REGISTRATION = `registration {
  id version status unitKind submittedOn activatedOn district { code } centre { id } enterprise { id } portal { name }
  history { from to reason actor }
}`;
let trade: Trade;
let portal: PortalRow;

beforeAll(async () => {
  trade = await openTrade();
  portal = await placePortal(trade.database.db);
});
afterAll(() => trade.database.drop());

const register = (input: object, options: object = {}) =>
  trade.write('registerOnPortal', { portal: portal.id, ...input }, { select: REGISTRATION, ...options });
const step = (id: string, expectedVersion: number, to: string, reason: string | null = null) =>
  trade.write(
    'transitionPortalRegistration',
    { id, expectedVersion, to, reason },
    { select: `${REGISTRATION.slice(0, -1)} allowedTransitions { to isOpen blockedBy needs } }` },
  );

describe('registering a unit', () => {
  it('goes through the centre of its district, and begins its history', async () => {
    const enterprise = trade.unit({ kind: 'PUBLIC_SECTOR' });
    const { registration } = await register({ enterprise, submittedOn: '2021-01-20' });
    expect(registration).toMatchObject({
      status: 'SUBMITTED',
      unitKind: 'PUBLIC_SECTOR',
      submittedOn: '2021-01-20',
      district: { code: '555' },
      centre: { id: ERNAKULAM_CENTRE },
      enterprise: { id: enterprise },
      history: [{ from: null, to: 'SUBMITTED', reason: null, actor: 'bureau-kl' }],
    });
  });

  it.each<[string, () => Promise<object>, string[]]>([
    [
      'of another state',
      async () => ({ enterprise: trade.unit({ state: { code: 'IN-TN' } }) }),
      ['input.enterprise FOREIGN_STATE'],
    ],
    [
      'that is closed',
      async () => ({ enterprise: trade.unit({ status: 'CLOSED' }) }),
      ['input.enterprise GUARD_NOT_MET'],
    ],
    ['that nobody knows', async () => ({ enterprise: newId('ent') }), ['input.enterprise NOT_FOUND']],
    [
      'through the centre of another district, tomorrow',
      async () => ({ enterprise: trade.unit(), centre: seedId('dic', '556'), submittedOn: '2999-01-01' }),
      ['input.centre INCONSISTENT', 'input.submittedOn OUT_OF_RANGE'],
    ],
    [
      'on a closed portal',
      async () => ({
        enterprise: trade.unit(),
        portal: (await placePortal(trade.database.db, { status: 'CLOSED' })).id,
      }),
      ['input.portal GUARD_NOT_MET'],
    ],
    [
      "on another state's portal",
      async () => ({
        enterprise: trade.unit(),
        portal: (await placePortal(trade.database.db, { state: 'IN-UP' })).id,
      }),
      ['input.portal NOT_FOUND'],
    ],
  ])('is refused for one %s', async (_name, input, issues) => {
    const given = await input();
    const before = await traces(trade.database);
    expect(issuesOf(await register(given))).toEqual(issues);
    expect(await traces(trade.database)).toBe(before);
  });

  it('warns of a unit that rests', async () => {
    const { warnings } = await register({ enterprise: trade.unit({ status: 'DORMANT' }) });
    expect(warnings).toEqual([{ path: ['input', 'enterprise'], code: 'UNUSUAL' }]);
  });

  it('leaves nothing after a dry run, and shows what it would have made', async () => {
    const before = await traces(trade.database);
    const answer = await register({ enterprise: trade.unit() }, { dryRun: true, key: 'dry' });
    expect(answer).toMatchObject({
      dryRun: true,
      registration: { status: 'SUBMITTED', history: [{ to: 'SUBMITTED' }] },
    });
    expect(await traces(trade.database)).toBe(before);
  });

  it('has one effect for one key, also when the retries come at once', async () => {
    const enterprise = trade.unit();
    const answers = await Promise.all(Array.from({ length: 4 }, () => register({ enterprise }, { key: 'once' })));
    expect(new Set(answers.map(({ registration }) => registration.id)).size).toBe(1);
    expect(answers.filter(({ replayed }) => !replayed)).toHaveLength(1);
    expect(issuesOf(await register({ enterprise: trade.unit() }, { key: 'once' }))).toEqual([
      'idempotencyKey IDEMPOTENCY_KEY_REUSED',
    ]);
  });

  it('has one open registration a unit, whoever is first, and another after it was refused', async () => {
    const enterprise = trade.unit();
    const answers = await Promise.all(Array.from({ length: 4 }, () => register({ enterprise })));
    const [made] = answers.filter(({ registration }) => registration);
    expect(answers.filter(({ issues }) => issues).map(issuesOf)).toEqual(
      Array.from({ length: 3 }, () => ['input.enterprise DUPLICATE']),
    );
    await step(made.registration.id, 1, 'REJECTED', 'Papers do not fit');
    expect(await register({ enterprise })).toMatchObject({ registration: { status: 'SUBMITTED' } });
  });

  it('is for bureaux alone', async () => {
    const enterprise = trade.unit();
    const query = `mutation { registerOnPortal(input: { portal: "${portal.id}", enterprise: "${enterprise}" }) { __typename } }`;
    for (const principal of [
      aPartner({ scopes: new Set(['trade:write']) }),
      aBureau({ scopes: new Set(['trade:read']) }),
    ]) {
      const { errors } = await execute(trade.subgraph, query, { principal });
      expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    }
  });
});

describe('the steps of a registration', () => {
  it('lead by verification onto the portal, with audit and event', async () => {
    const { registration } = await register({ enterprise: trade.unit() });
    await step(registration.id, 1, 'VERIFIED');
    const active = (await step(registration.id, 2, 'ACTIVE')).registration;
    expect(active).toMatchObject({ version: 3, status: 'ACTIVE', activatedOn: expect.stringMatching(/^\d{4}-/) });
    expect(active.history.map(({ to }: { to: string }) => to)).toEqual(['ACTIVE', 'VERIFIED', 'SUBMITTED']);
    const { sql } = trade.database;
    const events = await sql`select type from trade.outbox where subject = ${registration.id} order by sequence`;
    expect(events.map(({ type }) => type)).toEqual([
      'portal_registration.submitted',
      'portal_registration.verified',
      'portal_registration.active',
    ]);
    const audit = await sql`select operation, actor, state from trade.audit where subject = ${registration.id}`;
    expect(audit).toHaveLength(3);
    expect(audit[2]).toEqual({ operation: 'transitionPortalRegistration', actor: 'bureau-kl', state: 'IN-KL' });
  });

  it('say what stands against them', async () => {
    const planned = await placePortal(trade.database.db, { status: 'PLANNED' });
    const row = await placeRegistration(trade.database.db, planned, { status: 'VERIFIED', enterprise: trade.unit() });
    expect(issuesOf(await step(row.id, 1, 'ACTIVE'))).toEqual(['input.to GUARD_NOT_MET']);
    expect(issuesOf(await step(row.id, 1, 'REJECTED'))).toEqual(['input.reason GUARD_NOT_MET']);
    expect(issuesOf(await step(row.id, 1, 'SUBMITTED'))).toEqual(['input.to TRANSITION_NOT_ALLOWED']);
    expect(await step(row.id, 7, 'REJECTED', 'x')).toMatchObject({ expectedVersion: 7, currentVersion: 1 });
    const { portalRegistration } = await trade.ask(
      `{ portalRegistration(id: "${row.id}") { allowedTransitions { to isOpen blockedBy needs } } }`,
    );
    expect(portalRegistration.allowedTransitions).toEqual([
      { to: 'ACTIVE', isOpen: false, blockedBy: ['expected a portal that is LIVE, got PLANNED'], needs: [] },
      { to: 'REJECTED', isOpen: true, blockedBy: [], needs: ['reason'] },
      { to: 'WITHDRAWN', isOpen: true, blockedBy: [], needs: ['reason'] },
    ]);
  });

  it('take the pages of the unit off the portal, and bring them back', async () => {
    const { db } = trade.database;
    const row = await placeRegistration(db, portal, { enterprise: trade.unit() });
    const page = await placePage(db, row);
    const isPublic = async () =>
      (await trade.ask(`{ portalPage(id: "${page.id}") { isPublic hiddenBecause } }`)).portalPage;
    expect(await isPublic()).toEqual({ isPublic: true, hiddenBecause: [] });
    await step(row.id, 1, 'SUSPENDED', 'Papers');
    expect(await isPublic()).toEqual({
      isPublic: false,
      hiddenBecause: ['expected a registration that is ACTIVE, got SUSPENDED'],
    });
    await step(row.id, 2, 'ACTIVE');
    expect(await isPublic()).toMatchObject({ isPublic: true });
  });
});
