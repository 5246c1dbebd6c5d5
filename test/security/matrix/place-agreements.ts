import { eq } from 'drizzle-orm';
import { milestones, mouTargets, obligations } from '../../../subgraphs/partners/tables.ts';
import type { Database } from '../../../subgraphs/shared/database.ts';
import {
  insertBooking,
  insertEnrolment,
  insertFacilityCentre,
  insertRegistration,
  insertServiceLevel,
  insertTrainingProgramme,
  insertTrainingSession,
} from '../../support/builders/incubation.ts';
import { placeMou } from '../../support/builders/partners.ts';
import { type Cell, nameOf } from './cells.ts';
import type { Market } from './place-market.ts';

/** MoUs of a cell and what is done under them. */
export type Agreements = Awaited<ReturnType<typeof placeAgreements>>;

export async function placeAgreements(db: Database, cell: Cell, market: Market) {
  const { state, partner } = cell;
  const place = { state: state.code, district: state.district };
  const name = (what: string) => `${what} of ${nameOf(cell)}`;
  const parties = [partner.organization, state.organization];
  const common = { state: state.code, districts: [state.district], parties };
  const signed = { status: 'SIGNED', signatures: 2, signedOn: '2021-02-17', signedPrecision: 'DAY' } as const;
  const mou = await placeMou(db, { ...common, ...signed, title: name('MoU'), cooperatives: [market.cooperative] });
  const amended = await placeMou(db, { ...common, ...signed, title: name('MoU to be amended') });
  const reviewed = await placeMou(db, { ...common, title: name('MoU under review'), status: 'UNDER_REVIEW' });
  const draft = await placeMou(db, { ...common, title: name('Draft MoU') });
  const quiet = await placeMou(db, { ...common, ...signed, title: name('MoU that rests') });
  await db
    .insert(mouTargets)
    .values({ mou, key: 'shops', position: 0, metric: 'SHOPS_OPENED', unit: 'shops', value: 100 });
  const [obligation] = await db.select({ id: obligations.id }).from(obligations).where(eq(obligations.mou, mou));
  const [draftObligation] = await db.select({ id: obligations.id }).from(obligations).where(eq(obligations.mou, draft));
  if (!obligation || !draftObligation) throw new Error('expected an obligation of each MoU');
  await db
    .insert(milestones)
    .values({ obligation: obligation.id, key: 'first', position: 0, title: name('Milestone'), due: '2022-01-01' });

  const under = { state: state.code, mou };
  const serviceLevel = await insertServiceLevel(db, under);
  const enrolment = await insertEnrolment(db, {
    ...place,
    mou,
    programme: null,
    partner: partner.organization,
    seller: market.enterprise,
  });
  const trainingProgramme = await insertTrainingProgramme(db, {
    name: name('Course'),
    organization: partner.organization,
    programme: null,
    mou,
  });
  const startsAt = new Date('2999-03-10T04:30:00Z');
  const bureauCourse = await insertTrainingProgramme(db, {
    name: name('Course of the bureau'),
    organization: state.organization,
    programme: null,
    mou,
  });
  const session = await insertTrainingSession(db, { trainingProgramme, ...place, startsAt, place: name('Hall') });
  const heldSession = await insertTrainingSession(db, { trainingProgramme, ...place, status: 'HELD' });
  const seat = { trainingProgramme, state: state.code, partner: partner.organization };
  const registration = await insertRegistration(db, { ...seat, session, seller: market.enterprise });
  const pastRegistration = await insertRegistration(db, { ...seat, session: heldSession, seller: market.enterprise });
  const centre = await insertFacilityCentre(db, { ...place, name: name('Centre') });
  const idleCentre = await insertFacilityCentre(db, { ...place, name: name('Centre without bookings') });
  const booking = await insertBooking(db, { centre, state: state.code, seller: market.enterprise });
  return {
    mou,
    amendedMou: amended,
    quietMou: quiet,
    reviewedMou: reviewed,
    draftMou: draft,
    obligation: obligation.id,
    draftObligation: draftObligation.id,
    serviceLevel: serviceLevel.id,
    enrolment: enrolment.id,
    trainingProgramme,
    bureauCourse,
    session,
    heldSession,
    registration: registration.id,
    pastRegistration: pastRegistration.id,
    centre,
    idleCentre,
    booking: booking.id,
  };
}
