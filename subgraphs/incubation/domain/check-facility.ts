import { type Check, checkForm, checkNotAfter, checkRange, checkText } from '../../shared/checks.ts';
import { issue } from '../../shared/errors.ts';
import type { FacilityOfferingInput, OpeningHoursInput } from '../types.generated.ts';
import type { DistrictFacts } from './foreign-records.ts';

const MAX_CAPACITY = 10_000;
export const MAX_OFFERINGS = 100;

const isCode = (value: string): boolean => value.length <= 40 && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value);
const isTime = (value: string): boolean => /^([01]\d|2[0-3]):[0-5]\d$/.test(value);

type OfferingTexts = {
  readonly [Field in keyof FacilityOfferingInput]?: FacilityOfferingInput[Field] | null | undefined;
};

/** What a new or changed offering says of itself. */
export const checkOffering = (path: string, { code, name, unit, capacity, pricePaise }: OfferingTexts): Check[] => [
  checkForm(`${path}.code`, code, 'up to 40 small letters, digits and hyphens', isCode),
  checkText(`${path}.name`, name, { max: 120 }),
  checkText(`${path}.unit`, unit, { max: 40 }),
  checkRange(`${path}.capacity`, capacity, 1, MAX_CAPACITY),
  checkRange(`${path}.pricePaise`, pricePaise, 0),
];

export function checkHours(hours: OpeningHoursInput | null | undefined): Check[] {
  if (!hours) return [];
  const { opensAt, closesAt } = hours;
  return [
    checkForm('input.hours.opensAt', opensAt, 'HH:MM', isTime),
    checkForm('input.hours.closesAt', closesAt, 'HH:MM', isTime),
    isTime(opensAt) && isTime(closesAt) && closesAt <= opensAt
      ? issue('input.hours.closesAt', 'INCONSISTENT', { expected: `an hour after ${opensAt}`, received: closesAt })
      : null,
  ];
}

/** A district that exists and lies in the state. */
export function checkDistrict(code: string | null | undefined, found: DistrictFacts | null, state: string): Check {
  if (!code) return null;
  if (!found) return issue('input.district', 'UNKNOWN', { expected: 'LGD code of a district', received: code });
  if (found.state.code === state) return null;
  return issue('input.district', 'INCONSISTENT', { expected: `a district of ${state}`, received: found.state.code });
}

export const checkOpenedOn = (day: string | null | undefined, today: string): Check =>
  checkNotAfter('input.openedOn', day, today, 'today');

export const hoursOf = (hours: OpeningHoursInput | null | undefined) => ({
  opensAt: hours?.opensAt ?? null,
  closesAt: hours?.closesAt ?? null,
});
