import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  audit,
  idempotencyKeys,
  outbox,
  statusChanges,
  trainingRegistrations,
} from '../../subgraphs/incubation/tables.ts';
import { newId } from '../../subgraphs/shared/ids.ts';
import { AMAZON, insertEnrolment, MTIPB_MOU } from '../support/builders/incubation.ts';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';
import { anAdmin, aPartner } from '../support/principals.ts';
import { type Answer, ask, issuesOf } from '../support/subgraph-client.ts';
import { walkPages } from '../support/walk-pages.ts';
import { aCourse, errorsOf, tamilBureau } from './training-course.ts';

let database: TestDatabase;
let training: Awaited<ReturnType<typeof aCourse>>;
const countRows = async (): Promise<number[]> =>
  Promise.all(
    [trainingRegistrations, statusChanges, audit, outbox, idempotencyKeys].map((table) => database.db.$count(table)),
  );

beforeAll(async () => {
  database = await cloneDatabase();
  training = await aCourse(database);
});
afterAll(() => database.drop());

describe('registerForTraining', () => {
  it('gives a seller a seat, with history, audit row and event', async () => {
    const session = await training.sessionAt(9, { seats: 2 });
    const seller = newId('ent');
    await insertEnrolment(database.db, { seller, mou: MTIPB_MOU, state: 'IN-TN' });
    const { trainingRegistration, warnings } = await training.register(session, seller);
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
    const session = await training.sessionAt(9, { seats: 3 });
    const all = await Promise.all(Array.from({ length: 10 }, () => training.register(session, newId('ent'))));
    const refused = all.filter(({ __typename }) => __typename === 'ValidationFailed');
    expect(refused.map(errorsOf)).toEqual(Array(7).fill(['input.session OVERRUN']));
    await expect(training.seatIn(session)).rejects.toMatchObject({
      cause: { constraint_name: 'training_session_registered' },
    });
  });

  it('gives a seller one seat, also when it asks twice at once, and another once that is given up', async () => {
    const session = await training.sessionAt(9);
    const seller = newId('coop');
    const both = await Promise.all([training.register(session, seller), training.register(session, seller)]);
    expect(both.map(({ __typename }) => __typename).sort()).toEqual(['RegisterForTrainingPayload', 'ValidationFailed']);
    expect(issuesOf(await training.register(session, seller))).toEqual(['input.seller DUPLICATE']);
    const [row] = await database.db
      .select()
      .from(trainingRegistrations)
      .where(eq(trainingRegistrations.seller, seller));
    const given = await training.cancel({ registration: row?.id, expectedVersion: 1, reason: 'ill' });
    expect(given.trainingRegistration).toMatchObject({ status: 'CANCELLED', session: { seatsLeft: 40 } });
    expect((await training.register(session, seller)).__typename).toBe('RegisterForTrainingPayload');
  });

  it.each<[string, () => Promise<string>, object, string[]]>([
    ['a session that is none', async () => newId('trs'), {}, ['input.session NOT_FOUND']],
    ['a session that has begun', () => training.sessionAt(-1), {}, ['input.session GUARD_NOT_MET']],
    [
      'a session that is cancelled',
      () => training.sessionAt(9, { status: 'CANCELLED' }),
      {},
      ['input.session GUARD_NOT_MET'],
    ],
    ["another state's seller", () => training.sessionAt(9), { state: 'IN-UP' }, ['input.seller FOREIGN_STATE']],
    ['a seller that is closed', () => training.sessionAt(9), { status: 'CLOSED' }, ['input.seller GUARD_NOT_MET']],
    [
      "another partner's course",
      () => training.sessionAt(9),
      { principal: aPartner({ organization: AMAZON }) },
      ['input.session FOREIGN_PARTNER'],
    ],
  ])('is refused for %s, and nothing written', async (_what, session, asking, expected) => {
    const id = await session();
    const before = await countRows();
    expect(errorsOf(await training.register(id, newId('ent'), asking))).toEqual(expected);
    expect(await countRows()).toEqual(before);
  });

  it('warns of a seller that is not enrolled, or not of the state; a dry run leaves nothing', async () => {
    const session = await training.sessionAt(9);
    const before = await countRows();
    const asking = { principal: aPartner(), state: 'IN-KL', dryRun: true, key: newId('trr') };
    const { trainingRegistration, warnings } = await training.register(session, newId('ent'), asking);
    expect(warnings).toEqual(Array(2).fill({ path: ['input', 'seller'], code: 'UNUSUAL' }));
    expect(trainingRegistration.session.seatsLeft).toBe(39);
    expect(await countRows()).toEqual(before);
  });
});

describe('registrations', () => {
  const LIST = `query ($filter: TrainingRegistrationFilter, $orderBy: TrainingRegistrationOrder! = REGISTERED_DESC, $first: Int! = 100, $after: String) {
    trainingRegistrations(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
      totalCount pageInfo { hasNextPage endCursor } edges { node { id } } } }`;
  const list = async (variables: object, principal = anAdmin()): Promise<Answer> =>
    (await ask(training.subgraph, LIST, { principal, variables: { ...variables } })).trainingRegistrations;

  it('are found by what they are, and seen by the bureau of the seller and who gives the course', async () => {
    const session = await training.sessionAt(-9);
    const seller = newId('coop');
    const came = await training.seatIn(session, {
      seller,
      status: 'ATTENDED',
      outcome: 'COMPLETED',
      certificate: 'X-1',
    });
    const kerala = await training.seatIn(session, { state: 'IN-KL', partner: AMAZON, synthetic: true });
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
    const { _entities } = await ask(training.subgraph, query, { principal: aPartner(), variables: { of } });
    expect(_entities).toEqual([
      { trainingRegistrations: { edges: [{ node: { certificate: 'X-1' } }] } },
      { registrations: { totalCount: 1 } },
    ]);
  });

  it.each(['REGISTERED_DESC', 'REGISTERED_ASC', 'UPDATED_DESC'])(
    'are all met once in the order %s while others come and go',
    async (orderBy) => {
      const session = await training.sessionAt(9);
      const steady: string[] = [];
      const at = (n: number) => ({
        createdAt: new Date(2_000_000_000_000 + n),
        updatedAt: new Date(2_000_000_000_000 + n),
      });
      for (let n = 0; n < 12; n++) steady.push((await training.seatIn(session, at(Math.floor(n / 2)))).id);
      const walked = await walkPages(
        (after) => list({ filter: { sessions: [session] }, orderBy, first: 5, after }),
        async (page) => {
          await training.seatIn(session, at(page * 2));
          const { id } = await training.seatIn(session, at(3));
          await database.db.delete(trainingRegistrations).where(eq(trainingRegistrations.id, id));
        },
      );
      expect(walked.filter((id) => steady.includes(id)).sort()).toEqual(steady.sort());
    },
  );
});
