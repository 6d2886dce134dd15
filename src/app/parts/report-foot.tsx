// The bar at the foot of a report: the open figure, the one before and after it, and the way back to the comparison.
import { useEffect } from 'react';
import type { Observation } from '../../core/observation.ts';
import { statusOf } from '../../core/observation.ts';
import type { Report } from '../../core/report.ts';
import { amountOf, categoryName, indicatorShort } from '../../i18n/amount.ts';
import { inConflict } from '../../view/compare.ts';
import { Link, useApp, useAppStore, useAt, useLanguage, useMessages } from '../context.tsx';
import { Marked } from './tags.tsx';

export function ReportFoot({ report, figures }: { report: Report; figures: readonly Observation[] }) {
  const m = useMessages();
  const store = useAppStore();
  const language = useLanguage();
  const index = useApp(state => state.index);
  const at = useAt();
  const now = figures.findIndex(each => each.id === at);
  const figure = figures[now];
  const step = (by: number): void => {
    const next = figures[now < 0 ? 0 : now + by];
    if (next) store.go({ at: next.id, report: report.id });
  };
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.altKey || event.metaKey || event.ctrlKey || document.querySelector('dialog[open]')) return;
      const { target } = event;
      if (target instanceof HTMLElement && /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName)) return;
      if (event.key === 'ArrowLeft') step(-1);
      else if (event.key === 'ArrowRight') step(1);
      else return;
      event.preventDefault();
    };
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  });
  const entry = index.indicators.find(each => each.id === figure?.indicator);
  return (
    <section className="report-foot" aria-label={m.report.openFigure}>
      <div className="report-foot-what">
        {figure && entry ? (
          <>
            <span>
              {indicatorShort(entry, language, m)}
              {figure.category !== null && `${m.report.colon}${categoryName(figure.category, m)}`}
            </span>
            <span className="small">
              <Marked status={statusOf(figure)} conflict={inConflict(entry, figure)} />
            </span>
          </>
        ) : (
          <span>{m.report.figures(figures.length)}</span>
        )}
      </div>
      <span className="walk">
        <button type="button" aria-label={m.report.previous} disabled={now <= 0} onClick={() => step(-1)}>
          ←
        </button>
        <button
          type="button"
          aria-label={m.report.next}
          disabled={now >= figures.length - 1}
          onClick={() => step(1)}
        >
          →
        </button>
      </span>
      {figure && (
        <div className="report-foot-value">
          <b>{amountOf(figure, index.units, language, m)}</b>
          <Link to={{ view: 'compare', indicator: figure.indicator, at: figure.id, report: null, per: null }}>
            {m.report.compare}
          </Link>
        </div>
      )}
    </section>
  );
}
