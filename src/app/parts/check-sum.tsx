// A check with both sides, as a sum that a reader can follow.
import type { Check, CheckTerm } from '../../core/report.ts';
import { categoryName, indicatorShort, labelOf, numberOf } from '../../i18n/amount.ts';
import { formatNumber } from '../../i18n/number.ts';
import { useApp, useLanguage, useMessages } from '../context.tsx';
import { CheckTag } from './tags.tsx';

export function CheckSum({ check, title = true }: { check: Check; title?: boolean }) {
  const m = useMessages();
  const language = useLanguage();
  const index = useApp(state => state.index);
  const entry = index.indicators.find(each => each.id === check.indicator);
  const unit = entry?.unit ?? '';
  // Printed shares keep every digit: rounded to one decimal they would no longer add up.
  const number = (value: number): string =>
    check.kind === 'shares' ? `${formatNumber(value, language)}%` : numberOf(value, unit, false, language);
  /** A label of the catalogue in the reader's language; the report's own words as they are. */
  const name = ({ label }: CheckTerm): string => {
    const [, year = '', plain = '', category] = /^(?:((?:19|20)\d\d)年)?(.+?)(?: · (.+))?$/.exec(label) ?? [];
    const known = index.indicators.find(each => each.label.zh === plain);
    if (!known) return categoryName(label, m);
    const words = m.indicators[known.id]?.[0] ?? labelOf(known.label, language);
    return [year, words, category && categoryName(category, m)].filter(Boolean).join(' · ');
  };
  const parts = check.left.terms.length >= check.right.terms.length ? check.left : check.right;
  const whole = parts === check.left ? check.right : check.left;
  const what = entry
    ? indicatorShort(entry, language, m)
    : whole.terms.map(name).join(language === 'en' ? ', ' : '、');
  return (
    <section className="check-sum">
      {title && <h3>{m.evidence.check(what, m.evidence.checkKind[check.kind])}</h3>}
      <dl>
        {parts.terms.map(term => (
          <div key={`${term.label}${term.evidence?.start ?? ''}`}>
            <dt lang={/\p{Script=Han}/u.test(name(term)) ? 'zh-Hans' : undefined}>{name(term)}</dt>
            <dd>{number(term.value)}</dd>
          </div>
        ))}
        <div className="rule">
          <dt>{m.evidence.sum}</dt>
          <dd>{number(parts.value)}</dd>
        </div>
        <div>
          <dt>{m.evidence.printedTotal}</dt>
          <dd>{number(whole.value)}</dd>
        </div>
      </dl>
      <p>
        <CheckTag status={check.status}>{m.evidence[check.status]}</CheckTag>
      </p>
      {check.reason === 'rest_unexplained' && <p className="small">{m.evidence.rest_unexplained}</p>}
      {check.status === 'fails' && <p className="small">{m.evidence.asPrinted}</p>}
    </section>
  );
}
