// Sentences of Coverage: the reading, what a cell is called.
import type { Matrix, MatrixCell, MatrixRow } from '../view/matrix.ts';
import { indicatorShort, placeName } from './amount.ts';
import type { PageWords } from './pages.ts';
import type { Voice } from './say.ts';

type Words = PageWords['coverage'];

const named = (row: MatrixRow, { language, messages }: Voice): string => {
  const year = row.report.year === null ? messages.ui.yearUnknown : `${row.report.year}`;
  const place = placeName(row.agency, row.report.bodyName, language);
  return language === 'en' ? `${place} (${year})` : `${place}${year}年`;
};

/** Which report states the most, and which lost the most to its copy. Never a ranking. */
export function coverageReading(table: Matrix, words: Words, voice: Voice): string {
  const best = Math.max(0, ...table.rows.map(row => row.stated));
  const most = table.rows.filter(row => row.stated === best && best > 0);
  const lost = [...table.rows].sort((a, b) => b.lost - a.lost)[0];
  return words.reading({
    reports: table.rows.length,
    most: most.map(row => named(row, voice)),
    stated: best,
    applicable: most[0]?.applicable ?? 0,
    lost:
      lost && lost.lost > 0
        ? {
            name: named(lost, voice),
            tables: lost.report.counts.findings.missing_table ?? 0,
            cells: lost.lost,
          }
        : null,
  });
}

/** A cell for ears: 青岛2010年，热线来电数：确数，数字不一致. */
export function cellSpoken(row: MatrixRow, cell: MatrixCell, words: Words, voice: Voice): string {
  const { index, language, messages } = voice;
  const entry = index.indicators.find(each => each.id === cell.indicator);
  const status =
    cell.status === null
      ? words.blankCell
      : (messages.sentences.heard[cell.status] ?? messages.ui.status[cell.status]);
  return words.cell(
    named(row, voice),
    entry ? indicatorShort(entry, language, messages) : cell.indicator,
    cell.conflict ? messages.ui.withConflict(status) : status,
  );
}
