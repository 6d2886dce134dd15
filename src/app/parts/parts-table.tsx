// The table of Composition: what stands behind the bands, and the view as a table.
import { numberOf, shortName, unitWord } from '../../i18n/amount.ts';
import { formatNumber, formatPercent } from '../../i18n/number.ts';
import { partLabel } from '../../i18n/say-composition.ts';
import type { Composition } from '../../view/composition.ts';
import { Link, useApp } from '../context.tsx';
import { usePageWords, useVoice } from '../use-page-words.ts';
import { langOf } from './excerpt.tsx';
import { Mark } from './mark.tsx';
import { CheckTag } from './tags.tsx';
import { useHeads } from './use-heads.ts';

/** The real table behind the bands: every part with its count and share, every check, every absence. */
export function PartsTable({
  table,
  hidden,
}: {
  readonly table: Composition;
  /** Beside a picture: for those who do not see it, without a second way to open what the picture opens. */
  readonly hidden: boolean;
}) {
  const { composition: words } = usePageWords();
  const voice = useVoice();
  const { index, language, messages: m } = voice;
  const at = useApp(state => state.address.at);
  const heads = useHeads();
  return (
    <div className={hidden ? 'sr' : 'table-frame'}>
      <table ref={hidden ? undefined : heads} className="values">
        <caption className={hidden ? undefined : 'sr'}>{words.divisions[table.division.id]}</caption>
        <thead>
          <tr>
            <th scope="col">{m.ui.table.agency}</th>
            <th scope="col">{m.ui.table.year}</th>
            <th scope="col">{words.part}</th>
            <th scope="col" className="number">
              {words.count}
            </th>
            <th scope="col" className="number">
              {words.share}
            </th>
            <th scope="col">{m.ui.table.status}</th>
          </tr>
        </thead>
        <tbody>
          {table.rows.flatMap(row => {
            const name = shortName(row.agency, row.report.bodyName, language);
            const year = row.report.year ?? m.ui.yearUnknown;
            const why = row.why;
            const lines = row.parts.map(part => {
              const shown = numberOf(part.reading.value, part.reading.unit, false, language);
              return (
                <tr key={part.reading.id} data-chosen={at === part.reading.id}>
                  <th scope="row">{name}</th>
                  <td>{year}</td>
                  <td
                    lang={part.quoted ? langOf(row.report.script) : undefined}
                    className={part.quoted ? 'quoted' : undefined}
                  >
                    {partLabel(part, voice)}
                  </td>
                  <td className="number">
                    {hidden ? shown : <Link to={{ at: part.reading.id }}>{shown}</Link>}
                  </td>
                  <td className="number">{why === null ? formatPercent(part.share) : ''}</td>
                  <td>
                    <span className="status">
                      <Mark status={part.reading.value === 0 ? 'zero' : part.reading.qualifier} />
                      {m.ui.status[part.reading.value === 0 ? 'zero' : part.reading.qualifier]}
                    </span>
                  </td>
                </tr>
              );
            });
            const total = row.total;
            const status = why === null || why.status === 'no_partition' ? null : why.status;
            return [
              ...lines,
              ...(total && row.parts.length > 0
                ? [
                    <tr key={`${row.id}=`} data-chosen={at === total.id}>
                      <th scope="row">{name}</th>
                      <td>{year}</td>
                      <td>{words.check}</td>
                      <td className="number">
                        {hidden ? (
                          numberOf(total.value, total.unit, false, language)
                        ) : (
                          <Link to={{ at: total.id }}>
                            {numberOf(total.value, total.unit, false, language)}
                          </Link>
                        )}
                      </td>
                      <td />
                      <td>
                        <CheckTag status={row.sum === total.value ? 'holds' : 'fails'}>
                          {words.sum(row.parts.length, formatNumber(row.sum, language))}
                        </CheckTag>
                      </td>
                    </tr>,
                  ]
                : []),
              ...(status
                ? [
                    <tr key={row.id} data-chosen={at === row.id}>
                      <th scope="row">{name}</th>
                      <td>{year}</td>
                      <td />
                      <td className="number">
                        {total
                          ? `${numberOf(total.value, total.unit, false, language)} ${unitWord(index.units, total.unit, language, total.value)}`
                          : ''}
                      </td>
                      <td />
                      <td>
                        {hidden ? (
                          m.ui.status[status]
                        ) : (
                          <Link className="status" to={{ at: row.id }}>
                            <Mark status={status} />
                            {m.ui.status[status]}
                          </Link>
                        )}
                      </td>
                    </tr>,
                  ]
                : []),
            ];
          })}
        </tbody>
      </table>
    </div>
  );
}
