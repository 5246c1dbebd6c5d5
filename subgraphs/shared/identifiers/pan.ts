/** Permanent account number, form of the Income-tax Department: five letters, four digits, a letter. */
const PAN_PATTERN = /^[A-Z]{5}\d{4}[A-Z]$/;
export const PAN_FORM = 'AAAAA0000A (five letters, four digits, a letter)';

/** The 4th letter tells the holder's kind: person, company, firm, HUF, AOP, trust, BOI, government, local authority … */
const HOLDER_LETTERS = 'ABCEFGHJLPTK';

export const hasPanForm = (value: string): boolean => PAN_PATTERN.test(value);

/** False is no error: the department has added letters before. It only warrants a look. */
export const hasKnownPanHolder = (pan: string): boolean => HOLDER_LETTERS.includes(pan[3] ?? '');
