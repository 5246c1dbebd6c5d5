import { BECAUSE, FIRST, type Inputs } from './inputs.ts';

const OWNER = { person: 'Asha Menon' };
/** Facilities are booked for a year ahead at most. */
const inAMonth = (time: string) => `${new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10)}T${time}:00Z`;
const DAYS = { effectiveFrom: '2999-01-01', effectiveTo: '2999-12-31' };

/** What a bureau may do with its own state's MoUs, and under them, by mutation. */
export const INPUTS_OF_AGREEMENTS: Readonly<Record<string, Inputs>> = {
  recordMou: (_, { state, partner }) => [
    {
      ...{ title: 'New', state: state.code },
      parties: [
        { key: 'partner', role: 'E_COMMERCE_PARTNER', organization: partner.organization },
        { key: 'state', role: 'STATE_PARTY', organization: state.organization },
      ],
    },
  ],
  reviseMou: ({ draftMou: id }, { state, partner }) => [
    {
      ...{ id, ...FIRST, title: 'Renamed' },
      parties: [
        { key: 'partner', role: 'E_COMMERCE_PARTNER', organization: partner.organization },
        { key: 'state', role: 'STATE_PARTY', organization: state.organization },
      ],
    },
  ],
  transitionMou: ({ draftMou: id }) => [{ id, ...FIRST, to: 'WITHDRAWN', reason: BECAUSE }],
  amendMou: ({ quietMou: mou, cooperative }) => [
    {
      mou,
      ...FIRST,
      ...{ effectiveFrom: '2999-01-01', summary: 'More' },
      terms: { scope: { cooperatives: [{ cooperative }] } },
    },
  ],
  transitionAmendment: ({ amendment: id }) => [{ id, ...FIRST, to: 'WITHDRAWN', reason: BECAUSE }],
  renewMou: ({ quietMou: mou }) => [{ mou, ...FIRST, ...DAYS }],
  recordMilestone: ({ obligation }) => [
    { obligation, milestone: 'first', ...FIRST, status: 'NOT_MET', asOf: '2024-01-01', note: BECAUSE },
  ],
  recordAchievement: ({ mou }) => [
    { mou, target: 'shops', ...FIRST, value: 5, asOf: '2024-01-01', evidence: 'A report' },
  ],

  enrolSeller: ({ freeEnterprise: seller, mou }) => [{ seller, mou }],
  updateServiceStatus: ({ enrolment }) => [
    { enrolment, ...FIRST, service: 'ONBOARDING', status: 'IN_PROGRESS', owner: OWNER },
  ],
  recordServiceLevel: ({ mou }) => [{ mou, service: 'CATALOGUING', daysToStart: 5, daysToFinish: 9 }],
  updateServiceLevel: ({ serviceLevel: id }) => [{ id, ...FIRST, daysToStart: 5, daysToFinish: 9 }],
  recordFacilityCentre: (_, { state }) => [{ name: 'New', state: state.code, district: state.district }],
  updateFacilityCentre: ({ centre: id }) => [{ id, ...FIRST, name: 'Renamed' }],
  transitionFacilityCentre: ({ idleCentre: id }) => [{ id, ...FIRST, to: 'CLOSED', reason: BECAUSE }],
  recordFacilityOffering: ({ centre }) => [
    { centre, ...FIRST, offering: { code: 'press', name: 'Press', unit: 'hour', capacity: 1 } },
  ],
  updateFacilityOffering: ({ centre }) => [{ centre, code: 'loom', ...FIRST, name: 'Renamed' }],
  bookFacility: ({ centre, enterprise: seller }) => [
    {
      ...{ centre, offering: 'loom', seller, purpose: 'Weaving', quantity: 2 },
      ...{ from: inAMonth('04:30'), to: inAMonth('06:30') },
    },
  ],
  transitionFacilityBooking: ({ booking: id }) => [{ id, ...FIRST, to: 'CANCELLED', reason: BECAUSE }],
  recordTrainingProgramme: ({ mou }) => [{ name: 'New course', mou }],
  updateTrainingProgramme: ({ bureauCourse: id, mou }) => [{ id, ...FIRST, name: 'Renamed', mou }],
  scheduleTrainingSession: ({ trainingProgramme }, { state }) => [
    {
      ...{ trainingProgramme, mode: 'IN_PERSON', language: 'ta', place: 'A hall', seats: 9, district: state.district },
      state: state.code,
      ...{ startsAt: '2999-05-01T04:30:00Z', endsAt: '2999-05-01T07:30:00Z' },
    },
  ],
  rescheduleTrainingSession: ({ session: id }) => [
    { id, ...FIRST, startsAt: '2999-06-01T04:30:00Z', endsAt: '2999-06-01T07:30:00Z', reason: BECAUSE },
  ],
  transitionTrainingSession: ({ session: id }) => [{ id, ...FIRST, to: 'CANCELLED', reason: BECAUSE }],
  registerForTraining: ({ session, freeEnterprise: seller }) => [{ session, seller }],
  recordAttendance: ({ pastRegistration: registration }) => [
    { registration, ...FIRST, attended: true, outcome: 'COMPLETED' },
  ],
  cancelTrainingRegistration: ({ registration }) => [{ registration, ...FIRST, reason: BECAUSE }],
};
