import { stateScopeOf } from '../../shared/authorisation.ts';
import type { Principal } from '../../shared/principal.ts';
import type { Visibility } from '../store/lists.ts';

/** The state of nobody: what is bound to it is not found. */
const NONE = 'none';

/**
 * Loans are public. A bureau sees its own state's funds and the applications to them, an admin all, a partner none. The scope is
 * asked here and not by the type: a type that needs one would make `node` need it for everybody.
 */
export const visibilityOf = (principal: Principal): Visibility => ({
  visibleState:
    principal.audience === 'partner' || !principal.scopes.has('finance:read') ? NONE : stateScopeOf(principal),
});

/** Whether a record of a state is the principal's to change: of bureaus and admins. */
export const isOwn = (principal: Principal, state: string | null): boolean =>
  principal.audience === 'admin' ||
  (principal.audience === 'bureau' && principal.state !== null && state === principal.state);
