import { serviceRowOf } from '../../../subgraphs/incubation/domain/service-rows.ts';
import {
  isOpen,
  needsNote,
  needsOwner,
  type ServiceStatus,
} from '../../../subgraphs/incubation/domain/service-status.ts';
import { summarise } from '../../../subgraphs/incubation/domain/summarise.ts';
import {
  type EnrolmentServiceRow,
  type enrolments,
  SERVICES,
  type serviceChanges,
} from '../../../subgraphs/incubation/tables.ts';
import { seedId } from '../../../subgraphs/shared/ids.ts';
import { mouId, organizationId, programmeId } from '../ids.ts';
import type { Agreement } from './agreements.ts';
import { dayFrom, daysAfter, daysBetween, earlierOf, LAST_DAY, laterOf, momentOf } from './calendar.ts';
import { type Random, randomAt, type Weighted } from './random.ts';
import type { Seller } from './sellers.ts';
import type { World } from './world.ts';

type EnrolmentRow = typeof enrolments.$inferInsert;

interface SyntheticEnrolment {
  readonly enrolment: EnrolmentRow;
  readonly services: readonly EnrolmentServiceRow[];
  /** What the enrolment itself left in the history: one row a service. */
  readonly changes: readonly (typeof serviceChanges.$inferInsert)[];
}

/** A service is promised a month after the one before it. */
const DAYS_A_SERVICE = 30;

/**
 * What is open on LAST_DAY has a day that was agreed on anew: of the service under way from two months before to a year after
 * it, of those that follow a month later each: up to the end of 2027 some of it is overdue, and some is not.
 */
const AGREED_ANEW: readonly [number, number] = [-60, 365];

const UNDER_WAY: readonly Weighted<ServiceStatus>[] = [
  ['IN_PROGRESS', 70],
  ['BLOCKED', 15],
  ['NOT_STARTED', 15],
];

const NOTES: Readonly<Partial<Record<ServiceStatus, string>>> = {
  BLOCKED: 'Generated: papers of the seller are missing.',
  DECLINED: 'Generated: the seller does not want it.',
};

/** Services follow each other: done up to somewhere, the next one under way, the rest not begun. Few are declined. */
function drawStatus(position: number, done: number, random: Random): ServiceStatus {
  if (random.chance(0.04)) return 'DECLINED';
  if (position < done) return 'DONE';
  return position === done ? random.weighted(UNDER_WAY) : 'NOT_STARTED';
}

/** Of what began and ended on one day, the end is not before the beginning. */
const laterMoment = (one: Date, other: Date): Date => (one > other ? one : other);

/** The days by which the services are due; all of them are promised at once, what is open then agreed on anew. */
function dueDays(enrolledAt: string, done: number, statuses: readonly ServiceStatus[], random: Random): string[] {
  const next = daysAfter(LAST_DAY, random.int(...AGREED_ANEW));
  return statuses.map((status, position) => {
    const promised = daysAfter(enrolledAt, (position + 1) * DAYS_A_SERVICE);
    return isOpen(status) ? laterOf(promised, daysAfter(next, (position - done) * DAYS_A_SERVICE)) : promised;
  });
}

function serviceAt(
  enrolledAt: string,
  partner: string,
  position: number,
  status: ServiceStatus,
  random: Random,
): Pick<EnrolmentServiceRow, 'status' | 'ownerOrganization' | 'startedAt' | 'completedAt'> {
  const begun = earlierOf(daysAfter(enrolledAt, position * DAYS_A_SERVICE), LAST_DAY);
  const ended = earlierOf(daysAfter(begun, random.int(1, DAYS_A_SERVICE)), LAST_DAY);
  const started = status === 'DONE' || status === 'IN_PROGRESS' || status === 'BLOCKED';
  const startedAt = started ? momentOf(begun, random) : null;
  return {
    status,
    ownerOrganization: needsOwner(status) || random.chance(0.5) ? partner : null,
    startedAt,
    completedAt: startedAt && status === 'DONE' ? laterMoment(momentOf(ended, random), startedAt) : null,
  };
}

/** The enrolment of a seller under one of its agreements, all seven services promised. */
export function enrolmentOf(world: World, seller: Seller, agreement: Agreement): SyntheticEnrolment {
  const random = randomAt(world.seed, `${seller.stream}-enrolment-${agreement.mou}`, seller.number);
  const partner = organizationId(agreement.partner);
  const enrolledAt = dayFrom(laterOf(agreement.from, seller.since), random);
  const under = {
    id: seedId('enr', `${seller.id}/${agreement.mou}`),
    mou: mouId(agreement.mou),
    programme: agreement.programme && programmeId(agreement.programme),
    partner,
    state: seller.state,
    district: seller.district,
    enrolledAt,
    synthetic: true,
  };
  const months = daysBetween(enrolledAt, LAST_DAY) / DAYS_A_SERVICE;
  const done = Math.floor(Math.min(SERVICES.length, months * random.magnitude(0.2, 1)));
  const drawn = SERVICES.map((service, position) => {
    const status = drawStatus(position, done, random);
    return { service, ...serviceAt(enrolledAt, partner, position, status, random) };
  });
  const createdAt = momentOf(enrolledAt, random);
  const statuses = drawn.map(({ status }) => status);
  const days = dueDays(enrolledAt, done, statuses, random);
  const services = drawn.map((service, position) => serviceRowOf(under, { ...service, dueOn: days[position]! }));
  return {
    enrolment: { ...under, seller: seller.id, ...summarise(services), createdAt, updatedAt: createdAt },
    services,
    changes: services.map(({ service, status, ownerOrganization, ownerPerson, dueOn }) => ({
      enrolment: under.id,
      service,
      at: createdAt,
      actor: 'seed',
      organization: null,
      from: null,
      to: status,
      ownerOrganization,
      ownerPerson,
      dueOn,
      note: needsNote('NOT_STARTED', status) ? (NOTES[status] ?? null) : null,
    })),
  };
}
