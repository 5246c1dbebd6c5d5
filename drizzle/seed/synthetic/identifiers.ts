import { gstinCheckCharacter } from '../../../subgraphs/shared/identifiers/gstin.ts';

/*
 * Identifiers of generated enterprises: right by every rule that can be checked offline, different for every index, and
 * out of the ranges that are ever issued, so that none can be anybody's.
 */

const LETTERS = 26;
const PAN_SPACE = LETTERS ** 5;
const UDYAM_SPACE = 10_000_000;

/** How many enterprises can have identifiers of their own. */
export const MOST_ENTERPRISES = UDYAM_SPACE;

/** A one-to-one map of [0, space) onto itself: neighbours land far apart. `step` and `space` share no factor. */
const scattered = (index: number, step: number, space: number): number => (index * step + 104_729) % space;

const letter = (value: number): string => String.fromCharCode(65 + value);

/** Udyam's two digits begin at 01 in every state; 00 is never issued. */
export const syntheticUdyamNumber = (stateLetters: string, index: number): string =>
  `UDYAM-${stateLetters}-00-${String(scattered(index, 7_368_787, UDYAM_SPACE)).padStart(7, '0')}`;

/** `P` a person, `F` a firm, `C` a company. */
export type PanHolder = 'P' | 'F' | 'C';

/** PANs are numbered 0001 to 9999 within their letters; 0000 is never issued. */
export function syntheticPan(holder: PanHolder, index: number): string {
  let rest = scattered(index, 7_919_003, PAN_SPACE);
  const letters = Array.from({ length: 5 }, () => {
    const value = rest % LETTERS;
    rest = Math.floor(rest / LETTERS);
    return letter(value);
  });
  const [first, second, third, fifth, last] = letters;
  return `${first}${second}${third}${holder}${fifth}0000${last}`;
}

/** The first registration of a PAN in a state. */
export function syntheticGstin(gstStateCode: string, pan: string): string {
  const first14 = `${gstStateCode}${pan}1Z`;
  return first14 + gstinCheckCharacter(first14);
}

/** No number of the Indian plan begins with 0 after the country code. */
export const syntheticPhone = (index: number): string => `+910000${String(index % 1_000_000).padStart(6, '0')}`;

/** `.example` never resolves: RFC 2606. */
export const syntheticEmail = (prefix: string, index: number): string =>
  `${prefix}-${String(index).padStart(7, '0')}@sangam.example`;
