// One section of a report: its text at the left, what it states at the right, level with the paragraph.
import { useState } from 'react';
import type { Report } from '../../core/report.ts';
import { headlineOf } from '../../view/address.ts';
import type { Block, Part } from '../../view/reader.ts';
import { useMessages } from '../context.tsx';
import { langOf, Pieces } from './excerpt.tsx';
import { Mark } from './mark.tsx';
import { ReportNotes } from './report-notes.tsx';

interface Props {
  readonly part: Part;
  readonly report: Report;
  readonly at: string | null;
  readonly onOpen: (id: string) => void;
}

export function ReportPart({ part, report, at, onOpen }: Props) {
  return (
    <section id={part.id}>
      {part.heading && <BlockRow block={part.heading} report={report} at={at} onOpen={onOpen} />}
      {part.runs.map(run => (
        <Run key={run.blocks[0]?.paragraph.start ?? 0} run={run} report={report} at={at} onOpen={onOpen} />
      ))}
    </section>
  );
}

type RunProps = Omit<Props, 'part'> & { readonly run: Part['runs'][number] };

function Run({ run, ...rest }: RunProps) {
  const m = useMessages();
  const [open, setOpen] = useState(false);
  const blocks = run.blocks.map(block => <BlockRow key={block.paragraph.start} block={block} {...rest} />);
  if (!run.folded) return blocks;
  return (
    <>
      <div className="fold">
        <span>{m.report.folded(run.blocks.length)}</span>
        <button type="button" className="plain" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? m.report.fold : m.report.unfold}
        </button>
      </div>
      {/* Folded text is there all the same: paper shows it. */}
      <div className="folded" data-open={open}>
        {blocks}
      </div>
    </>
  );
}

function BlockRow({ block, report, at, onOpen }: Omit<Props, 'part'> & { readonly block: Block }) {
  const open = new Set(at === null ? [] : [at, headlineOf(at)]);
  const lang = langOf(report.script);
  const text = <Pieces pieces={block.pieces} open={open} onOpen={onOpen} />;
  return (
    <div className="block" data-level={block.paragraph.level}>
      {block.paragraph.level === 1 ? (
        <h2 lang={lang}>{text}</h2>
      ) : block.paragraph.level === 2 ? (
        <h3 lang={lang}>{text}</h3>
      ) : (
        <p lang={lang}>{text}</p>
      )}
      <Lost block={block} />
      <ReportNotes block={block} at={at} onOpen={onOpen} report={report} />
    </div>
  );
}

/** Where a table, an image or an annex stood that this copy lacks: a slot of full width. */
function Lost({ block }: { block: Block }) {
  const m = useMessages();
  return block.findings
    .filter(
      ({ kind }) => kind === 'missing_table' || kind === 'missing_image' || kind === 'missing_attachment',
    )
    .map(({ id, kind, args }) => (
      <p className="lost" key={id}>
        <span>
          <Mark status="not_captured" />
          <b>{m.ui.status.not_captured}</b> {m.evidence.finding[kind](args)}
        </span>
      </p>
    ));
}
