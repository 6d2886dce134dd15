// The sources at the end of a printed deck: the same pages that the exported slides end with. On the screen they are not shown.
import type { Palette } from '../../charts/look.ts';
import type { TableSlide } from '../../export/slide.ts';
import { slideColours } from './deck-slide.tsx';

export function DeckAppendix({ slides, palette }: { slides: readonly TableSlide[]; palette: Palette }) {
  return slides.map(({ headline, source, tables }) => (
    <section className="deck-appendix" style={slideColours(palette)} key={headline} aria-label={headline}>
      <h2>{headline}</h2>
      {tables.map(({ widths, head, rows }) => (
        <table key={rows[0]?.[0]?.text ?? ''}>
          <colgroup>
            {widths.map((share, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: columns have no other name
              <col key={at} style={{ width: `${share * 100}%` }} />
            ))}
          </colgroup>
          <thead>
            <tr>
              {head.map(({ text }) => (
                <th scope="col" key={text}>
                  {text}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((cells, row) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two reports may bear one title
              <tr key={row}>
                {cells.map(({ text, quiet }, at) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its place
                  <td key={at} className={quiet ? 'quiet' : undefined}>
                    {text}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      ))}
      <p>{source}</p>
    </section>
  ));
}
