import { eq } from 'drizzle-orm';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { REGISTRATION_STEPS } from '../../subgraphs/incubation/domain/registration-states.ts';
import { incubation } from '../../subgraphs/incubation/index.ts';
import {
  audit,
  idempotencyKeys,
  outbox,
  statusChanges,
  trainingRegistrations,
} from '../../subgraphs/incubation/tables.ts';
import { newId } from '../../subgraphs/shared/ids.ts';
import type { Subgraph } from '../../subgraphs/shared/subgraph.ts';
import {
  AMAZON,
  insertEnrolment,
  insertRegistration,
  insertTrainingProgramme,
  insertTrainingSession,
  MTIPB_MOU,
} from '../support/builders/incubation.ts';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';
import { aBureau, anAdmin, aPartner } from '../support/principals.ts';
import { type Answer, aGraphOf, ask, issuesOf } from '../support/subgraph-client.ts';
import { walkPages } from '../support/walk-pages.ts';

const ROW = `trainingRegistration { id version status outcome certificate session { id seatsLeft } history { from to note }
  allowedTransitions { to isOpen needs } }`;
const REGISTER = `mutation ($input: RegisterForTrainingInput!, $dryRun: Boolean! = false, $key: String) {
  registerForTraining(input: $input, dryRun: $dryRun, idempotencyKey: $key) {
    __typename ... on RegisterForTrainingPayload { ${ROW} warnings { path code } replayed }
    ... on ValidationFailed { issues { path code } } } }`;
const ATTEND = `mutation ($input: RecordAttendanceInput!, $dryRun: Boolean! = false) {
  recordAttendance(input: $input, dryRun: $dryRun) {
    __typename ... on RecordAttendancePayload { ${ROW} warnings { path code received } }
    ... on ValidationFailed { issues { path code } } ... on VersionConflict { currentVersion } } }`;
const CANCEL = `mutation ($input: CancelTrainingRegistrationInput!) {
  cancelTrainingRegistration(input: $input) {
    __typename ... on CancelTrainingRegistrationPayload { ${ROW} }
    ... on ValidationFailed { issues { path code } } ... on VersionConflict { currentVersion } } }`;

let database: TestDatabase;
let subgraph: Subgraph;
let course: string;
const tamilBureau = aBureau({ id: 'bureau-tn', state: 'IN-TN' });
const hours = (n: number): Date => new Date(Date.now() + n * 3_600_000);

const register = async (session: string, seller: string, asking: object = {}): Promise<Answer> => {
  const { principal = tamilBureau, state = 'IN-TN', status = 'ACTIVE', ...rest } = asking as Answer;
  const graph = aGraphOf({ [seller]: { status, state: { code: state } } });
  return (await ask(subgraph, REGISTER, { principal, graph, variables: { input: { session, seller }, ...rest } }))
    .registerForTraining;
};
/** Refusals, without the warnings that come with them. */
const errorsOf = (result: Answer): string[] => issuesOf(result).filter((line) => !line.endsWith('UNUSUAL'));
const attend = async (input: object, principal = tamilBureau, dryRun = false): Promise<Answer> =>
  (await ask(subgraph, ATTEND, { principal, variables: { input, dryRun } })).recordAttendance;
const cancel = async (input: object): Promise<Answer> =>
  (await ask(subgraph, CANCEL, { principal: tamilBureau, variables: { input } })).cancelTrainingRegistration;
const sessionAt = (begin: number, overrides: object = {}) =>
  insertTrainingSession(database.db, { trainingProgramme: course, startsAt: hours(begin), ...overrides });
const seatIn = (session: string, overrides: object = {}) =>
  insertRegistration(database.db, { session, trainingProgramme: course, ...overrides });
const rowOf = async (id: string) =>
  (await database.db.select().from(trainingRegistrations).where(eq(trainingRegistrations.id, id)))[0]!;
const countRows = async (): Promise<number[]> =>
  Promise.all(
    [trainingRegistrations, statusChanges, audit, outbox, idempotencyKeys].map((table) => database.db.$count(table)),
  );

