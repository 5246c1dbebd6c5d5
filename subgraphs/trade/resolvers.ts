import { resultOf } from '../shared/result.ts';
import { agreeDeal } from './domain/agree-deal.ts';
import { changeParticipants } from './domain/change-participants.ts';
import * as lists from './domain/list-records.ts';
import { publishPage } from './domain/publish-page.ts';
import { recordDelegation } from './domain/record-delegation.ts';
import { recordEnquiry } from './domain/record-enquiry.ts';
import { recordFair } from './domain/record-fair.ts';
import { recordMessage } from './domain/record-message.ts';
import { recordPortal } from './domain/record-portal.ts';
import { recordSpending } from './domain/record-spending.ts';
import { registerOnPortal } from './domain/register-on-portal.ts';
import { sanctionAssistance } from './domain/sanction-assistance.ts';
import { reviseQuote, sendQuote } from './domain/send-quote.ts';
import {
  transitionAssistance,
  transitionDeal,
  transitionDelegation,
  transitionPortal,
  transitionQuote,
  transitionTradeFair,
} from './domain/take-steps.ts';
import { transitionEnquiry } from './domain/transition-enquiry.ts';
import { transitionRegistration } from './domain/transition-registration.ts';
import { withdrawPage } from './domain/withdraw-page.ts';
import type { Context } from './loaders.ts';
import { enquiryResolvers } from './resolvers/enquiries.ts';
import { fairResolvers } from './resolvers/fairs.ts';
import { portalResolvers } from './resolvers/portals.ts';
import type { Resolvers } from './types.generated.ts';

