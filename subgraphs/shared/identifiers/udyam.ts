/**
 * Udyam registration number, `UDYAM-XX-00-0000000`: state letters, two digits that Udyam assigns (they are not a
 * district's LGD code), seven digits. Form of the certificate under S.O. 2119(E) of 26 June 2020.
 */
export const UDYAM_PATTERN = /^UDYAM-[A-Z]{2}-\d{2}-\d{7}$/;
export const UDYAM_FORM = 'UDYAM-XX-00-0000000 (two letters of the state, two digits, seven digits)';

/** Letters of the state in a well-formed number. They are not always those of ISO 3166-2. */
export const udyamLettersOf = (udyamNumber: string): string => udyamNumber.slice(6, 8);

export const isUdyamNumber = (value: string): boolean => UDYAM_PATTERN.test(value);
