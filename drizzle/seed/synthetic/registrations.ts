import type {
  EnrolmentServiceRow,
  enrolments,
  SERVICES,
  trainingRegistrations,
} from '../../../subgraphs/incubation/tables.ts';
import { seedId } from '../../../subgraphs/shared/ids.ts';
import { mouId, organizationId, trainingProgrammeId } from '../ids.ts';
import { daysAfter, LAST_DAY, momentOf } from './calendar.ts';
import { randomAt } from './random.ts';
import { sessions } from './training.ts';
import type { World } from './world.ts';

type RegistrationRow = typeof trainingRegistrations.$inferInsert;

interface Course {
  readonly id: string;
  readonly organization: string;
  /** Online, so that there is a seat for everybody; not cancelled; earliest first. */
  readonly sessions: readonly { readonly id: string; readonly startsAt: Date; readonly endsAt: Date }[];
}

/** By the id of the MoU that promises it. */
export type Courses = ReadonlyMap<string, Course>;

export function coursesByMou(world: World): Courses {
  const all = sessions(world);
  return new Map(
    world.facts.trainingProgrammes.map(({ key, mou, organisation }) => {
      const id = trainingProgrammeId(key);
      const online = all.filter(
        (session) => session.trainingProgramme === id && session.mode === 'ONLINE' && session.status !== 'CANCELLED',
      );
      return [mouId(mou), { id, organization: organizationId(organisation), sessions: online }];
    }),
  );
}

const TRAINING: (typeof SERVICES)[number] = 'MARKET_ACCESS_TRAINING';
/** Of those whose training is still to come, so many have a seat in the next session. */
const REGISTERED = 0.1;

/**
 * The registration that goes with an enrolment, if one does: whose training is done has attended the last session before that
 * day; some of those whose training is still to come are registered for the next one.
 */
export function registrationOf(
  world: World,
  courses: Courses,
  enrolment: typeof enrolments.$inferInsert,
  services: readonly EnrolmentServiceRow[],
): RegistrationRow | null {
  const course = courses.get(enrolment.mou ?? '');
  const training = services.find(({ service }) => service === TRAINING);
  if (!course || !training) return null;
  const random = randomAt(world.seed, enrolment.id, 0);
  const { completedAt } = training;
  const isAhead = training.status === 'NOT_STARTED' && random.chance(REGISTERED);
  const session = completedAt
    ? course.sessions.findLast(
        ({ startsAt, endsAt }) => startsAt.toISOString() > enrolment.enrolledAt && endsAt <= completedAt,
      )
    : course.sessions.find(({ startsAt }) => isAhead && startsAt.toISOString() > daysAfter(LAST_DAY, 1));
  if (!session) return null;
  const createdAt = momentOf(
    daysAfter(session.startsAt < new Date(LAST_DAY) ? session.startsAt.toISOString().slice(0, 10) : LAST_DAY, -1),
    random,
  );
  return {
    id: seedId('trr', `synthetic/${session.id}/${enrolment.seller}`),
    session: session.id,
    trainingProgramme: course.id,
    seller: enrolment.seller,
    state: enrolment.state,
    partner: course.organization,
    status: completedAt ? 'ATTENDED' : 'REGISTERED',
    outcome: completedAt ? 'COMPLETED' : null,
    certificate: completedAt ? `GEN-${enrolment.id.slice(-12).toUpperCase()}` : null,
    synthetic: true,
    createdAt,
    updatedAt: completedAt ?? createdAt,
  };
}
