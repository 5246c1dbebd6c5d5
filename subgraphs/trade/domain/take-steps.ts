import { type Check, checkNotAfter, checkNotBefore } from '../../shared/checks.ts';
import { issue } from '../../shared/errors.ts';
import { dayInIndia } from '../../shared/today.ts';
import type { Context } from '../loaders.ts';
import {
  changeDeal,
  changeQuote,
  countLiveDeals,
  findDeal,
  findQuote,
  liveDealOf,
  lockDeal,
  lockQuote,
} from '../store/enquiry-writes.ts';
import {
  changeAssistance,
  changeDelegation,
  changeFair,
  findAssistance,
  findDelegation,
  findFair,
  lockAssistance,
  lockDelegation,
  lockFair,
} from '../store/fair-writes.ts';
import { changePortal, findPortal, lockPortal } from '../store/portal-writes.ts';
import type { DealRow } from '../tables.ts';
import type * as args from '../types.generated.ts';
import { advanceEnquiry } from './advance-enquiry.ts';
import { DEAL_STEPS } from './deal-states.ts';
import { ASSISTANCE_STEPS, DELEGATION_STEPS, FAIR_STEPS } from './event-states.ts';
import { PORTAL_STEPS } from './portal-states.ts';
import { QUOTE_STEPS } from './quote-states.ts';
import { takeStep } from './take-step.ts';

const itself = <Row>(row: Row): Row => row;
const today = (): string => dayInIndia(new Date());

export const transitionPortal = (context: Context, given: args.MutationTransitionPortalArgs) =>
  takeStep(context, given, {
    operation: 'transitionPortal',
    type: 'Portal',
    machine: PORTAL_STEPS,
    find: findPortal,
    lock: lockPortal,
    rowOf: itself,
    facts: (_, row) => row,
    change: async (tx, { id }, columns) => ({ row: await changePortal(tx, id, columns) }),
  });

export const transitionQuote = (context: Context, given: args.MutationTransitionQuoteArgs) =>
  takeStep(context, given, {
    operation: 'transitionQuote',
    type: 'Quote',
    machine: QUOTE_STEPS,
    find: findQuote,
    lock: lockQuote,
    rowOf: ({ quote }) => quote,
    facts: async (tx, { quote, enquiry }) => ({
      enquiry,
      registration: quote.registration,
      validUntil: quote.validUntil,
      today: today(),
      hasDeal: (await liveDealOf(tx, quote.id)) !== null,
    }),
    change: async (tx, { quote }, columns) => ({ row: await changeQuote(tx, quote.id, columns) }),
  });

/** A deal that is cancelled leaves its enquiry QUOTED again, unless another of its deals stands. */
export const transitionDeal = (context: Context, given: args.MutationTransitionDealArgs) =>
  takeStep(context, given, {
    operation: 'transitionDeal',
    type: 'Deal',
    machine: DEAL_STEPS,
    find: findDeal,
    lock: lockDeal,
    rowOf: ({ deal }) => deal,
    facts: () => null,
    check: async (_, { deal }, { to }, input) => checkDelivery(deal, to, input),
    async change(tx, { deal, enquiry }, columns, { to, deliveredOn, reason }) {
      const row = await changeDeal(tx, deal.id, { ...columns, deliveredOn: deliveredOn ?? deal.deliveredOn });
      const isLost = to === 'CANCELLED' && enquiry.status === 'WON' && (await countLiveDeals(tx, enquiry.id)) === 0;
      const { effects } = await advanceEnquiry(tx, context, enquiry, isLost ? 'QUOTED' : enquiry.status, reason);
      return { row, also: effects };
    },
  });

function checkDelivery(deal: DealRow, to: DealRow['status'], { deliveredOn }: args.TransitionDealInput): Check[] {
  const path = 'input.deliveredOn';
  if (to !== 'DELIVERED')
    return [
      deliveredOn
        ? issue(path, 'INCONSISTENT', { expected: `nothing in a step to ${to}`, received: deliveredOn })
        : null,
    ];
  if (!deliveredOn && !deal.deliveredOn) return [issue(path, 'GUARD_NOT_MET', { expected: 'the day of delivery' })];
  return [checkNotBefore(path, deliveredOn, deal.agreedOn), checkNotAfter(path, deliveredOn, today(), 'today')];
}

export const transitionTradeFair = (context: Context, given: args.MutationTransitionTradeFairArgs) =>
  takeStep(context, given, {
    operation: 'transitionTradeFair',
    type: 'TradeFair',
    machine: FAIR_STEPS,
    find: findFair,
    lock: lockFair,
    rowOf: itself,
    facts: (_, row) => ({ ...row, today: today() }),
    check: async (_, row, { to }, input) => checkNewDays(row.status === 'POSTPONED' && to === 'ANNOUNCED', input),
    change: async (tx, { id, startsOn, endsOn }, columns, input) => ({
      row: await changeFair(tx, id, {
        ...columns,
        startsOn: input.startsOn ?? startsOn,
        endsOn: input.endsOn ?? endsOn,
      }),
    }),
  });

function checkNewDays(isAnnouncedAnew: boolean, { to, startsOn, endsOn }: args.TransitionTradeFairInput): Check[] {
  if (!isAnnouncedAnew)
    return Object.entries({ startsOn, endsOn }).map(([name, day]) =>
      day ? issue(`input.${name}`, 'INCONSISTENT', { expected: `nothing in a step to ${to}`, received: day }) : null,
    );
  return [
    ...Object.entries({ startsOn, endsOn }).map(([name, day]) =>
      day ? null : issue(`input.${name}`, 'GUARD_NOT_MET', { expected: 'the new day' }),
    ),
    startsOn ? checkNotBefore('input.endsOn', endsOn, startsOn) : null,
  ];
}

export const transitionDelegation = (context: Context, given: args.MutationTransitionDelegationArgs) =>
  takeStep(context, given, {
    operation: 'transitionDelegation',
    type: 'Delegation',
    machine: DELEGATION_STEPS,
    find: findDelegation,
    lock: lockDelegation,
    rowOf: itself,
    facts: (_, row) => ({ ...row, today: today() }),
    change: async (tx, { id }, columns) => ({ row: await changeDelegation(tx, id, columns) }),
  });

export const transitionAssistance = (context: Context, given: args.MutationTransitionAssistanceArgs) =>
  takeStep(context, given, {
    operation: 'transitionAssistance',
    type: 'TradeAssistance',
    machine: ASSISTANCE_STEPS,
    find: findAssistance,
    lock: lockAssistance,
    rowOf: itself,
    facts: (_, row) => row,
    change: async (tx, { id }, columns) => ({ row: await changeAssistance(tx, id, columns) }),
  });
