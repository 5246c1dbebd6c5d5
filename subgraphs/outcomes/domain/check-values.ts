import { type Check, checkNotAfter, checkText } from '../../shared/checks.ts';
import { issue, warning } from '../../shared/errors.ts';
import { financialYearBounds } from '../../shared/financial-year.ts';
import type { Days } from '../store/figures.ts';
import type { IndicatorValueRow } from '../tables.ts';
import type { IndicatorValueInput } from '../types.generated.ts';

/** The period of a value: of a financial year its days. */
export const periodOf = ({ from, to, financialYear }: IndicatorValueInput): Days =>
  financialYear ? financialYearBounds(financialYear) : { from: from ?? null, to: to ?? null };

/** One text for one period. */
export const periodKey = ({ from, to }: Days): string => `${from ?? ''}/${to ?? ''}`;

/** Rules on the values of an input by themselves. */
export function checkValues(values: readonly IndicatorValueInput[], today: string): Check[] {
  if (values.length < 1 || values.length > 200)
    return [issue('input.values', 'OUT_OF_RANGE', { expected: '1 to 200 values', received: values.length })];
  const keys = values.map((value) => periodKey(periodOf(value)));
  return values.flatMap((value, position) => {
    const path = `input.values.${position}`;
    const isRepeated = keys.indexOf(keys[position]!) < position;
    const { highest } = value;
    return [
      ...checkPeriod(path, value, today),
      isRepeated ? issue(path, 'DUPLICATE', { expected: 'each period once', received: keys[position] }) : null,
      highest !== null && highest !== undefined && highest < value.value
        ? issue(`${path}.highest`, 'INCONSISTENT', { expected: `${value.value} or more`, received: highest })
        : null,
      checkText(`${path}.source`, value.source, { max: 500 }),
      checkText(`${path}.reason`, value.reason, { max: 500 }),
    ];
  });
}

function checkPeriod(path: string, value: IndicatorValueInput, today: string): Check[] {
  const { from, to, financialYear } = value;
  if (financialYear) {
    const isDoubled = Boolean(from || to);
    return [
      isDoubled
        ? issue(`${path}.financialYear`, 'INCONSISTENT', { expected: 'a year or days', received: 'both' })
        : null,
      // The year that runs may have a figure; one that has not begun has none.
      checkNotAfter(`${path}.financialYear`, financialYearBounds(financialYear).from, today, 'a year begun by today'),
    ];
  }
  if (!to) {
    return [
      from
        ? issue(`${path}.to`, 'REQUIRED', { expected: 'the last day of the period' })
        : warning(`${path}.to`, 'UNUSUAL', { expected: 'a day, unless the source gives none' }),
    ];
  }
  return [
    checkNotAfter(`${path}.to`, to, today, 'today'),
    from && from > to
      ? issue(`${path}.to`, 'INCONSISTENT', { expected: `${from}, the first day, or later`, received: to })
      : null,
  ];
}

/** Rules on values beside those that their periods have: a correction says why, and corrects something. */
export function checkCorrections(
  values: readonly IndicatorValueInput[],
  latest: ReadonlyMap<string, IndicatorValueRow>,
): Check[] {
  return values.flatMap((value, position) => {
    const path = `input.values.${position}`;
    const former = latest.get(periodKey(periodOf(value)));
    if (!former) return [];
    const isSame =
      former.value === value.value &&
      former.highest === (value.highest ?? null) &&
      former.qualifier === value.qualifier &&
      former.source === value.source.trim();
    return [
      isSame
        ? issue(path, 'DUPLICATE', { expected: 'another value than the period has', received: value.value })
        : null,
      value.reason?.trim()
        ? null
        : issue(`${path}.reason`, 'REQUIRED', { expected: `why ${former.value} is corrected` }),
    ];
  });
}
