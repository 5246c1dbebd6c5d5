import { type Check, checkRange } from '../../shared/checks.ts';
import { type Issue, issue } from '../../shared/errors.ts';
import { formatMoney } from '../../shared/money.ts';
import { dayInIndia } from '../../shared/today.ts';
import type { ContributionRow, FundRow } from '../tables.ts';
import { checkLine, checkPast, checkReference } from './input-checks.ts';
import { MAX_FUND } from './limits.ts';

/** A contribution as it is to be, before it is written. */
export type ContributionDraft = Omit<ContributionRow, 'fund' | 'number' | 'received'>;

/** Statuses in which a fund takes pledges and money. */
const TAKES_CONTRIBUTIONS: readonly FundRow['status'][] = ['PROPOSED', 'CABINET_APPROVED', 'OPEN'];
const TAKES_MONEY: readonly FundRow['status'][] = ['CABINET_APPROVED', 'OPEN'];

export const refusesContributions = ({ status }: FundRow): Issue | null =>
  TAKES_CONTRIBUTIONS.includes(status)
    ? null
    : issue('input.fund', 'IMMUTABLE', { expected: 'a fund that is not closed', received: status });

export const refusesMoney = ({ status }: FundRow): Issue | null =>
  TAKES_MONEY.includes(status)
    ? null
    : issue('input.fund', 'GUARD_NOT_MET', {
        expected: `a fund that is ${TAKES_MONEY.join(' or ')}`,
        received: status,
      });

/** What holds of every contribution, new or changed; `others` is what the fund's other contributions come to. */
export const checkContribution = (draft: ContributionDraft, { corpus }: FundRow, others: number): Check[] => [
  checkLine('input.statedAs', draft.statedAs),
  checkRange('input.amount', draft.amount, 1, MAX_FUND),
  draft.amount > corpus - others
    ? issue('input.amount', 'OVERRUN', {
        expected: `up to ${formatMoney(corpus - others, 'RUPEES')}, which the corpus has left`,
        received: formatMoney(draft.amount, 'RUPEES'),
      })
    : null,
  ...checkPledge(draft),
];

function checkPledge({ status, pledgedOn, reference }: ContributionDraft): Check[] {
  if (status === 'FORESEEN')
    return [
      pledgedOn === null
        ? null
        : issue('input.pledgedOn', 'INCONSISTENT', {
            expected: 'no day of a pledge that is not made',
            received: pledgedOn,
          }),
      reference === null
        ? null
        : issue('input.reference', 'INCONSISTENT', {
            expected: 'no letter of a pledge that is not made',
            received: reference,
          }),
    ];
  return [
    pledgedOn === null ? issue('input.pledgedOn', 'REQUIRED', { expected: 'the day of the pledge' }) : null,
    ...checkPast('input.pledgedOn', pledgedOn, dayInIndia(new Date())),
    checkReference('input.reference', reference),
  ];
}
