// The closed lists of words that fields of an observation take.

export const BASES = ['figure', 'table', 'words', 'curated', 'derived'] as const;

export const ABSENCES = ['not_reported', 'not_captured', 'not_applicable'] as const;

/** Every status a cell of the page, a row of the CSV or a mark can have. */
export const STATUSES = [
  'exact',
  'approx',
  'over',
  'under',
  'zero',
  'not_reported',
  'not_captured',
  'not_applicable',
  'derived',
  'context',
  'alternative',
] as const;
