import { stateScopeOf } from '../../shared/authorisation.ts';
import type { Principal } from '../../shared/principal.ts';
import type { Visibility } from '../store.ts';
import type { EnterpriseRow } from '../tables.ts';

/**
 * A bureau sees its own state's enterprises, partners and admins all: what a partner lists stays on its shelf when the seller
 * rests or closes, and it has to learn of that.
 */
export const visibilityOf = (principal: Principal): Visibility => ({ visibleState: stateScopeOf(principal) });

/** Contact and tax identifiers: beside the scope `pii:read` one must be of the same state, or an admin. */
export const seesPersonalData = (principal: Principal, enterprise: EnterpriseRow): boolean =>
  principal.audience === 'admin' || (principal.audience === 'bureau' && principal.state === enterprise.state);
