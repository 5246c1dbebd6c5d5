import { stateScopeOf } from '../../shared/authorisation.ts';
import type { Principal } from '../../shared/principal.ts';
import type { Visibility } from '../store/visible.ts';
import type { CooperativeRow } from '../tables.ts';

/**
 * A bureau sees its own state's co-operatives, partners and admins all: what a partner lists stays on its shelf when the seller
 * rests or is wound up, and it has to learn of that. Indications are for everybody.
 */
export const visibilityOf = (principal: Principal): Visibility => ({ visibleState: stateScopeOf(principal) });

/** The same rule for a row that is read already. */
export function sees(principal: Principal, { state }: CooperativeRow): boolean {
  const { visibleState } = visibilityOf(principal);
  return visibleState === null || state === visibleState;
}
