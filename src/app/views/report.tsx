// Report: the whole text, every figure highlighted and named, checks and findings in the margin.
import { useEffect, useMemo, useRef, useState } from 'react';
import type { Report } from '../../core/report.ts';
import { shortName } from '../../i18n/amount.ts';
import { headlineOf } from '../../view/address.ts';
import { partsOf } from '../../view/arrival.ts';
import { inOrder, layOut } from '../../view/reader.ts';
import { bureauReports, shownIndicator } from '../../view/select.ts';
import { useApp, useAppStore, useLanguage, useMessages } from '../context.tsx';
import { langOf } from '../parts/excerpt.tsx';
import { ExportMenu } from '../parts/export-menu.tsx';
import { Loading, Trouble } from '../parts/loading.tsx';
import { Notices } from '../parts/notices.tsx';
import { ReportFigures } from '../parts/report-figures.tsx';
import { ReportFoot } from '../parts/report-foot.tsx';
import { ReportPart } from '../parts/report-part.tsx';
import { ReportRail } from '../parts/report-rail.tsx';
import { SourceLine } from '../parts/source-line.tsx';
import { isHere } from '../store.ts';
import { useFocusKept } from '../use-focus-kept.ts';

/** `report` of the address, else the report that `at` stands in, else the first bureau's. */
function useReport() {
  const { report, at } = useApp(state => state.address);
  const index = useApp(state => state.index);
  const asked = report ?? at?.split('/')[0] ?? null;
  const entry = index.reports.find(each => each.id === asked) ?? bureauReports(index)[0] ?? null;
  return { entry, missing: asked !== null && entry?.id !== asked ? asked : null };
}

export function ReportView() {
  const m = useMessages();
  const store = useAppStore();
  const { entry, missing } = useReport();
  const id = entry?.id ?? '';
  const loaded = useApp(state => state.reports[id]);
  useEffect(() => {
    if (id !== '') store.needReport(id);
  }, [store, id]);
  if (entry === null) return <p>{m.ui.notices.report_unknown(missing ?? '', '')}</p>;
  const notices = missing === null ? [] : [{ code: 'report_unknown' as const, asked: missing }];
  return (
    <div className="reader">
      <ReportRail chosen={id} report={isHere(loaded) ? loaded : null} />
      <div className="reader-main">
        <Notices notices={notices} now={entry.title ?? entry.bodyName} />
        {isHere(loaded) ? (
          <Reading report={loaded} key={id} />
        ) : loaded === 'failed' ? (
          <Trouble title={m.ui.failedReport(entry.bodyName)} retry={() => store.needReport(id, true)} />
        ) : (
          <Loading text={m.ui.loadingReport} />
        )}
      </div>
    </div>
  );
}

function Reading({ report }: { report: Report }) {
  const m = useMessages();
  const store = useAppStore();
  const language = useLanguage();
  const at = useApp(state => state.address.at);
  const index = useApp(state => state.index);
  const [only, setOnly] = useState(false);
  const head = useRef<HTMLHeadingElement>(null);
  const kept = useFocusKept(at);
  const parts = useMemo(() => layOut(report), [report]);
  const figures = useMemo(() => inOrder(report), [report]);
  const entry = index.reports.find(each => each.id === report.id);
  const agency = index.agencies.find(each => each.id === report.agency) ?? null;
  const name = shortName(agency, report.bodyName, language);
  const year = report.year === null ? m.ui.yearUnknown : `${report.year}`;
  useEffect(() => {
    const figure = (id: string): HTMLElement | null =>
      document.querySelector<HTMLElement>(`[data-figure="${CSS.escape(id)}"]`);
    const place = at === null ? null : (figure(at) ?? figure(headlineOf(at)));
    place?.scrollIntoView({ block: 'center' });
    kept(place ?? head.current);
  }, [at, kept]);
  const listed = index.indicators;
  // The figure that is open here is the one that the other views go on with. This is no choice: nothing to undo, no note less.
  useEffect(() => {
    const { asked, past, lost } = store.getState();
    if (at === null || asked.at !== at || asked.view !== 'report') return;
    const { indicator } = partsOf(at);
    if (indicator === shownIndicator(asked) || !listed.some(each => each.id === indicator)) return;
    store.go({ indicator, per: null }, 'replace', past);
    store.setState({ lost });
  }, [store, at, listed]);
  const open = (id: string): void => store.go({ at: id, report: report.id });
  const tampered = report.findings.filter(each => each.kind === 'tampered_text').length;
  return (
    <>
      <header className="report-head">
        <h1 ref={head} tabIndex={-1} lang={report.title === null ? undefined : langOf(report.script)}>
          {report.title ?? `${name} ${year}`}
        </h1>
        <p className="report-facts">
          <span>
            {m.report.year} <b>{year}</b>
          </span>
          <span className="published">
            {report.published === null ? (
              m.ui.undated
            ) : (
              <>
                {m.report.published} <b>{report.published}</b>
              </>
            )}
          </span>
          <span className="report-tools">
            <button type="button" className="plain" aria-pressed={only} onClick={() => setOnly(!only)}>
              {only ? m.report.whole : m.report.onlyFigures(figures.length)}
            </button>
            <ExportMenu />
          </span>
        </p>
        {tampered > 0 && (
          <p className="notice">
            <b>{m.evidence.tampered}</b>
            <br />
            {m.evidence.tamperedWhy}
          </p>
        )}
      </header>
      {only ? (
        <ReportFigures report={report} figures={figures} onOpen={open} />
      ) : (
        <article className="report-text">
          {parts.map(part => (
            <ReportPart key={part.id} part={part} report={report} at={at} onOpen={open} />
          ))}
        </article>
      )}
      {entry && <SourceLine entry={entry} />}
      <ReportFoot report={report} figures={figures} />
    </>
  );
}
