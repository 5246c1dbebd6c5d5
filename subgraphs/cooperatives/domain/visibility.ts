import { stateScopeOf } from '../../shared/authorisation.ts';
import type { Principal } from '../../shared/principal.ts';
import type { Visibility } from '../store/visible.ts';
import type { CooperativeRow } from '../tables.ts';

/** A bureau sees its own state's co-operatives, a partner those that work, an admin all. Indications are for everybody. */
export const visibilityOf = (principal: Principal): Visibility => ({
  visibleState: stateScopeOf(principal),
  visibleStatus: principal.audience === 'partner' ? 'ACTIVE' : null,
});

/** The same rule for a row that is read already. */
export function sees(principal: Principal, { state, status }: CooperativeRow): boolean {
  const { visibleState, visibleStatus } = visibilityOf(principal);
  return (visibleState === null || state === visibleState) && (visibleStatus === null || status === visibleStatus);
}

/** Contact data: beside the scope `pii:read` one must be of the same state, or an admin. */
export const seesPersonalData = (principal: Principal, cooperative: CooperativeRow): boolean =>
  principal.audience === 'admin' || (principal.audience === 'bureau' && principal.state === cooperative.state);
