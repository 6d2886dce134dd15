// About, for developers: each stable address with an example, the flags and the message of embeds, statuses as SDMX codes.
import type { Status } from '../../core/observation.ts';
import { EMBED_OF, snippet } from '../../export/embed-address.ts';
import { OBS_STATUS } from '../../export/sdmx.ts';
import type { AboutWords } from '../../i18n/about.ts';
import { indicatorShort } from '../../i18n/amount.ts';
import { HOME } from '../../view/address.ts';
import { addressOf, EMBED_FLAGS, STABLE } from '../../view/stable.ts';
import { useVoice } from '../use-page-words.ts';
import { Frame } from './about-frame.tsx';

/** As an embed sends it; `path` is the embed's own. */
const message = (path: string): string =>
  JSON.stringify({ type: 'mingjian:height', path: `/${path}`, height: 560 });

/** Whether the build drew the PNG pictures: the page says so itself, in a line that build:pictures changes. */
const pngsDrawn = (): boolean =>
  document.querySelector<HTMLMetaElement>('meta[name="pictures"]')?.content !== 'svg';

export function Developers({ words }: { words: AboutWords['developers'] }) {
  const { index, language, messages: m } = useVoice();
  const filling = {
    indicator: HOME.indicator,
    report: index.reports[0]?.id ?? '',
    lang: language,
    theme: 'light',
  } as const;
  const embed = EMBED_OF(HOME.indicator, language, 'light');
  const entry = index.indicators.find(each => each.id === HOME.indicator);
  const title = entry ? indicatorShort(entry, language, m) : HOME.indicator;
  const query = `?view=time&indicator=${HOME.indicator}&lang=${language}`;
  return (
    <>
      <p>{words.intro}</p>
      <dl className="about-pairs about-addresses">
        {STABLE.map(({ id, pattern }) => {
          const example = addressOf(pattern, filling);
          const open =
            id === 'png' && !pngsDrawn() ? (
              <span data-stable={id}>{example}</span>
            ) : (
              <a href={example} data-stable={id}>
                {example}
              </a>
            );
          return (
            <div key={id}>
              <dt>
                <code>{example === pattern ? open : pattern}</code>
              </dt>
              <dd>
                {words.holds[id]}
                {id === 'png' && !pngsDrawn() && <strong> {words.noPng}</strong>}
                {example !== pattern && (
                  <span className="about-example">
                    {words.such} <code>{open}</code>
                  </span>
                )}
              </dd>
            </div>
          );
        })}
      </dl>
      <p>{words.flags}</p>
      <dl className="about-pairs">
        {EMBED_FLAGS.map(flag => (
          <div key={flag}>
            <dt>
              <code>
                <a href={`${embed}?${flag}`} data-flag={flag}>
                  ?{flag}
                </a>
              </code>
            </dt>
            <dd>{words.flag[flag]}</dd>
          </div>
        ))}
      </dl>
      <p>{words.message}</p>
      <pre className="about-code" data-example="message">
        {message(embed)}
      </pre>
      <p>{words.snippet}</p>
      <pre className="about-code" data-example="snippet">
        {snippet(new URL(embed, document.baseURI).href, title)}
      </pre>
      <p>{words.sdmx}</p>
      <Frame name={words.sdmx}>
        <thead>
          <tr>
            <th scope="col">{words.status}</th>
            <th scope="col">{words.code}</th>
            <th scope="col">{words.codeName}</th>
          </tr>
        </thead>
        <tbody>
          {Object.entries(OBS_STATUS).map(([status, { code, name }]) =>
            code === null ? null : (
              <tr key={status}>
                <th scope="row">
                  {m.ui.status[status as Status]}
                  <code>{status}</code>
                </th>
                <td>{code}</td>
                <td lang="en">{name}</td>
              </tr>
            ),
          )}
        </tbody>
      </Frame>
      <p>
        {words.address}
        <code className="about-example">
          <a href={query}>{query}</a>
        </code>
      </p>
    </>
  );
}
