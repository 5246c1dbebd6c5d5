import { stateScopeOf } from '../../shared/authorisation.ts';
import type { Principal } from '../../shared/principal.ts';
import type { Visibility } from '../store/lists.ts';
import type { MouRow, MouStatus } from '../tables.ts';
import type { Standing } from './status-on.ts';

/** Organisations and programmes are public; MoUs are not. A client without a state or organisation sees none. */
export const visibilityOf = (principal: Principal): Visibility => ({
  visibleToState: stateScopeOf(principal),
  visibleToParty: principal.audience === 'partner' ? (principal.organization ?? 'none') : null,
});

/** What of an MoU one may see, one may see as it stood on days on which it was shared. */
export const maySeeStanding = (
  principal: Principal,
  mou: Pick<MouRow, 'state'>,
  { status, withdrawnFrom }: Pick<Standing, 'status' | 'withdrawnFrom'>,
): boolean => {
  if (principal.audience === 'admin' || (principal.audience === 'bureau' && principal.state === mou.state)) return true;
  return status !== 'DRAFT' && !(status === 'WITHDRAWN' && (withdrawnFrom ?? 'DRAFT') === 'DRAFT');
};

/** Steps of a history that one may see: those that left a draft stay with the bureau that keeps the MoU, as the draft does. */
export const seenSteps = <Step extends { readonly from: MouStatus | null; readonly to: MouStatus }>(
  principal: Principal,
  kept: Pick<MouRow, 'state'>,
  steps: readonly Step[],
): Step[] => steps.filter(({ from, to }) => maySeeStanding(principal, kept, { status: to, withdrawnFrom: from }));

/** Whether one may see a row in hand, of those who write MoUs: bureaus and admins. */
export const maySee = (principal: Principal, mou: MouRow): boolean =>
  principal.audience === 'admin' ||
  (principal.audience === 'bureau' &&
    principal.state !== null &&
    (mou.state === principal.state || (mou.shared && mou.states.includes(principal.state))));
