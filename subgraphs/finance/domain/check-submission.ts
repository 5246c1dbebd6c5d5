import { type Check, checkNotAfter, checkRange, issuesIn } from '../../shared/checks.ts';
import { type Issue, issue, warning } from '../../shared/errors.ts';
import { formatMoney } from '../../shared/money.ts';
import type { AllocationRow, FundRow } from '../tables.ts';
import type { SubmitFundApplicationInput } from '../types.generated.ts';
import type { EnterpriseFacts } from './foreign-records.ts';
import { checkLine, checkProse } from './input-checks.ts';
import { LENGTHS, MAX_FUND } from './limits.ts';

export interface SubmissionCheck {
  readonly fund: FundRow;
  readonly allocations: readonly AllocationRow[];
  /** Null when there is none, or it is not the caller's to see. */
  readonly enterprise: EnterpriseFacts | null;
  /** Today in India. */
  readonly today: string;
}

/** Every rule on a new application: all issues, errors and warnings. */
export function checkSubmission(input: SubmitFundApplicationInput, context: SubmissionCheck): Issue[] {
  const { fund, allocations, today } = context;
  return issuesIn([
    fund.status === 'OPEN'
      ? null
      : issue('input.fund', 'GUARD_NOT_MET', { expected: 'a fund that is OPEN', received: fund.status }),
    ...checkEnterprise(input, context),
    ...checkMoney(input, allocations),
    checkLine('input.title', input.title),
    checkProse('input.description', input.description, LENGTHS.text),
    checkNotAfter('input.submittedOn', input.submittedOn, today, 'today'),
    input.submittedOn && fund.cabinetDecidedOn && input.submittedOn < fund.cabinetDecidedOn
      ? issue('input.submittedOn', 'OUT_OF_RANGE', {
          expected: `the day of the cabinet's decision (${fund.cabinetDecidedOn}) or later`,
          received: input.submittedOn,
        })
      : null,
  ]);
}

function checkEnterprise(
  { enterprise: id, purpose }: SubmitFundApplicationInput,
  { fund, enterprise }: SubmissionCheck,
): Check[] {
  const path = 'input.enterprise';
  if (!enterprise)
    return [issue(path, 'NOT_FOUND', { expected: 'id of an enterprise that is recorded (ent_…)', received: id })];
  const { kind, status, state } = enterprise;
  const isStartUp = kind === 'STARTUP';
  return [
    state.code === fund.state
      ? null
      : issue(path, 'FOREIGN_STATE', { expected: `an enterprise of ${fund.state}`, received: state.code }),
    status === 'CLOSED'
      ? issue(path, 'GUARD_NOT_MET', { expected: 'an enterprise that works', received: status })
      : null,
    status === 'DORMANT' ? warning(path, 'UNUSUAL', { expected: 'an enterprise that works', received: status }) : null,
    purpose === 'STARTUP' && !isStartUp
      ? issue('input.purpose', 'INCONSISTENT', { expected: 'UPGRADE of what is no start-up', received: purpose })
      : null,
    purpose === 'UPGRADE' && isStartUp
      ? warning('input.purpose', 'UNUSUAL', { expected: 'STARTUP of a start-up', received: purpose })
      : null,
  ];
}

function checkMoney(
  { purpose, requested }: SubmitFundApplicationInput,
  allocations: readonly AllocationRow[],
): Check[] {
  const allocation = allocations.find((one) => one.purpose === purpose);
  const range = checkRange('input.requested', requested, 1, MAX_FUND);
  if (!allocation)
    return [
      range,
      issue('input.purpose', 'GUARD_NOT_MET', {
        expected: `a purpose that the fund has an allocation for: ${allocations.map((one) => one.purpose).join(', ')}`,
        received: purpose,
      }),
    ];
  return [
    range,
    requested > allocation.amount
      ? issue('input.requested', 'OVERRUN', {
          expected: `up to ${formatMoney(allocation.amount, 'RUPEES')}, which the fund allocates to ${purpose}`,
          received: formatMoney(requested, 'RUPEES'),
        })
      : null,
    requested <= allocation.amount && requested > allocation.funded - allocation.sanctioned
      ? warning('input.requested', 'UNUSUAL', {
          expected: `up to ${formatMoney(allocation.funded - allocation.sanctioned, 'RUPEES')}, which is left today`,
          received: formatMoney(requested, 'RUPEES'),
        })
      : null,
  ];
}
