import { type Check, checkNotBefore, checkRange, checkText } from '../../shared/checks.ts';
import { issue, warning } from '../../shared/errors.ts';
import type { Days } from '../store/figures.ts';
import type { AllocationInput, TargetInput } from '../types.generated.ts';
import { checkDistrict, type Places } from './check-places.ts';

/** No register of small enterprises is older than the first Act on them. */
const FIRST_DAY = '1951-01-01';
const LAST_DAY = '2100-12-31';
const MAX_ALLOCATIONS = 200;
const MAX_UNITS = 10_00_00_000;
/** Paise: a lakh crore rupees a hundred times over. */
const MAX_AMOUNT = 9_000_000_000_000_000;

interface UndertakingFields {
  readonly name?: string | null | undefined;
  readonly summary?: string | null | undefined;
  readonly targets?: readonly TargetInput[] | null | undefined;
}

/** Rules that campaigns and policies have in common. `days` are those that the record will have. */
export function checkUndertaking({ name, summary, targets }: UndertakingFields, days: Days): Check[] {
  return [
    checkText('input.name', name, { max: 200 }),
    checkText('input.summary', summary, { max: 2_000, multiline: true }),
    ...checkDays(days),
    ...checkTargets(targets, days),
  ];
}

function checkDays({ from, to }: Days): Check[] {
  const isReversed = from !== null && to !== null && to < from;
  return [
    checkNotBefore('input.from', from, FIRST_DAY),
    to !== null && to > LAST_DAY
      ? issue('input.to', 'OUT_OF_RANGE', { expected: `${LAST_DAY} or earlier`, received: to })
      : null,
    isReversed
      ? issue('input.to', 'INCONSISTENT', { expected: `${from}, the first day, or later`, received: to })
      : null,
  ];
}

function checkTargets(targets: readonly TargetInput[] | null | undefined, { from, to }: Days): Check[] {
  if (!targets) return [];
  if (targets.length === 0) return [issue('input.targets', 'REQUIRED', { expected: 'one target or more' })];
  return targets.flatMap(({ metric, minimum, maximum, by }, position) => {
    const path = `input.targets.${position}`;
    const isRepeated = targets.findIndex((other) => other.metric === metric) < position;
    const isLate = by && to !== null && by > to;
    return [
      isRepeated ? issue(`${path}.metric`, 'DUPLICATE', { expected: 'each metric once', received: metric }) : null,
      checkRange(`${path}.minimum`, minimum, 1, MAX_AMOUNT),
      checkRange(`${path}.maximum`, maximum, 1, MAX_AMOUNT),
      maximum !== null && maximum !== undefined && maximum < minimum
        ? issue(`${path}.maximum`, 'INCONSISTENT', { expected: `${minimum}, the minimum, or more`, received: maximum })
        : null,
      from === null ? null : checkNotBefore(`${path}.by`, by, from),
      isLate
        ? issue(`${path}.by`, 'OUT_OF_RANGE', { expected: `${to}, the last day, or earlier`, received: by })
        : null,
    ];
  });
}

/** Rules on the parts of districts of a state. */
export function checkAllocation(
  allocation: readonly AllocationInput[] | null | undefined,
  places: Places,
  state: string | null,
): Check[] {
  if (!allocation) return [];
  if (allocation.length > MAX_ALLOCATIONS)
    return [
      issue('input.allocation', 'OUT_OF_RANGE', {
        expected: `up to ${MAX_ALLOCATIONS} districts`,
        received: allocation.length,
      }),
    ];
  return allocation.flatMap(({ district, units, note }, position) => {
    const path = `input.allocation.${position}`;
    const isRepeated = allocation.findIndex((other) => other.district === district) < position;
    const isUnexplained = (units === null || units === undefined) && !note?.trim();
    return [
      isRepeated
        ? issue(`${path}.district`, 'DUPLICATE', { expected: 'each district once', received: district })
        : checkDistrict(`${path}.district`, district, places, state),
      checkRange(`${path}.units`, units, 0, MAX_UNITS),
      note === null || note === undefined ? null : checkText(`${path}.note`, note, { max: 500 }),
      isUnexplained ? issue(`${path}.note`, 'REQUIRED', { expected: 'why the number of units is not known' }) : null,
    ];
  });
}

/** Districts that are to do more than the whole, or less: both happen, and somebody should look. */
export function warnOfSum(
  allocation: readonly { readonly units?: number | null | undefined }[],
  targets: readonly {
    readonly metric: string;
    readonly minimum: number;
    readonly maximum?: number | null | undefined;
  }[],
): Check[] {
  const target = targets.find(({ metric }) => metric === 'UNITS');
  if (!target || allocation.length === 0) return [];
  const sum = allocation.reduce((units, part) => units + (part.units ?? 0), 0);
  const isWhole = allocation.every(({ units }) => units !== null && units !== undefined);
  const isMore = sum > (target.maximum ?? target.minimum);
  const isLess = isWhole && sum < target.minimum;
  if (!isMore && !isLess) return [];
  return [
    warning('input.allocation', 'UNUSUAL', {
      expected: `parts that sum to the target of ${target.minimum} units`,
      received: sum,
    }),
  ];
}
