import { type Issue, issue } from './errors.ts';

/** A rule on one value: an issue at the path, or null when it holds. */
export type Check = Issue | null;

export const issuesIn = (checks: readonly (Check | readonly Check[])[]): Issue[] =>
  checks.flat().filter((check): check is Issue => check !== null);

export const onlyErrors = (issues: readonly Issue[]): Issue[] => issues.filter(({ severity }) => severity === 'ERROR');
export const onlyWarnings = (issues: readonly Issue[]): Issue[] =>
  issues.filter(({ severity }) => severity === 'WARNING');

/** What a line must not hold: it would be another line, or be read in another order than it is written in. */
const NOT_IN_A_LINE = /[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/u;

/**
 * Text as people write it: trimmed, within its length in characters, without NUL and broken surrogates. Unless it may have
 * several lines (`multiline`), it has no control characters, tabs, line ends and directional overrides either.
 */
export function checkText(
  path: string,
  value: string | null | undefined,
  { min = 1, max, multiline = false }: { min?: number; max: number; multiline?: boolean },
): Check {
  if (value === undefined || value === null) return null;
  const length = [...value.trim()].length;
  if (length < min || length > max)
    return issue(path, 'OUT_OF_RANGE', { expected: `${min} to ${max} characters`, received: value });
  if (value.includes('\0') || !value.isWellFormed())
    return issue(path, 'INVALID_FORMAT', {
      expected: 'well-formed text without NUL',
      received: value.toWellFormed().replaceAll('\0', '␀'),
    });
  if (!multiline && NOT_IN_A_LINE.test(value.trim()))
    return issue(path, 'INVALID_FORMAT', {
      expected: 'one line without control characters and directional overrides',
      received: value.replaceAll(new RegExp(NOT_IN_A_LINE, 'gu'), '\ufffd'),
    });
  return null;
}

/** A value of an exact form. */
export function checkForm(
  path: string,
  value: string | null | undefined,
  form: string,
  hasForm: (value: string) => boolean,
): Check {
  if (value === undefined || value === null || hasForm(value)) return null;
  return issue(path, 'INVALID_FORMAT', { expected: form, received: value });
}

/** A number within bounds, both included. */
export function checkRange(
  path: string,
  value: number | null | undefined,
  min: number,
  max = Number.MAX_SAFE_INTEGER,
): Check {
  if (value === undefined || value === null || (value >= min && value <= max)) return null;
  const expected = max === Number.MAX_SAFE_INTEGER ? `${min} or more` : `${min} to ${max}`;
  return issue(path, 'OUT_OF_RANGE', { expected, received: value });
}

/** A day that is not before another; both `YYYY-MM-DD`, which order as text. */
export function checkNotBefore(path: string, day: string | null | undefined, first: string): Check {
  if (day === undefined || day === null || day >= first) return null;
  return issue(path, 'OUT_OF_RANGE', { expected: `${first} or later`, received: day });
}

/** A day that is not after another; both `YYYY-MM-DD`, which order as text. */
export function checkNotAfter(path: string, day: string | null | undefined, last: string, what: string): Check {
  if (day === undefined || day === null || day <= last) return null;
  return issue(path, 'OUT_OF_RANGE', { expected: `${what} (${last}) or earlier`, received: day });
}
