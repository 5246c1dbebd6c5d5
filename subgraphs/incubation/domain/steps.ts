import { type Check, checkText, issuesIn } from '../../shared/checks.ts';
import { type Issue, issue } from '../../shared/errors.ts';

/** What must hold before a step: null when it does, else what is expected and what is there. */
export type Guard<Facts> = (facts: Facts) => { readonly expected: string; readonly received?: unknown } | null;

export interface Step<Status extends string, Facts> {
  readonly to: Status;
  readonly guards: readonly Guard<Facts>[];
  /** A step that nobody understands later without a word on it. */
  readonly needsReason: boolean;
}

/** A state machine: from each status the steps that there are. What is not here is not allowed. */
export type Steps<Status extends string, Facts> = Readonly<Record<Status, readonly Step<Status, Facts>[]>>;

export const step = <Status extends string, Facts>(
  to: Status,
  { guards = [], needsReason = false }: Partial<Omit<Step<Status, Facts>, 'to'>> = {},
): Step<Status, Facts> => ({ to, guards, needsReason });

interface Asked<Status extends string> {
  readonly to: Status;
  readonly reason: string | null | undefined;
  /** Where the reason stands in the input. */
  readonly reasonPath?: string;
  /** Where the status stands in the input. */
  readonly path?: string;
}

const MAX_REASON_LENGTH = 2_000;

/** Everything that stands against a step, or that there is no such step. */
export function checkStep<Status extends string, Facts>(
  steps: Steps<Status, Facts>,
  from: Status,
  { to, reason, path = 'input.to', reasonPath = 'input.reason' }: Asked<Status>,
  facts: Facts,
): Issue[] {
  const taken = steps[from].find((candidate) => candidate.to === to);
  if (!taken) {
    const next = steps[from].map((candidate) => candidate.to).join(' or ');
    const expected = next === '' ? `no further step, since ${from} is final` : `${next} after ${from}`;
    return [issue(path, 'TRANSITION_NOT_ALLOWED', { expected, received: to })];
  }
  return issuesIn([
    ...taken.guards.map((guard): Check => {
      const unmet = guard(facts);
      return unmet && issue(path, 'GUARD_NOT_MET', unmet);
    }),
    taken.needsReason && !reason?.trim()
      ? issue(reasonPath, 'GUARD_NOT_MET', { expected: `a word on why it goes from ${from} to ${to}` })
      : null,
    checkText(reasonPath, reason, { min: taken.needsReason ? 1 : 0, max: MAX_REASON_LENGTH, multiline: true }),
  ]).filter(({ path: at }, position, all) => all.findIndex((other) => other.path.join() === at.join()) === position);
}

export interface Transition {
  readonly to: string;
  readonly isOpen: boolean;
  readonly blockedBy: readonly string[];
  readonly needs: readonly string[];
}

/** Every next step with what stands against it; `noAccess` says why the caller can take none at all. */
export const transitionsFrom = <Status extends string, Facts>(
  steps: Steps<Status, Facts>,
  from: Status,
  facts: Facts,
  noAccess: readonly string[],
): Transition[] =>
  steps[from].map(({ to, guards, needsReason }) => {
    const unmet = guards.flatMap((guard) => {
      const { expected, received } = guard(facts) ?? {};
      return expected === undefined ? [] : [`expected ${expected}, got ${received ?? 'nothing'}`];
    });
    const blockedBy = [...noAccess, ...unmet];
    return { to, isOpen: blockedBy.length === 0, blockedBy, needs: needsReason ? ['a reason'] : [] };
  });
