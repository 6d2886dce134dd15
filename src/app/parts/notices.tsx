// Quiet notes on what the address asked for and the page could not give.
import type { Notice } from '../../view/select.ts';
import { useMessages } from '../context.tsx';

export function Notices({ notices, now }: { notices: readonly Notice[]; now: string }) {
  const m = useMessages();
  return notices.map(({ code, asked }) => (
    <p className="notice" key={`${code}${asked}`} role="status">
      {m.ui.notices[code](asked, now)}
    </p>
  ));
}
