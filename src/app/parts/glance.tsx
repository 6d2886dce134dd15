// The scorecard at a glance: every report beside the others, item by item.
import { useMemo } from 'react';
import { ERAS } from '../../catalogue/eras.ts';
import { type Carded, exactOf, holdsOf, placeOf } from '../../i18n/say-scorecard.ts';
import type { Scorecard } from '../../view/scorecard.ts';
import { Link } from '../context.tsx';
import { usePageWords, useVoice } from '../use-page-words.ts';
import { AddressedMark } from './addressed-mark.tsx';
import { Mark } from './mark.tsx';

/** Every report beside the others: no score, no rank, no colour of judgement. */
export function Glance({ all, chosen }: { all: readonly Carded[]; chosen: string | null }) {
  const { scorecard: words } = usePageWords();
  const voice = useVoice();
  const { messages: m } = voice;
  const items = useMemo(() => {
    const ids = new Map<string, string>();
    for (const era of ERAS) for (const item of era.required) if (!ids.has(item.id)) ids.set(item.id, item.id);
    return [...ids.keys()].filter(id =>
      all.some(({ card }) => card?.contents.some(line => line.item.id === id)),
    );
  }, [all]);
  const row = (name: string, cell: (card: Scorecard) => string) => (
    <tr>
      <th scope="row">{name}</th>
      {all.map(({ report, card }) => (
        <td key={report.id} data-chosen={report.id === chosen}>
          {card ? cell(card) : '–'}
        </td>
      ))}
    </tr>
  );
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls sideways must take the keyboard
    <section className="table-frame glance-frame" tabIndex={0} aria-label={words.summary}>
      <table className="glance">
        <caption className="sr">{words.summary}</caption>
        <thead>
          <tr>
            <th scope="col">{words.row}</th>
            {all.map(({ report }) => (
              <th key={report.id} scope="col" data-chosen={report.id === chosen}>
                <Link
                  to={{ report: report.id, at: null }}
                  aria-current={report.id === chosen ? 'true' : undefined}
                >
                  <b>{placeOf(report, voice)}</b> {report.year ?? m.ui.yearUnknown}
                </Link>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {items.map(id => (
            <tr key={id}>
              <th scope="row">{words.itemShort[id] ?? id}</th>
              {all.map(({ report, card }) => {
                const line = card?.contents.find(each => each.item.id === id);
                return (
                  <td key={report.id} data-chosen={report.id === chosen}>
                    {line ? (
                      <span className="glance-mark">
                        <AddressedMark status={line.status} />
                        {words.addressed[line.status]}
                      </span>
                    ) : (
                      <span className="glance-mark">
                        <Mark status="not_applicable" />
                        {m.ui.status.not_applicable}
                      </span>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
          {row(words.time, card =>
            card.days === null
              ? card.published === null
                ? m.ui.undated
                : card.published
              : words.days(card.days),
          )}
          {row(words.exact, card => exactOf(card, words))}
          {row(words.checks, card => holdsOf(card, words))}
        </tbody>
      </table>
    </section>
  );
}
