/** A telephone number as people write it: digits with spaces or hyphens, a country code where given. */
export const PHONE_FORM = 'a telephone number such as +91 44 2345 6789';
export const isPhone = (value: string): boolean => /^\+?[0-9][0-9 -]{5,18}[0-9]$/.test(value);

/** Shape of a mail address; whether it receives mail only mail can tell. */
export const EMAIL_FORM = 'a mail address';
export const isEmail = (value: string): boolean =>
  value.length <= 254 && /^[^\s@<>"]+@[^\s@<>".]+(\.[^\s@<>".]+)+$/.test(value);
