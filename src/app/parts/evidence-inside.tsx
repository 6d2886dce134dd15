// What the evidence panel holds for one row: the page as built carries the first, a report is fetched for the others.
import { useEffect } from 'react';
import { type EvidenceModel, evidenceOf, findAt } from '../../view/evidence.ts';
import { gap } from '../../view/missing.ts';
import { useApp, useAppStore, useMessages } from '../context.tsx';
import { isHere } from '../store.ts';
import { EvidenceBody } from './evidence-body.tsx';
import { Loading, Trouble } from './loading.tsx';

/** ← and → walk, Esc closes what was opened: they press the panel's own buttons. */
function press(event: KeyboardEvent): void {
  const target = event.target;
  if (event.altKey || event.metaKey || event.ctrlKey || document.querySelector('dialog[open]')) return;
  if (target instanceof HTMLElement && /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName)) return;
  const opened = event.key === 'Escape' ? '[data-open="true"] .evidence-close' : null;
  const step = event.key === 'ArrowLeft' ? 'first' : event.key === 'ArrowRight' ? 'last' : null;
  const button = document.querySelector<HTMLElement>(
    opened ? `.evidence${opened}` : step ? `.evidence .walk button:${step}-of-type` : 'none',
  );
  if (button === null) return;
  button.click();
  event.preventDefault();
}

/** `id`: of the headline figure, or of the absence. */
export function EvidenceInside({ id, report, indicator }: { id: string; report: string; indicator: string }) {
  const m = useMessages();
  const store = useAppStore();
  const file = useApp(state => state.indicators[indicator]);
  const loaded = useApp(state => state.reports[report]);
  const first = useApp(state => state.firstEvidence);
  const ready = first !== null && first.id === id ? first : null;
  useEffect(() => {
    if (ready === null) store.needReport(report);
  }, [store, report, ready]);
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (store.getState().panel === null || event.key !== 'Escape') press(event);
    };
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, [store]);
  const entry = useApp(state => state.index.reports.find(each => each.id === report) ?? null);
  const known = useApp(state => state.index.indicators.find(each => each.id === indicator));
  if (entry === null || !isHere(file)) return null;
  let model: EvidenceModel | null = ready;
  if (model === null && isHere(loaded)) {
    const missing = gap(report, known ?? { id: indicator, tier: 'extended' });
    model = evidenceOf(loaded, indicator, findAt(file, id) ?? missing);
  }
  if (model !== null) return <EvidenceBody key={model.id} model={model} entry={entry} />;
  if (loaded === 'failed')
    return <Trouble title={m.ui.failedReport(entry.bodyName)} retry={() => store.needReport(report, true)} />;
  return <Loading text={m.ui.loadingReport} />;
}
