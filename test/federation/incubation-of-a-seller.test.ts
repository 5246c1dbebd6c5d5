import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Graph } from '../../gateway/executor/graph.ts';
import { newId } from '../../subgraphs/shared/ids.ts';
import { insertCooperative } from '../support/builders/cooperatives.ts';
import { anEnterprise, insertEnterprises, insertRegisters } from '../support/builders/enterprises.ts';
import { insertEnrolment } from '../support/builders/incubation.ts';
import { insertPartners, ORG, placeMou } from '../support/builders/partners.ts';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';
import { aBureau, aPartner } from '../support/principals.ts';
import type { Answer } from '../support/subgraph-client.ts';
import { askGraph, startWholeGraph } from '../support/whole-graph.ts';

/** One seller through everything that incubation does, by the operations that a bureau and a partner would send. */

let database: TestDatabase;
let graph: Graph;
let mou: string;
const seller = newId('ent');
const bureau = aBureau({ id: 'bureau-tn', organization: ORG.bureauTn, state: 'IN-TN' });
const hours = (n: number): string => new Date(Date.now() + n * 3_600_000).toISOString();
const ask = (principal: typeof bureau, document: string, variables: object = {}): Promise<Answer> =>
  askGraph(graph, principal, document, { ...variables });

beforeAll(async () => {
  database = await cloneDatabase();
  const { db } = database;
  await insertRegisters(db);
  await insertPartners(db);
  await insertEnterprises(db, anEnterprise({ id: seller, state: 'IN-TN', district: '571' }));
  const cooperative = await insertCooperative(db, { state: 'IN-TN', district: '571', name: 'Indcoserve' });
  mou = await placeMou(db, { status: 'SIGNED', effectiveFrom: '2021-02-18', cooperatives: [cooperative] });
  const enrolled = { seller: cooperative, mou, state: 'IN-TN', district: '571' };
  await insertEnrolment(db, { ...enrolled, services: { ONBOARDING: { status: 'DONE' } } });
  graph = await startWholeGraph(db);
});
afterAll(async () => {
  await graph.stop();
  await database.drop();
});

it('agrees a service level, enrols under it, and tells both of the MoU with counts and overdue services', async () => {
  const level = `mutation ($input: RecordServiceLevelInput!) { recordServiceLevel(input: $input) {
    ... on RecordServiceLevelPayload { serviceLevel { mou { reference } state { name } } } } }`;
  const input = { mou, service: 'ONBOARDING', from: '2021-02-18', daysToStart: 5, daysToFinish: 30 };
  const { recordServiceLevel } = await ask(bureau, level, { input });
  expect(recordServiceLevel.serviceLevel).toMatchObject({
    mou: { reference: 'TEST-1' },
    state: { name: 'Tamil Nadu' },
  });

  const enrol = `mutation ($input: EnrolSellerInput!) { enrolSeller(input: $input) {
    ... on EnrolSellerPayload { enrolment { id services { service dueOn } } } ... on ValidationFailed { issues { message } } } }`;
  const { enrolSeller } = await ask(bureau, enrol, { input: { seller, mou, enrolledAt: '2021-03-01' } });
  expect(enrolSeller.enrolment.services[0]).toEqual({ service: 'ONBOARDING', dueOn: '2021-03-31' });

  const services = `query ($mou: ID!) {
    mou(id: $mou) {
      reference
      serviceCounts { service status count overdue }
      serviceLevels { service daysToFinish }
      sellerCounts { district { name } enrolled onboarded trained }
      cooperativeOnboarding { cooperative { name } status }
    }
    overdueServices(filter: { mous: [$mou] }) {
      edges { node { service owner { organization { name } } enrolment { seller { ... on Enterprise { name } } mou { reference } } } }
    }
  }`;
  for (const principal of [bureau, aPartner()]) {
    const { mou: shown, overdueServices } = await ask(principal, services, { mou });
    expect(shown.serviceCounts.slice(0, 3)).toEqual([
      { service: 'ONBOARDING', status: 'NOT_STARTED', count: 1, overdue: 1 },
      { service: 'ONBOARDING', status: 'DONE', count: 1, overdue: 0 },
      { service: 'CATALOGUING', status: 'NOT_STARTED', count: 2, overdue: 0 },
    ]);
    expect(shown).toMatchObject({
      serviceLevels: [{ service: 'ONBOARDING', daysToFinish: 30 }],
      sellerCounts: [{ district: { name: 'Chennai' }, enrolled: 2, onboarded: 1, trained: 0 }],
      cooperativeOnboarding: [{ cooperative: { name: 'Indcoserve' }, status: 'DONE' }],
    });
    expect(overdueServices.edges).toHaveLength(1);
    expect(overdueServices.edges[0].node).toMatchObject({
      service: 'ONBOARDING',
      enrolment: { mou: { reference: 'TEST-1' } },
    });
  }
});

