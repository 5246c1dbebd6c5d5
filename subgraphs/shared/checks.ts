import { type Issue, issue } from './errors.ts';

/** A rule on one value: an issue at the path, or null when it holds. */
export type Check = Issue | null;

export const issuesIn = (checks: readonly (Check | readonly Check[])[]): Issue[] =>
  checks.flat().filter((check): check is Issue => check !== null);

export const onlyErrors = (issues: readonly Issue[]): Issue[] => issues.filter(({ severity }) => severity === 'ERROR');
export const onlyWarnings = (issues: readonly Issue[]): Issue[] =>
  issues.filter(({ severity }) => severity === 'WARNING');

/** Text as people write it: trimmed, within its length in characters, without NUL and broken surrogates. */
export function checkText(
  path: string,
  value: string | null | undefined,
  { min = 1, max }: { min?: number; max: number },
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

/** A day that is not after another; both `YYYY-MM-DD`, which order as text. */
export function checkNotAfter(path: string, day: string | null | undefined, last: string, what: string): Check {
  if (day === undefined || day === null || day <= last) return null;
  return issue(path, 'OUT_OF_RANGE', { expected: `${what} (${last}) or earlier`, received: day });
}
