// A table of About in its frame: it scrolls sideways by itself and has a name.

export function Frame({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: the part around it is the region already
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must take the keyboard
    <div className="table-frame" role="group" tabIndex={0} aria-label={name}>
      <table className="values">
        <caption className="sr">{name}</caption>
        {children}
      </table>
    </div>
  );
}
