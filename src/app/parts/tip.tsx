// What a row says beside the pointer and the focus: the same content as its label.
import { amountOf, basisText, fullName } from '../../i18n/amount.ts';
import type { CompareRow } from '../../view/compare.ts';
import { useApp, useLanguage, useMessages } from '../context.tsx';
import { Marked } from './tags.tsx';

export function Tip({ row }: { row: CompareRow }) {
  const m = useMessages();
  const language = useLanguage();
  const units = useApp(state => state.index.units);
  const { reading } = row;
  const year = row.report.year === null ? m.ui.yearUnknown : m.ui.ofYear(row.report.year);
  return (
    <div className="tip" aria-hidden="true">
      <p>
        <b>{fullName(row.agency, row.report.bodyName, language)}</b>
        {language === 'en' ? ', ' : '，'}
        {year}
        {row.report.added ? ` ${m.ui.addedHere}` : ''}
      </p>
      <p className="tip-value">
        {reading && <b>{amountOf(reading, units, language, m)}</b>}
        {row.base && <span>{basisText(row.base, language)}</span>}
        <span>
          <Marked status={row.status} conflict={row.conflict} />
        </span>
      </p>
      {reading && reading.printed !== '' && <p>{m.ui.printed(reading.printed)}</p>}
    </div>
  );
}
