import { BECAUSE, FIRST, type Inputs } from './inputs.ts';

const QUOTE = {
  ...{ currency: 'USD', validUntil: '2999-12-31', paymentTerms: 'In advance', deliveryTerms: 'Ex works' },
};
const LINE = { description: 'Mat', quantity: 2, unit: 'piece', unitPrice: 100 };
const UNDERTAKING = { from: '2024-04-01', to: '2025-03-31', targets: [{ metric: 'UNITS', minimum: 100 }] };
const LOANS = { disbursed: 100_000, beneficiaries: 10 };

/** What a bureau may do with its own state's money, outcomes and trade, by mutation. */
export const INPUTS_OF_BUSINESS: Readonly<Record<string, Inputs>> = {
  recordLoanScheme: (_, { state }) => [{ name: 'New', state: state.code }],
  recordLoanEvent: ({ loanScheme: scheme }, { state }) => [
    { title: 'New', state: state.code, heldOn: '2024-05-06', scheme, ...LOANS },
  ],
  correctLoanEvent: ({ loanEvent: id }) => [{ id, ...FIRST, disbursed: 200_000 }],
  recordLoanReport: (_, { state }) => [
    { state: state.code, financialYear: '2023-24', asOf: '2023-08-07', source: 'A newspaper', ...LOANS },
  ],
  proposeFund: (_, { state }) => [
    { name: 'New', state: state.code, corpus: 100_000, allocations: [{ purpose: 'UPGRADE', basisPoints: 10_000 }] },
  ],
  reviseFund: ({ proposedFund: id }) => [{ id, ...FIRST, name: 'Renamed' }],
  transitionFund: ({ proposedFund: id }) => [
    { id, ...FIRST, to: 'CABINET_APPROVED', cabinetDecision: 'Cabinet 1/2024', cabinetDecidedOn: '2024-02-01' },
  ],
  addFundContribution: ({ youngFund: fund }) => [{ fund, ...FIRST, statedAs: 'A bank', amount: 100_000 }],
  changeFundContribution: ({ fund }) => [{ fund, number: 2, ...FIRST, amount: 100_000 }],
  receiveFundContribution: ({ fund }) => [
    { fund, number: 1, ...FIRST, amount: 100_000, receivedOn: '2024-06-01', reference: 'UTR-2' },
  ],
  submitFundApplication: ({ fund, freeEnterprise: enterprise }) => [
    { fund, enterprise, purpose: 'UPGRADE', requested: 100_000_00, title: 'New', submittedOn: '2024-06-01' },
  ],
  appraiseFundApplication: ({ appraisedApplication: id }) => [
    { id, ...FIRST, recommendation: 'SANCTION', recommended: 100_000_00, remarks: 'Sound', appraisedOn: '2024-06-01' },
  ],
  transitionFundApplication: ({ application: id }) => [{ id, ...FIRST, to: 'APPRAISAL', appraiser: 'The cell' }],
  sanctionFundApplication: ({ appraisedApplication: id }) => [
    {
      ...{ id, ...FIRST, amount: 100_000_00, reference: 'SO-NEW', sanctionedOn: '2024-06-01' },
      tranches: [{ amount: 100_000_00, dueOn: '2999-07-01' }],
    },
  ],
  disburseTranche: ({ sanctionedApplication: id }) => [
    { id, ...FIRST, tranche: 1, disbursedOn: '2024-07-01', reference: 'PAY-NEW' },
  ],

  recordCampaign: (_, { state }) => [{ name: 'New', state: state.code, ...UNDERTAKING }],
  updateCampaign: ({ campaign: id }) => [{ id, ...FIRST, name: 'Renamed' }],
  recordPolicy: (_, { state }) => [{ name: 'New', state: state.code, ...UNDERTAKING }],
  updatePolicy: ({ policy: id }) => [{ id, ...FIRST, name: 'Renamed' }],
  recordReportedFigures: ({ campaign: subject }) => [
    {
      ...{ subject, ...FIRST },
      figures: [{ metric: 'units', unit: 'units', value: 5, qualifier: 'EXACT', source: 'A newspaper' }],
    },
  ],
  recordIndicator: (_, { state }) => [{ name: 'New', state: state.code, unit: 'units' }],
  recordIndicatorValues: ({ indicator: id }) => [
    { id, ...FIRST, values: [{ financialYear: '2021-22', value: 5, qualifier: 'EXACT', source: 'A newspaper' }] },
  ],

  recordPortal: (_, { state }) => [
    { name: 'New', state: state.code, operator: state.organization, domains: ['new.example'] },
  ],
  transitionPortal: ({ portal: id }) => [{ id, ...FIRST, to: 'CLOSED', reason: BECAUSE }],
  registerOnPortal: ({ portal, freeEnterprise: enterprise }) => [{ portal, enterprise }],
  transitionPortalRegistration: ({ submittedRegistration: id }) => [{ id, ...FIRST, to: 'VERIFIED' }],
  publishPortalPage: ({ page, product, portalRegistration: registration }) => [
    { page, ...FIRST, product, registration, title: 'Renamed' },
  ],
  withdrawPortalPage: ({ page: id }) => [{ id, ...FIRST, reason: BECAUSE }],
  recordEnquiry: ({ portal, portalRegistration: registration, page }, { partner }) => [
    {
      ...{ portal, registration, page, addressee: partner.organization, wanted: 'Mats' },
      ...{ buyer: { name: 'A buyer', country: 'DE' }, contact: { email: 'buyer@hamburg.example' } },
    },
  ],
  transitionEnquiry: ({ openEnquiry: id }) => [{ id, ...FIRST, to: 'LOST', reason: BECAUSE }],
  recordEnquiryMessage: ({ openEnquiry: enquiry }) => [{ enquiry, side: 'SELLER', text: 'Hello' }],
  sendQuote: ({ openEnquiry: enquiry, product }) => [{ enquiry, ...QUOTE, lines: [{ ...LINE, product }] }],
  reviseQuote: ({ sentQuote: id, product }) => [{ id, ...FIRST, ...QUOTE, lines: [{ ...LINE, product }] }],
  transitionQuote: ({ sentQuote: id }) => [{ id, ...FIRST, to: 'WITHDRAWN', reason: BECAUSE }],
  agreeDeal: ({ acceptedQuote: quote }) => [{ quote }],
  transitionDeal: ({ deal: id }) => [{ id, ...FIRST, to: 'DISPATCHED' }],
  recordTradeFair: (_, { state }) => [
    {
      ...{ name: 'New', kind: 'FAIR', state: state.code, organizer: 'A chamber', country: 'DE', place: 'Hamburg' },
      ...{ startsOn: '2999-06-01', endsOn: '2999-06-03' },
    },
  ],
  transitionTradeFair: ({ fair: id }) => [{ id, ...FIRST, to: 'CANCELLED', reason: BECAUSE }],
  recordDelegation: ({ fair, enterprise }, { state, partner }) => [
    {
      ...{ name: 'New', state: state.code, seats: 5, departsOn: '2021-05-31', returnsOn: '2021-06-04' },
      ...{ fair, ledBy: partner.organization, participants: [{ enterprise }] },
    },
  ],
  changeParticipants: ({ delegation: id, otherEnterprise, enterprise }) => [
    { id, ...FIRST, put: [{ enterprise: otherEnterprise }], remove: [enterprise] },
  ],
  transitionDelegation: ({ delegation: id }) => [{ id, ...FIRST, to: 'CANCELLED', reason: BECAUSE }],
  sanctionAssistance: ({ delegation }) => [
    {
      ...{ scheme: 'INTERNATIONAL_PARTNERSHIP', delegation, amountPaise: 1_000 },
      ...{ sanctionOrder: 'NEW', sanctionedOn: '2021-05-01' },
    },
  ],
  recordSpending: ({ assistance: id }) => [
    { id, ...FIRST, amountPaise: 100, purpose: 'Stall', spentOn: '2021-06-02', voucher: 'V-NEW' },
  ],
  transitionAssistance: ({ assistance: id }) => [{ id, ...FIRST, to: 'CANCELLED', reason: BECAUSE }],
};
