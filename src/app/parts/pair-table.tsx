// The table of Relate: both figures of each report, and the reports without a point.
import { pairOf } from '../../charts/scatter.ts';
import type { IndicatorEntry } from '../../core/dataset.ts';
import { statusOf } from '../../core/observation.ts';
import { amountOf, indicatorShort } from '../../i18n/amount.ts';
import { pointName } from '../../i18n/say-relate.ts';
import { statusWord } from '../../i18n/status.ts';
import { inConflict } from '../../view/compare.ts';
import type { RelatePoint, Relation } from '../../view/relate.ts';
import { Link, useApp } from '../context.tsx';
import { usePageLook, usePageWords, useVoice } from '../use-page-words.ts';
import { Few } from './few.tsx';
import { Differs, Mark } from './mark.tsx';
import { useHeads } from './use-heads.ts';

/** So many points, and so many reports without one, stand in the table. */
const LINES = 60;

/** The real table: both figures of each report, with the n of each rate; then the reports without a point. */
export function PairTable({ table }: { table: Relation }) {
  const { relate: words } = usePageWords();
  const voice = useVoice();
  const { index, language, messages: m } = voice;
  const look = usePageLook()(0, 'wide');
  const heads = useHeads();
  const at = useApp(state => state.address.at);
  const name = (entry: IndicatorEntry): string => indicatorShort(entry, language, m);
  const pair = (point: RelatePoint) => pairOf(point, look, words);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls sideways must take the keyboard
    <section className="table-frame" tabIndex={0} aria-label={words.pair}>
      <table ref={heads} className="values">
        <caption className="sr">{words.pair}</caption>
        <thead>
          <tr>
            <th scope="col">{m.ui.table.agency}</th>
            <th scope="col">{name(table.x)}</th>
            <th scope="col">{name(table.y)}</th>
          </tr>
        </thead>
        <tbody>
          {table.points.slice(0, LINES).map(point => (
            <tr key={`${point.id}${point.x.id}`} data-chosen={at === point.id || at === point.x.id}>
              <th scope="row">{pointName(point, voice)}</th>
              {([point.x, point.y] as const).map((reading, side) => (
                <td key={reading.id}>
                  <Link className="status" to={{ at: reading.id }}>
                    <Mark status={point.context ? 'context' : statusOf(reading)} />
                    {inConflict(side === 0 ? table.x : table.y, reading) && <Differs />}
                    <span className="sr">
                      {statusWord(
                        point.context ? 'context' : statusOf(reading),
                        inConflict(side === 0 ? table.x : table.y, reading),
                        m,
                      )}{' '}
                    </span>
                    {pair(point)[side]}
                  </Link>
                </td>
              ))}
            </tr>
          ))}
          {table.absent.slice(0, LINES).map(each => (
            <tr key={each.report} data-chosen={at === each.x.id || at === each.y.id}>
              <th scope="row">{pointName({ ...each, key: each.report, context: false }, voice)}</th>
              {([each.x, each.y] as const).map(side => (
                <td key={side.id}>
                  <Link className="status" to={{ at: side.id }}>
                    <Mark status={side.status} />
                    {side.reading
                      ? amountOf(side.reading, index.units, language, m)
                      : m.ui.status[side.status]}
                  </Link>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <Few
        rule="rows"
        shown={Math.min(LINES, table.points.length) + Math.min(LINES, table.absent.length)}
        of={table.points.length + table.absent.length}
      />
    </section>
  );
}
