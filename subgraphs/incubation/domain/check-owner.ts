import { type Check, checkText } from '../../shared/checks.ts';
import { issue } from '../../shared/errors.ts';
import type { ServiceOwnerInput } from '../types.generated.ts';

/** Who is to be in charge: somebody at all, and an organisation that exists. */
export function checkOwner(
  path: string,
  owner: ServiceOwnerInput | null | undefined,
  organizations: ReadonlySet<string>,
): Check[] {
  if (!owner) return [];
  if (!owner.organization && !owner.person?.trim())
    return [issue(path, 'REQUIRED', { expected: 'an organisation, a person or both' })];
  return [
    checkText(`${path}.person`, owner.person, { max: 200 }),
    owner.organization && !organizations.has(owner.organization)
      ? issue(`${path}.organization`, 'NOT_FOUND', {
          expected: 'id of an organisation (org_…)',
          received: owner.organization,
        })
      : null,
  ];
}

/** Columns of an owner; null clears both. */
export const ownerColumns = (owner: ServiceOwnerInput | null | undefined) => ({
  ownerOrganization: owner?.organization ?? null,
  ownerPerson: owner?.person?.trim() || null,
});
