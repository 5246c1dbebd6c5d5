import { forbidden, issue } from '../../shared/errors.ts';
import type { Principal } from '../../shared/principal.ts';
import { type Invalid, invalid } from '../../shared/write.ts';
import type { ListingRow } from '../tables.ts';

/** Throws FORBIDDEN for who lists nothing: a bureau, and a partner's client without an organisation. */
export function requireLister({ audience, organization }: Principal, operation: string): void {
  if (audience === 'admin' || (audience === 'partner' && organization !== null)) return;
  throw forbidden(`${operation}: expected a client of a partner`);
}

/** Whether a listing is the caller's to change: a partner's own, any for an admin. */
export const isOwn = ({ audience, organization }: Principal, { partner }: ListingRow): boolean =>
  audience === 'admin' || (audience === 'partner' && organization === partner);

export const noSuchListing = (received: string): Invalid =>
  invalid(issue('input.listing', 'NOT_FOUND', { expected: 'id of a listing of yours', received }));
