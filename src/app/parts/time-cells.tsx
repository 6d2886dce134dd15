// Cells that the tables of Over time share: status, source and wording of a point; status and source of an absence.
import { basisText, signed } from '../../i18n/amount.ts';
import { hedgeWord } from '../../i18n/status.ts';
import type { Held, TimePoint, TimeSeries } from '../../view/timeline.ts';
import { Link } from '../context.tsx';
import { usePageWords, useVoice } from '../use-page-words.ts';
import { langOf } from './excerpt.tsx';
import { Marked } from './tags.tsx';

/** A figure with what stands beside a rate: it opens its sentence. */
export function PointLink({ point: { id, reading, base } }: { point: TimePoint }) {
  const { language, messages } = useVoice();
  return (
    <Link to={{ at: id }}>
      {signed(reading, language, messages)}
      {base ? ` (${basisText(base, language)})` : ''}
    </Link>
  );
}

interface Look {
  /** Class of the cells that a narrow page leaves out, where it does. */
  readonly wide?: string;
}

export function PointCells({ series, point, wide }: Look & { series: TimeSeries; point: TimePoint }) {
  const { time: words } = usePageWords();
  const { index, messages } = useVoice();
  const { reading, source, status, conflict } = point;
  const report = index.reports.find(each => each.id === reading.report);
  return (
    <>
      <td className={wide}>
        <span className="status">
          <Marked status={series.context ? 'context' : status} conflict={conflict} />
          {hedgeWord(series, point, words.comma, messages)}
        </span>
      </td>
      <td>{words.sources[source]}</td>
      <td className={wide ? `quoted ${wide}` : 'quoted'} lang={report ? langOf(report.script) : undefined}>
        {reading.printed}
      </td>
    </>
  );
}

export function AbsentCells({ held, wide }: Look & { held: Held }) {
  const { time: words } = usePageWords();
  return (
    <>
      <td className={wide}>
        <Link className="status" to={{ at: held.id }}>
          <Marked status={held.status} />
        </Link>
      </td>
      <td>{words.sources[held.report.sourceKind]}</td>
      <td className={wide} />
    </>
  );
}
