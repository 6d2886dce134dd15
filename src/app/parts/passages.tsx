// Stretches of report text with their places marked: several of one check, or the words around something lost.
import type { Report } from '../../core/report.ts';
import type { Passage } from '../../view/passage.ts';
import { langOf, Pieces } from './excerpt.tsx';
import { PlantedNote } from './planted-note.tsx';

interface Props {
  readonly report: Pick<Report, 'script'>;
  readonly passages: readonly Passage[];
  /** Whose marks are the strong ones. */
  readonly id: string;
}

export function Passages({ report, passages, id }: Props) {
  if (passages.length === 0) return null;
  return (
    <>
      <blockquote className="quotation" lang={langOf(report.script)}>
        {passages.map(passage => (
          <p key={passage.start}>
            {passage.cutBefore && '……'}
            <Pieces pieces={passage.pieces} open={new Set([id])} />
            {passage.cutAfter && '……'}
          </p>
        ))}
      </blockquote>
      {passages.some(passage => passage.pieces.some(piece => piece.tampered)) && <PlantedNote />}
    </>
  );
}
