// What was found in a report: every figure with its sentence, then what is absent, the checks and what to mind.
import { useState } from 'react';
import { type Observation, statusOf } from '../../core/observation.ts';
import { amountOf, categoryName, indicatorShort } from '../../i18n/amount.ts';
import { formatNumber } from '../../i18n/number.ts';
import { perResidents } from '../../view/select.ts';
import { useApp, useLanguage, useMessages } from '../context.tsx';
import { CheckSum } from '../parts/check-sum.tsx';
import { langOf } from '../parts/excerpt.tsx';
import { FindingLine } from '../parts/findings.tsx';
import { Mark } from '../parts/mark.tsx';
import type { Reading } from './session.ts';
import { useAddWords } from './use-session.ts';

const FEW = 8;
/** A report may state thousands of things; so many more are shown at a time. */
const MORE = 100;

export function Figures({ reading }: { reading: Reading }) {
  const words = useAddWords();
  const m = useMessages();
  const language = useLanguage();
  const index = useApp(state => state.index);
  const [shown, setShown] = useState(FEW);
  const { report } = reading;
  const { observations, absences, checks, findings } = report;
  const name = (id: string): string => {
    const entry = index.indicators.find(each => each.id === id);
    return entry ? indicatorShort(entry, language, m) : id;
  };
  const absent = (status: string): string[] =>
    absences.filter(one => one.status === status).map(one => name(one.indicator));
  const silent = absent('not_reported');
  const lost = absent('not_captured');
  const join = language === 'en' ? ', ' : '、';
  return (
    <div className="found">
      <h3>{observations.length > 0 ? words.found(observations.length) : words.foundNone}</h3>
      {observations.length > 0 && (
        <ol>
          {observations.slice(0, shown).map(one => (
            <FigureRow key={one.id} one={one} name={name(one.indicator)} lang={langOf(report.script)} />
          ))}
        </ol>
      )}
      {observations.length > shown && (
        <button type="button" className="plain" onClick={() => setShown(shown === FEW ? MORE : shown + MORE)}>
          {words.allFigures(observations.length)}
        </button>
      )}
      <PerResident reading={reading} name={name} />
      {silent.length > 0 && (
        <details>
          <summary>{words.silent(silent.length)}</summary>
          <p>{silent.join(join)}</p>
        </details>
      )}
      {lost.length > 0 && (
        <details>
          <summary>{words.lost(lost.length)}</summary>
          <p>{lost.join(join)}</p>
        </details>
      )}
      {checks.length > 0 && (
        <details>
          <summary>{words.checks(checks.length)}</summary>
          {checks.slice(0, MORE).map(check => (
            <CheckSum key={check.id} check={check} />
          ))}
        </details>
      )}
      {findings.length > 0 && (
        <details open>
          <summary>{words.findings(findings.length)}</summary>
          {findings.slice(0, MORE).map(finding => (
            <FindingLine
              key={finding.id}
              finding={finding}
              check={checks.find(check => check.id === finding.check) ?? null}
            />
          ))}
        </details>
      )}
    </div>
  );
}

/** What can be divided by the residents of the place, and what was divided; or that nobody's count of them is here. */
function PerResident({ reading, name }: { reading: Reading; name: (id: string) => string }) {
  const words = useAddWords();
  const m = useMessages();
  const language = useLanguage();
  const units = useApp(state => state.index.units);
  const { report, derived } = reading;
  const made = derived.filter(one => one.denominator);
  const could = report.observations.some(
    one => one.category === null && perResidents(one.indicator) !== null && one.value > 0,
  );
  if (made.length === 0) return could ? <p className="small">{words.noResidents}</p> : null;
  return (
    <>
      {made.map(one => (
        <p className="small" key={one.id}>
          {name(one.indicator)}
          {m.report.colon}
          <b>{amountOf(one, units, language, m)}</b>{' '}
          {one.denominator &&
            words.residents(
              one.denominator.region,
              one.denominator.year,
              formatNumber(one.denominator.value, language),
              one.denominator.year !== report.year,
            )}
        </p>
      ))}
    </>
  );
}

function FigureRow({ one, name, lang }: { one: Observation; name: string; lang: string }) {
  const m = useMessages();
  const language = useLanguage();
  const units = useApp(state => state.index.units);
  const status = statusOf(one);
  const [spot] = one.evidence;
  return (
    <li>
      <p>
        <span>
          {name}
          {one.category === null ? '' : `${m.report.colon}${categoryName(one.category, m)}`}
        </span>
        <span className="found-status">
          <Mark status={status} /> {m.ui.status[status]}
        </span>
        <b>{amountOf(one, units, language, m)}</b>
      </p>
      {spot && (
        <blockquote lang={lang}>
          {spot.quote.slice(0, spot.valueStart - spot.start)}
          <b>{spot.quote.slice(spot.valueStart - spot.start, spot.valueEnd - spot.start)}</b>
          {spot.quote.slice(spot.valueEnd - spot.start)}
        </blockquote>
      )}
    </li>
  );
}
