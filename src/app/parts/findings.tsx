// Findings of a report: a sign, a sentence, and for sums both sides. They accuse nobody.
import type { Check, Finding } from '../../core/report.ts';
import { indicatorShort, numberOf } from '../../i18n/amount.ts';
import { useApp, useLanguage, useMessages } from '../context.tsx';
import { type CheckStatus, CheckTag } from './tags.tsx';

interface Props {
  readonly title: string;
  readonly findings: readonly Finding[];
  readonly checks: readonly Check[];
}

export function Findings({ title, findings, checks }: Props) {
  if (findings.length === 0) return null;
  return (
    <section className="ruled findings">
      <h3>{title}</h3>
      {findings.map(finding => (
        <FindingLine
          key={finding.id}
          finding={finding}
          check={checks.find(each => each.id === finding.check) ?? null}
        />
      ))}
    </section>
  );
}

/** Two sides that do not agree are a check's `≠`; all else that a reader should know is `!`. */
const SIDES: ReadonlySet<string> = new Set(['parts_do_not_sum', 'share_mismatch', 'prose_table_mismatch']);
export const signOf = (kind: Finding['kind']): CheckStatus => (SIDES.has(kind) ? 'fails' : 'finding');

export function FindingLine({ finding, check }: { finding: Finding; check: Check | null }) {
  const m = useMessages();
  const language = useLanguage();
  const index = useApp(state => state.index);
  const entry = index.indicators.find(each => each.id === finding.indicator);
  const unit = check?.kind === 'shares' ? 'percent' : (entry?.unit ?? '');
  const number = (value: number): string => numberOf(value, unit, false, language);
  const colon = language === 'en' ? ': ' : '：';
  const stop = language === 'en' ? '. ' : '。';
  const parts = check && (check.left.terms.length >= check.right.terms.length ? check.left : check.right);
  const whole = check && (parts === check.left ? check.right : check.left);
  return (
    <p>
      <CheckTag status={signOf(finding.kind)} />{' '}
      {entry ? `${indicatorShort(entry, language, m)}${colon}` : ''}
      {check && parts && whole
        ? `${parts.terms.map(term => number(term.value)).join(' + ')} = ${number(parts.value)}${language === 'en' ? ', ' : '，'}${m.evidence.against} ${number(whole.value)}${stop}`
        : ''}
      {m.evidence.finding[finding.kind](finding.args)}
      {language === 'en' ? '.' : '。'}
    </p>
  );
}
