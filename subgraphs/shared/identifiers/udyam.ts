/**
 * Udyam registration number, `UDYAM-XX-00-0000000`: state letters, two digits that Udyam assigns (they are not a
 * district's LGD code), seven digits. Form of the certificate under S.O. 2119(E) of 26 June 2020.
 */
export const UDYAM_PATTERN = /^UDYAM-[A-Z]{2}-\d{2}-\d{7}$/;
export const UDYAM_FORM = 'UDYAM-XX-00-0000000 (two letters of the state, two digits, seven digits)';

export const isUdyamNumber = (value: string): boolean => UDYAM_PATTERN.test(value);
