import { requireScope } from '../../shared/authorisation.ts';
import { forbidden } from '../../shared/errors.ts';
import type { Principal } from '../../shared/principal.ts';

/** Loans and funds are recorded by bureaus and admins. Throws FORBIDDEN for others. */
export function requireFinanceWriter(principal: Principal): void {
  requireScope(principal, 'finance:write');
  if (principal.audience === 'partner') throw forbidden('finance is recorded by bureaus');
}
