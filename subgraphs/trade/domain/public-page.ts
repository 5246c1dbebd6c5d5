import type { PortalPageRow } from '../tables.ts';

/** What keeps a page from being public, in words; nothing when it is. */
export const hiddenBecause = (page: PortalPageRow): string[] =>
  [
    { what: 'a page that is PUBLISHED', is: page.status, wanted: 'PUBLISHED' },
    { what: 'a registration that is ACTIVE', is: page.registrationStatus, wanted: 'ACTIVE' },
    { what: 'a product that is PUBLISHED', is: page.productStatus, wanted: 'PUBLISHED' },
    { what: 'an enterprise that is ACTIVE', is: page.enterpriseStatus, wanted: 'ACTIVE' },
  ]
    .filter(({ is, wanted }) => is !== wanted)
    .map(({ what, is }) => `expected ${what}, got ${is}`);

/** The same rule as in `store/pages.ts`, for a row in hand. */
export const isPublic = (page: PortalPageRow): boolean => hiddenBecause(page).length === 0;
