import type { Check } from '../../shared/checks.ts';
import { issue } from '../../shared/errors.ts';
import type { Principal } from '../../shared/principal.ts';
import type { ForeignRecords } from './foreign-records.ts';
import { isOwn } from './visibility.ts';

/** A state of the register that the caller records for. */
export function checkState(state: string, principal: Principal, { hasState }: ForeignRecords): Check {
  if (!isOwn(principal, state))
    return issue('input.state', 'FOREIGN_STATE', { expected: `${principal.state}`, received: state });
  if (hasState) return null;
  return issue('input.state', 'UNKNOWN', { expected: 'ISO 3166-2 code of a state', received: state });
}

/** An organisation of the register, where one is named. */
export const checkOrganization = (
  path: string,
  organization: string | null | undefined,
  { hasOrganization }: ForeignRecords,
): Check =>
  !organization || hasOrganization
    ? null
    : issue(path, 'NOT_FOUND', { expected: 'id of an organisation (org_…)', received: organization });
