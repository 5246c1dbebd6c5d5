import { eq } from 'drizzle-orm';
import { incubation } from '../../subgraphs/incubation/index.ts';
import { trainingRegistrations } from '../../subgraphs/incubation/tables.ts';
import { insertRegistration, insertTrainingProgramme, insertTrainingSession } from '../support/builders/incubation.ts';
import type { TestDatabase } from '../support/database.ts';
import { aBureau } from '../support/principals.ts';
import { type Answer, aGraphOf, ask, issuesOf } from '../support/subgraph-client.ts';

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

export const tamilBureau = aBureau({ id: 'bureau-tn', state: 'IN-TN' });
const hours = (n: number): Date => new Date(Date.now() + n * 3_600_000);

/** Refusals, without the warnings that come with them. */
export const errorsOf = (result: Answer): string[] => issuesOf(result).filter((line) => !line.endsWith('UNUSUAL'));

/** Flipkart's course in a database, with what one does to its sessions and registrations, through the API and past it. */
export async function aCourse({ db }: Pick<TestDatabase, 'db'>) {
  const subgraph = incubation.create({ db });
  const course = await insertTrainingProgramme(db);
  return {
    subgraph,
    course,
    async register(session: string, seller: string, asking: object = {}): Promise<Answer> {
      const { principal = tamilBureau, state = 'IN-TN', status = 'ACTIVE', ...rest } = asking as Answer;
      const graph = aGraphOf({ [seller]: { status, state: { code: state } } });
      const variables = { input: { session, seller }, ...rest };
      return (await ask(subgraph, REGISTER, { principal, graph, variables })).registerForTraining;
    },
    async attend(input: object, principal = tamilBureau, dryRun = false): Promise<Answer> {
      return (await ask(subgraph, ATTEND, { principal, variables: { input, dryRun } })).recordAttendance;
    },
    async cancel(input: object): Promise<Answer> {
      const variables = { input };
      return (await ask(subgraph, CANCEL, { principal: tamilBureau, variables })).cancelTrainingRegistration;
    },
    /** A session that begins so many hours from now and takes three. */
    sessionAt: (begin: number, overrides: object = {}): Promise<string> =>
      insertTrainingSession(db, { trainingProgramme: course, startsAt: hours(begin), ...overrides }),
    seatIn: (session: string, overrides: object = {}) =>
      insertRegistration(db, { session, trainingProgramme: course, ...overrides }),
    async rowOf(id: string) {
      return (await db.select().from(trainingRegistrations).where(eq(trainingRegistrations.id, id)))[0]!;
    },
  };
}
