// How much of a CSV is taken at a time.

export interface RowLimits {
  /** Rows that are kept: what a page can hold, keep and draw. */
  readonly rows: number;
  /** Rows with a fault; after so many the file is something else. */
  readonly faults: number;
  /** Characters of one row: beyond them a quotation mark is taken as not closed. */
  readonly row: number;
}
export const ROW_LIMITS: RowLimits = { rows: 50_000, faults: 20_000, row: 32_768 };
