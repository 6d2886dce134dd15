// The real table of Over time.
import { basisText, indicatorShort, labelOf, signed, unitWord } from '../../i18n/amount.ts';
import { seriesName } from '../../i18n/bodies.ts';
import { hedgeWord } from '../../i18n/status.ts';
import type { Timeline } from '../../view/timeline.ts';
import { Link, useApp } from '../context.tsx';
import { usePageWords, useVoice } from '../use-page-words.ts';
import { langOf } from './excerpt.tsx';
import { Mark } from './mark.tsx';
import { Marked } from './tags.tsx';
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
            series.points.map(point => {
              const report = index.reports.find(each => each.id === point.reading.report);
              const status = series.context ? 'context' : point.status;
              const base = point.base ? ` (${basisText(point.base, language)})` : '';
              const shown = `${signed(point.reading, language, m)}${base}`;
              return (
                <tr key={point.id} data-chosen={at === point.id}>
                  <th scope="row">{seriesName(series, language)}</th>
                  <td>{point.year}</td>
                  <td className="number">
                    <Link to={{ at: point.id }}>{shown}</Link>
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
                  <td>
                    <span className="status">
                      <Marked status={status} conflict={point.conflict} />
                      {hedgeWord(series, point, words.comma, m)}
                    </span>
                  </td>
                  <td>{words.sources[point.source]}</td>
                  <td className="quoted" lang={report ? langOf(report.script) : undefined}>
                    {point.reading.printed}
                  </td>
                </tr>
              );
            }),
          )}
          {absent.map(({ row, held }) => (
            <tr key={held.id} data-chosen={at === held.id}>
              <th scope="row">{labelOf(row.agency.place, language)}</th>
              <td>{held.year}</td>
              <td className="number" />
              <td />
              <td>
                <Link className="status" to={{ at: held.id }}>
                  <Mark status={held.status} />
                  {m.ui.status[held.status]}
                </Link>
              </td>
              <td>{words.sources[held.report.sourceKind]}</td>
              <td />
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
