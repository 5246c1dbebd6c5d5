import type { Facts } from '../read-facts.ts';
import type { Mark } from './lines.ts';
import { atFraction, evenFraction, type Weighted } from './random.ts';

/** Where and when a generated enterprise was registered. */
export interface Place {
  readonly state: string;
  readonly district: string;
  /** Days after 1 April 2022 within which a unit of Kerala's Year of Enterprises was registered; null for all others. */
  readonly campaignDays: number | null;
}

/**
 * Shares of the states. Kerala's is large so that 140,000 generated enterprises hold a Year of Enterprises in which three
 * districts pass 10,000 units, as its reports say; the other states' sellers still fill two marketplaces.
 */
const STATE_SHARES: readonly Weighted<string>[] = [
  ['IN-KL', 65],
  ['IN-UP', 19],
  ['IN-TN', 16],
];

/** Share of Kerala's generated enterprises that belong to the Year of Enterprises. */
const CAMPAIGN_SHARE = 0.84;

/** LGD code, per mille of Kerala, days of the campaign by which the district had all its units. Invented, see above. */
const KERALA: readonly (readonly [district: string, share: number, campaignDays: number])[] = [
  ['555', 143.5, 274],
  ['562', 137.5, 298],
  ['566', 134.5, 302],
  ['565', 85, 365],
  ['561', 79, 365],
  ['563', 73, 365],
  ['559', 68, 365],
  ['557', 60, 365],
  ['554', 56, 365],
  ['560', 51, 365],
  ['558', 40, 365],
  ['564', 31, 365],
  ['556', 29, 365],
  ['567', 12.5, 365],
];

const keralaPlaces: readonly Weighted<Place>[] = KERALA.flatMap(([district, share, campaignDays]) => [
  [{ state: 'IN-KL', district, campaignDays }, share * CAMPAIGN_SHARE] as const,
  [{ state: 'IN-KL', district, campaignDays: null }, share * (1 - CAMPAIGN_SHARE)] as const,
]);

/** Districts known for more products hold more enterprises. */
function placesOf(facts: Facts, marks: readonly Mark[], state: string): readonly Weighted<Place>[] {
  return facts.districts
    .filter((district) => district.state === state)
    .map(({ lgd_code: district }) => {
      const known = marks.filter((mark) => mark.district === district).length;
      return [{ state, district, campaignDays: null }, 2 + known] as const;
    });
}

/** All places with their shares of the whole, for `placeAt`. */
export function weightedPlaces(facts: Facts, marks: readonly Mark[]): readonly Weighted<Place>[] {
  return STATE_SHARES.flatMap(([state, share]) => {
    const places = state === 'IN-KL' ? keralaPlaces : placesOf(facts, marks, state);
    const whole = places.reduce((sum, [, weight]) => sum + weight, 0);
    return places.map(([place, weight]) => [place, (weight / whole) * share] as const);
  });
}

/** The place of enterprise number `index`: any run of indexes has the shares above, exact to a few. */
export const placeAt = (places: readonly Weighted<Place>[], index: number): Place =>
  atFraction(places, evenFraction(index));
