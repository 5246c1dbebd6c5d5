import { type Check, checkRange, checkText } from '../../shared/checks.ts';
import { issue } from '../../shared/errors.ts';
import { type fundAllocations, PURPOSES } from '../tables.ts';
import type { FundAllocationInput } from '../types.generated.ts';
import { checkLine, checkProse } from './input-checks.ts';
import { LENGTHS, MAX_FUND } from './limits.ts';
import { shareOf, WHOLE } from './share.ts';

interface FundInput {
  readonly name?: string | null | undefined;
  readonly description?: string | null | undefined;
  readonly corpus?: number | null | undefined;
  readonly allocations?: readonly FundAllocationInput[] | null | undefined;
}

/** What holds of a fund's own fields, whether it is proposed or revised. */
export const checkFund = ({ name, description, corpus, allocations }: FundInput): Check[] => [
  checkLine('input.name', name),
  checkProse('input.description', description, LENGTHS.paragraph),
  checkRange('input.corpus', corpus, 1, MAX_FUND),
  ...checkAllocations(allocations ?? []),
];

export const checkSource = (source: string | null | undefined): Check =>
  checkText('input.source', source, { max: LENGTHS.source });

function checkAllocations(allocations: readonly FundAllocationInput[]): Check[] {
  if (allocations.length === 0) return [];
  const sum = allocations.reduce((total, { basisPoints }) => total + basisPoints, 0);
  return [
    ...allocations.slice(0, 2 * PURPOSES.length).flatMap(({ purpose, basisPoints }, position) => [
      checkRange(`input.allocations.${position}.basisPoints`, basisPoints, 1, WHOLE),
      allocations.findIndex((other) => other.purpose === purpose) < position
        ? issue(`input.allocations.${position}.purpose`, 'DUPLICATE', {
            expected: 'each purpose once',
            received: purpose,
          })
        : null,
    ]),
    sum === WHOLE
      ? null
      : issue('input.allocations', 'INCONSISTENT', {
          expected: `basis points that sum to ${WHOLE}, which is 100 %`,
          received: sum,
        }),
  ];
}

/** The rows of allocations of a fund that has received nothing yet. */
export const allocationRows = (
  fund: string,
  corpus: number,
  allocations: readonly Pick<FundAllocationInput, 'purpose' | 'basisPoints'>[],
): (typeof fundAllocations.$inferInsert)[] =>
  allocations.map(({ purpose, basisPoints }) => ({
    fund,
    purpose,
    basisPoints,
    amount: shareOf(corpus, basisPoints),
  }));
