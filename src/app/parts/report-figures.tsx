// Only the figures of a report: each with its name, its sentence and a way to its place.
import type { Observation } from '../../core/observation.ts';
import { statusOf } from '../../core/observation.ts';
import type { Report } from '../../core/report.ts';
import { amountOf, categoryName, indicatorShort } from '../../i18n/amount.ts';
import { inConflict } from '../../view/compare.ts';
import { useApp, useLanguage, useMessages } from '../context.tsx';
import { langOf } from './excerpt.tsx';
import { Marked } from './tags.tsx';

interface Props {
  readonly report: Report;
  readonly figures: readonly Observation[];
  readonly onOpen: (id: string) => void;
}

export function ReportFigures({ report, figures, onOpen }: Props) {
  const m = useMessages();
  const language = useLanguage();
  const index = useApp(state => state.index);
  const at = useApp(state => state.address.at);
  return (
    <ol className="only-figures">
      {figures.map(each => {
        const entry = index.indicators.find(indicator => indicator.id === each.indicator);
        return (
          <li key={each.id} data-open={each.id === at}>
            <button type="button" data-figure={each.id} onClick={() => onOpen(each.id)}>
              <span>
                {entry ? indicatorShort(entry, language, m) : each.indicator}
                {each.category ? `${m.report.colon}${categoryName(each.category, m)}` : ''}
              </span>
              <b>{amountOf(each, index.units, language, m)}</b>
            </button>
            <p>
              <Marked status={statusOf(each)} conflict={entry !== undefined && inConflict(entry, each)} />
            </p>
            {each.evidence.slice(0, 1).map(spot => (
              <blockquote key={spot.start} lang={langOf(report.script)}>
                {spot.quote}
              </blockquote>
            ))}
          </li>
        );
      })}
    </ol>
  );
}
