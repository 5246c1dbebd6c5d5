import { stateScopeOf } from '../../shared/authorisation.ts';
import type { Principal } from '../../shared/principal.ts';

/** What a principal may see, as parameters: null for no bound. */
export interface ProductVisibility {
  readonly visibleState: string | null;
  /** The partner to whom a product must be offered. */
  readonly visiblePartner: string | null;
}

export interface ListingVisibility {
  readonly visiblePartner: string | null;
  readonly visibleState: string | null;
}

/** Of a client of a partner the partner; one without an organisation is nobody's. */
const partnerOf = ({ audience, organization }: Principal): string | null =>
  audience === 'partner' ? (organization ?? 'none') : null;

/**
 * A bureau sees its own state's products, an admin all, and a partner those that are published and offered to it or to all. The
 * same bounds hold for certificates: a partner sees those of sellers, and those of products that it sees.
 */
export const productVisibilityOf = (principal: Principal): ProductVisibility => ({
  visibleState: stateScopeOf(principal),
  visiblePartner: partnerOf(principal),
});

/** A bureau sees the listings of its own state's products, a partner its own, whatever their status, an admin all. */
export const listingVisibilityOf = (principal: Principal): ListingVisibility => ({
  visiblePartner: partnerOf(principal),
  visibleState: stateScopeOf(principal),
});
