// What the evidence panel holds for one row: the page as built carries the first, a report is fetched for the others.
import { useEffect } from 'react';
import { type EvidenceModel, evidenceOf, findAt } from '../../view/evidence.ts';
import { shownIndicator } from '../../view/select.ts';
import { useApp, useAppStore, useMessages } from '../context.tsx';
import { isHere } from '../store.ts';
import { EvidenceBody } from './evidence-body.tsx';
import { Loading, Trouble } from './loading.tsx';

export function EvidenceInside({ id, report }: { id: string; report: string }) {
  const m = useMessages();
  const store = useAppStore();
  const indicator = useApp(state => shownIndicator(state.address));
  const file = useApp(state => state.indicators[indicator]);
  const loaded = useApp(state => state.reports[report]);
  const first = useApp(state => state.firstEvidence);
  const ready = first !== null && first.id === id ? first : null;
  useEffect(() => {
    if (ready === null) store.needReport(report);
  }, [store, report, ready]);
  const entry = useApp(state => state.index.reports.find(each => each.id === report) ?? null);
  if (entry === null || !isHere(file)) return null;
  let model: EvidenceModel | null = ready;
  if (model === null && isHere(loaded)) {
    const silence = {
      report,
      indicator,
      status: 'not_reported' as const,
      reason: 'silent',
      args: {},
      evidence: [],
    };
    model = evidenceOf(loaded, indicator, findAt(file, id) ?? silence);
  }
  if (model !== null) return <EvidenceBody key={model.id} model={model} entry={entry} />;
  if (loaded === 'failed')
    return <Trouble title={m.ui.failedReport(entry.bodyName)} retry={() => store.needReport(report, true)} />;
  return <Loading text={m.ui.loadingReport} />;
}
