// Where there are many agencies: which of them and which years the page looks at, in each view that compares.
import { useEffect, useMemo, useState } from 'react';
import { CROWDS } from '../../i18n/crowd.ts';
import type { ViewId } from '../../view/address.ts';
import { placesOf } from '../../view/places.ts';
import { useApp, useAppStore, useLanguage } from '../context.tsx';
import { Picker } from './picker.tsx';

const APART: readonly ViewId[] = ['deck', 'add', 'about'];

export function ScopeBar() {
  const view = useApp(state => state.address.view);
  return APART.includes(view) ? null : <Bar />;
}

function Bar() {
  // The page as built is drawn in Node, which knows no styles: a site in parts carries these in its page.
  useEffect(() => void import('../styles/crowd.ts'), []);
  const language = useLanguage();
  const words = CROWDS[language];
  const store = useAppStore();
  const { view } = useApp(state => state.address);
  const { place, time, agency: chosen } = useApp(state => state.asked);
  const { agencies, reports } = useApp(state => state.index);
  const parted = useApp(state => state.parted);
  const top = useApp(state => state.top);
  const [open, setOpen] = useState(false);
  const places = useMemo(
    () =>
      parted?.groups ??
      [...new Set(agencies.map(placesOf(agencies)))].map(name => ({ name, agencies: null })),
    [parted, agencies],
  );
  const years = useMemo(
    () => parted?.years ?? [...new Set(reports.flatMap(({ year }) => year ?? []))].sort((a, b) => a - b),
    [parted, reports],
  );
  // Only Compare has first rows of all; elsewhere the first province stands until another is chosen.
  const whole = parted === null || view === 'compare' || chosen.length > 0;
  const here = place ?? (whole ? '' : (places[0]?.name ?? ''));
  const year = time === null ? (top ? `${top.year}` : '') : time.from === time.to ? `${time.to}` : 'range';
  return (
    <section className="scope-bar" aria-label={words.scope}>
      {parted?.synthetic && (
        <p className="notice synthetic">
          <b>{words.synthetic}</b> {words.syntheticWhy}
        </p>
      )}
      <div className="scope-fields">
        <label>
          <span>{words.place}</span>
          <select
            value={here}
            onChange={event =>
              store.go({ place: event.target.value || null, agency: [], at: null, report: null })
            }
          >
            {whole && (
              <option value="">{chosen.length > 0 ? words.chosen(chosen.length) : words.everywhere}</option>
            )}
            {places.map(each => (
              <option key={each.name} value={each.name}>
                {each.name || words.elsewhere}
                {each.agencies === null ? '' : ` (${each.agencies})`}
              </option>
            ))}
          </select>
        </label>
        {view !== 'report' && (
          <label>
            <span>{words.year}</span>
            <select
              value={year}
              onChange={event => {
                const to = Number(event.target.value);
                store.go({ time: to ? { from: to, to } : null, at: null });
              }}
            >
              {top === null && <option value="">{words.everyYear}</option>}
              {year === 'range' && <option value="range">{`${time?.from}–${time?.to}`}</option>}
              {[...years].reverse().map(each => (
                <option key={each} value={each}>
                  {each}
                </option>
              ))}
            </select>
          </label>
        )}
        <span className="scope-of">
          {parted
            ? words.ofSite(parted.agencies, parted.reports)
            : words.ofSite(agencies.length, reports.length)}
        </span>
      </div>
      {view !== 'report' && (
        <>
          <details onToggle={event => setOpen(event.currentTarget.open)}>
            <summary>
              {words.choose}
              {chosen.length > 0 ? ` · ${words.chosen(chosen.length)}` : ''}
            </summary>
            {open && <Picker />}
          </details>
          {chosen.length > 0 && (
            <button type="button" className="plain" onClick={() => store.go({ agency: [], at: null })}>
              {words.clear}
            </button>
          )}
        </>
      )}
    </section>
  );
}
