import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common';
import { type Issue, issue } from '../../shared/errors.ts';

/** NIST SP 800-63B-4 asks for 15 characters where the password is all that is asked for, and for room for 64. */
const SHORTEST = 15;
const LONGEST = 128;

/** Of 0 to 4. Three: `10^8` guesses do not find it. */
const ENOUGH = 3;

let estimator: ZxcvbnFactory | null = null;

/** Made when the first password is set: it unpacks a dictionary of forty thousand passwords and names. */
const estimate = (): ZxcvbnFactory => {
  estimator ??= new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs, maxLength: LONGEST });
  return estimator;
};

/**
 * What is wrong with a new password, at `path`: its length, and whether it would be among the first that somebody tries, being common,
 * a pattern, or made of the email or the name. The password itself is in no issue.
 */
export function checkPassword(
  path: string,
  password: string,
  { email, name }: { readonly email: string; readonly name: string },
): Issue[] {
  const length = [...password].length;
  if (length < SHORTEST || length > LONGEST)
    return [
      issue(path, 'OUT_OF_RANGE', { expected: `${SHORTEST} to ${LONGEST} characters`, received: `${length} of them` }),
    ];
  if (!password.isWellFormed() || password.includes('\0'))
    return [issue(path, 'INVALID_FORMAT', { expected: 'well-formed text without NUL', received: NOT_SHOWN })];
  const own = [email, ...email.split(/[@.+_-]/), ...name.split(/\s+/)].filter((part) => part.length > 2);
  const isOwn = password.toLowerCase().includes(email.toLowerCase());
  if (!isOwn && estimate().check(password, own).score >= ENOUGH) return [];
  return [issue(path, 'GUESSABLE', { expected: 'a password that is hard to guess', received: NOT_SHOWN })];
}

const NOT_SHOWN = 'one that is not shown';
