import { BECAUSE, FIRST, type Inputs } from './inputs.ts';

/** What a partner may do with its own records, by mutation. */
export const INPUTS_OF_PARTNERS: Readonly<Record<string, Inputs>> = {
  changeWebhookEndpoint: ({ partnerWebhook: id }) => [{ id, ...FIRST, description: 'Other' }],
  rotateWebhookSecret: ({ partnerWebhook: id }) => [{ id, ...FIRST }],
  verifyWebhookEndpoint: ({ partnerWebhook: id }) => [{ id, ...FIRST }],
  disableWebhookEndpoint: ({ partnerWebhook: id }) => [{ id, ...FIRST, reason: BECAUSE }],
  putListing: ({ product, draftListing }) => [
    { product, partnerSku: `NEW-${draftListing.slice(-8)}`, title: 'New', pricePaise: 100, status: 'DRAFT' },
  ],
  moveListing: ({ listing }) => [{ listing, ...FIRST, to: 'PAUSED', reason: BECAUSE }],
  reportListingIssues: ({ listing }) => [
    { listing, issues: [{ severity: 'ERROR', path: ['title'], message: 'Wrong' }] },
  ],
  updateServiceStatus: ({ enrolment }) => [
    { enrolment, ...FIRST, service: 'ONBOARDING', status: 'IN_PROGRESS', owner: { person: 'Asha Menon' } },
  ],
  recordTrainingProgramme: ({ mou }) => [{ name: 'New course', mou }],
  updateTrainingProgramme: ({ trainingProgramme: id, mou }) => [{ id, ...FIRST, name: 'Renamed', mou }],
  scheduleTrainingSession: ({ trainingProgramme }) => [
    {
      trainingProgramme,
      ...{ startsAt: '2999-05-01T04:30:00Z', endsAt: '2999-05-01T07:30:00Z', mode: 'ONLINE', language: 'ta' },
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
