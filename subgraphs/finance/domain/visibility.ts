import { stateScopeOf } from '../../shared/authorisation.ts';
import type { Principal } from '../../shared/principal.ts';
import type { Visibility } from '../store/lists.ts';

/** The state of nobody: what is bound to it is not found. */
const NONE = 'none';

/**
 * Loans are public. A bureau sees its own state's funds, a partner those that its organisation contributes to, an admin all.
 * The scope is asked here and not by the type: a type that needs one would make `node` need it for everybody.
 */
export function fundVisibilityOf(principal: Principal): Visibility {
  if (!principal.scopes.has('finance:read')) return { visibleState: NONE, visibleContributor: null };
  return {
    visibleState: stateScopeOf(principal),
    visibleContributor: principal.audience === 'partner' ? (principal.organization ?? NONE) : null,
  };
}

/** The state whose applications the principal sees: a bureau its own, no partner any; null for an admin, who sees all. */
export function applicationStateOf(principal: Principal): string | null {
  if (principal.audience === 'partner' || !principal.scopes.has('finance:read')) return NONE;
  return stateScopeOf(principal);
}

/** Whether a record of a state is the principal's to change: of bureaus and admins. */
export const isOwn = (principal: Principal, state: string | null): boolean =>
  principal.audience === 'admin' ||
  (principal.audience === 'bureau' && principal.state !== null && state === principal.state);
