// Below the picture of Over time: every figure under the name of the body whose it is, place by place; the picture's real table.
import { Fragment } from 'react';
import { categoryName, labelOf, unitWord } from '../../i18n/amount.ts';
import { seriesName } from '../../i18n/bodies.ts';
import { byPlace } from '../../view/by-place.ts';
import type { HeldRow, Timeline, TimeSeries } from '../../view/timeline.ts';
import { Link, useApp } from '../context.tsx';
import { usePageWords, useVoice } from '../use-page-words.ts';
import { AbsentCells, PointCells, PointLink } from './time-cells.tsx';

/** More rows than this are folded. */
const OPEN = 40;

export function TimeWhose({ table }: { table: Timeline }) {
  const { time: words } = usePageWords();
  const { index, language } = useVoice();
  const { columns } = words;
  const { indicator } = table;
  const places = byPlace(table);
  if (places.length === 0) return null;
  const unit = unitWord(index.units, indicator.unit, language, 2, indicator.id);
  const figures = table.series.reduce((sum, series) => sum + series.points.length, 0);
  return (
    <details className="whose" open={figures <= OPEN}>
      <summary>
        <h2>{words.whose}</h2>
        <span>{words.figures(figures)}</span>
      </summary>
      <table className="values">
        <thead>
          <tr>
            <th scope="col">{columns.body}</th>
            <th scope="col">{columns.year}</th>
            <th scope="col" className="number">
              {columns.value}
              {unit === '' ? '' : ` (${unit})`}
            </th>
            <th scope="col" className="not-phone">
              {columns.status}
            </th>
            <th scope="col">{columns.source}</th>
            <th scope="col" className="not-phone">
              {columns.printed}
            </th>
          </tr>
        </thead>
        {places.map(({ key, series, row }) => (
          <Fragment key={key}>
            {series
              .filter(each => !each.context)
              .map(each => (
                <Body key={each.key} series={each} />
              ))}
            {row && <Absent row={row} />}
            {series
              .filter(each => each.context)
              .map(each => (
                <Body key={each.key} series={each} />
              ))}
          </Fragment>
        ))}
      </table>
    </details>
  );
}

function Body({ series }: { series: TimeSeries }) {
  const { time: words } = usePageWords();
  const { language, messages: m } = useVoice();
  const at = useApp(state => state.address.at);
  return (
    <tbody>
      {series.points.map((point, place) => (
        <tr key={point.id} data-chosen={at === point.id}>
          {place === 0 && (
            <th scope="rowgroup" rowSpan={series.points.length}>
              {series.context || !series.agency
                ? seriesName(series, language)
                : labelOf(series.agency.short, language)}
              <small>{series.context ? words.otherBody : words.ownReport}</small>
            </th>
          )}
          <td>{point.year}</td>
          <td className="number">
            {point.reading.category === null ? '' : `${categoryName(point.reading.category, m)} `}
            <PointLink point={point} />
          </td>
          <PointCells series={series} point={point} wide="not-phone" />
        </tr>
      ))}
    </tbody>
  );
}

/** Reports of the bureau that are held and state nothing. */
function Absent({ row }: { row: HeldRow }) {
  const { time: words } = usePageWords();
  const { language, messages: m } = useVoice();
  const at = useApp(state => state.address.at);
  const silent = row.held.filter(held => !held.stated);
  return (
    <tbody>
      {silent.map((held, place) => (
        <tr key={held.id} data-chosen={at === held.id}>
          {place === 0 && (
            <th scope="rowgroup" rowSpan={silent.length}>
              {labelOf(row.agency.short, language)}
              <small>{words.ownReport}</small>
            </th>
          )}
          <td>{held.year}</td>
          <td className="number">
            <Link className="status phone-only" to={{ at: held.id }}>
              {m.ui.status[held.status]}
            </Link>
          </td>
          <AbsentCells held={held} wide="not-phone" />
        </tr>
      ))}
    </tbody>
  );
}
