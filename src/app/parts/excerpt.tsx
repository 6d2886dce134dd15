// Report text with its marks. It is inert: no address in it is ever a link, tampered words cannot be followed or focused.
import type { Script } from '../../core/report.ts';
import type { Excerpt } from '../../view/evidence.ts';
import type { Segment } from '../../view/segments.ts';
import { useMessages } from '../context.tsx';
import { PlantedNote } from './planted-note.tsx';

const BLOCKED = 'tampered';

interface PiecesProps {
  readonly pieces: readonly Segment[];
  /** Ids of the open figure: its clause takes the strong mark. */
  readonly open: ReadonlySet<string>;
  /** Makes a figure's words a way to open it. */
  readonly onOpen?: (id: string) => void;
}

export function Pieces({ pieces, open, onOpen }: PiecesProps) {
  const m = useMessages();
  return pieces.map(piece => {
    const { clause, value, text } = piece;
    if (piece.tampered)
      return (
        <span key={piece.start} className={BLOCKED} title={m.evidence.tampered}>
          {text}
        </span>
      );
    const isOpen = [...clause, ...piece.missing].some(id => open.has(id));
    const noted = piece.noted.length > 0;
    const lost = piece.missing.length > 0;
    if (clause.length === 0 && value.length === 0 && !noted && !lost) return text;
    const inner =
      value.length > 0 ? <b className={value.some(id => open.has(id)) ? 'own' : undefined}>{text}</b> : text;
    const first = value[0] ?? clause[0];
    const classes = [isOpen ? 'on' : clause.length > 0 ? 'other' : '', noted ? 'noted' : ''].join(' ').trim();
    if (onOpen && value.length > 0 && first !== undefined)
      return (
        <mark key={piece.start} className={classes}>
          <button type="button" onClick={() => onOpen(first)} data-figure={first}>
            {inner}
          </button>
        </mark>
      );
    return (
      <mark key={piece.start} className={classes}>
        {inner}
      </mark>
    );
  });
}

export const langOf = (script: Script): string => (script === 'Hant' ? 'zh-Hant' : 'zh-Hans');

export function Quotation({
  excerpt,
  script,
  open,
}: {
  excerpt: Excerpt;
  script: Script;
  open: ReadonlySet<string>;
}) {
  return (
    <>
      <blockquote className="quotation" lang={langOf(script)}>
        {excerpt.lines.map(line => (
          <p key={line.pieces[0]?.start ?? 0}>
            {line.cutBefore && '……'}
            <Pieces pieces={line.pieces} open={open} />
            {line.cutAfter && '……'}
          </p>
        ))}
      </blockquote>
      {excerpt.lines.some(line => line.pieces.some(piece => piece.tampered)) && <PlantedNote />}
    </>
  );
}
