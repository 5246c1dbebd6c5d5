import { requireScope } from '../../../shared/authorisation.ts';
import { forbidden } from '../../../shared/errors.ts';
import type { Principal } from '../../../shared/principal.ts';
import type { Owner } from '../../store/webhooks.ts';
import type { WebhookEndpointRow } from '../../tables.ts';

/** Fits no row: for a principal that lacks what its rows would be found by. */
const NOBODY = 'none';

/**
 * Whose endpoints a principal sees and changes: its organisation's, and of these the ones that are told what it may see itself,
 * since their secrets come with it; admins, everybody's.
 */
export const ownerScopeOf = ({ audience, organization, state }: Principal): Owner =>
  audience === 'admin'
    ? { visibleAudience: null, visibleOrganization: null, visibleState: null }
    : {
        visibleAudience: audience,
        visibleOrganization: organization ?? NOBODY,
        visibleState: audience === 'bureau' ? (state ?? NOBODY) : null,
      };

/** The same, for those who may manage endpoints at all. Throws FORBIDDEN for the others. */
export function requireOwner(principal: Principal): Owner {
  requireScope(principal, 'webhook:manage');
  return ownerScopeOf(principal);
}

/** What a new endpoint of a principal belongs to. Throws FORBIDDEN for one that belongs to nothing itself. */
export function ownershipOf({
  audience,
  organization,
  state,
}: Principal): Pick<WebhookEndpointRow, 'audience' | 'organization' | 'state'> {
  if (audience !== 'admin' && organization === null) throw forbidden('expected a client of an organisation');
  if (audience === 'bureau' && state === null) throw forbidden('expected a client of a state');
  return { audience, organization, state: audience === 'bureau' ? state : null };
}
