import { stateScopeOf } from '../../shared/authorisation.ts';
import type { Check } from '../../shared/checks.ts';
import { issue } from '../../shared/errors.ts';
import type { Principal } from '../../shared/principal.ts';
import type { IndicationRow } from '../tables.ts';

/** The register is public to read. A bureau keeps the indications of its own state, an admin all. */
export function isKeeper(principal: Principal, { states }: IndicationRow): boolean {
  const own = stateScopeOf(principal);
  return principal.audience !== 'partner' && (own === null || states.includes(own));
}

export const checkKeeper = (path: string, principal: Principal, indication: IndicationRow): Check =>
  isKeeper(principal, indication)
    ? null
    : issue(path, 'FOREIGN_STATE', {
        expected: `an indication of ${principal.state}`,
        received: `one of ${indication.states.join(', ')}`,
      });
