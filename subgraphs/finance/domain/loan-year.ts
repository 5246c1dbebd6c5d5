import { financialYearBounds } from '../../shared/financial-year.ts';
import { type Money, money } from '../../shared/money.ts';
import type { LoanTotalsRow } from '../store/loans.ts';
import type { LoanReportRow, Qualifier } from '../tables.ts';
import { combineQualifiers } from './combine-qualifiers.ts';

/** Names one year of one state to the loaders. */
export const yearKey = (state: string, financialYear: string): string => `${state}/${financialYear}`;

/** A state's year: all that its fields are read by. */
export interface StateYear {
  readonly state: string;
  readonly financialYear: string;
}

export interface QualifiedMoney {
  readonly money: Money;
  readonly qualifier: Qualifier;
}
export interface QualifiedCount {
  readonly count: number;
  readonly qualifier: Qualifier;
}

interface LoanTotals {
  readonly events: number;
  readonly disbursed: QualifiedMoney;
  readonly beneficiaries: QualifiedCount;
}

export type LoanReading = 'EXPLAINED' | 'UNEXPLAINED' | 'EXCEEDED';

interface LoanDifference {
  readonly disbursed: QualifiedMoney;
  readonly beneficiaries: QualifiedCount;
  readonly reading: LoanReading;
}

export const boundsOf = ({ financialYear }: StateYear) => financialYearBounds(financialYear);

/** What events add up to; null stands for no events. */
export const totalsOf = (row: LoanTotalsRow | null): LoanTotals => ({
  events: row?.events ?? 0,
  disbursed: { money: money(row?.amount ?? 0), qualifier: combineQualifiers(row?.amountQualifiers ?? []) },
  beneficiaries: {
    count: row?.beneficiaries ?? 0,
    qualifier: combineQualifiers(row?.beneficiariesQualifiers ?? []),
  },
});

/** Between two exact figures the difference is exact, else it is about so much. */
const ofBoth = (one: Qualifier, other: Qualifier): Qualifier =>
  one === 'EXACT' && other === 'EXACT' ? 'EXACT' : 'ABOUT';

function readingOf(paise: number): LoanReading {
  if (paise === 0) return 'EXPLAINED';
  return paise > 0 ? 'UNEXPLAINED' : 'EXCEEDED';
}

/** What a report says less what the events until its day add up to. */
export function differenceOf(report: LoanReportRow, row: LoanTotalsRow | null): LoanDifference {
  const { disbursed, beneficiaries } = totalsOf(row);
  const paise = report.amount - disbursed.money.paise;
  return {
    disbursed: { money: money(paise), qualifier: ofBoth(report.amountQualifier, disbursed.qualifier) },
    beneficiaries: {
      count: report.beneficiaries - beneficiaries.count,
      qualifier: ofBoth(report.beneficiariesQualifier, beneficiaries.qualifier),
    },
    reading: readingOf(paise),
  };
}
