// Which agencies and years are shown: boxes and two lists below the toolbar, in the sheet on a phone, and a line that says so.
import '../styles/filter.css';
import { type KeyboardEvent, useId, useMemo } from 'react';
import { labelOf, placeName } from '../../i18n/amount.ts';
import { TOOLS } from '../../i18n/tools.ts';
import { isNarrowed, isShown, movedYears, offeredYears, reporting, toggled } from '../../view/choose.ts';
import { CROWD } from '../../view/crowd.ts';
import { SERIES } from '../../view/few.ts';
import { bureauReports } from '../../view/select.ts';
import { useApp, useAppStore, useLanguage } from '../context.tsx';
import { Picker } from './picker.tsx';

/** Id of the button that opens the fields: focus goes back to it. */
export const FILTER_BUTTON = 'filter-button';

export function Filter({ open }: { open: boolean }) {
  const words = TOOLS[useLanguage()];
  const store = useAppStore();
  const leave = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    store.open(null);
    document.getElementById(FILTER_BUTTON)?.focus();
  };
  return (
    <>
      {open && (
        <section className="filter" id="filter" aria-label={words.filter} onKeyDown={leave}>
          <FilterFields />
        </section>
      )}
      <Narrowed />
    </>
  );
}

/** What is left out is never left out silently. */
export function Narrowed() {
  const language = useLanguage();
  const words = TOOLS[language];
  const store = useAppStore();
  const { agency, time, view } = useApp(state => state.address);
  const agencies = useApp(state => state.index.agencies);
  if (!isNarrowed({ agency, time })) return null;
  // Over time has its places in a line of their own, which marks the one that is chosen.
  if (view === 'time' && time === null && agency.length === 1 && agencies.length <= SERIES) return null;
  const places = agencies.filter(each => agency.includes(each.id)).map(each => placeName(each, '', language));
  const parts = [
    ...(places.length > 0 ? [words.only(places, agencies.length)] : []),
    ...(time === null ? [] : [words.span(time.from, time.to)]),
  ];
  if (parts.length === 0) return null;
  return (
    <p className="narrowed">
      <span role="status">{words.shown(parts)}</span>
      <button type="button" className="plain" onClick={() => store.go({ agency: [], time: null, at: null })}>
        {words.all}
      </button>
    </p>
  );
}

/** In place of a chart when no report is left: what that means, and the way back. */
export function NothingHeld() {
  const words = TOOLS[useLanguage()];
  const store = useAppStore();
  return (
    <section className="nothing-held">
      <h2>{words.none}</h2>
      <p>{words.noneHelp}</p>
      <button
        type="button"
        className="button"
        onClick={() => store.go({ agency: [], time: null, place: null, at: null })}
      >
        {words.all}
      </button>
    </section>
  );
}

export function FilterFields() {
  const language = useLanguage();
  const words = TOOLS[language];
  const id = useId();
  const store = useAppStore();
  const index = useApp(state => state.index);
  const { agency, time } = useApp(state => state.asked);
  const parted = useApp(state => state.parted);
  const all = useMemo(() => reporting(index), [index]);
  const years = useMemo(() => offeredYears(index), [index]);
  const shown = all.filter(each => isShown(agency, each));
  const least = years[0]?.year ?? 0;
  const most = years.at(-1)?.year ?? 0;
  const list = (end: 'from' | 'to', value: number) => (
    <p>
      <label htmlFor={`${id}${end}`}>{words[end]}</label>
      <select
        id={`${id}${end}`}
        value={value}
        onChange={event =>
          store.go({ time: movedYears(years, time, end, Number(event.target.value)), at: null })
        }
      >
        {years.some(each => each.year === value) ? null : <option value={value}>{value}</option>}
        {years.map(each => (
          <option key={each.year} value={each.year}>
            {words.yearWith(each.year, each.reports)}
          </option>
        ))}
      </select>
    </p>
  );
  return (
    <div className="filter-fields">
      <fieldset>
        <legend>{words.agencies}</legend>
        {parted !== null || all.length > CROWD ? (
          <Picker />
        ) : (
          <ul>
            {all.map(each => {
              const entry = index.agencies.find(one => one.id === each);
              const held = bureauReports(index).flatMap(report =>
                report.agency === each ? (report.year ?? []) : [],
              );
              const last = shown.length === 1 && shown[0] === each;
              return (
                <li key={each}>
                  <label title={last ? words.lastStays : undefined}>
                    <input
                      type="checkbox"
                      checked={isShown(agency, each)}
                      aria-disabled={last}
                      onChange={() => {
                        if (!last) store.go({ agency: toggled(all, agency, each), at: null });
                      }}
                    />
                    <span>{entry ? labelOf(entry.short, language) : each}</span>
                    <small>{words.heldIn(held)}</small>
                  </label>
                </li>
              );
            })}
          </ul>
        )}
      </fieldset>
      <fieldset>
        <legend>{words.years}</legend>
        <div className="filter-years">
          {list('from', time?.from ?? least)}
          {list('to', time?.to ?? most)}
        </div>
      </fieldset>
    </div>
  );
}
