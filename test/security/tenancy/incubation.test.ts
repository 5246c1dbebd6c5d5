import { seedId } from '../../../subgraphs/shared/ids.ts';
import {
  AMAZON,
  FLIPKART,
  insertBooking,
  insertEnrolment,
  insertFacilityCentre,
  insertRegistration,
  insertServiceLevel,
  insertTrainingProgramme,
  insertTrainingSession,
  SAMARTH,
  UP_MOU,
} from '../../support/builders/incubation.ts';
import type { TestDatabase } from '../../support/database.ts';
import { aBureau, aPartner } from '../../support/principals.ts';
import { describeRules } from './describe-rules.ts';
import { fillLedger, HIDDEN, ledgerRules, READ_BY_ALL, type Rule, type Rules, readByAll } from './table-rules.ts';

const BUREAU = seedId('org', 'bureau-up');
const KERALA = seedId('org', 'bureau-kl');

/** The organisation of a bureau, by its state. */
const OF_BUREAU = `(case :own when 'IN-UP' then '${BUREAU}' else '${KERALA}' end)`;
const own: Rule = {
  bureauSees: 'state = :own',
  bureauKeeps: 'state = :own',
  partnerSees: 'partner = :own',
  partnerKeeps: 'partner = :own',
  belongsBy: ['state', 'partner'],
};
const counted: Rule = { ...own, bureauKeeps: 'false', partnerKeeps: 'false' };
/** Sessions in the state, and of courses that an organisation gives. */
const sessions = (state: string, organization: string) => `(select s.id from incubation.training_session s
  join incubation.training_programme p on p.id = s.training_programme where s.state = ${state} or p.organization = ${organization})`;
const OF_STATE = sessions(':own', OF_BUREAU);
const OF_GIVER = sessions('null', ':own');
const held = (...also: string[]) => ['state = :own', ...also].join(' or ');
const registrations = (whose: string) => `(select id from incubation.training_registration where ${whose})`;
const OF_BOOKINGS = '(select id from incubation.facility_booking where state = :own)';
const OF_CENTRES = '(select id from incubation.facility_centre where state = :own)';

const registered: Rule = {
  bureauSees: held(`session in ${OF_STATE}`),
  bureauKeeps: held(`session in ${OF_STATE}`),
  partnerSees: `partner = :own or session in ${OF_GIVER}`,
  partnerKeeps: `partner = :own or session in ${OF_GIVER}`,
  belongsBy: ['state', 'partner', 'session', 'training_programme'],
};
const PUBLIC_SUBJECT = `(subject like 'cfc%' or subject like 'trs%')`;

const rules: Rules = {
  ...ledgerRules('incubation'),
  'incubation.enrolment': own,
  'incubation.enrolment_service': { ...own, belongsBy: ['enrolment', 'state', 'partner'] },
  'incubation.service_change': {
    bureauSees: 'enrolment in (select id from incubation.enrolment where state = :own)',
    bureauKeeps: 'enrolment in (select id from incubation.enrolment where state = :own)',
    partnerSees: 'enrolment in (select id from incubation.enrolment where partner = :own)',
    partnerKeeps: 'enrolment in (select id from incubation.enrolment where partner = :own)',
  },
  'incubation.service_count': counted,
  'incubation.service_count_by_day': counted,
  'incubation.service_count_change': counted,
  'incubation.service_level': {
    ...readByAll('state = :own', 'state'),
    bureauSees: 'state = :own or mou is not null',
  },
  'incubation.facility_centre': readByAll('state = :own', 'state'),
  'incubation.facility_offering': readByAll(`centre in ${OF_CENTRES}`, 'centre'),
  'incubation.facility_figure': READ_BY_ALL,
  'incubation.facility_booking': {
    ...HIDDEN,
    bureauSees: 'state = :own',
    bureauKeeps: 'state = :own',
    belongsBy: ['state', 'centre'],
  },
  'incubation.training_programme': {
    ...readByAll(`organization = ${OF_BUREAU}`, 'organization'),
    partnerKeeps: 'organization = :own',
  },
  'incubation.training_session': {
    ...readByAll(`id in ${OF_STATE}`, 'state', 'training_programme'),
    partnerKeeps: `id in ${OF_GIVER}`,
  },
  'incubation.training_registration': registered,
  'incubation.status_change': {
    bureauSees: `${PUBLIC_SUBJECT} or subject in ${OF_BOOKINGS} or subject in ${registrations(registered.bureauSees)}`,
    bureauKeeps: `subject in ${OF_CENTRES} or subject in ${OF_STATE} or subject in ${OF_BOOKINGS}
      or subject in ${registrations(registered.bureauKeeps)}`,
    partnerSees: `${PUBLIC_SUBJECT} or subject in ${registrations(registered.partnerSees)}`,
    partnerKeeps: `subject in ${OF_GIVER} or subject in ${registrations(registered.partnerKeeps)}`,
  },
};

/** States and partners, the first of each two with nothing in common. */
const PAIRS = [
  ['IN-UP', FLIPKART],
  ['IN-KL', AMAZON],
  ['IN-UP', AMAZON],
  ['IN-KL', FLIPKART],
] as const;

/** A centre, a booking, enrolments and sessions in each of two states; courses of two partners and of a bureau. */
async function fill(database: TestDatabase): Promise<void> {
  const { db, sql } = database;
  await fillLedger(database, 'incubation', 'IN-UP');
  const begin = (subject: string) =>
    sql`insert into incubation.status_change (subject, actor, to_status) values (${subject}, 'seed', 'SEED')`;
  const states = ['IN-UP', 'IN-KL'];
  for (const state of states) {
    const centre = await insertFacilityCentre(db, { state });
    await begin(centre);
    await begin((await insertBooking(db, { centre, state })).id);
    await sql`insert into incubation.facility_figure (state, metric, value, unit, qualifier, source)
      values (${state}, 'centres', 1, 'centres', 'EXACT', 'a newspaper')`;
    await insertServiceLevel(db, { state });
    await insertServiceLevel(db, { state, mou: null, programme: SAMARTH });
  }
  for (const [state, partner] of PAIRS) await insertEnrolment(db, { state, partner, only: ['ONBOARDING'] });
  await sql`select incubation.fold_service_counts()`;
  await insertEnrolment(db, { only: ['ONBOARDING'], mou: UP_MOU });
  const courses = new Map<string, string>();
  for (const organization of [FLIPKART, AMAZON, BUREAU])
    courses.set(organization, await insertTrainingProgramme(db, { organization }));
  for (const [state, organization] of [...PAIRS, ...states.map((of) => [of, BUREAU] as const)]) {
    const trainingProgramme = courses.get(organization)!;
    const session = await insertTrainingSession(db, { trainingProgramme, state });
    await begin(session);
    const seat = { session, trainingProgramme, partner: organization };
    for (const of of [state, ...states.filter((other) => other !== state)])
      await begin((await insertRegistration(db, { ...seat, state: of })).id);
  }
}

describeRules({
  schemas: ['incubation'],
  rules,
  tenants: {
    'Uttar Pradesh, that gives a course': aBureau(),
    Kerala: aBureau({ state: 'IN-KL', organization: KERALA }),
    Flipkart: aPartner(),
    Amazon: aPartner({ organization: AMAZON }),
    'a partner of nothing': aPartner({ organization: 'org_other' }),
  },
  fill,
});
