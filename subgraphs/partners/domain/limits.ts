/** The earliest day that an input may name; the SDL says "1900 or later". */
export const EARLIEST_DAY = '1900-01-01';

/** How many items the lists of an input may have; the SDL says the same. */
export const LIMITS = {
  parties: 20,
  people: 20,
  states: 36,
  districts: 200,
  sectors: 50,
  cooperatives: 500,
  obligations: 100,
  milestones: 50,
  targets: 50,
  targetDistricts: 200,
  documents: 50,
  signatures: 20,
  reportedFigures: 50,
} as const;
