import type { ClientRow, OfficerRow, PublishedKeyRow, SecretRow } from '../tables.ts';
import type { ApiClientStatus, OfficerStatus, SigningKeyStatus } from '../types.generated.ts';

export const isPast = (moment: Date | null): boolean => moment !== null && moment.getTime() <= Date.now();

export function statusOfClient({ revokedAt, expiresAt }: ClientRow): ApiClientStatus {
  if (revokedAt !== null) return 'REVOKED';
  return isPast(expiresAt) ? 'EXPIRED' : 'ACTIVE';
}

export const isLive = ({ revokedAt, expiresAt }: SecretRow): boolean => revokedAt === null && !isPast(expiresAt);

export function statusOfOfficer({ disabledAt, passwordSetAt }: OfficerRow, lockedUntil: Date | null): OfficerStatus {
  if (disabledAt !== null) return 'DISABLED';
  if (passwordSetAt === null) return 'INVITED';
  return lockedUntil === null ? 'ACTIVE' : 'LOCKED';
}

/** The end of a block that still holds. */
export const lockedUntil = (block: { readonly until: Date | null } | null): Date | null =>
  block === null || isPast(block.until) ? null : block.until;

export function statusOfKey({ signsFrom, retiredAt, publishedUntil }: PublishedKeyRow): SigningKeyStatus {
  if (isPast(publishedUntil)) return 'GONE';
  if (isPast(retiredAt)) return 'RETIRED';
  return isPast(signsFrom) ? 'SIGNING' : 'PUBLISHED';
}
