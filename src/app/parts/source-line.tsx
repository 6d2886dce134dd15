// Where the report stands: a link only when the page is official; a mirror is named and shown as text.
import type { ReportEntry } from '../../core/dataset.ts';
import { useMessages } from '../context.tsx';

const isWeb = (url: string): boolean => /^https?:\/\//.test(url);

export function SourceLine({ entry }: { entry: ReportEntry }) {
  const m = useMessages();
  const { url, sourceKind } = entry;
  if (url === null) return <p className="ruled source-line">{m.evidence.unknownSource}</p>;
  if (sourceKind === 'official' && isWeb(url))
    return (
      <p className="ruled source-line">
        <a href={url} rel="noopener noreferrer" target="_blank">
          {m.evidence.official}
        </a>
      </p>
    );
  return (
    <p className="ruled source-line">
      {sourceKind === 'mirror' ? m.evidence.mirror : m.evidence.unknownSource}
      <span className="inert">{url}</span>
    </p>
  );
}
