import { requireScope, stateScopeOf } from '../../shared/authorisation.ts';
import { forbidden } from '../../shared/errors.ts';
import type { Principal } from '../../shared/principal.ts';
import type { Visibility } from '../store/visibility.ts';

/**
 * A bureau sees what is of its own state, a partner what is public, addressed to its organisation, led by it, or stands on a
 * portal that it operates; each table of the store says which of these it knows. An admin sees all.
 */
export const visibilityOf = (principal: Principal): Visibility => ({
  visibleState: stateScopeOf(principal),
  visibleOrganization: principal.audience === 'partner' ? (principal.organization ?? 'none') : null,
});

interface OfState {
  readonly state: string;
}

/** Whether figures of a whole portal are the principal's to see. */
export const seesTrade = (principal: Principal, portal: OfState & { readonly operator: string }): boolean =>
  principal.audience === 'partner' ? portal.operator === principal.organization : isOwn(principal, portal);

/** Whether a bureau may change a record; admins may change all, partners none. */
export const isOwn = (principal: Principal, { state }: OfState): boolean =>
  principal.audience === 'admin' || (principal.audience === 'bureau' && principal.state === state);

/** Throws FORBIDDEN for whoever may not write here at all. */
export function requireWriter(principal: Principal, operation: string): void {
  requireScope(principal, 'trade:write');
  if (principal.audience === 'partner') throw forbidden(`${operation}: expected a client of a bureau`);
}

/** What stands against any step of a record for this principal, in words. */
export function noAccess(principal: Principal, record: OfState): string[] {
  if (!principal.scopes.has('trade:write')) return ['expected the scope trade:write'];
  if (isOwn(principal, record)) return [];
  return [`expected the bureau of ${record.state} or an admin, got ${principal.state ?? `a ${principal.audience}`}`];
}
