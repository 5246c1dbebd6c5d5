import { type Check, checkNotAfter, checkNotBefore, checkRange, checkText, issuesIn } from '../../shared/checks.ts';
import { type Issue, issue } from '../../shared/errors.ts';
import { formatMoney } from '../../shared/money.ts';
import type { SanctionFundApplicationInput } from '../types.generated.ts';
import { availableIn, type JudgedApplication } from './application-guards.ts';
import { checkProse } from './input-checks.ts';
import { LENGTHS, MAX_FUND, MAX_TRANCHES } from './limits.ts';

/** Every rule on a sanction: what is asked for, recommended and left, and the parts that it is paid out in. */
export function checkSanction(input: SanctionFundApplicationInput, judged: JudgedApplication, today: string): Issue[] {
  const { application, appraisals } = judged;
  const day = input.sanctionedOn ?? today;
  return issuesIn([
    ...checkAmount(input.amount, judged),
    checkText('input.reference', input.reference, { max: LENGTHS.reference }),
    checkProse('input.terms', input.terms, LENGTHS.text),
    checkNotBefore('input.sanctionedOn', input.sanctionedOn, appraisals[0]?.appraisedOn ?? application.submittedOn),
    checkNotAfter('input.sanctionedOn', input.sanctionedOn, today, 'today'),
    ...checkTranches(input, day),
  ]);
}

function checkAmount(amount: number, { application, appraisals: [latest], allocation }: JudgedApplication): Check[] {
  const atMost = (limit: number, of: string): Check =>
    amount > limit
      ? issue('input.amount', 'OVERRUN', {
          expected: `up to ${formatMoney(limit, 'RUPEES')}, ${of}`,
          received: formatMoney(amount, 'RUPEES'),
        })
      : null;
  return [
    checkRange('input.amount', amount, 1, MAX_FUND),
    atMost(application.requested, 'which is asked for'),
    latest?.recommended ? atMost(latest.recommended, 'which the latest appraisal recommends') : null,
    atMost(availableIn(allocation), `which is left for ${application.purpose} of the contributions received`),
  ];
}

function checkTranches({ amount, tranches }: SanctionFundApplicationInput, sanctionedOn: string): Check[] {
  if (tranches.length < 1 || tranches.length > MAX_TRANCHES)
    return [
      issue('input.tranches', 'OUT_OF_RANGE', { expected: `1 to ${MAX_TRANCHES} tranches`, received: tranches.length }),
    ];
  const sum = tranches.reduce((total, tranche) => total + tranche.amount, 0);
  return [
    sum === amount
      ? null
      : issue('input.tranches', 'INCONSISTENT', {
          expected: `tranches that sum to ${formatMoney(amount, 'RUPEES')}`,
          received: formatMoney(sum, 'RUPEES'),
        }),
    ...tranches.flatMap((tranche, position) => [
      checkRange(`input.tranches.${position}.amount`, tranche.amount, 1, MAX_FUND),
      checkNotBefore(`input.tranches.${position}.dueOn`, tranche.dueOn, tranches[position - 1]?.dueOn ?? sanctionedOn),
    ]),
  ];
}
