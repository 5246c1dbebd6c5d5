import { BECAUSE, FIRST, type Inputs } from './inputs.ts';
import { INPUTS_OF_AGREEMENTS } from './inputs-of-agreements.ts';
import { INPUTS_OF_BUSINESS } from './inputs-of-business.ts';

/** What a bureau may do with its own state's sellers and goods, by mutation. */
const INPUTS_OF_MARKET: Readonly<Record<string, Inputs>> = {
  changeWebhookEndpoint: ({ bureauWebhook: id }) => [{ id, ...FIRST, description: 'Other' }],
  rotateWebhookSecret: ({ bureauWebhook: id }) => [{ id, ...FIRST }],
  verifyWebhookEndpoint: ({ bureauWebhook: id }) => [{ id, ...FIRST }],
  disableWebhookEndpoint: ({ bureauWebhook: id }) => [{ id, ...FIRST, reason: BECAUSE }],

  registerEnterprise: (_, { state }) => [
    {
      ...{ name: 'New', kind: 'MSME', district: state.district, activities: ['15202'], employees: 3 },
      ...{ registeredAt: '2021-01-01', investmentPaise: 100_000, turnoverPaise: 100_000 },
    },
  ],
  updateEnterprise: ({ enterprise: id }) => [{ id, ...FIRST, name: 'Renamed' }],
  registerCooperative: (_, { state }) => [
    {
      ...{ name: 'New', kind: 'PRIMARY_SOCIETY', act: 'An Act', registrationNumber: 'R-1', state: state.code },
      trades: ['TEA'],
    },
  ],
  updateCooperative: ({ cooperative: id }) => [{ id, ...FIRST, name: 'Renamed' }],
  changeCooperativeStatus: ({ cooperative: id }) => [
    { id, ...FIRST, to: 'DORMANT', on: '2024-01-01', reason: BECAUSE },
  ],
  recordMemberCount: ({ cooperative }) => [{ cooperative, ...FIRST, counts: { asOf: '2024-01-01', total: 12 } }],
  recordMembership: ({ cooperative, enterprise, membership }) => [
    { start: { federation: cooperative, member: enterprise, from: '2024-01-01' } },
    { end: { id: membership, ...FIRST, to: '2024-01-01' } },
  ],
  updateGeographicalIndication: ({ indication: id }) => [{ id, ...FIRST, aliases: ['Other'] }],
  recordGiApplication: ({ indication, cooperative, indicationApplication }) => [
    { file: { indication, cooperative, filedOn: '2024-01-01', number: '4711' } },
    { move: { id: indicationApplication, ...FIRST, to: 'FILED', on: '2024-01-01' } },
  ],
  recordAuthorisedUser: ({ indication, enterprise: user, authorisedUser: id }) => [
    { start: { indication, user, number: 'AU-1', from: '2024-01-01' } },
    { end: { id, ...FIRST, to: '2024-01-01', reason: BECAUSE } },
  ],

  publishProduct: ({ product, enterprise: seller }) => [
    {
      ...{ product, ...FIRST, seller, title: 'Renamed', category: 'SAREE', hsn: '5007', pricePaise: 100 },
      unit: 'piece',
      attributes: [{ code: 'FIBRE', text: 'Silk' }],
    },
  ],
  withdrawProduct: ({ product }) => [{ product, ...FIRST, reason: BECAUSE }],
  resolveListingIssue: ({ listing }) => [{ listing, number: 1, ...FIRST, to: 'ACKNOWLEDGED' }],
  offerProduct: ({ product }) => [{ product, ...FIRST, toAll: true }],
  withdrawOffer: ({ product }, { partner }) => [{ product, ...FIRST, partners: [partner.organization] }],
  issueCertificate: ({ product, enterprise: seller }) => [
    ...[
      { scheme: 'MARK_OF_PRODUCTS', product },
      { scheme: 'MARK_OF_SELLERS', seller },
    ].map((subject) => ({
      ...subject,
      ...{ certificateNumber: 'NEW-1', validFrom: '2021-01-01', validTo: '2022-01-01' },
    })),
  ],
  renewCertificate: ({ certificate: id }) => [{ id, ...FIRST, validTo: '2030-01-01' }],
  revokeCertificate: ({ certificate: id }) => [{ id, ...FIRST, reason: BECAUSE }],
};

export const INPUTS_OF_BUREAUS: Readonly<Record<string, Inputs>> = {
  ...INPUTS_OF_MARKET,
  ...INPUTS_OF_AGREEMENTS,
  ...INPUTS_OF_BUSINESS,
};
