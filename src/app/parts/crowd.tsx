// Above a chart of many rows: how many of them it shows, and ways to the others.
import '../styles/crowd.css';
import { CROWDS } from '../../i18n/crowd.ts';
import { FIRST, MOST } from '../../view/crowd.ts';
import { Link, useApp, useLanguage } from '../context.tsx';

interface Props {
  readonly shown: number;
  readonly of: number;
  readonly all: boolean;
  readonly onAll: (all: boolean) => void;
}

export function Crowd({ shown, of, all, onAll }: Props) {
  const words = CROWDS[useLanguage()];
  // Of the first rows of all agencies the others are not loaded: a province or agencies must be chosen first.
  const top = useApp(state => state.top);
  return (
    <section className="crowd">
      <p>
        <span role="status">{shown < of ? words.shown(shown, of) : words.whole(of)}</span>
        {shown < of && of <= MOST && top === null && (
          <button type="button" className="plain" onClick={() => onAll(true)}>
            {words.all}
          </button>
        )}
        {all && of > FIRST && (
          <button type="button" className="plain" onClick={() => onAll(false)}>
            {words.first(FIRST)}
          </button>
        )}
        {top === null && <Link to={{ view: 'table' }}>{words.table}</Link>}
      </p>
    </section>
  );
}
