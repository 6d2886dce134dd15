// How an indicator is counted: its definition as the catalogue has it, opened in place.
import { useId, useState } from 'react';
import type { IndicatorEntry } from '../../core/dataset.ts';
import { useMessages } from '../context.tsx';

export function Counted({ indicator }: { indicator: IndicatorEntry }) {
  const m = useMessages();
  const id = useId();
  const [open, setOpen] = useState(false);
  return (
    <>
      {' '}
      <button
        type="button"
        className="plain"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {m.ui.counted}
      </button>
      {open && (
        <span className="definition" id={id} lang="en">
          {indicator.definition}
          {indicator.formula === null ? '' : ` ${indicator.formula}`}
        </span>
      )}
    </>
  );
}
