import { serviceRowOf } from '../../../subgraphs/incubation/domain/service-rows.ts';
import { summarise } from '../../../subgraphs/incubation/domain/summarise.ts';
import {
  type EnrolmentRow,
  type EnrolmentServiceRow,
  enrolmentServices,
  enrolments,
  facilityCentres,
  facilityOfferings,
  SERVICES,
  serviceChanges,
  trainingProgrammes,
  trainingSessions,
} from '../../../subgraphs/incubation/tables.ts';
import type { Database } from '../../../subgraphs/shared/database.ts';
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
  db: Database,
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
  db: Database,
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
  db: Database,
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
  db: Database,
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
