import { money } from '../../shared/money.ts';
import { dayInIndia } from '../../shared/today.ts';
import { ASSISTANCE_STEPS, DELEGATION_STEPS, FAIR_STEPS, remaining } from '../domain/event-states.ts';
import { nextSteps } from '../domain/machine.ts';
import { isOwn, noAccess } from '../domain/visibility.ts';
import type { Context } from '../loaders.ts';
import type { Resolvers } from '../types.generated.ts';
import { atTheDoor, changeOf, historyOf, publicHistoryOf, stub } from './parts.ts';

const today = (): string => dayInIndia(new Date());
const place = (code: string | null): { readonly code: string } | null => (code === null ? null : { code });

/** Fairs, delegations and their assistance. */
export const fairResolvers: Resolvers<Context> = {
  TradeFair: {
    __resolveReference: ({ id }, context) =>
      atTheDoor(context, 'catalogue:read', () => context.loaders.tradeFair.load(id)),
    state: ({ state }) => ({ code: state }),
    organization: ({ organization }) => stub(organization),
    // The fair is public, what a state means to spend on it is not.
    estimatedCost: (row, _, { principal }) =>
      row.estimatedCost !== null && isOwn(principal, row) ? money(row.estimatedCost) : null,
    ...publicHistoryOf,
    allowedTransitions: (row, _, { principal }) =>
      nextSteps(FAIR_STEPS[row.status], { ...row, today: today() }, noAccess(principal, row)),
    delegations: ({ id }, { first, after }, { loaders }) => loaders.delegationsToFair.load(id, { first, after }),
    assistance: ({ id }, _, { loaders }) => loaders.assistanceOfFair.load(id),
  },
  TradeFairChange: changeOf(['ANNOUNCED', 'POSTPONED', 'HELD', 'CANCELLED']),

  Delegation: {
    __resolveReference: ({ id }, context) =>
      atTheDoor(context, 'trade:read', () => context.loaders.delegation.load(id)),
    state: ({ state }) => ({ code: state }),
    ledBy: ({ ledBy }) => stub(ledBy),
    fair: ({ fair }, _, { loaders }) => (fair === null ? null : loaders.tradeFair.load(fair)),
    estimatedCost: ({ estimatedCost }) => (estimatedCost === null ? null : money(estimatedCost)),
    ...historyOf,
    allowedTransitions: (row, _, { principal }) =>
      nextSteps(DELEGATION_STEPS[row.status], { ...row, today: today() }, noAccess(principal, row)),
    participants: ({ id }, _, { loaders }) => loaders.participants.load(id),
    assistance: ({ id }, _, { loaders }) => loaders.assistanceOfDelegation.load(id),
  },
  DelegationChange: changeOf(['PLANNED', 'APPROVED', 'COMPLETED', 'CANCELLED']),
  DelegationParticipant: {
    enterprise: ({ enterprise }, _, { loaders }) => loaders.visible.load('Enterprise', enterprise),
  },

  AssistanceScheme: {
    __resolveReference: ({ code }, context) =>
      atTheDoor(context, 'catalogue:read', () => context.loaders.scheme.load(code)),
    state: ({ state }) => place(state),
  },
  TradeAssistance: {
    __resolveReference: ({ id }, context) =>
      atTheDoor(context, 'trade:read', () => context.loaders.assistance.load(id)),
    scheme: async ({ scheme }, _, { loaders }) => (await loaders.scheme.load(scheme))!,
    fair: ({ fair }, _, { loaders }) => (fair === null ? null : loaders.tradeFair.load(fair)),
    delegation: ({ delegation }, _, { loaders }) => (delegation === null ? null : loaders.delegation.load(delegation)),
    state: ({ state }) => ({ code: state }),
    sanctioned: ({ sanctioned }) => money(sanctioned),
    spent: ({ spent }) => money(spent),
    remaining: (row) => money(remaining(row)),
    ...historyOf,
    allowedTransitions: (row, _, { principal }) =>
      nextSteps(ASSISTANCE_STEPS[row.status], row, noAccess(principal, row)),
    spendings: ({ id }, _, { loaders }) => loaders.spendings.load(id),
  },
  TradeAssistanceChange: changeOf(['SANCTIONED', 'CLOSED', 'CANCELLED']),
  AssistanceSpending: {
    amount: ({ amount }) => money(amount),
  },
};
