import { money } from '../shared/money.ts';
import { resultOf } from '../shared/result.ts';
import { dayInIndia } from '../shared/today.ts';
import { addFundContribution } from './domain/add-contribution.ts';
import { applicationTransitions, fundTransitions } from './domain/allowed-transitions.ts';
import { appraiseFundApplication } from './domain/appraise-application.ts';
import { changeFundContribution } from './domain/change-contribution.ts';
import { correctLoanEvent } from './domain/correct-loan-event.ts';
import { inOrder } from './domain/count-applications.ts';
import { disburseTranche } from './domain/disburse-tranche.ts';
import {
  applicationFilter,
  listFundApplications,
  listFunds,
  listLoanEvents,
  listLoanSchemes,
} from './domain/list-records.ts';
import { boundsOf, differenceOf, totalsOf, yearKey } from './domain/loan-year.ts';
import { proposeFund } from './domain/propose-fund.ts';
import { receiveFundContribution } from './domain/receive-contribution.ts';
import { recordLoanEvent } from './domain/record-loan-event.ts';
import { recordLoanReport } from './domain/record-loan-report.ts';
import { recordLoanScheme } from './domain/record-loan-scheme.ts';
import { reviseFund } from './domain/revise-fund.ts';
import { sanctionFundApplication } from './domain/sanction-application.ts';
import { submitFundApplication } from './domain/submit-application.ts';
import { isOverdue } from './domain/tranche-overdue.ts';
import { transitionFundApplication } from './domain/transition-application.ts';
import { transitionFund } from './domain/transition-fund.ts';
import type { Context } from './loaders.ts';
import type { Resolvers } from './types.generated.ts';

const stub = (id: string | null): { readonly id: string } | null => (id === null ? null : { id });
const place = (code: string | null): { readonly code: string } | null => (code === null ? null : { code });

