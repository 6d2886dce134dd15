// What a search of the rail finds: which indicators, and above them the agencies that were named, with the ways to their figures.
import type { ReactNode } from 'react';
import type { AgencyEntry, Index, IndicatorEntry } from '../../core/dataset.ts';
import { labelOf } from '../../i18n/amount.ts';
import { toHant } from '../../i18n/hant.ts';
import { TOOLS } from '../../i18n/tools.ts';
import type { Address } from '../../view/address.ts';
import { apart, finder } from '../../view/find.ts';
import { Link, useLanguage, useMessages } from '../context.tsx';
import type { State } from '../store.ts';

/** More agencies than this are not listed: another word tells them apart. */
const MOST = 6;

export interface Found {
  readonly fits: (entry: IndicatorEntry) => boolean;
  /** What an indicator's row leads to besides: the figures of the agency that was named. */
  readonly more: Partial<Address> | null;
  readonly above: ReactNode;
}

export function find(sought: string, index: Index, m: State['messages'], close: () => void): Found {
  const { agencies, rest } = apart(sought, index.agencies, toHant);
  const fits = (entry: IndicatorEntry): boolean => finder(rest, entry, m.indicators[entry.id]?.[0] ?? '');
  return {
    fits,
    more: agencies.length === 0 ? null : { view: 'time', agency: agencies.map(({ id }) => id) },
    above: (
      <>
        {agencies.length > 0 && (
          <Agencies agencies={agencies.slice(0, MOST)} index={index} onChoose={close} />
        )}
        {!index.indicators.some(fits) && <p className="rail-none">{m.ui.findNone}</p>}
      </>
    ),
  };
}

interface Props {
  readonly agencies: readonly AgencyEntry[];
  readonly index: Index;
  readonly onChoose: () => void;
}

function Agencies({ agencies, index, onChoose }: Props) {
  const m = useMessages();
  const language = useLanguage();
  const words = TOOLS[language];
  return (
    <section>
      <h2>{words.agencies}</h2>
      <ul>
        {agencies.map(({ id, short, place }) => (
          <li key={id}>
            <Link to={{ view: 'time', agency: [id], at: null }} onClick={onChoose}>
              <span>{words.overTime(labelOf(place, language))}</span>
            </Link>
            {index.reports
              .filter(report => report.agency === id && report.body === 'bureau')
              .map(report => (
                <Link key={report.id} to={{ view: 'report', report: report.id, at: null }} onClick={onChoose}>
                  <span>
                    {labelOf(short, language)}
                    {report.year === null
                      ? ''
                      : `${language === 'en' ? ', ' : ' '}${m.ui.ofYear(report.year)}`}
                  </span>
                </Link>
              ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
