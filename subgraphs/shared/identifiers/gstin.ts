const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** Two digits of the GST state, the holder's PAN, the count of registrations, `Z`, a check character. */
const GSTIN_PATTERN = /^\d{2}[A-Z]{5}\d{4}[A-Z][1-9A-Z]Z[0-9A-Z]$/;
export const GSTIN_FORM = '15 characters: GST state code, PAN, one character, Z, check character';

/**
 * The 15th character for the first 14: values in base 36, weights 1 and 2 alternating, the quotient and remainder of each
 * product by 36 summed. Source: GSTN's published check-digit procedure.
 */
export function gstinCheckCharacter(first14: string): string {
  let sum = 0;
  for (const [position, character] of [...first14].entries()) {
    const product = ALPHABET.indexOf(character) * (position % 2 === 0 ? 1 : 2);
    sum += Math.floor(product / 36) + (product % 36);
  }
  return ALPHABET[(36 - (sum % 36)) % 36]!;
}

export const hasGstinForm = (value: string): boolean => GSTIN_PATTERN.test(value);

/** Whether the check character of a well-formed GSTIN fits. */
export const hasGstinCheck = (value: string): boolean => gstinCheckCharacter(value.slice(0, 14)) === value[14];

/** GST state code: `33` for Tamil Nadu. Not the LGD code of the state, though most agree. */
export const gstStateOf = (gstin: string): string => gstin.slice(0, 2);

/** The PAN inside a GSTIN. */
export const panOf = (gstin: string): string => gstin.slice(2, 12);
