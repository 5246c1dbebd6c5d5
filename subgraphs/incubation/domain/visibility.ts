import { stateScopeOf } from '../../shared/authorisation.ts';
import type { Principal } from '../../shared/principal.ts';
import type { Visibility } from '../store.ts';

/** A bureau sees its own state's enrolments, a partner its own organisation's, an admin all. */
export const visibilityOf = (principal: Principal): Visibility => ({
  visibleState: stateScopeOf(principal),
  visiblePartner: principal.audience === 'partner' ? (principal.organization ?? 'none') : null,
});

/** Whether one enrolment is the principal's to see and to change. */
export function isVisible(
  principal: Principal,
  enrolment: { readonly state: string; readonly partner: string },
): boolean {
  const { visibleState, visiblePartner } = visibilityOf(principal);
  return (
    (visibleState === null || enrolment.state === visibleState) &&
    (visiblePartner === null || enrolment.partner === visiblePartner)
  );
}
