import { type Check, checkNotAfter, checkNotBefore, checkText } from '../../shared/checks.ts';
import { issue } from '../../shared/errors.ts';
import { EARLIEST_DAY, LENGTHS } from './limits.ts';

/** Text as it is stored: trimmed, null when nothing is left. */
export const trimmed = (text: string | null | undefined): string | null => text?.trim() || null;

/** A day on which something can have happened. */
export const checkPast = (path: string, day: string | null | undefined, today: string): Check[] => [
  checkNotBefore(path, day, EARLIEST_DAY),
  checkNotAfter(path, day, today, 'today'),
];

export const checkLine = (path: string, text: string | null | undefined): Check =>
  checkText(path, text, { max: LENGTHS.line });

export const checkReference = (path: string, text: string | null | undefined): Check =>
  checkText(path, text, { max: LENGTHS.reference });

/** Text of several lines that may be left empty. */
export const checkProse = (path: string, text: string | null | undefined, max: number): Check =>
  checkText(path, text, { min: 0, max, multiline: true });

/** A field that is not to be cleared: left out it stays, null it may not be. */
export const checkNotNull = (path: string, value: unknown, what: string): Check =>
  value === null ? issue(path, 'REQUIRED', { expected: `${what}, or the field left out` }) : null;

/** A value that belongs to one case only. */
export const checkOnlyFor = (path: string, value: unknown, isCase: boolean, what: string): Check =>
  isCase || value === undefined || value === null || value === ''
    ? null
    : issue(path, 'INCONSISTENT', { expected: `nothing but for ${what}`, received: value });
