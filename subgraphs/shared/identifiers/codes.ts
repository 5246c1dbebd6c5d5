/** Harmonised System code as GST uses it: chapter and heading (4), subheading (6) or tariff item (8 digits). */
export const HSN_FORM = '4, 6 or 8 digits';
export const isHsnCode = (value: string): boolean => /^(\d{4}|\d{6}|\d{8})$/.test(value);

/** NIC-2008: division (2), group (3), class (4) or subclass (5 digits); strings, since they may begin with 0. */
export const NIC_FORM = '2 to 5 digits of NIC-2008';
export const isNicCode = (value: string): boolean => /^\d{2,5}$/.test(value);

/** Postal index number: six digits that do not begin with 0. */
export const PIN_FORM = 'six digits, the first not 0';
export const isPinCode = (value: string): boolean => /^[1-9]\d{5}$/.test(value);

/** LGD code of a district: one to four digits, no leading zero. Whether it exists is for the register to say. */
export const LGD_FORM = 'LGD code of a district, one to four digits';
export const isLgdCode = (value: string): boolean => /^[1-9]\d{0,3}$/.test(value);

export const STATE_FORM = 'ISO 3166-2 code, e.g. IN-UP';
export const isStateCode = (value: string): boolean => /^IN-[A-Z]{2}$/.test(value);
