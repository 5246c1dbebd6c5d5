import { stateScopeOf } from '../../shared/authorisation.ts';
import type { Principal } from '../../shared/principal.ts';

/** What a principal may see, as parameters: null for no bound. */
export interface ProductVisibility {
  readonly visibleState: string | null;
  readonly visibleStatus: 'PUBLISHED' | null;
}

export interface ListingVisibility {
  readonly visiblePartner: string | null;
  readonly visibleState: string | null;
}

/** A bureau sees its own state's products, a partner the published ones, an admin all. */
export const productVisibilityOf = (principal: Principal): ProductVisibility => ({
  visibleState: stateScopeOf(principal),
  visibleStatus: principal.audience === 'partner' ? 'PUBLISHED' : null,
});

/** A bureau sees the listings of its own state's products, a partner its own, whatever their status, an admin all. */
export const listingVisibilityOf = (principal: Principal): ListingVisibility => ({
  visiblePartner: principal.audience === 'partner' ? (principal.organization ?? 'none') : null,
  visibleState: stateScopeOf(principal),
});
