import type { Check } from '../../shared/checks.ts';
import { type Issue, issue } from '../../shared/errors.ts';

/** A record that does not exist, or is of another state. */
export const notYours = (path: string, what: string, id: string): Issue =>
  issue(path, 'NOT_FOUND', { expected: `id of ${what} of yours`, received: id });

/** Fields of a change that may be left out, and not be null. */
export const notCleared = <Input extends object>(input: Input, fields: readonly (keyof Input & string)[]): Check[] =>
  fields.map((field) =>
    input[field] === null ? issue(`input.${field}`, 'REQUIRED', { expected: 'a value, or the field left out' }) : null,
  );