it('opens a centre and books it for the seller, which sees the booking on its own page', async () => {
  const record = `mutation ($input: RecordFacilityCentreInput!) { recordFacilityCentre(input: $input) {
    ... on RecordFacilityCentrePayload { facilityCentre { id district { name } } } ... on ValidationFailed { issues { message } } } }`;
  const offerings = [{ code: 'lab', name: 'Laboratory', unit: 'hour', capacity: 1, pricePaise: 100_00 }];
  const input = {
    name: 'Chennai Centre',
    state: 'IN-TN',
    district: '571',
    status: 'OPEN',
    openedOn: '2024-01-01',
    offerings,
  };
  const { recordFacilityCentre } = await ask(bureau, record, { input });
  expect(recordFacilityCentre.facilityCentre.district).toEqual({ name: 'Chennai' });
  const centre = recordFacilityCentre.facilityCentre.id;

  const book = `mutation ($input: BookFacilityInput!) { bookFacility(input: $input) {
    ... on BookFacilityPayload { facilityBooking { id charges { formatted } seller { ... on Enterprise { name } } } }
    ... on ValidationFailed { issues { code } } } }`;
  const booking = { centre, offering: 'lab', seller, from: hours(30), to: hours(32), purpose: 'Testing' };
  const { bookFacility } = await ask(bureau, book, { input: booking });
  expect(bookFacility.facilityBooking.charges).toEqual({ formatted: '₹200' });
  expect((await ask(bureau, book, { input: booking })).bookFacility.issues).toEqual([{ code: 'OVERRUN' }]);
  const page = `query ($seller: ID!, $id: ID!) {
    enterprise(id: $seller) { facilityBookings { edges { node { id offering { name } centre { name } } } } }
    node(id: $id) { __typename }
  }`;
  const shown = await ask(bureau, page, { seller, id: bookFacility.facilityBooking.id });
  expect(shown.enterprise.facilityBookings.edges).toHaveLength(1);
  expect(shown.node).toEqual({ __typename: 'FacilityBooking' });
});

it('trains the seller, which counts as trained under the MoU by its attendance', async () => {
  const record = `mutation ($input: RecordTrainingProgrammeInput!) { recordTrainingProgramme(input: $input) {
    ... on RecordTrainingProgrammePayload { trainingProgramme { id organization { name } } warnings { message } } } }`;
  const course = (await ask(aPartner(), record, { input: { name: 'Market access', mou } })).recordTrainingProgramme;
  expect(course).toMatchObject({ trainingProgramme: { organization: { name: 'Flipkart' } }, warnings: [] });
  const schedule = `mutation ($input: ScheduleTrainingSessionInput!) { scheduleTrainingSession(input: $input) {
    ... on ScheduleTrainingSessionPayload { trainingSession { id } } ... on ValidationFailed { issues { message } } } }`;
  const input = {
    trainingProgramme: course.trainingProgramme.id,
    startsAt: hours(1),
    endsAt: hours(2),
    mode: 'IN_PERSON',
    place: 'Guindy',
    state: 'IN-TN',
    district: '571',
    seats: 1,
    language: 'ta',
  };
  const { trainingSession } = (await ask(bureau, schedule, { input })).scheduleTrainingSession;
  const register = `mutation ($input: RegisterForTrainingInput!) { registerForTraining(input: $input) {
    ... on RegisterForTrainingPayload { trainingRegistration { id session { seatsLeft } } warnings { message } }
    ... on ValidationFailed { issues { message } } } }`;
  const { registerForTraining } = await ask(aPartner(), register, { input: { session: trainingSession.id, seller } });
  expect(registerForTraining).toMatchObject({ trainingRegistration: { session: { seatsLeft: 0 } }, warnings: [] });

  await database.sql`update incubation.training_session
    set starts_at = starts_at - interval '1 day', ends_at = ends_at - interval '1 day'`;
  const attend = `mutation ($input: RecordAttendanceInput!) { recordAttendance(input: $input) {
    ... on RecordAttendancePayload { trainingRegistration { status certificate } warnings { message } } } }`;
  const registration = registerForTraining.trainingRegistration.id;
  const came = { registration, expectedVersion: 1, attended: true, outcome: 'COMPLETED', certificate: 'FK-1' };
  const { recordAttendance } = await ask(bureau, attend, { input: came });
  expect(recordAttendance).toEqual({ trainingRegistration: { status: 'ATTENDED', certificate: 'FK-1' }, warnings: [] });
  const counts = 'query ($mou: ID!) { mou(id: $mou) { sellerCounts { trained } } }';
  expect((await ask(bureau, counts, { mou })).mou.sellerCounts).toEqual([{ trained: 1 }]);
});
