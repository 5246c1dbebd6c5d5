import { type Issue, issue } from '../../shared/errors.ts';
import { formatMoney } from '../../shared/money.ts';
import type { AllocationRow, FundRow } from '../tables.ts';
import type { FundGuard, FundNeed } from './fund-states.ts';
import { WHOLE } from './share.ts';

/** What the guards of a fund's step are judged by. */
export interface JudgedFund {
  readonly fund: FundRow;
  readonly allocations: readonly AllocationRow[];
  /** Applications that are neither rejected nor closed. */
  readonly underWay: number;
}

interface Unmet {
  readonly expected: string;
  readonly received: string;
}

const rupees = (paise: number): string => formatMoney(paise, 'RUPEES');

const GUARDS: Readonly<Record<FundGuard, (judged: JudgedFund) => Unmet | null>> = {
  SHARED_OUT: ({ allocations }) => {
    const sum = allocations.reduce((total, { basisPoints }) => total + basisPoints, 0);
    return sum === WHOLE ? null : { expected: 'allocations that sum to 100 %', received: `${sum / 100} %` };
  },
  SOURCES_COVER_CORPUS: ({ fund }) =>
    fund.foreseen === fund.corpus
      ? null
      : {
          expected: `contributions that come to the corpus of ${rupees(fund.corpus)}`,
          received: rupees(fund.foreseen),
        },
  MONEY_RECEIVED: ({ fund }) =>
    fund.received > 0 ? null : { expected: 'a contribution of which something is received', received: 'none' },
  NOTHING_UNDER_WAY: ({ underWay }) =>
    underWay === 0 ? null : { expected: 'every application rejected or closed', received: `${underWay} under way` },
};

export const NEEDS_IN_WORDS: Readonly<Record<FundNeed, string>> = {
  CABINET_DECISION: 'cabinetDecision and cabinetDecidedOn: number or name of the decision and its day',
  REASON: 'reason: why, in a sentence',
};

/** The guards that do not hold, as issues at `input.to`. */
export const unmetFundGuards = (guards: readonly FundGuard[], judged: JudgedFund): Issue[] =>
  guards.flatMap((guard) => {
    const unmet = GUARDS[guard](judged);
    return unmet ? [issue('input.to', 'GUARD_NOT_MET', unmet)] : [];
  });

/** The guards that do not hold, as sentences. */
export const unmetInWords = (guards: readonly FundGuard[], judged: JudgedFund): string[] =>
  guards.flatMap((guard) => {
    const unmet = GUARDS[guard](judged);
    return unmet ? [`expected ${unmet.expected}, got ${unmet.received}`] : [];
  });
