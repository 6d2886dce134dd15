// Said above a view that shows only some of the reports: how many, by which rule, and how to see others.
import { CROWDS } from '../../i18n/crowd.ts';
import { useLanguage } from '../context.tsx';

interface Props {
  readonly rule: 'latest' | 'largest' | 'rows';
  readonly shown: number;
  readonly of: number;
}

export function Few({ rule, shown, of }: Props) {
  const words = CROWDS[useLanguage()];
  return shown < of ? (
    <p className="small" role="status">
      {words[rule](shown, of)}
    </p>
  ) : null;
}
