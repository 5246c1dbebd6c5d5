import { eq } from 'drizzle-orm';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SESSION_STEPS } from '../../subgraphs/incubation/domain/session-states.ts';
import { incubation } from '../../subgraphs/incubation/index.ts';
import { audit, outbox, SESSION_STATUSES, statusChanges, trainingSessions } from '../../subgraphs/incubation/tables.ts';
import { newId } from '../../subgraphs/shared/ids.ts';
import type { Subgraph } from '../../subgraphs/shared/subgraph.ts';
import {
  AMAZON,
  FLIPKART,
  insertRegistration,
  insertTrainingProgramme,
  insertTrainingSession,
  MTIPB_MOU,
  SAMARTH,
} from '../support/builders/incubation.ts';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';
import { aBureau, anAdmin, aPartner } from '../support/principals.ts';
import { type Answer, aGraphOf, ask, issuesOf } from '../support/subgraph-client.ts';

const mutation = (name: string, payload: string): string => {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}`;
  const creates = name === 'recordTrainingProgramme' || name === 'scheduleTrainingSession';
  return `mutation ($input: ${type}Input!, $dryRun: Boolean! = false) { ${name}(input: $input, dryRun: $dryRun) {
    __typename ... on ${type}Payload { ${payload} warnings { path code } }
    ... on ValidationFailed { issues { path code expected } } ${creates ? '' : '... on VersionConflict { currentVersion }'} } }`;
};
const COURSE = 'trainingProgramme { id version name service description organization { id } programme { id } }';
const SESSION = `trainingSession { id version status startsAt place seats seatsLeft registeredCount
  history { from to note } allowedTransitions { to isOpen } }`;

let database: TestDatabase;
let subgraph: Subgraph;
let course: string;
const tamilBureau = aBureau({ id: 'bureau-tn', state: 'IN-TN', organization: newId('org') });
const graph = aGraphOf({
  [FLIPKART]: {},
  [SAMARTH]: { organization: { id: FLIPKART }, state: null },
  [MTIPB_MOU]: {
    status: 'SIGNED',
    state: { code: 'IN-TN' },
    programme: { id: SAMARTH },
    parties: [{ role: 'E_COMMERCE_PARTNER', organization: { id: FLIPKART } }],
    scope: { states: [], districts: [], cooperatives: [] },
  },
  '571': { state: { code: 'IN-TN' } },
  '118': { state: { code: 'IN-UP' } },
});
const hours = (n: number): Date => new Date(Date.now() + n * 3_600_000);
const run = async (name: string, input: object, principal = aPartner(), dryRun = false): Promise<Answer> => {
  const payload = name.includes('Programme') ? COURSE : SESSION;
  return (await ask(subgraph, mutation(name, payload), { principal, graph, variables: { input, dryRun } }))[name];
};
const rowOf = async (id: string) =>
  (await database.db.select().from(trainingSessions).where(eq(trainingSessions.id, id)))[0]!;
const aSession = (overrides: object = {}) => ({
  trainingProgramme: course,
  startsAt: hours(48),
  endsAt: hours(51),
  mode: 'IN_PERSON',
  place: ' Guindy ',
  state: 'IN-TN',
  district: '571',
  seats: 30,
  language: 'ta',
  ...overrides,
});

beforeAll(async () => {
  database = await cloneDatabase();
  subgraph = incubation.create({ db: database.db });
  course = await insertTrainingProgramme(database.db);
});
afterAll(() => database.drop());

describe('a course', () => {
  it('is recorded and changed by the organisation that gives it', async () => {
    const recorded = await run('recordTrainingProgramme', { name: ' Packing ', mou: MTIPB_MOU });
    expect(recorded.trainingProgramme).toMatchObject({
      name: 'Packing',
      service: 'MARKET_ACCESS_TRAINING',
      organization: { id: FLIPKART },
      programme: { id: SAMARTH },
    });
    const { id } = recorded.trainingProgramme;
    const changed = await run('updateTrainingProgramme', { id, expectedVersion: 1, description: 'How to pack' });
    expect(changed.trainingProgramme).toMatchObject({ version: 2, name: 'Packing', description: 'How to pack' });
    const foreign = await run('updateTrainingProgramme', { id, expectedVersion: 2, name: 'x' }, tamilBureau);
    expect(issuesOf(foreign)).toEqual(['input.id FOREIGN_PARTNER']);
    expect(await database.db.select().from(outbox).where(eq(outbox.subject, id))).toMatchObject([
      { type: 'training_programme.recorded' },
      { type: 'training_programme.updated', subjectVersion: 2 },
    ]);
  });

  it.each<[string, object, ReturnType<typeof aPartner>, string[]]>([
    ['no name', { name: ' ' }, aPartner(), ['input.name OUT_OF_RANGE']],
    [
      'another organisation',
      { name: 'x', organization: FLIPKART },
      tamilBureau,
      ['input.organization FOREIGN_PARTNER'],
    ],
    ['no organisation', { name: 'x' }, anAdmin(), ['input.organization REQUIRED']],
    [
      'an organisation that is none',
      { name: 'x', organization: newId('org') },
      anAdmin(),
      ['input.organization NOT_FOUND'],
    ],
    [
      'an MoU and a programme that are none',
      { name: 'x', mou: newId('mou'), programme: newId('prg') },
      aPartner(),
      ['input.programme NOT_FOUND', 'input.mou NOT_FOUND'],
    ],
  ])('is refused for %s', async (_what, input, principal, expected) => {
    expect(issuesOf(await run('recordTrainingProgramme', input, principal))).toEqual(expected);
  });
});

describe('a session', () => {
  it('is announced by who gives the course, or by the bureau of the state', async () => {
    for (const principal of [aPartner(), tamilBureau, anAdmin()]) {
      const { trainingSession } = await run('scheduleTrainingSession', aSession(), principal);
      expect(trainingSession).toMatchObject({
        status: 'SCHEDULED',
        place: 'Guindy',
        seatsLeft: 30,
        registeredCount: 0,
        history: [{ from: null, to: 'SCHEDULED' }],
        allowedTransitions: [
          { to: 'HELD', isOpen: false },
          { to: 'CANCELLED', isOpen: true },
        ],
      });
    }
    expect(issuesOf(await run('scheduleTrainingSession', aSession(), aBureau()))).toEqual([
      'input.state FOREIGN_STATE',
    ]);
    const amazon = aPartner({ organization: AMAZON });
    expect(issuesOf(await run('scheduleTrainingSession', aSession(), amazon))).toEqual([
      'input.trainingProgramme FOREIGN_PARTNER',
    ]);
  });

  it.each<[string, object, string[]]>([
    ['a course that is none', { trainingProgramme: newId('trp') }, ['input.trainingProgramme NOT_FOUND']],
    [
      'a begin in the past',
      { startsAt: '2021-01-01T00:00:00Z', endsAt: '2021-01-01T01:00:00Z' },
      ['input.startsAt OUT_OF_RANGE'],
    ],
    ['an end before the begin', { endsAt: hours(47) }, ['input.endsAt OUT_OF_RANGE']],
    ['no place', { place: null, state: null, district: null }, ['input.place REQUIRED', 'input.state REQUIRED']],
    ['a place online', { mode: 'ONLINE' }, ['input.place INCONSISTENT', 'input.district INCONSISTENT']],
    ["another state's district", { district: '118' }, ['input.district INCONSISTENT']],
    ['a district that is none', { district: '999' }, ['input.district UNKNOWN']],
    ['no seat', { seats: 0, language: 'Tamil' }, ['input.seats OUT_OF_RANGE', 'input.language INVALID_FORMAT']],
  ])('is refused for %s', async (_what, overrides, expected) => {
    const before = await database.db.$count(audit);
    expect(issuesOf(await run('scheduleTrainingSession', aSession(overrides)))).toEqual(expected);
    expect(await database.db.$count(audit)).toBe(before);
  });

  it('is announced anew with its reason, and keeps the seats that are taken', async () => {
    const id = await insertTrainingSession(database.db, { trainingProgramme: course, startsAt: hours(48), seats: 2 });
    for (let n = 0; n < 2; n++) await insertRegistration(database.db, { session: id, trainingProgramme: course });
    const reschedule = (input: object, principal = aPartner()) =>
      run('rescheduleTrainingSession', { id, expectedVersion: 1, reason: 'the hall floods', ...input }, principal);
    expect(issuesOf(await reschedule({ seats: 1 }))).toEqual(['input.seats GUARD_NOT_MET']);
    await expect(
      database.db.update(trainingSessions).set({ seats: 1 }).where(eq(trainingSessions.id, id)),
    ).rejects.toMatchObject({ cause: { constraint_name: 'training_session_registered' } });
    expect(issuesOf(await reschedule({ startsAt: hours(72) }))).toEqual(['input.endsAt OUT_OF_RANGE']);
    expect(issuesOf(await reschedule({ place: 'x' }, aBureau()))).toEqual(['input.id FOREIGN_STATE']);
    const { trainingSession } = await reschedule({ place: 'Adyar', seats: 3 }, tamilBureau);
    expect(trainingSession).toMatchObject({
      version: 2,
      place: 'Adyar',
      seatsLeft: 1,
      registeredCount: 2,
      history: [{ from: 'SCHEDULED', to: 'SCHEDULED', note: 'the hall floods' }],
    });
  });

  it('takes its registrations with it when it is cancelled', async () => {
    const id = await insertTrainingSession(database.db, { trainingProgramme: course, startsAt: hours(48) });
    const { id: registration } = await insertRegistration(database.db, { session: id, trainingProgramme: course });
    const cancel = { id, expectedVersion: 1, to: 'CANCELLED', reason: 'no trainer' };
    expect((await run('transitionTrainingSession', cancel)).trainingSession).toMatchObject({
      status: 'CANCELLED',
      registeredCount: 0,
    });
    const query = `{ trainingRegistration(id: "${registration}") { status version history { from to note } } }`;
    expect((await ask(subgraph, query, { principal: aPartner() })).trainingRegistration).toEqual({
      status: 'CANCELLED',
      version: 2,
      history: [{ from: 'REGISTERED', to: 'CANCELLED', note: 'The session was cancelled.' }],
    });
    const again = await run('rescheduleTrainingSession', { id, expectedVersion: 2, place: 'x', reason: 'y' });
    expect(issuesOf(again)).toEqual(['input.id IMMUTABLE']);
  });

  it("takes other states' registrations with it when its bureau cancels it, unless somebody came", async () => {
    const id = await insertTrainingSession(database.db, { trainingProgramme: course, startsAt: hours(48) });
    const foreign = await insertRegistration(database.db, { session: id, trainingProgramme: course, state: 'IN-KL' });
    const cancel = { id, expectedVersion: 1, to: 'CANCELLED', reason: 'no trainer' };
    await database.sql`update incubation.training_registration set status = 'ATTENDED', outcome = 'COMPLETED' where id = ${foreign.id}`;
    expect(issuesOf(await run('transitionTrainingSession', cancel, tamilBureau))).toEqual(['input.to GUARD_NOT_MET']);
    await database.sql`update incubation.training_registration set status = 'REGISTERED', outcome = null where id = ${foreign.id}`;
    expect((await run('transitionTrainingSession', cancel, tamilBureau)).trainingSession.registeredCount).toBe(0);
    const query = `{ trainingRegistration(id: "${foreign.id}") { status history { to } } }`;
    expect((await ask(subgraph, query, { principal: aPartner() })).trainingRegistration).toEqual({
      status: 'CANCELLED',
      history: [{ to: 'CANCELLED' }],
    });
  });

  it('follows its table on any walk, and a refusal changes nothing', async () => {
    const asked = fc.record({
      to: fc.constantFrom(...SESSION_STATUSES),
      reason: fc.constantFrom(null, ' ', 'rain'),
      dryRun: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(-9, -1, 9),
        fc.constantFrom('REGISTERED', 'ATTENDED'),
        fc.array(asked, { minLength: 1, maxLength: 4 }),
        async (begin, status, walk) => {
          const { db } = database;
          const id = await insertTrainingSession(db, { trainingProgramme: course, startsAt: hours(begin) });
          const outcome = status === 'ATTENDED' ? 'COMPLETED' : null;
          await insertRegistration(db, { session: id, trainingProgramme: course, status, outcome });
          for (const { to, reason, dryRun } of walk) {
            const before = await rowOf(id);
            const input = { id, expectedVersion: before.version, to, reason };
            const result = await run('transitionTrainingSession', input, aPartner(), dryRun);
            const after = await rowOf(id);
            if (result.__typename !== 'TransitionTrainingSessionPayload' || dryRun) expect(after).toEqual(before);
            if (result.__typename !== 'TransitionTrainingSessionPayload') continue;
            expect(result.trainingSession.status).toBe(to);
            expect(SESSION_STEPS[before.status].map((step) => step.to)).toContain(to);
            if (to === 'HELD') expect(begin).toBe(-9);
            if (to === 'CANCELLED') expect([status, reason?.trim()]).toEqual(['REGISTERED', 'rain']);
            if (!dryRun) expect(after).toMatchObject({ status: to, version: before.version + 1 });
          }
        },
      ),
      { numRuns: 40 },
    );
  });

  it('leaves nothing on a dry run', async () => {
    const before = await Promise.all(
      [trainingSessions, statusChanges, audit, outbox].map((t) => database.db.$count(t)),
    );
    const { trainingSession } = await run('scheduleTrainingSession', aSession(), aPartner(), true);
    expect(trainingSession.history).toHaveLength(1);
    expect(
      await Promise.all([trainingSessions, statusChanges, audit, outbox].map((t) => database.db.$count(t))),
    ).toEqual(before);
  });
});
