import type { Context } from '../loaders.ts';
import type { ApplicationRow, ApplicationStatus, FundRow, FundStatus } from '../tables.ts';
import { unmetInWords as unmetOfApplication } from './application-guards.ts';
import { APPLICATION_STEPS, type ApplicationMutation, UNDER_WAY } from './application-states.ts';
import { NEEDS_IN_WORDS, unmetInWords as unmetOfFund } from './fund-guards.ts';
import { FUND_STEPS } from './fund-states.ts';
import { isOwn } from './visibility.ts';

interface Transition<Status> {
  readonly to: Status;
  readonly isOpen: boolean;
  readonly blockedBy: readonly string[];
  readonly needs: readonly string[];
}
interface ApplicationTransition extends Transition<ApplicationStatus> {
  readonly mutation: ApplicationMutation;
}

/** Every next step of a fund with what stands against it for this principal and what its input must bring. */
export async function fundTransitions(context: Context, fund: FundRow): Promise<Transition<FundStatus>[]> {
  const { loaders } = context;
  const steps = FUND_STEPS[fund.status];
  if (steps.length === 0) return [];
  const [allocations, counts] = await Promise.all([
    loaders.allocationsOf.load(fund.id),
    loaders.applicationCountsOf.load(fund.id),
  ]);
  const underWay = counts
    .filter(({ status }) => UNDER_WAY.includes(status))
    .reduce((total, { count }) => total + count, 0);
  return steps.map(({ to, guards, needs }) => {
    const blockedBy = [...accessInWords(context, fund.state), ...unmetOfFund(guards, { fund, allocations, underWay })];
    return { to, isOpen: blockedBy.length === 0, blockedBy, needs: needs.map((need) => NEEDS_IN_WORDS[need]) };
  });
}

/** The same of an application. */
export async function applicationTransitions(
  context: Context,
  application: ApplicationRow,
): Promise<ApplicationTransition[]> {
  const { loaders, principal } = context;
  const steps = APPLICATION_STEPS[application.status];
  if (steps.length === 0) return [];
  const [appraisals, tranches, allocations] = await Promise.all([
    loaders.appraisalsOf.load(application.id),
    loaders.tranchesOf.load(application.id),
    loaders.allocationsOf.load(application.fund),
  ]);
  const allocation = allocations.find(({ purpose }) => purpose === application.purpose) ?? null;
  const judged = { application, appraisals, tranches, allocation, actor: principal.id };
  return steps.map(({ to, mutation, guards, needs }) => {
    const blockedBy = [...accessInWords(context, application.state), ...unmetOfApplication(guards, judged)];
    return { to, mutation, isOpen: blockedBy.length === 0, blockedBy, needs };
  });
}

function accessInWords({ principal }: Context, state: string): string[] {
  if (!principal.scopes.has('finance:write')) return ['expected the scope finance:write'];
  if (isOwn(principal, state)) return [];
  return [`expected the bureau of ${state} or an admin, got ${principal.state ?? `a ${principal.audience}`}`];
}
