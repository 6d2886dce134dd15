// What forms of one column of figures have in common.
import type { TableIdentity, TableTake } from '../extract/knowledge.ts';

/** Takes and sums of the rows of one column. */
export const ofColumn = (
  column: string,
): {
  readonly take: (indicator: string, row: string, category?: string) => TableTake;
  readonly sum: (row: string, ...parts: string[]) => TableIdentity;
} => ({
  take: (indicator, row, category) => ({
    indicator,
    cells: [[row, column]],
    ...(category ? { category } : {}),
  }),
  sum: (row, ...parts) => ({
    id: `sum.${row}`,
    kind: 'table_column',
    left: parts.map(part => [part, column] as const),
    right: [[row, column]],
  }),
});
