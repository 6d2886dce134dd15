// What a reader of Over time must know about years that are not the ones asked for: one note, a line each.
import { timeNotices } from '../../i18n/say-time.ts';
import type { Timeline } from '../../view/timeline.ts';
import { Link } from '../context.tsx';
import { usePageWords, useVoice } from '../use-page-words.ts';

export function TimeNotices({ table, range }: { table: Timeline; range: string }) {
  const words = usePageWords();
  const notices = timeNotices(table, words.time, useVoice(), range);
  return (
    notices.length > 0 && (
      <p className="notice">
        {notices.map(text => (
          <span key={text}>
            {text}
            {text === words.time.notices.categories && (
              <>
                {' '}
                <Link to={{ view: 'composition', at: null }}>{words.time.seeComposition}</Link>
              </>
            )}
          </span>
        ))}
      </p>
    )
  );
}
