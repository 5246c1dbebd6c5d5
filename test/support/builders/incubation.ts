import { serviceRowOf } from '../../../subgraphs/incubation/domain/service-rows.ts';
import { summarise } from '../../../subgraphs/incubation/domain/summarise.ts';
import {
  type EnrolmentRow,
  type EnrolmentServiceRow,
  enrolmentServices,
  enrolments,
  type FacilityBookingRow,
  facilityBookings,
  facilityCentres,
  facilityOfferings,
  SERVICES,
  type ServiceLevelRow,
  serviceChanges,
  serviceLevels,
  type TrainingRegistrationRow,
  trainingProgrammes,
  trainingRegistrations,
  trainingSessions,
} from '../../../subgraphs/incubation/tables.ts';
import type { Queryable } from '../../../subgraphs/shared/database.ts';
import { newId, seedId } from '../../../subgraphs/shared/ids.ts';

export const FLIPKART = seedId('org', 'flipkart');
export const AMAZON = seedId('org', 'amazon');
export const MTIPB_MOU = seedId('mou', 'flipkart-mtipb');
export const UP_MOU = seedId('mou', 'flipkart-up');
export const SAMARTH = seedId('prg', 'flipkart-samarth');

type Service = EnrolmentServiceRow['service'];
type ServicePlan = Partial<EnrolmentServiceRow>;

export type EnrolmentPlan = Partial<EnrolmentRow> & {
  /** What differs from a service not started, by service; those not named are left as they are. */
  readonly services?: Readonly<Partial<Record<Service, ServicePlan>>>;
  /** Only these services, all seven unless told. */
  readonly only?: readonly Service[];
};

/** An enrolment of a seller of Uttar Pradesh with Flipkart under its MoU, nothing begun, unless told otherwise. */
export async function insertEnrolment(
  db: Queryable,
  { services: plans = {}, only = SERVICES, ...overrides }: EnrolmentPlan = {},
): Promise<EnrolmentRow> {
  const enrolled = {
    id: newId('enr'),
    seller: newId('ent'),
    mou: UP_MOU,
    programme: SAMARTH,
    partner: FLIPKART,
    state: 'IN-UP',
    district: '118',
    enrolledAt: '2021-03-01',
    synthetic: true,
    ...overrides,
  };
  const services = only.map((service) => {
    const row = serviceRowOf(enrolled, { service, ...plans[service] });
    return row.status === 'DONE' ? { ...row, completedAt: row.completedAt ?? new Date('2021-04-01') } : row;
  });
  const [row] = await db
    .insert(enrolments)
    .values({ ...enrolled, ...summarise(services) })
    .returning();
  await db.insert(enrolmentServices).values(services);
  await db.insert(serviceChanges).values(
    services.map(({ enrolment, service, status }) => ({
      enrolment,
      service,
      actor: 'bureau-up',
      organization: seedId('org', 'bureau-up'),
      from: null,
      to: status,
    })),
  );
  return row!;
}

/** A carpet centre of Agra that is open, unless told otherwise, with a loom for four at a time. */
export async function insertFacilityCentre(
  db: Queryable,
  overrides: Partial<typeof facilityCentres.$inferInsert> = {},
  offerings: readonly Partial<typeof facilityOfferings.$inferInsert>[] = [{}],
): Promise<string> {
  const id = overrides.id ?? newId('cfc');
  await db.insert(facilityCentres).values({
    name: 'Agra Carpet Centre',
    state: 'IN-UP',
    district: '118',
    status: 'OPEN',
    openedOn: '2020-08-07',
    ...overrides,
    id,
  });
  if (offerings.length > 0)
    await db.insert(facilityOfferings).values(
      offerings.map((offering) => ({
        code: 'loom',
        name: 'Power loom',
        unit: 'hour',
        capacity: 4,
        price: 150_00,
        ...offering,
        centre: id,
      })),
    );
  return id;
}

/** Flipkart's course on selling online, unless told otherwise. */
export async function insertTrainingProgramme(
  db: Queryable,
  overrides: Partial<typeof trainingProgrammes.$inferInsert> = {},
): Promise<string> {
  const id = overrides.id ?? newId('trp');
  await db.insert(trainingProgrammes).values({
    name: 'Selling online',
    organization: FLIPKART,
    programme: SAMARTH,
    mou: MTIPB_MOU,
    ...overrides,
    id,
  });
  return id;
}

/** Three hours in a hall in Chennai, in Tamil, unless told otherwise. */
export async function insertTrainingSession(
  db: Queryable,
  overrides: Partial<typeof trainingSessions.$inferInsert> & { readonly trainingProgramme: string },
): Promise<string> {
  const id = overrides.id ?? newId('trs');
  const startsAt = overrides.startsAt ?? new Date('2021-03-10T04:30:00Z');
  await db.insert(trainingSessions).values({
    mode: 'IN_PERSON',
    place: 'Guindy, Chennai',
    district: '571',
    state: 'IN-TN',
    seats: 40,
    language: 'ta',
    ...overrides,
    startsAt,
    endsAt: overrides.endsAt ?? new Date(startsAt.getTime() + 3 * 3_600_000),
    id,
  });
  return id;
}

/** A booking of the loom of a centre by an enterprise, requested for two hours of a morning in 2999, unless told otherwise. */
export async function insertBooking(
  db: Queryable,
  overrides: Partial<typeof facilityBookings.$inferInsert> & { readonly centre: string },
): Promise<FacilityBookingRow> {
  const startsAt = overrides.startsAt ?? new Date('2999-03-05T04:30:00Z');
  const [row] = await db
    .insert(facilityBookings)
    .values({
      id: newId('cfb'),
      offering: 'loom',
      state: 'IN-UP',
      seller: newId('ent'),
      places: 1,
      quantity: 2,
      charges: 300_00,
      purpose: 'Weaving a carpet',
      ...overrides,
      startsAt,
      endsAt: overrides.endsAt ?? new Date(startsAt.getTime() + 2 * 3_600_000),
    })
    .returning();
  return row!;
}

/** A seat of an enterprise of Tamil Nadu in a session of Flipkart's course, unless told otherwise. */
export async function insertRegistration(
  db: Queryable,
  overrides: Partial<typeof trainingRegistrations.$inferInsert> & {
    readonly session: string;
    readonly trainingProgramme: string;
  },
): Promise<TrainingRegistrationRow> {
  const [row] = await db
    .insert(trainingRegistrations)
    .values({ id: newId('trr'), seller: newId('ent'), state: 'IN-TN', partner: FLIPKART, ...overrides })
    .returning();
  return row!;
}

/** ONBOARDING within thirty days under the MoU of Uttar Pradesh with Flipkart, from its first day, unless told otherwise. */
export async function insertServiceLevel(
  db: Queryable,
  overrides: Partial<typeof serviceLevels.$inferInsert> = {},
): Promise<ServiceLevelRow> {
  const [row] = await db
    .insert(serviceLevels)
    .values({
      id: newId('svl'),
      mou: UP_MOU,
      state: 'IN-UP',
      service: 'ONBOARDING',
      from: '2021-02-18',
      daysToStart: 10,
      daysToFinish: 30,
      ...overrides,
    })
    .returning();
  return row!;
}