beforeAll(async () => {
  database = await cloneDatabase();
  subgraph = incubation.create({ db: database.db });
  course = await insertTrainingProgramme(database.db);
});
afterAll(() => database.drop());

describe('registerForTraining', () => {
  it('gives a seller a seat, with history, audit row and event', async () => {
    const session = await sessionAt(9, { seats: 2 });
    const seller = newId('ent');
    await insertEnrolment(database.db, { seller, mou: MTIPB_MOU, state: 'IN-TN' });
    const { trainingRegistration, warnings } = await register(session, seller);
    expect(trainingRegistration).toMatchObject({
      status: 'REGISTERED',
      outcome: null,
      session: { id: session, seatsLeft: 1 },
      history: [{ from: null, to: 'REGISTERED' }],
      allowedTransitions: [
        { to: 'ATTENDED', isOpen: false },
        { to: 'ABSENT', isOpen: false },
        { to: 'CANCELLED', isOpen: true },
      ],
    });
    expect(warnings).toEqual([]);
    expect(await database.db.select().from(outbox).where(eq(outbox.subject, trainingRegistration.id))).toMatchObject([
      { type: 'training_registration.registered', state: 'IN-TN' },
    ]);
  });

  it('never gives out more seats than there are, of many asked for at once', async () => {
    const session = await sessionAt(9, { seats: 3 });
    const all = await Promise.all(Array.from({ length: 10 }, () => register(session, newId('ent'))));
    const refused = all.filter(({ __typename }) => __typename === 'ValidationFailed');
    expect(refused.map(errorsOf)).toEqual(Array(7).fill(['input.session OVERRUN']));
    await expect(seatIn(session)).rejects.toMatchObject({ cause: { constraint_name: 'training_session_registered' } });
  });

  it('gives a seller one seat, also when it asks twice at once, and another once that is given up', async () => {
    const session = await sessionAt(9);
    const seller = newId('coop');
    const both = await Promise.all([register(session, seller), register(session, seller)]);
    expect(both.map(({ __typename }) => __typename).sort()).toEqual(['RegisterForTrainingPayload', 'ValidationFailed']);
    expect(issuesOf(await register(session, seller))).toEqual(['input.seller DUPLICATE']);
    const [row] = await database.db
      .select()
      .from(trainingRegistrations)
      .where(eq(trainingRegistrations.seller, seller));
    const given = await cancel({ registration: row?.id, expectedVersion: 1, reason: 'ill' });
    expect(given.trainingRegistration).toMatchObject({ status: 'CANCELLED', session: { seatsLeft: 40 } });
    expect((await register(session, seller)).__typename).toBe('RegisterForTrainingPayload');
  });

  it.each<[string, () => Promise<string>, object, string[]]>([
    ['a session that is none', async () => newId('trs'), {}, ['input.session NOT_FOUND']],
    ['a session that has begun', () => sessionAt(-1), {}, ['input.session GUARD_NOT_MET']],
    ['a session that is cancelled', () => sessionAt(9, { status: 'CANCELLED' }), {}, ['input.session GUARD_NOT_MET']],
    ["another state's seller", () => sessionAt(9), { state: 'IN-UP' }, ['input.seller FOREIGN_STATE']],
    ['a seller that is closed', () => sessionAt(9), { status: 'CLOSED' }, ['input.seller GUARD_NOT_MET']],
    [
      "another partner's course",
      () => sessionAt(9),
      { principal: aPartner({ organization: AMAZON }) },
      ['input.session FOREIGN_PARTNER'],
    ],
  ])('is refused for %s, and nothing written', async (_what, session, asking, expected) => {
    const id = await session();
    const before = await countRows();
    expect(errorsOf(await register(id, newId('ent'), asking))).toEqual(expected);
    expect(await countRows()).toEqual(before);
  });

  it('warns of a seller that is not enrolled, or not of the state; a dry run leaves nothing', async () => {
    const session = await sessionAt(9);
    const before = await countRows();
    const asking = { principal: aPartner(), state: 'IN-KL', dryRun: true, key: newId('trr') };
    const { trainingRegistration, warnings } = await register(session, newId('ent'), asking);
    expect(warnings).toEqual(Array(2).fill({ path: ['input', 'seller'], code: 'UNUSUAL' }));
    expect(trainingRegistration.session.seatsLeft).toBe(39);
    expect(await countRows()).toEqual(before);
  });
});

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
    const { id } = await seatIn(await sessionAt(-1));
    expect(issuesOf(await attend({ registration: id, expectedVersion: 1, ...input }))).toEqual(expected);
  });

  it('gives each certificate of a course once', async () => {
    const [one, two] = [await seatIn(await sessionAt(-1)), await seatIn(await sessionAt(-2))];
    const done = { ...attended, certificate: ' FK-7 ' };
    const { trainingRegistration } = await attend({ registration: one.id, expectedVersion: 1, ...done });
    expect(trainingRegistration).toMatchObject({ status: 'ATTENDED', outcome: 'COMPLETED', certificate: 'FK-7' });
    expect(issuesOf(await attend({ registration: two.id, expectedVersion: 1, ...done }))).toEqual([
      'input.certificate DUPLICATE',
    ]);
  });

  it('needs a word to correct what was recorded, and is not for others', async () => {
    const { id: registration } = await seatIn(await sessionAt(-1));
    await attend({ registration, expectedVersion: 1, attended: false });
    const correct = { registration, expectedVersion: 2, ...attended };
    expect(issuesOf(await attend(correct))).toEqual(['input.note GUARD_NOT_MET']);
    expect(issuesOf(await attend(correct, aBureau()))).toEqual(['input.registration NOT_FOUND']);
    expect(issuesOf(await attend(correct, aPartner({ organization: AMAZON })))).toEqual([
      'input.registration NOT_FOUND',
    ]);
    expect((await attend({ ...correct, expectedVersion: 1, note: 'x' })).currentVersion).toBe(2);
    const { trainingRegistration } = await attend({ ...correct, note: 'came late' }, aPartner());
    expect(trainingRegistration.history.map(({ to }: Answer) => to)).toEqual(['ATTENDED', 'ABSENT']);
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
      const { id } = await seatIn(await sessionAt(begin), { seller });
      return { enrolment, registration: id };
    };
    const trainingOf = async (id: string): Promise<Answer> => {
      const query = `{ enrolment(id: "${id}") { version services { service status owner { organization { id } } history { to note } } } }`;
      const { enrolment } = await ask(subgraph, query, { principal: anAdmin() });
      return { version: enrolment.version, ...enrolment.services[6] };
    };

    it.each<[string, object, string]>([
      ['ends it with a course that was completed', attended, 'DONE'],
      ['begins it with one that was not', { attended: true, outcome: 'NOT_COMPLETED' }, 'IN_PROGRESS'],
    ])('%s, with history, audit row and event of the enrolment', async (_what, input, status) => {
      const { enrolment, registration } = await enrolledAnd({});
      await attend({ registration, expectedVersion: 1, ...input });
      const training = await trainingOf(enrolment.id);
      expect(training).toMatchObject({ version: 2, status, owner: { organization: { id: enrolment.partner } } });
      expect(training.history[0]).toMatchObject({ to: status, note: expect.stringContaining('Training session') });
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
      const result = await attend({ registration, expectedVersion: 1, ...input });
      expect(result.warnings).toEqual([]);
      expect(await trainingOf(enrolment.id)).toMatchObject({ version: 1, status });
    });

    it('what is blocked stays, with a warning', async () => {
      const { enrolment, registration } = await enrolledAnd({ status: 'BLOCKED' });
      const { warnings } = await attend({ registration, expectedVersion: 1, ...attended });
      expect(warnings).toEqual([{ path: ['input', 'registration'], code: 'UNUSUAL', received: 'BLOCKED' }]);
      expect(await trainingOf(enrolment.id)).toMatchObject({ version: 1, status: 'BLOCKED' });
    });

    it('leaves it alone on a dry run, and in enrolments that are not the caller’s', async () => {
      const { enrolment, registration } = await enrolledAnd({});
      await attend({ registration, expectedVersion: 1, ...attended }, tamilBureau, true);
      expect((await trainingOf(enrolment.id)).version).toBe(1);
      await database.sql`update incubation.enrolment set partner = ${AMAZON} where id = ${enrolment.id}`;
      await attend({ registration, expectedVersion: 1, ...attended }, aPartner());
      expect((await trainingOf(enrolment.id)).version).toBe(1);
      expect((await rowOf(registration)).status).toBe('ATTENDED');
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
        const { id: registration } = await seatIn(await sessionAt(begin));
        for (const { to, note } of walk) {
          const before = await rowOf(registration);
          const input = { registration, expectedVersion: before.version };
          const result =
            to === 'CANCELLED'
              ? await cancel({ ...input, reason: note })
              : await attend({
                  ...input,
                  note,
                  attended: to === 'ATTENDED',
                  outcome: to === 'ATTENDED' ? 'COMPLETED' : null,
                });
          const after = await rowOf(registration);
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

describe('registrations', () => {
  const LIST = `query ($filter: TrainingRegistrationFilter, $orderBy: TrainingRegistrationOrder! = REGISTERED_DESC, $first: Int! = 100, $after: String) {
    trainingRegistrations(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
      totalCount pageInfo { hasNextPage endCursor } edges { node { id } } } }`;
  const list = async (variables: object, principal = anAdmin()): Promise<Answer> =>
    (await ask(subgraph, LIST, { principal, variables: { ...variables } })).trainingRegistrations;

  it('are found by what they are, and seen by the bureau of the seller and who gives the course', async () => {
    const session = await sessionAt(-9);
    const seller = newId('coop');
    const came = await seatIn(session, { seller, status: 'ATTENDED', outcome: 'COMPLETED', certificate: 'X-1' });
    const kerala = await seatIn(session, { state: 'IN-KL', partner: AMAZON, synthetic: true });
    const found = async (filter: object, principal = anAdmin()) =>
      (await list({ filter: { sessions: [session], ...filter } }, principal)).edges.map(({ node }: Answer) => node.id);
    for (const filter of [
      { sellers: [seller] },
      { statuses: ['ATTENDED'] },
      { outcomes: ['COMPLETED'] },
      { certified: true },
    ])
      expect(await found(filter)).toEqual([came.id]);
    for (const filter of [{ states: ['IN-KL'] }, { synthetic: true }, { certified: false }])
      expect(await found(filter)).toEqual([kerala.id]);
    expect(await found({}, tamilBureau)).toEqual([came.id]);
    expect(await found({}, aPartner())).toEqual([came.id]);
    expect(await found({}, aPartner({ organization: AMAZON }))).toEqual([kerala.id]);
    const query = `query ($of: [_Any!]!) { _entities(representations: $of) {
      ... on Cooperative { trainingRegistrations(first: 3) { edges { node { certificate } } } }
      ... on TrainingSession { registrations(first: 3) { totalCount } } } }`;
    const of = [
      { __typename: 'Cooperative', id: seller },
      { __typename: 'TrainingSession', id: session },
    ];
    const { _entities } = await ask(subgraph, query, { principal: aPartner(), variables: { of } });
    expect(_entities).toEqual([
      { trainingRegistrations: { edges: [{ node: { certificate: 'X-1' } }] } },
      { registrations: { totalCount: 1 } },
    ]);
  });

  it.each(['REGISTERED_DESC', 'REGISTERED_ASC', 'UPDATED_DESC'])(
    'are all met once in the order %s while others come and go',
    async (orderBy) => {
      const session = await sessionAt(9);
      const steady: string[] = [];
      const at = (n: number) => ({
        createdAt: new Date(2_000_000_000_000 + n),
        updatedAt: new Date(2_000_000_000_000 + n),
      });
      for (let n = 0; n < 12; n++) steady.push((await seatIn(session, at(Math.floor(n / 2)))).id);
      const walked = await walkPages(
        (after) => list({ filter: { sessions: [session] }, orderBy, first: 5, after }),
        async (page) => {
          await seatIn(session, at(page * 2));
          const { id } = await seatIn(session, at(3));
          await database.db.delete(trainingRegistrations).where(eq(trainingRegistrations.id, id));
        },
      );
      expect(walked.filter((id) => steady.includes(id)).sort()).toEqual(steady.sort());
    },
  );
});
