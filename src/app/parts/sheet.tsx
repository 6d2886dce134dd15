// A dialog: a sheet from the bottom on a phone, a box elsewhere. Focus stays in it and goes back afterwards.
import '../styles/panels.ts';
import { type ReactNode, useEffect, useRef } from 'react';
import { useMessages } from '../context.tsx';

interface Props {
  readonly title: string;
  readonly open: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
  readonly done?: string;
}

export function Sheet({ title, open, onClose, children, done }: Props) {
  const m = useMessages();
  const ref = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = ref.current;
    if (!dialog) return;
    const opener = document.activeElement;
    if (open && !dialog.open) dialog.showModal();
    if (!open && dialog.open) dialog.close();
    return () => {
      // Taken out of the page while open, it gives no focus back by itself.
      if (open && document.activeElement === document.body && opener instanceof HTMLElement) opener.focus();
    };
  }, [open]);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a click on the backdrop closes; Esc does it by the element itself
    <dialog
      ref={ref}
      className="sheet"
      aria-label={title}
      onClose={onClose}
      onClick={event => event.target === ref.current && onClose()}
    >
      {open && (
        <div className="sheet-body">
          <header>
            <h2>{title}</h2>
            <button type="button" className="plain" onClick={onClose}>
              {done ?? m.ui.close}
            </button>
          </header>
          {children}
        </div>
      )}
    </dialog>
  );
}
