// The notes beside one paragraph: each figure with its name and mark, checks that end here, findings.
import type { Report } from '../../core/report.ts';
import { amountOf, categoryName, indicatorShort, numberOf } from '../../i18n/amount.ts';
import { inConflict } from '../../view/compare.ts';
import type { Block, Note } from '../../view/reader.ts';
import { useApp, useLanguage, useMessages } from '../context.tsx';
import { FindingLine } from './findings.tsx';
import { CheckTag, Marked } from './tags.tsx';

interface Props {
  readonly block: Block;
  readonly report: Report;
  readonly at: string | null;
  readonly onOpen: (id: string) => void;
}

export function ReportNotes({ block, report, at, onOpen }: Props) {
  const m = useMessages();
  const shown = block.findings.filter(
    finding => finding.kind !== 'tampered_text' && !finding.kind.startsWith('missing_'),
  );
  const tampered = block.findings.some(finding => finding.kind === 'tampered_text');
  if (block.notes.length === 0 && shown.length === 0 && !tampered) return null;
  return (
    <div className="margin">
      {tampered && (
        <p className="notice">
          <b>{m.evidence.tampered}</b>
          <br />
          {m.evidence.tamperedWhy}
        </p>
      )}
      {block.notes.map(note => (
        <NoteLine
          key={note.id}
          note={note}
          open={note.figures.some(each => each.id === at)}
          onOpen={onOpen}
        />
      ))}
      {shown.length > 0 && (
        <div className="notice">
          {shown.map(finding => (
            <FindingLine
              key={finding.id}
              finding={finding}
              check={report.checks.find(check => check.id === finding.check) ?? null}
            />
          ))}
        </div>
      )}
    </div>
  );
}

function NoteLine({ note, open, onOpen }: { note: Note; open: boolean; onOpen: (id: string) => void }) {
  const m = useMessages();
  const language = useLanguage();
  const index = useApp(state => state.index);
  const entry = index.indicators.find(each => each.id === note.indicator);
  const first = note.figures[0];
  if (!first) return null;
  const name = entry ? indicatorShort(entry, language, m) : note.indicator;
  const several = note.figures.length > 1;
  const number = (value: number): string => numberOf(value, entry?.unit ?? '', false, language);
  const label = several
    ? m.report.several(name, note.figures.length)
    : first.category
      ? `${name}${m.report.colon}${categoryName(first.category, m)}`
      : name;
  return (
    <div className="margin-note" data-open={open}>
      <button type="button" onClick={() => onOpen(note.id)} aria-pressed={open}>
        <span>{label}</span>
        {!several && <b>{amountOf(first, index.units, language, m)}</b>}
      </button>
      {!several && (
        <p>
          <Marked status={note.status} conflict={entry !== undefined && inConflict(entry, first)} />
        </p>
      )}
      {note.checks.map(check => {
        const parts = check.left.terms.length >= check.right.terms.length ? check.left : check.right;
        const whole = parts === check.left ? check.right : check.left;
        const said = m.evidence[check.status];
        const sum =
          check.kind === 'shares'
            ? ''
            : `${parts.terms.map(term => number(term.value)).join(' + ')} = ${number(parts.value)}`;
        return (
          <p key={check.id}>
            <CheckTag status={check.status} /> {sum}
            {check.status === 'fails' && sum !== '' ? ` ≠ ${number(whole.value)}` : ''}
            {sum === '' ? '' : m.report.comma}
            {sum === '' ? said : `${said.charAt(0).toLowerCase()}${said.slice(1)}`}
          </p>
        );
      })}
    </div>
  );
}
