import { type Check, issuesIn } from '../../shared/checks.ts';
import { type Issue, issue } from '../../shared/errors.ts';
import { isIdOf } from '../../shared/ids.ts';
import type { Audience } from '../../shared/principal.ts';
import type { Context } from '../loaders.ts';

interface Place {
  readonly organization?: string | null | undefined;
  readonly state?: string | null | undefined;
}

/** Fields that only the owner of a type has, so that the question reaches it and not a stub of the type elsewhere. */
const SELECTIONS = { State: 'name', Organization: 'name' } as const;

/**
 * Whether somebody of an audience has the organisation and the state that go with it, and these are there. The state is what bounds the
 * rows of a bureau: without it there are none, and with one nobody else may have it.
 */
export async function checkPlace(
  { graph }: Context,
  audience: Audience,
  { organization, state }: Place,
): Promise<Issue[]> {
  const issues = issuesIn([
    needed('input.organization', organization, audience !== 'admin', 'the organisation of a partner or a bureau'),
    needed('input.state', state, audience === 'bureau', 'the state that a bureau acts for'),
    audience !== 'bureau' && state
      ? issue('input.state', 'INCONSISTENT', { expected: 'no state, other than of a bureau', received: state })
      : null,
  ]);
  const references = [
    ...(organization && isIdOf('Organization', organization)
      ? [{ __typename: 'Organization', id: organization } as const]
      : []),
    ...(state ? [{ __typename: 'State', id: state } as const] : []),
  ];
  const answers = references.length === 0 ? [] : await graph.find(references, SELECTIONS);
  const isThere = (id: string): boolean => references.some((reference, index) => reference.id === id && answers[index]);
  if (organization && !isThere(organization))
    issues.push(
      issue('input.organization', 'NOT_FOUND', { expected: 'id of an organisation', received: organization }),
    );
  if (state && !isThere(state))
    issues.push(issue('input.state', 'UNKNOWN', { expected: 'a state of the register', received: state }));
  return issues;
}

const needed = (path: string, value: string | null | undefined, isNeeded: boolean, expected: string): Check =>
  isNeeded && !value ? issue(path, 'REQUIRED', { expected }) : null;
