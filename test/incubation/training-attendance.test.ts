import { eq } from 'drizzle-orm';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { REGISTRATION_STEPS } from '../../subgraphs/incubation/domain/registration-states.ts';
import { audit, outbox } from '../../subgraphs/incubation/tables.ts';
import { newId } from '../../subgraphs/shared/ids.ts';
import { AMAZON, insertEnrolment, MTIPB_MOU } from '../support/builders/incubation.ts';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';
import { aBureau, anAdmin, aPartner } from '../support/principals.ts';
import { type Answer, ask, issuesOf } from '../support/subgraph-client.ts';
import { aCourse, tamilBureau } from './training-course.ts';

let database: TestDatabase;
let training: Awaited<ReturnType<typeof aCourse>>;

beforeAll(async () => {
  database = await cloneDatabase();
  training = await aCourse(database);
});
afterAll(() => database.drop());

describe('recordAttendance', () => {
  const attended = { attended: true, outcome: 'COMPLETED' } as const;

  it.each<[string, object, string[]]>([
    ['who came without an outcome', { attended: true }, ['input.outcome REQUIRED']],
    ['who did not come with one', { attended: false, outcome: 'COMPLETED' }, ['input.outcome INCONSISTENT']],
    [
      'a certificate for what is not completed',
      { attended: true, outcome: 'NOT_COMPLETED', certificate: 'A-1' },
      ['input.certificate INCONSISTENT'],
    ],
  ])('refuses %s', async (_what, input, expected) => {
    const { id } = await training.seatIn(await training.sessionAt(-1));
    expect(issuesOf(await training.attend({ registration: id, expectedVersion: 1, ...input }))).toEqual(expected);
  });

  it('gives each certificate of a course once', async () => {
    const [one, two] = [
      await training.seatIn(await training.sessionAt(-1)),
      await training.seatIn(await training.sessionAt(-2)),
    ];
    const done = { ...attended, certificate: ' FK-7 ' };
    const { trainingRegistration } = await training.attend({ registration: one.id, expectedVersion: 1, ...done });
    expect(trainingRegistration).toMatchObject({ status: 'ATTENDED', outcome: 'COMPLETED', certificate: 'FK-7' });
    expect(issuesOf(await training.attend({ registration: two.id, expectedVersion: 1, ...done }))).toEqual([
      'input.certificate DUPLICATE',
    ]);
  });

  it('needs a word to correct what was recorded, and is not for others', async () => {
    const { id: registration } = await training.seatIn(await training.sessionAt(-1));
    await training.attend({ registration, expectedVersion: 1, attended: false });
    const correct = { registration, expectedVersion: 2, ...attended };
    expect(issuesOf(await training.attend(correct))).toEqual(['input.note GUARD_NOT_MET']);
    expect(issuesOf(await training.attend(correct, aBureau()))).toEqual(['input.registration NOT_FOUND']);
    expect(issuesOf(await training.attend(correct, aPartner({ organization: AMAZON })))).toEqual([
      'input.registration NOT_FOUND',
    ]);
    expect((await training.attend({ ...correct, expectedVersion: 1, note: 'x' })).currentVersion).toBe(2);
    const { trainingRegistration } = await training.attend({ ...correct, note: 'came late' }, aPartner());
    expect(trainingRegistration.history.map(({ to }: Answer) => to)).toEqual(['ATTENDED', 'ABSENT']);
  });

  it('corrects nothing of a session that was cancelled since', async () => {
    const session = await training.sessionAt(-1, { status: 'CANCELLED' });
    const { id: registration } = await training.seatIn(session, { status: 'ABSENT' });
    const correct = { registration, expectedVersion: 1, ...attended, note: 'came late' };
    expect(issuesOf(await training.attend(correct))).toEqual(['input.attended GUARD_NOT_MET']);
    expect((await training.rowOf(registration)).status).toBe('ABSENT');
  });

  describe('moves the training of the enrolment', () => {
    const enrolledAnd = async (plan: object, begin = -1) => {
      const seller = newId('ent');
      const enrolment = await insertEnrolment(database.db, {
        seller,
        mou: MTIPB_MOU,
        state: 'IN-TN',
        services: { MARKET_ACCESS_TRAINING: plan },
      });
      const { id } = await training.seatIn(await training.sessionAt(begin), { seller });
      return { enrolment, registration: id };
    };
    const trainingOf = async (id: string): Promise<Answer> => {
      const query = `{ enrolment(id: "${id}") { version services { service status owner { organization { id } } history { to note } } } }`;
      const { enrolment } = await ask(training.subgraph, query, { principal: anAdmin() });
      return { version: enrolment.version, ...enrolment.services[6] };
    };

    it.each<[string, object, string]>([
      ['ends it with a course that was completed', attended, 'DONE'],
      ['begins it with one that was not', { attended: true, outcome: 'NOT_COMPLETED' }, 'IN_PROGRESS'],
    ])('%s, with history, audit row and event of the enrolment', async (_what, input, status) => {
      const { enrolment, registration } = await enrolledAnd({});
      await training.attend({ registration, expectedVersion: 1, ...input });
      const moved = await trainingOf(enrolment.id);
      expect(moved).toMatchObject({ version: 2, status, owner: { organization: { id: enrolment.partner } } });
      expect(moved.history[0]).toMatchObject({ to: status, note: expect.stringContaining('Training session') });
      expect(await database.db.select().from(audit).where(eq(audit.subject, enrolment.id))).toMatchObject([
        { operation: 'recordAttendance', subjectType: 'Enrolment' },
      ]);
      expect(await database.db.select().from(outbox).where(eq(outbox.subject, enrolment.id))).toMatchObject([
        { type: 'enrolment.service_changed', subjectVersion: 2 },
      ]);
    });

    it.each<[string, object, object, string]>([
      ['what is done stays', { status: 'DONE' }, { attended: true, outcome: 'NOT_COMPLETED' }, 'DONE'],
      ['what is declined stays', { status: 'DECLINED' }, attended, 'DECLINED'],
      ['who did not come changes nothing', {}, { attended: false }, 'NOT_STARTED'],
    ])('%s', async (_what, plan, input, status) => {
      const { enrolment, registration } = await enrolledAnd(plan);
      const result = await training.attend({ registration, expectedVersion: 1, ...input });
      expect(result.warnings).toEqual([]);
      expect(await trainingOf(enrolment.id)).toMatchObject({ version: 1, status });
    });

    it('what is blocked stays, with a warning', async () => {
      const { enrolment, registration } = await enrolledAnd({ status: 'BLOCKED' });
      const { warnings } = await training.attend({ registration, expectedVersion: 1, ...attended });
      expect(warnings).toEqual([{ path: ['input', 'registration'], code: 'UNUSUAL', received: 'BLOCKED' }]);
      expect(await trainingOf(enrolment.id)).toMatchObject({ version: 1, status: 'BLOCKED' });
    });

    it('leaves it alone on a dry run, and in enrolments that are not the caller’s', async () => {
      const { enrolment, registration } = await enrolledAnd({});
      await training.attend({ registration, expectedVersion: 1, ...attended }, tamilBureau, true);
      expect((await trainingOf(enrolment.id)).version).toBe(1);
      await database.sql`update incubation.enrolment set partner = ${AMAZON} where id = ${enrolment.id}`;
      await training.attend({ registration, expectedVersion: 1, ...attended }, aPartner());
      expect((await trainingOf(enrolment.id)).version).toBe(1);
      expect((await training.rowOf(registration)).status).toBe('ATTENDED');
    });
  });
});