export const resolvers: Resolvers<Context> = {
  Query: {
    loanScheme: (_, { id }, { loaders }) => loaders.loanScheme.load(id),
    loanSchemes: (_, args, context) => listLoanSchemes(context, args),
    loanEvent: (_, { id }, { loaders }) => loaders.loanEvent.load(id),
    loanEvents: (_, args, context) => listLoanEvents(context, args),
    loanYear: (_, year) => year,
    fund: (_, { id }, { loaders }) => loaders.fund.load(id),
    funds: (_, args, context) => listFunds(context, args),
    fundApplication: (_, { id }, { loaders }) => loaders.application.load(id),
    fundApplications: (_, args, context) => listFundApplications(context, args),
  },

  Mutation: {
    recordLoanScheme: async (_, args, context) =>
      resultOf(await recordLoanScheme(context, args), ({ row, ...rest }) => ({
        __typename: 'RecordLoanSchemePayload',
        scheme: row,
        ...rest,
      })),
    recordLoanEvent: async (_, args, context) =>
      resultOf(await recordLoanEvent(context, args), ({ row, ...rest }) => ({
        __typename: 'RecordLoanEventPayload',
        event: row,
        ...rest,
      })),
    correctLoanEvent: async (_, args, context) =>
      resultOf(await correctLoanEvent(context, args), ({ row, ...rest }) => ({
        __typename: 'CorrectLoanEventPayload',
        event: row,
        ...rest,
      })),
    recordLoanReport: async (_, args, context) =>
      resultOf(await recordLoanReport(context, args), ({ row, ...rest }) => ({
        __typename: 'RecordLoanReportPayload',
        report: row,
        ...rest,
      })),
    proposeFund: async (_, args, context) =>
      resultOf(await proposeFund(context, args), ({ row, ...rest }) => ({
        __typename: 'ProposeFundPayload',
        fund: row,
        ...rest,
      })),
    reviseFund: async (_, args, context) =>
      resultOf(await reviseFund(context, args), ({ row, ...rest }) => ({
        __typename: 'ReviseFundPayload',
        fund: row,
        ...rest,
      })),
    transitionFund: async (_, args, context) =>
      resultOf(await transitionFund(context, args), ({ row, ...rest }) => ({
        __typename: 'TransitionFundPayload',
        fund: row,
        ...rest,
      })),
    addFundContribution: async (_, args, context) =>
      resultOf(await addFundContribution(context, args), ({ row, ...rest }) => ({
        __typename: 'AddFundContributionPayload',
        fund: row,
        ...rest,
      })),
    changeFundContribution: async (_, args, context) =>
      resultOf(await changeFundContribution(context, args), ({ row, ...rest }) => ({
        __typename: 'ChangeFundContributionPayload',
        fund: row,
        ...rest,
      })),
    receiveFundContribution: async (_, args, context) =>
      resultOf(await receiveFundContribution(context, args), ({ row, ...rest }) => ({
        __typename: 'ReceiveFundContributionPayload',
        fund: row,
        ...rest,
      })),
    submitFundApplication: async (_, args, context) =>
      resultOf(await submitFundApplication(context, args), ({ row, ...rest }) => ({
        __typename: 'SubmitFundApplicationPayload',
        application: row,
        ...rest,
      })),
    appraiseFundApplication: async (_, args, context) =>
      resultOf(await appraiseFundApplication(context, args), ({ row, ...rest }) => ({
        __typename: 'AppraiseFundApplicationPayload',
        application: row,
        ...rest,
      })),
    transitionFundApplication: async (_, args, context) =>
      resultOf(await transitionFundApplication(context, args), ({ row, ...rest }) => ({
        __typename: 'TransitionFundApplicationPayload',
        application: row,
        ...rest,
      })),
    sanctionFundApplication: async (_, args, context) =>
      resultOf(await sanctionFundApplication(context, args), ({ row, ...rest }) => ({
        __typename: 'SanctionFundApplicationPayload',
        application: row,
        ...rest,
      })),
    disburseTranche: async (_, args, context) =>
      resultOf(await disburseTranche(context, args), ({ row, ...rest }) => ({
        __typename: 'DisburseTranchePayload',
        application: row,
        ...rest,
      })),
  },

  State: {
    __resolveReference: ({ code }) => ({ code }),
    loanEvents: ({ code }, { first, after }, { loaders }) => loaders.eventsOfState.load(code, { first, after }),
    loanYear: ({ code }, { financialYear }) => ({ state: code, financialYear }),
    funds: ({ code }, { first, after }, { loaders }) => loaders.fundsOfState.load(code, { first, after }),
  },

  Enterprise: {
    __resolveReference: ({ id }) => ({ id }),
    fundApplications: ({ id }, { first, after }, { loaders }) =>
      loaders.applicationsOfEnterprise.load(id, { filter: {}, order: 'SUBMITTED_DESC', first, after }),
  },

  Organization: {
    __resolveReference: ({ id }) => ({ id }),
    funds: ({ id }, { first, after }, { loaders }) => loaders.fundsOfOrganization.load(id, { first, after }),
  },

  LoanScheme: {
    __resolveReference: ({ id }, { loaders }) => loaders.loanScheme.load(id),
    state: ({ state }) => place(state),
    organization: ({ organization }) => stub(organization),
    events: ({ id }, { first, after }, { loaders }) => loaders.eventsOfScheme.load(id, { first, after }),
  },

  LoanEvent: {
    __resolveReference: ({ id }, { loaders }) => loaders.loanEvent.load(id),
    state: ({ state }) => ({ code: state }),
    scheme: ({ scheme }, _, { loaders }) => (scheme === null ? null : loaders.loanScheme.load(scheme)),
    disbursed: ({ amount, amountQualifier }) => ({ money: money(amount), qualifier: amountQualifier }),
    beneficiaries: ({ beneficiaries, beneficiariesQualifier }) => ({
      count: beneficiaries,
      qualifier: beneficiariesQualifier,
    }),
  },

  LoanYear: {
    state: ({ state }) => ({ code: state }),
    from: (year) => boundsOf(year).from,
    to: (year) => boundsOf(year).to,
    events: ({ state, financialYear }, { first, after }, { loaders }) =>
      loaders.eventsOfYear.load(yearKey(state, financialYear), { first, after }),
    totals: async ({ state, financialYear }, _, { loaders }) =>
      totalsOf(await loaders.loanTotalsOfYear.load(yearKey(state, financialYear))),
    reported: ({ state, financialYear }, _, { loaders }) =>
      loaders.loanReportsOfYear.load(yearKey(state, financialYear)),
  },

  LoanReport: {
    __resolveReference: ({ id }, { loaders }) => loaders.loanReport.load(id),
    state: ({ state }) => ({ code: state }),
    disbursed: ({ amount, amountQualifier }) => ({ money: money(amount), qualifier: amountQualifier }),
    beneficiaries: ({ beneficiaries, beneficiariesQualifier }) => ({
      count: beneficiaries,
      qualifier: beneficiariesQualifier,
    }),
    explained: async ({ id }, _, { loaders }) => totalsOf(await loaders.loanTotalsOfReport.load(id)),
    difference: async (report, _, { loaders }) =>
      differenceOf(report, await loaders.loanTotalsOfReport.load(report.id)),
  },

  Fund: {
    __resolveReference: ({ id }, { loaders }) => loaders.fund.load(id),
    state: ({ state }) => ({ code: state }),
    organization: ({ organization }) => stub(organization),
    corpus: ({ corpus }) => money(corpus),
    foreseen: ({ foreseen }) => money(foreseen),
    pledged: ({ pledged }) => money(pledged),
    received: ({ received }) => money(received),
    contributions: ({ id }, _, { loaders }) => loaders.contributionsOf.load(id),
    allocations: ({ id }, _, { loaders }) => loaders.allocationsOf.load(id),
    applications: ({ id }, { filter, orderBy, first, after }, { loaders }) =>
      loaders.applicationsOfFund.load(id, { filter: applicationFilter(filter), order: orderBy, first, after }),
    applicationCounts: async ({ id }, _, { loaders }) => inOrder(await loaders.applicationCountsOf.load(id)),
    allowedTransitions: (fund, _, context) => fundTransitions(context, fund),
    history: ({ id }, _, { loaders }) => loaders.historyOf.load(id),
  },

  FundContribution: {
    contributor: ({ contributor }) => stub(contributor),
    amount: ({ amount }) => money(amount),
    received: ({ received }) => money(received),
    receipts: async ({ fund, number }, _, { loaders }) =>
      (await loaders.receiptsOf.load(fund)).filter(({ contribution }) => contribution === number),
  },

  FundReceipt: {
    amount: ({ amount }) => money(amount),
  },

  FundAllocation: {
    percent: ({ basisPoints }) => basisPoints / 100,
    amount: ({ amount }) => money(amount),
    funded: ({ funded }) => money(funded),
    sanctioned: ({ sanctioned }) => money(sanctioned),
    disbursed: ({ disbursed }) => money(disbursed),
    available: ({ funded, sanctioned }) => money(funded - sanctioned),
  },

  FundApplicationCount: {
    requested: ({ requested }) => money(requested),
    sanctioned: ({ sanctioned }) => money(sanctioned),
    disbursed: ({ disbursed }) => money(disbursed),
  },

  FinanceChange: {
    organization: ({ organization }) => stub(organization),
  },

  FundApplication: {
    __resolveReference: ({ id }, { loaders }) => loaders.application.load(id),
    fund: async ({ fund }, _, { loaders }) => (await loaders.fund.load(fund))!,
    enterprise: ({ enterprise }, _, { loaders }) => loaders.visible.load('Enterprise', enterprise),
    state: ({ state }) => ({ code: state }),
    district: ({ district }) => place(district),
    requested: ({ requested }) => money(requested),
    appraisals: ({ id }, _, { loaders }) => loaders.appraisalsOf.load(id),
    sanction: (application) => (application.sanctioned === null ? null : application),
    allowedTransitions: (application, _, context) => applicationTransitions(context, application),
    history: ({ id }, _, { loaders }) => loaders.historyOf.load(id),
  },

  FundAppraisal: {
    recommended: ({ recommended }) => (recommended === null ? null : money(recommended)),
  },

  // A sanction is made of its application's columns; they are there, since the field above gives it only then.
  FundSanction: {
    amount: ({ sanctioned }) => money(sanctioned ?? 0),
    sanctionedOn: ({ sanctionedOn }) => sanctionedOn!,
    sanctionedBy: ({ sanctionedBy }) => sanctionedBy ?? 'unknown',
    reference: ({ sanctionReference }) => sanctionReference!,
    terms: ({ sanctionTerms }) => sanctionTerms,
    disbursed: ({ disbursed }) => money(disbursed),
    released: ({ released }) => money(released),
    outstanding: ({ sanctioned, disbursed, released }) => money((sanctioned ?? 0) - disbursed - released),
    tranches: async ({ id, status }, _, { loaders }) =>
      (await loaders.tranchesOf.load(id)).map((tranche) => ({ ...tranche, status })),
  },

  FundTranche: {
    amount: ({ amount }) => money(amount),
    disbursed: ({ disbursed }) => (disbursed === null ? null : money(disbursed)),
    isOverdue: (tranche) => isOverdue(tranche, dayInIndia(new Date())),
  },
};
