import type { Transaction } from '../../shared/database.ts';
import { issue } from '../../shared/errors.ts';
import { isIdOf } from '../../shared/ids.ts';
import type { Principal } from '../../shared/principal.ts';
import { type Conflict, conflict, type Invalid, invalid } from '../../shared/write.ts';
import { lockMou } from '../store/mou-rows.ts';
import type { MouRow } from '../tables.ts';
import { maySee } from './visibility.ts';

/** The MoU when the principal may change it; else that he does not see it, or that another state keeps it. */
export function changeable(principal: Principal, id: string, mou: MouRow | null, path = 'input.id'): MouRow | Invalid {
  if (!mou || !maySee(principal, mou))
    return invalid(issue(path, 'NOT_FOUND', { expected: 'id of an MoU of yours', received: id }));
  if (principal.audience === 'bureau' && mou.state !== principal.state)
    return invalid(
      issue(path, 'FOREIGN_STATE', {
        expected: `an MoU that ${principal.state} keeps`,
        received: `${mou.reference} of ${mou.state}`,
      }),
    );
  return mou;
}

export const isRefusal = (found: object): found is Invalid | Conflict => 'kind' in found;

/** The MoU that a change is about, locked, and at the version that the change was decided on; else why not. */
export async function lockChangeable(
  tx: Transaction,
  principal: Principal,
  { id, expectedVersion }: { readonly id: string; readonly expectedVersion: number },
  path = 'input.id',
): Promise<MouRow | Invalid | Conflict> {
  const mou = changeable(principal, id, isIdOf('Mou', id) ? await lockMou(tx, id) : null, path);
  if (isRefusal(mou) || mou.version === expectedVersion) return mou;
  return conflict(expectedVersion, mou.version);
}
