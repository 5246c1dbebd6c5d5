import type { Check } from '../../shared/checks.ts';
import { issue, warning } from '../../shared/errors.ts';
import { isIdOf } from '../../shared/ids.ts';
import type { Principal } from '../../shared/principal.ts';
import type { SellerFacts } from './foreign-records.ts';

/** Closed for good, or on the way there. */
const ENDED: readonly string[] = ['CLOSED', 'UNDER_LIQUIDATION', 'DISSOLVED'];

/** A seller that exists, works and, for a bureau, is of its own state. */
export function checkSeller(path: string, id: string, seller: SellerFacts | null, principal: Principal): Check {
  if (!isIdOf('Enterprise', id) && !isIdOf('Cooperative', id))
    return issue(path, 'INVALID_FORMAT', {
      expected: 'id of an enterprise or a co-operative (ent_… or coop_…)',
      received: id,
    });
  if (!seller) return issue(path, 'NOT_FOUND', { expected: 'a seller that is recorded', received: id });
  const home = principal.audience === 'bureau' ? principal.state : seller.state.code;
  if (seller.state.code !== home)
    return issue(path, 'FOREIGN_STATE', { expected: `a seller of ${home}`, received: seller.state.code });
  if (ENDED.includes(seller.status))
    return issue(path, 'GUARD_NOT_MET', { expected: 'a seller that works', received: seller.status });
  return seller.status === 'DORMANT'
    ? warning(path, 'UNUSUAL', { expected: 'a seller that works', received: seller.status })
    : null;
}