describe('the life of a registration', () => {
  const step = fc.record({
    to: fc.constantFrom('ATTENDED', 'ABSENT', 'CANCELLED'),
    note: fc.constantFrom(null, 'as the trainer says'),
  });

  it('follows its table on any walk, and a refusal changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(-1, 9), fc.array(step, { minLength: 1, maxLength: 6 }), async (begin, walk) => {
        const { id: registration } = await training.seatIn(await training.sessionAt(begin));
        for (const { to, note } of walk) {
          const before = await training.rowOf(registration);
          const input = { registration, expectedVersion: before.version };
          const result =
            to === 'CANCELLED'
              ? await training.cancel({ ...input, reason: note })
              : await training.attend({
                  ...input,
                  note,
                  attended: to === 'ATTENDED',
                  outcome: to === 'ATTENDED' ? 'COMPLETED' : null,
                });
          const after = await training.rowOf(registration);
          const next = REGISTRATION_STEPS[before.status].find((candidate) => candidate.to === to);
          const isOpen = next && (to === 'CANCELLED') === (begin === 9) && (note !== null || !next.needsReason);
          if (isOpen) expect(after).toMatchObject({ status: to, version: before.version + 1 });
          else {
            expect(result.__typename).toBe('ValidationFailed');
            expect(after).toEqual(before);
          }
        }
      }),
      { numRuns: 40 },
    );
  });
});
