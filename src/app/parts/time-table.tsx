// The real table of Over time.
import { indicatorShort, labelOf, unitWord } from '../../i18n/amount.ts';
import { seriesName } from '../../i18n/bodies.ts';
import type { Timeline } from '../../view/timeline.ts';
import { useApp } from '../context.tsx';
import { usePageWords, useVoice } from '../use-page-words.ts';
import { AbsentCells, PointCells, PointLink } from './time-cells.tsx';
import { useHeads } from './use-heads.ts';

/** In place of the picture: every point and every absence, in the same order and with the same marks. */
export function TimeTable({ table }: { table: Timeline }) {
  const { time: words } = usePageWords();
  const { index, language, messages: m } = useVoice();
  const at = useApp(state => state.address.at);
  const { columns } = words;
  const heads = useHeads();
  const absent = table.strip.flatMap(row =>
    row.held.filter(held => !held.stated).map(held => ({ row, held })),
  );
  return (
    <div className="table-frame">
      <table ref={heads} className="values">
        <caption className="sr">{indicatorShort(table.indicator, language, m)}</caption>
        <thead>
          <tr>
            <th scope="col">{columns.body}</th>
            <th scope="col">{columns.year}</th>
            <th scope="col" className="number">
              {columns.value}
            </th>
            <th scope="col">{columns.unit}</th>
            <th scope="col">{columns.status}</th>
            <th scope="col">{columns.source}</th>
            <th scope="col">{columns.printed}</th>
          </tr>
        </thead>
        <tbody>
          {table.series.flatMap(series =>
            series.points.map(point => (
              <tr key={point.id} data-chosen={at === point.id}>
                <th scope="row">{seriesName(series, language)}</th>
                <td>{point.year}</td>
                <td className="number">
                  <PointLink point={point} />
                </td>
                <td>
                  {unitWord(
                    index.units,
                    point.reading.unit,
                    language,
                    point.reading.value,
                    point.reading.indicator,
                  )}
                </td>
                <PointCells series={series} point={point} />
              </tr>
            )),
          )}
          {absent.map(({ row, held }) => (
            <tr key={held.id} data-chosen={at === held.id}>
              <th scope="row">{labelOf(row.agency.place, language)}</th>
              <td>{held.year}</td>
              <td className="number" />
              <td />
              <AbsentCells held={held} />
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
