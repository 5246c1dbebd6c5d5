import { stateScopeOf } from '../../shared/authorisation.ts';
import type { Principal } from '../../shared/principal.ts';
import type { Visibility } from '../store.ts';

/**
 * A bureau sees its own state's enterprises, partners and admins all: what a partner lists stays on its shelf when the seller
 * rests or closes, and it has to learn of that.
 */
export const visibilityOf = (principal: Principal): Visibility => ({ visibleState: stateScopeOf(principal) });
