import { stateScopeOf } from '../../shared/authorisation.ts';
import type { Principal } from '../../shared/principal.ts';
import type { BookingVisibility, Visibility } from '../store.ts';

/** A bureau sees its own state's enrolments, a partner its own organisation's, an admin all. */
export const visibilityOf = (principal: Principal): Visibility => ({
  visibleState: stateScopeOf(principal),
  visiblePartner: principal.audience === 'partner' ? (principal.organization ?? 'none') : null,
});

/** Whether one enrolment or registration is the principal's to see and to change. */
export function isVisible(
  principal: Principal,
  record: { readonly state: string; readonly partner: string | null },
): boolean {
  const { visibleState, visiblePartner } = visibilityOf(principal);
  return (
    (visibleState === null || record.state === visibleState) &&
    (visiblePartner === null || record.partner === visiblePartner)
  );
}

/** A bureau sees bookings in centres of its own state, an admin all; partners see none, only what is free. */
export const bookingVisibilityOf = (principal: Principal): BookingVisibility => ({
  visibleState: principal.audience === 'partner' ? 'none' : stateScopeOf(principal),
});