export const resolvers: Resolvers<Context> = {
  ...portalResolvers,
  ...enquiryResolvers,
  ...fairResolvers,

  Query: {
    portal: (_, args, context) => lists.findPortal(context, args),
    portals: (_, args, context) => lists.listPortals(context, args),
    portalRegistration: (_, { id }, { loaders }) => loaders.registration.load(id),
    portalRegistrations: (_, args, context) => lists.listRegistrations(context, args),
    portalPage: (_, args, context) => lists.findPage(context, args),
    portalPages: (_, args, context) => lists.listPages(context, args),
    enquiry: (_, { id }, { loaders }) => loaders.enquiry.load(id),
    enquiries: (_, args, context) => lists.listEnquiries(context, args),
    quote: (_, { id }, { loaders }) => loaders.quote.load(id),
    quotes: (_, args, context) => lists.listQuotes(context, args),
    deal: (_, { id }, { loaders }) => loaders.deal.load(id),
    deals: (_, args, context) => lists.listDeals(context, args),
    tradeFair: (_, { id }, { loaders }) => loaders.tradeFair.load(id),
    tradeFairs: (_, args, context) => lists.listFairs(context, args),
    delegation: (_, { id }, { loaders }) => loaders.delegation.load(id),
    delegations: (_, args, context) => lists.listDelegations(context, args),
    assistanceSchemes: (_, _args, { store }) => store.assistanceSchemes(),
    tradeAssistance: (_, { id }, { loaders }) => loaders.assistance.load(id),
    tradeAssistances: (_, args, context) => lists.listAssistance(context, args),
  },

  Mutation: {
    recordPortal: async (_, args, context) =>
      resultOf(await recordPortal(context, args), ({ row, ...rest }) => ({
        __typename: 'RecordPortalPayload',
        portal: row,
        ...rest,
      })),
    transitionPortal: async (_, args, context) =>
      resultOf(await transitionPortal(context, args), ({ row, ...rest }) => ({
        __typename: 'TransitionPortalPayload',
        portal: row,
        ...rest,
      })),
    registerOnPortal: async (_, args, context) =>
      resultOf(await registerOnPortal(context, args), ({ row, ...rest }) => ({
        __typename: 'RegisterOnPortalPayload',
        registration: row,
        ...rest,
      })),
    transitionPortalRegistration: async (_, args, context) =>
      resultOf(await transitionRegistration(context, args), ({ row, ...rest }) => ({
        __typename: 'TransitionPortalRegistrationPayload',
        registration: row,
        ...rest,
      })),
    publishPortalPage: async (_, args, context) =>
      resultOf(await publishPage(context, args), ({ row, ...rest }) => ({
        __typename: 'PublishPortalPagePayload',
        page: row,
        ...rest,
      })),
    withdrawPortalPage: async (_, args, context) =>
      resultOf(await withdrawPage(context, args), ({ row, ...rest }) => ({
        __typename: 'WithdrawPortalPagePayload',
        page: row,
        ...rest,
      })),
    recordEnquiry: async (_, args, context) =>
      resultOf(await recordEnquiry(context, args), ({ row, ...rest }) => ({
        __typename: 'RecordEnquiryPayload',
        enquiry: row,
        ...rest,
      })),
    transitionEnquiry: async (_, args, context) =>
      resultOf(await transitionEnquiry(context, args), ({ row, ...rest }) => ({
        __typename: 'TransitionEnquiryPayload',
        enquiry: row,
        ...rest,
      })),
    recordEnquiryMessage: async (_, args, context) =>
      resultOf(await recordMessage(context, args), ({ row, ...rest }) => ({
        __typename: 'RecordEnquiryMessagePayload',
        message: row,
        enquiry: context.loaders.enquiry.load(row.enquiry).then((enquiry) => enquiry!),
        ...rest,
      })),
    sendQuote: async (_, args, context) =>
      resultOf(await sendQuote(context, args), ({ row, ...rest }) => ({
        __typename: 'SendQuotePayload',
        quote: row,
        ...rest,
      })),
    reviseQuote: async (_, args, context) =>
      resultOf(await reviseQuote(context, args), ({ row, ...rest }) => ({
        __typename: 'ReviseQuotePayload',
        quote: row,
        ...rest,
      })),
    transitionQuote: async (_, args, context) =>
      resultOf(await transitionQuote(context, args), ({ row, ...rest }) => ({
        __typename: 'TransitionQuotePayload',
        quote: row,
        ...rest,
      })),
    agreeDeal: async (_, args, context) =>
      resultOf(await agreeDeal(context, args), ({ row, ...rest }) => ({
        __typename: 'AgreeDealPayload',
        deal: row,
        ...rest,
      })),
    transitionDeal: async (_, args, context) =>
      resultOf(await transitionDeal(context, args), ({ row, ...rest }) => ({
        __typename: 'TransitionDealPayload',
        deal: row,
        ...rest,
      })),
    recordTradeFair: async (_, args, context) =>
      resultOf(await recordFair(context, args), ({ row, ...rest }) => ({
        __typename: 'RecordTradeFairPayload',
        fair: row,
        ...rest,
      })),
    transitionTradeFair: async (_, args, context) =>
      resultOf(await transitionTradeFair(context, args), ({ row, ...rest }) => ({
        __typename: 'TransitionTradeFairPayload',
        fair: row,
        ...rest,
      })),
    recordDelegation: async (_, args, context) =>
      resultOf(await recordDelegation(context, args), ({ row, ...rest }) => ({
        __typename: 'RecordDelegationPayload',
        delegation: row,
        ...rest,
      })),
    changeParticipants: async (_, args, context) =>
      resultOf(await changeParticipants(context, args), ({ row, ...rest }) => ({
        __typename: 'ChangeParticipantsPayload',
        delegation: row,
        ...rest,
      })),
    transitionDelegation: async (_, args, context) =>
      resultOf(await transitionDelegation(context, args), ({ row, ...rest }) => ({
        __typename: 'TransitionDelegationPayload',
        delegation: row,
        ...rest,
      })),
    sanctionAssistance: async (_, args, context) =>
      resultOf(await sanctionAssistance(context, args), ({ row, ...rest }) => ({
        __typename: 'SanctionAssistancePayload',
        assistance: row,
        ...rest,
      })),
    recordSpending: async (_, args, context) =>
      resultOf(await recordSpending(context, args), ({ row, ...rest }) => ({
        __typename: 'RecordSpendingPayload',
        assistance: row,
        ...rest,
      })),
    transitionAssistance: async (_, args, context) =>
      resultOf(await transitionAssistance(context, args), ({ row, ...rest }) => ({
        __typename: 'TransitionAssistancePayload',
        assistance: row,
        ...rest,
      })),
  },
};
