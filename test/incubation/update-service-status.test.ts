import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NEXT_STATUSES } from '../../subgraphs/incubation/domain/service-status.ts';
import { incubation } from '../../subgraphs/incubation/index.ts';
import {
  audit,
  type EnrolmentRow,
  enrolments,
  idempotencyKeys,
  outbox,
  SERVICE_STATUSES,
  serviceChanges,
} from '../../subgraphs/incubation/tables.ts';
import { newId, seedId } from '../../subgraphs/shared/ids.ts';
import type { Subgraph } from '../../subgraphs/shared/subgraph.ts';
import { AMAZON, FLIPKART, insertEnrolment } from '../support/builders/incubation.ts';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';
import { type Answer, issuesOf } from '../support/subgraph-client.ts';
import { updateWith } from './updating-services.ts';

let database: TestDatabase;
let subgraph: Subgraph;

const update = (
  enrolment: EnrolmentRow,
  change: object,
  asking: Parameters<typeof updateWith>[3] = {},
): Promise<Answer> => updateWith(subgraph, enrolment, change, asking);
const marketing = ({ enrolment }: Answer): Answer =>
  enrolment.services.find(({ service }: Answer) => service === 'MARKETING');
const current = async ({ id }: EnrolmentRow): Promise<EnrolmentRow> =>
  (await database.db.select().from(enrolments).where(eq(enrolments.id, id)))[0]!;
const countRows = async (): Promise<number[]> =>
  Promise.all([serviceChanges, audit, outbox, idempotencyKeys].map((table) => database.db.$count(table)));

beforeAll(async () => {
  database = await cloneDatabase();
  subgraph = incubation.create({ db: database.db });
});
afterAll(() => database.drop());

