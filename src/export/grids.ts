// Coverage and scorecard as rows for other people's tools: they hold statuses, not figures, so they have columns of their own.

import type { ReportEntry } from '../core/dataset.ts';
import type { Carded } from '../i18n/say-scorecard.ts';
import type { Matrix } from '../view/matrix.ts';
import { inert } from './inert.ts';
import type { Row } from './rows.ts';

export interface Grid {
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
}

/** One row a cell, and one row a report. */
export interface Grids {
  readonly long: Grid;
  readonly wide: Grid;
}

const WHO = ['report', 'agency', 'body_name', 'year'] as const;
type Who = Pick<ReportEntry, 'id' | 'agency' | 'bodyName' | 'year'>;
const who = ({ id, agency, bodyName, year }: Who, planted: readonly string[]): Row => ({
  report: id,
  agency,
  body_name: inert(bodyName, planted),
  year,
});

/** The status of each report and indicator; `conflict` is 1 where the report prints a different figure elsewhere. */
export function coverageGrids(table: Matrix, version: string, planted: readonly string[]): Grids {
  const ids = table.columns.map(({ indicator }) => indicator.id);
  const long = table.rows.flatMap(row =>
    row.cells.flatMap((cell): Row[] =>
      cell.status === null
        ? []
        : [
            {
              id: cell.id,
              ...who(row.report, planted),
              indicator: cell.indicator,
              status: cell.status,
              conflict: cell.conflict ? 1 : 0,
              data_version: version,
            },
          ],
    ),
  );
  const wide = table.rows.map(
    (row): Row => ({
      ...who(row.report, planted),
      ...Object.fromEntries(row.cells.map(cell => [cell.indicator, cell.status])),
      stated: row.stated,
      applicable: row.applicable,
      data_version: version,
    }),
  );
  return {
    long: { columns: ['id', ...WHO, 'indicator', 'status', 'conflict', 'data_version'], rows: long },
    wide: { columns: [...WHO, ...ids, 'stated', 'applicable', 'data_version'], rows: wide },
  };
}

/** How each report addresses what the law of its year asks, with the sentence; then dates, exactness and checks. */
export function scorecardGrids(all: readonly Carded[], version: string, planted: readonly string[]): Grids {
  const cards = all.flatMap(({ report, card }) => (card ? [{ report, card }] : []));
  const items = [...new Set(cards.flatMap(({ card }) => card.contents.map(line => line.item.id)))];
  const long = cards.flatMap(({ report, card }) =>
    card.contents.map((line): Row => {
      const [first] = line.evidence;
      return {
        ...who(report, planted),
        item: line.item.id,
        status: line.status,
        quote: first ? inert(first.quote, planted) : null,
        start: first?.start ?? null,
        end: first?.end ?? null,
        data_version: version,
      };
    }),
  );
  const wide = cards.map(
    ({ report, card }): Row => ({
      ...who(report, planted),
      ...Object.fromEntries(card.contents.map(line => [line.item.id, line.status])),
      published: card.published,
      deadline: card.deadline,
      figures: card.figures.length,
      exact: card.exact.length,
      checks_hold: card.holds.length,
      checks_fail: card.fails.length,
      data_version: version,
    }),
  );
  const after = ['published', 'deadline', 'figures', 'exact', 'checks_hold', 'checks_fail', 'data_version'];
  return {
    long: {
      columns: [...WHO, 'item', 'status', 'quote', 'start', 'end', 'data_version'],
      rows: long,
    },
    wide: { columns: [...WHO, ...items, ...after], rows: wide },
  };
}
