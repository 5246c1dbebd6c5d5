/** Bounds of texts, in characters. */
export const LENGTHS = { line: 300, reference: 200, name: 200, paragraph: 2_000, text: 5_000, source: 500 } as const;

/** One lakh crore rupees in paise, more than any state's fund: beyond it a figure is a slip of the pen. */
export const MAX_FUND = 100_000_000_000_000;

/** Ten lakh crore rupees in paise: what a year's loans of the largest state come to, with room. */
export const MAX_LOANS = 1_000_000_000_000_000;

/** More than there are people in India. */
export const MAX_BENEFICIARIES = 2_000_000_000;

export const MAX_CONTRIBUTIONS = 50;
export const MAX_TRANCHES = 24;
export const MAX_APPRAISALS = 50;

/** No record of this graph is of a time before the republic. */
export const EARLIEST_DAY = '1950-01-26';
