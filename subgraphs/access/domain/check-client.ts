import { type Check, checkText, issuesIn } from '../../shared/checks.ts';
import { type Issue, issue } from '../../shared/errors.ts';
import { isRedirectUri, REDIRECT_URI_FORM } from '../redirect-uri.ts';
import { SCOPES, scopesFor } from '../scopes.ts';
import type { CreateApiClientInput } from '../types.generated.ts';
import { audienceNamed } from './audience.ts';

/** It stands in logs, in the audit trail and in URLs. */
const ID = /^[a-z][a-z0-9-]{2,62}$/;
const MOST_REDIRECT_URIS = 10;

/** What is wrong with a new client by itself. */
export function checkClient(input: CreateApiClientInput): Issue[] {
  const isConsole = input.kind === 'CONSOLE';
  const allowed = input.audience ? scopesFor(audienceNamed(input.audience)) : SCOPES;
  return issuesIn([
    ID.test(input.id)
      ? null
      : issue('input.id', 'INVALID_FORMAT', {
          expected: '3 to 63 small letters, digits and hyphens, a letter first',
          received: input.id,
        }),
    checkText('input.name', input.name, { max: 200 }),
    !isConsole && !input.audience
      ? issue('input.audience', 'REQUIRED', { expected: 'the audience of a service' })
      : null,
    ...(['audience', 'organization', 'state'] as const).map((field): Check => {
      const value = input[field];
      if (!isConsole || !value) return null;
      const expected = 'none of a console: its officers have theirs';
      return issue(`input.${field}`, 'INCONSISTENT', { expected, received: value });
    }),
    input.scopes.length === 0 ? issue('input.scopes', 'REQUIRED', { expected: 'at least one scope' }) : null,
    ...input.scopes.map((scope, index) => checkScope(`input.scopes.${index}`, scope, allowed)),
    checkRedirects(input, isConsole),
    ...input.redirectUris.map((uri, index) =>
      isRedirectUri(uri)
        ? null
        : issue(`input.redirectUris.${index}`, 'INVALID_FORMAT', { expected: REDIRECT_URI_FORM, received: uri }),
    ),
    !isConsole && !input.confidential
      ? issue('input.confidential', 'INCONSISTENT', { expected: 'true of a service', received: false })
      : null,
    checkEnd('input.expiresAt', input.expiresAt),
  ]);
}

function checkScope(path: string, scope: string, allowed: readonly string[]): Check {
  if (!SCOPES.includes(scope))
    return issue(path, 'UNKNOWN', { expected: `one of ${SCOPES.join(', ')}`, received: scope });
  if (allowed.includes(scope)) return null;
  return issue(path, 'INCONSISTENT', {
    expected: `a scope that the audience may have: ${allowed.join(', ')}`,
    received: scope,
  });
}

function checkRedirects({ redirectUris }: CreateApiClientInput, isConsole: boolean): Check {
  const count = redirectUris.length;
  if (isConsole && (count === 0 || count > MOST_REDIRECT_URIS))
    return issue('input.redirectUris', 'OUT_OF_RANGE', {
      expected: `1 to ${MOST_REDIRECT_URIS} of a console`,
      received: count,
    });
  if (isConsole || count === 0) return null;
  return issue('input.redirectUris', 'INCONSISTENT', { expected: 'none of a service', received: redirectUris });
}

/** An end that is yet to come. */
export function checkEnd(path: string, end: Date | null | undefined): Check {
  if (!end || end.getTime() > Date.now()) return null;
  return issue(path, 'OUT_OF_RANGE', { expected: 'a moment to come', received: end.toISOString() });
}