describe('updateServiceStatus', () => {
  it('moves a service on, with its owner, history, audit row and event', async () => {
    const enrolment = await insertEnrolment(database.db);
    const result = await update(enrolment, {
      status: 'IN_PROGRESS',
      owner: { organization: FLIPKART, person: ' Asha ' },
      dueOn: '2999-05-01',
      note: ' first call made ',
    });
    expect(result).toMatchObject({
      __typename: 'UpdateServiceStatusPayload',
      enrolment: { id: enrolment.id, version: 2, status: 'ACTIVE', nextDueOn: '2999-05-01' },
      warnings: [],
      replayed: false,
      dryRun: false,
    });
    expect(marketing(result)).toMatchObject({
      status: 'IN_PROGRESS',
      allowedStatuses: ['BLOCKED', 'DONE', 'DECLINED'],
      dueOn: '2999-05-01',
      startedAt: expect.any(String),
      completedAt: null,
      owner: { organization: { id: FLIPKART }, person: 'Asha' },
      history: [
        {
          from: 'NOT_STARTED',
          to: 'IN_PROGRESS',
          note: 'first call made',
          dueOn: '2999-05-01',
          organization: { id: seedId('org', 'bureau-up') },
          owner: { person: 'Asha' },
        },
        { from: null, to: 'NOT_STARTED', note: null },
      ],
    });
    expect(await database.db.select().from(audit).where(eq(audit.subject, enrolment.id))).toMatchObject([
      { operation: 'updateServiceStatus', state: 'IN-UP', before: { version: 1, service: { status: 'NOT_STARTED' } } },
    ]);
    expect(await database.db.select().from(outbox).where(eq(outbox.subject, enrolment.id))).toMatchObject([
      { type: 'enrolment.service_changed', subjectVersion: 2, payload: { service: { status: 'IN_PROGRESS' } } },
    ]);
  });

  const pairs = SERVICE_STATUSES.flatMap((from) => SERVICE_STATUSES.map((to) => [from, to] as const));
  it.each(pairs)('from %s to %s goes exactly as the state machine says', async (from, to) => {
    const enrolment = await insertEnrolment(database.db, {
      only: ['ONBOARDING', 'MARKETING'],
      services: { MARKETING: { status: from, ownerPerson: 'Asha' } },
    });
    const note = from === to ? {} : { note: 'as agreed' };
    const result = await update(enrolment, { status: to, ...note });
    if (NEXT_STATUSES[from].includes(to)) {
      expect(marketing(result)).toMatchObject({ status: to });
      expect(marketing(result).completedAt !== null).toBe(to === 'DONE');
      expect(marketing(result).history[0]).toMatchObject({ from, to });
    } else {
      expect(issuesOf(result)).toEqual(['input.status TRANSITION_NOT_ALLOWED']);
      expect(result.issues[0].expected).toBe(`one of ${NEXT_STATUSES[from].join(', ')} after ${from}`);
      expect((await current(enrolment)).version).toBe(1);
    }
  });

  it.each(['BLOCKED', 'DECLINED'])('needs a note for %s', async (status) => {
    const enrolment = await insertEnrolment(database.db);
    expect(issuesOf(await update(enrolment, { status, note: '   ' }))).toContain('input.note GUARD_NOT_MET');
  });

  it('needs a note to take up again what is done', async () => {
    const enrolment = await insertEnrolment(database.db, {
      services: { MARKETING: { status: 'DONE', ownerPerson: 'Asha' } },
    });
    expect(issuesOf(await update(enrolment, { status: 'IN_PROGRESS' }))).toEqual(['input.note GUARD_NOT_MET']);
  });

  it.each(['IN_PROGRESS', 'DONE'])('needs somebody in charge for %s', async (status) => {
    const enrolment = await insertEnrolment(database.db);
    expect(issuesOf(await update(enrolment, { status }))).toEqual(['input.owner GUARD_NOT_MET']);
    expect(issuesOf(await update(enrolment, { status, owner: null }))).toEqual(['input.owner GUARD_NOT_MET']);
    expect((await update(enrolment, { status, owner: { person: 'Asha' } })).__typename).toBe(
      'UpdateServiceStatusPayload',
    );
  });

  it('does not let the owner of work go without another', async () => {
    const enrolment = await insertEnrolment(database.db, {
      services: { MARKETING: { status: 'IN_PROGRESS', ownerPerson: 'Asha' } },
    });
    expect(issuesOf(await update(enrolment, { owner: null }))).toEqual(['input.owner GUARD_NOT_MET']);
  });

  it('changes owner and due day alone, the status standing', async () => {
    const enrolment = await insertEnrolment(database.db, { services: { MARKETING: { dueOn: '2021-04-01' } } });
    const result = await update(enrolment, { status: 'NOT_STARTED', owner: { person: 'Asha' }, dueOn: null });
    expect(marketing(result)).toMatchObject({
      status: 'NOT_STARTED',
      dueOn: null,
      owner: { organization: null, person: 'Asha' },
    });
    expect(marketing(result).history[0]).toMatchObject({ from: 'NOT_STARTED', to: 'NOT_STARTED' });
    expect(result.enrolment.nextDueOn).toBeNull();
  });

  it('warns of a due day in the past', async () => {
    const enrolment = await insertEnrolment(database.db);
    expect((await update(enrolment, { dueOn: '2021-04-01' })).warnings).toEqual([
      { path: ['input', 'dueOn'], code: 'UNUSUAL' },
    ]);
  });

  it.each<[string, object, string[]]>([
    ['nothing that changes anything', {}, ['input REQUIRED']],
    ['an empty status', { status: null }, ['input.status REQUIRED']],
    ['an owner who is nobody', { owner: { person: ' ' } }, ['input.owner REQUIRED']],
    ['an organisation that nobody knows', { owner: { organization: AMAZON } }, ['input.owner.organization NOT_FOUND']],
    ['a due day before the enrolment', { dueOn: '2021-02-28' }, ['input.dueOn OUT_OF_RANGE', 'input.dueOn UNUSUAL']],
    ['a note with a NUL in it', { note: 'a\0b' }, ['input.note INVALID_FORMAT']],
    [
      'several things at once',
      { status: 'DONE', dueOn: '2999-01-01', note: 'x'.repeat(2_001) },
      ['input.owner GUARD_NOT_MET', 'input.dueOn IMMUTABLE', 'input.note OUT_OF_RANGE'],
    ],
  ])('refuses %s', async (_name, change, expected) => {
    const enrolment = await insertEnrolment(database.db);
    const before = await countRows();
    expect(issuesOf(await update(enrolment, change))).toEqual(expected);
    expect(await countRows()).toEqual(before);
    expect(await current(enrolment)).toEqual(enrolment);
  });

  it('does not move the due day of what is done', async () => {
    const enrolment = await insertEnrolment(database.db, {
      services: { MARKETING: { status: 'DONE', dueOn: '2021-04-01' } },
    });
    expect(issuesOf(await update(enrolment, { dueOn: '2021-05-01' }))).toEqual(['input.dueOn IMMUTABLE']);
  });

  it('refuses a service that the seller was not promised', async () => {
    const enrolment = await insertEnrolment(database.db, { only: ['ONBOARDING'] });
    expect(issuesOf(await update(enrolment, { status: 'DONE' }))).toEqual(['input.service NOT_FOUND']);
  });

  it('tells a version that is out of date', async () => {
    const enrolment = await insertEnrolment(database.db);
    const change = { status: 'IN_PROGRESS', owner: { person: 'Asha' } };
    const both = await Promise.all([update(enrolment, change), update(enrolment, change)]);
    expect(both.find(({ __typename }) => __typename === 'VersionConflict')).toEqual({
      __typename: 'VersionConflict',
      expectedVersion: 1,
      currentVersion: 2,
    });
    expect(both.filter(({ __typename }) => __typename === 'UpdateServiceStatusPayload')).toHaveLength(1);
  });

  it('completes the enrolment with its last service, and opens it again', async () => {
    const enrolment = await insertEnrolment(database.db, {
      only: ['ONBOARDING', 'MARKETING'],
      services: { ONBOARDING: { status: 'DECLINED' }, MARKETING: { ownerPerson: 'Asha', dueOn: '2021-04-01' } },
    });
    const done = await update(enrolment, { status: 'DONE' });
    expect(done.enrolment).toMatchObject({ version: 2, status: 'COMPLETED', nextDueOn: null });
    const again = await update(await current(enrolment), {
      status: 'IN_PROGRESS',
      note: 'the campaign was not published',
    });
    expect(again.enrolment).toMatchObject({ version: 3, status: 'ACTIVE', nextDueOn: '2021-04-01' });
    expect(marketing(again).startedAt).toBe(marketing(done).startedAt);
  });

  it('withdraws the enrolment with its last service declined', async () => {
    const enrolment = await insertEnrolment(database.db, { only: ['MARKETING'] });
    expect((await update(enrolment, { status: 'DECLINED', note: 'sells elsewhere' })).enrolment.status).toBe(
      'WITHDRAWN',
    );
  });

  it('does not open an enrolment again beside another active one of the seller', async () => {
    const earlier = await insertEnrolment(database.db, {
      only: ['MARKETING'],
      services: { MARKETING: { status: 'DECLINED' } },
    });
    await insertEnrolment(database.db, { seller: earlier.seller });
    expect(issuesOf(await update(earlier, { status: 'NOT_STARTED', note: 'wants it after all' }))).toEqual([
      'input.status DUPLICATE',
    ]);
    expect(await current(earlier)).toEqual(earlier);
  });

  it('has one effect for one key', async () => {
    const enrolment = await insertEnrolment(database.db);
    const asking = { key: newId('enr') };
    const change = { status: 'BLOCKED', note: 'no bank account' };
    const both = await Promise.all([update(enrolment, change, asking), update(enrolment, change, asking)]);
    expect(both.map(({ replayed }) => replayed).sort()).toEqual([false, true]);
    expect(both[0].enrolment).toEqual(both[1].enrolment);
    expect((await current(enrolment)).version).toBe(2);
  });

  it('shows on a dry run what it would write, and writes nothing', async () => {
    const enrolment = await insertEnrolment(database.db);
    const before = await countRows();
    const result = await update(
      enrolment,
      { status: 'BLOCKED', note: 'no bank account' },
      { dryRun: true, key: newId('enr') },
    );
    expect(marketing(result)).toMatchObject({ status: 'BLOCKED', history: [{ to: 'BLOCKED' }, { to: 'NOT_STARTED' }] });
    expect(result.enrolment.version).toBe(2);
    expect(await countRows()).toEqual(before);
    expect(await current(enrolment)).toEqual(enrolment);
  });
});
