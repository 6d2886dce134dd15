// A table of About in its frame, which has a name: where it is narrow its rows become lines.
import { useHeads } from './use-heads.ts';

export function Frame({ name, children }: { name: string; children: React.ReactNode }) {
  const heads = useHeads();
  return (
    // biome-ignore lint/a11y/useSemanticElements: the part around it is the region already
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must take the keyboard
    <div className="table-frame" role="group" tabIndex={0} aria-label={name}>
      <table ref={heads} className="values">
        <caption className="sr">{name}</caption>
        {children}
      </table>
    </div>
  );
}
