// 这个数不对: opens a pre-filled issue (or letter) with id, value, sentence and permalink. Nothing is sent by itself.
import { useEffect, useState } from 'react';
import type { ReportEntry } from '../../core/dataset.ts';
import type { Reading } from '../../core/observation.ts';
import { amountOf, fullName, indicatorShort } from '../../i18n/amount.ts';
import { TOOLS } from '../../i18n/tools.ts';
import { HOME } from '../../view/address.ts';
import { hrefOf, useApp, useLanguage, useMessages } from '../context.tsx';
import { harmless, reportingUrl, repository } from '../repository.ts';

interface Props {
  /** What `at` takes. */
  readonly id: string;
  readonly indicator: string;
  readonly reading: Reading | null;
  readonly quote: string;
  readonly entry: ReportEntry;
}

export function WrongLink({ id, indicator, reading, quote, entry }: Props) {
  const m = useMessages();
  const language = useLanguage();
  const words = TOOLS[language];
  const index = useApp(state => state.index);
  const known = index.indicators.find(each => each.id === indicator);
  const agency = index.agencies.find(each => each.id === entry.agency) ?? null;
  const [href, setHref] = useState<string | null>(null);
  const year = entry.year === null ? m.ui.yearUnknown : `${entry.year}`;
  const name = known ? indicatorShort(known, language, m) : indicator;
  const value = reading ? amountOf(reading, index.units, language, m) : '–';
  const view = reading && reading.evidence.length > 0 ? 'report' : 'compare';
  const to = hrefOf({ ...HOME, lang: language, view, indicator, report: entry.id, at: id });
  // The place of the page is known only in the browser.
  useEffect(() => {
    const title = words.wrongTitle(fullName(agency, entry.bodyName, language), year, name);
    const lines = words.wrongLines;
    const body = [
      lines.id + id,
      lines.value + value,
      lines.quote + harmless(quote),
      lines.link + new URL(to, location.href).href,
      lines.version + index.version,
      '',
      lines.ask,
      '',
    ].join('\n');
    setHref(reportingUrl(repository(), title, body));
  }, [words, agency, entry, language, year, name, id, value, quote, to, index.version]);
  // A report added in this visit is nobody else's business.
  if (href === null || entry.added) return null;
  return (
    <p className="wrong">
      <a href={href} rel="noopener noreferrer" target="_blank">
        {reading ? words.wrong : words.wrongAbsent}
      </a>
    </p>
  );
}
