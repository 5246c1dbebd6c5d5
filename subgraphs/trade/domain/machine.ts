import { type Check, checkText } from '../../shared/checks.ts';
import { type Issue, issue } from '../../shared/errors.ts';

/** What does not hold. */
export interface Unmet {
  readonly expected: string;
  readonly received: string;
}

/** What must hold before a step can be taken, judged by the facts that a machine asks for. */
export type Guard<Facts> = (facts: Facts) => Unmet | null;

export interface Step<Status extends string, Facts> {
  readonly to: Status;
  /** Whether the input must say why. */
  readonly needsReason: boolean;
  /** What else the input must bring, in words. */
  readonly needs: readonly string[];
  readonly guards: readonly Guard<Facts>[];
  /** The mutation that takes this step of itself; null for the one that is there for steps. */
  readonly takenBy: string | null;
}

/** From each status the steps that there are. What is not here is not allowed. */
export type Machine<Status extends string, Facts> = Readonly<Record<Status, readonly Step<Status, Facts>[]>>;

type Details<Status extends string, Facts> = Partial<Omit<Step<Status, Facts>, 'to'>>;

export const step = <Status extends string, Facts>(
  to: Status,
  { needsReason = false, needs = [], guards = [], takenBy = null }: Details<Status, Facts> = {},
): Step<Status, Facts> => ({ to, needsReason, needs, guards, takenBy });

/** A step whose only condition is that somebody says why. */
export const stepForReason = <Status extends string>(to: Status): Step<Status, unknown> =>
  step(to, { needsReason: true });

/** A next step as it is shown. */
export interface NextStep<Status extends string> {
  readonly to: Status;
  readonly isOpen: boolean;
  readonly blockedBy: readonly string[];
  readonly needs: readonly string[];
}

const inWords = ({ expected, received }: Unmet): string => `expected ${expected}, got ${received}`;
const unmet = <Facts>(guards: readonly Guard<Facts>[], facts: Facts): Unmet[] =>
  guards.map((guard) => guard(facts)).filter((found) => found !== null);

/** Every next step with what stands against it; `noAccess` stands against all. */
export const nextSteps = <Status extends string, Facts>(
  steps: readonly Step<Status, Facts>[],
  facts: Facts,
  noAccess: readonly string[],
): NextStep<Status>[] =>
  steps.map(({ to, guards, needsReason, needs, takenBy }) => {
    const blockedBy = [
      ...noAccess,
      ...(takenBy === null ? [] : [`taken by ${takenBy}, not by itself`]),
      ...unmet(guards, facts).map(inWords),
    ];
    return { to, isOpen: blockedBy.length === 0, blockedBy, needs: [...(needsReason ? ['reason'] : []), ...needs] };
  });

/** The step to a status; an issue with those there are when there is none, or when another mutation takes it. */
export function stepTo<Status extends string, Facts>(
  machine: Machine<Status, Facts>,
  status: Status,
  to: Status,
): Step<Status, Facts> | Issue {
  const found = machine[status].find((candidate) => candidate.to === to);
  if (found?.takenBy)
    return issue('input.to', 'GUARD_NOT_MET', { expected: `${found.takenBy}, which takes this step`, received: to });
  if (found) return found;
  const next = machine[status].map((candidate) => candidate.to).join(' or ');
  const expected = next === '' ? `no further step, since ${status} is final` : `${next} after ${status}`;
  return issue('input.to', 'TRANSITION_NOT_ALLOWED', { expected, received: to });
}

const MAX_REASON_LENGTH = 2_000;

/** What the step lacks: guards that do not hold, a reason that was not given. */
export const checkStep = <Status extends string, Facts>(
  { to, guards, needsReason }: Step<Status, Facts>,
  facts: Facts,
  reason: string | null | undefined,
): Check[] => [
  ...unmet(guards, facts).map((lack) => issue('input.to', 'GUARD_NOT_MET', lack)),
  checkText('input.reason', reason, { min: 0, max: MAX_REASON_LENGTH, multiline: true }),
  needsReason && !reason?.trim() ? issue('input.reason', 'GUARD_NOT_MET', { expected: `a reason for ${to}` }) : null,
];
