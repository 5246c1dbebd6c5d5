import { type Check, checkForm } from '../../shared/checks.ts';
import { issue } from '../../shared/errors.ts';
import { isItemKey, KEY_FORM } from './item-keys.ts';
import { EARLIEST_DAY } from './limits.ts';

/** How many items a list of the input may have. */
export const checkCount = (path: string, count: number, max: number): Check =>
  count <= max ? null : issue(path, 'OUT_OF_RANGE', { expected: `up to ${max}`, received: count });

/** Each value once: an issue at every later one. Null stands for no value. */
export const checkUnique = <Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string | null | undefined,
  pathOf: (position: number) => string,
  expected: string,
): Check[] =>
  items.map((item, position) => {
    const value = keyOf(item);
    const isFirst = items.findIndex((other) => keyOf(other) === value) === position;
    return value === null || value === undefined || isFirst
      ? null
      : issue(pathOf(position), 'DUPLICATE', { expected, received: value });
  });

/** Keys of the items of a list, where they are given: each of its form and once. */
export const checkKeys = (path: string, items: readonly { readonly key?: string | null | undefined }[]): Check[] => [
  ...items.map(({ key }, at) => checkForm(`${path}.${at}.key`, key, KEY_FORM, isItemKey)),
  ...checkUnique(
    items,
    ({ key }) => key,
    (at) => `${path}.${at}.key`,
    'a key of its own for each',
  ),
];

/** A day that somebody living can have agreed on; earlier ones are slips of the pen. */
export const checkDay = (path: string, day: string | null | undefined): Check =>
  day && day < EARLIEST_DAY
    ? issue(path, 'OUT_OF_RANGE', { expected: `${EARLIEST_DAY} or later`, received: day })
    : null;

/** A last day that is not before its first one. */
export const checkPeriod = (path: string, from: string | null | undefined, to: string | null | undefined): Check =>
  from && to && to < from ? issue(path, 'INCONSISTENT', { expected: `${from} or later`, received: to }) : null;

export const isSha256 = (value: string): boolean => /^[0-9a-f]{64}$/.test(normalHash(value));

/** A hash as it is stored and compared. */
export const normalHash = (hash: string): string => hash.trim().toLowerCase();

/** Text as it is stored: trimmed, null when nothing is left. */
export const trimmed = (text: string | null | undefined): string | null => text?.trim() || null;
