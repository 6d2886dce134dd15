// An embed: one page with its chart in it, whole without script. Script adds flags, tooltips with the sentence, and its height for the page around it.
import type { Palette } from '../charts/look.ts';
import { FONTS } from '../charts/look.ts';
import { ABSENT, MARKS } from '../charts/marks.ts';
import { ROWS } from '../charts/rows.ts';
import { xml } from '../core/xml.ts';
import { exportWords } from '../i18n/exports.ts';
import { spoken } from '../i18n/say.ts';
import { inert } from './inert.ts';
import { differs, type Showing, shortVersion } from './showing.ts';
import { picture } from './svg.ts';

export interface EmbedOptions {
  readonly palette: Palette;
  readonly theme: 'light' | 'dark';
  /** The page that the embed leads to, as a link from the folder of embeds. */
  readonly open: string;
  readonly planted: readonly string[];
  /** The inline script and its hash as the policy writes it. */
  readonly script: string;
  readonly hash: string;
}

const css = (p: Palette, { ui, doc }: { readonly ui: string; readonly doc: string }, theme: string): string =>
  `:root{color-scheme:${theme}}*{box-sizing:border-box}body{margin:0;padding:clamp(12px,3vw,28px);background:${p.paper};color:${p.ink};font:clamp(15px,1.45vw,21px)/1.6 ${ui};font-variant-numeric:tabular-nums}` +
  `h1{font:700 clamp(19px,3.2vw,42px)/1.35 ${doc};margin:0 0 4px;text-wrap:balance}p{margin:0}.reading{color:${p['ink-2']};margin-bottom:12px}` +
  `figure{margin:0;position:relative}figure>svg{display:block;width:100%;height:auto}.s{overflow-x:auto}.s svg{min-width:640px}.n{display:none}@media(max-width:599px){.w{display:none}.n{display:block}body{font-size:15px}}` +
  `.key{display:flex;flex-wrap:wrap;gap:2px 18px;font-size:clamp(13px,1.15vw,17px);color:${p['ink-2']};margin:8px 0}.key svg{width:12px;height:12px;margin-right:5px;vertical-align:-1px}` +
  `footer{border-top:1px solid ${p.line};padding-top:8px;font-size:clamp(12px,1vw,15px);color:${p['ink-3']};display:flex;flex-wrap:wrap;justify-content:space-between;gap:2px 20px}footer div{max-width:62em}b{font:700 14px ${doc};color:${p.ink}}a{color:${p.accent}}` +
  `button{position:absolute;left:0;width:100%;margin:0;padding:0;border:0;background:none;cursor:pointer}:focus-visible{outline:2px solid ${p.accent};outline-offset:2px}` +
  `#tip{position:absolute;z-index:1;left:8px;right:8px;max-width:44em;padding:8px 12px;border-radius:4px;background:${p.paper};color:${p.ink};border:1px solid ${p['line-2']};box-shadow:0 8px 24px #0003;font-size:13px;pointer-events:none}#tip q{display:block;font-family:${doc};quotes:none;border-left:3px solid ${p.mark};padding-left:8px;margin-top:4px}` +
  `.clear body{background:none}.clear svg [fill="${p.paper}"]:not(text){fill:none}.clear svg [stroke="${p.line}"]{stroke:none}.no-title h1,.no-title .reading,.plain h1,.plain .reading,.plain .key,.plain footer,.no-source footer{display:none}.plain body{padding:0}` +
  `.fit,.fit body{height:100%}.fit body{display:flex;flex-direction:column}.fit main{flex:1;min-height:0}.fit figure{height:100%}.fit figure>svg{height:100%}`;

const key = (showing: Showing, p: Palette): string => {
  const { statuses, voice } = showing;
  const marks = statuses
    .map(status => {
      const ink = ABSENT.has(status) ? p['ink-3'] : p['ink-2'];
      const shapes = MARKS[status]
        .map(
          ({ d, stroke }) =>
            `<path d="${d}" ${stroke === null ? `fill="${ink}"` : `fill="none" stroke="${ink}" stroke-width="${stroke}"`}/>`,
        )
        .join('');
      return `<span><svg viewBox="0 0 12 12" aria-hidden="true">${shapes}</svg>${xml(voice.messages.ui.status[status])}</span>`;
    })
    .join('');
  return differs(showing)
    ? `${marks}<span><b style="color:${p.note};font:inherit;font-weight:700">!</b> ${xml(voice.messages.ui.conflict)}</span>`
    : marks;
};

/** What each row says on hover and focus: its words and its sentence. */
function rowsOf(
  { request, voice }: Showing,
  planted: readonly string[],
): [words: string, sentence: string][] {
  if (request?.kind !== 'bars') return [];
  return request.table.rows.map(row => [
    spoken(row, voice),
    inert(row.reading?.evidence[0]?.quote ?? '', planted),
  ]);
}

/** The whole page. Its only address outside itself is the link back. */
export function embedPage(showing: Showing, options: EmbedOptions): string {
  const { palette, theme, open, planted, script, hash } = options;
  const { voice, title, reading, caveats, source, version, statuses, request } = showing;
  const words = exportWords(voice.language);
  const wide = picture(showing, { id: 'w', palette, parts: 'chart', width: 960 });
  // A picture of many small parts is not drawn twice: on a phone it scrolls sideways, and the page keeps its 8 kB.
  const once = request?.kind === 'composition';
  const narrow = once
    ? ''
    : picture(showing, { id: 'n', palette, parts: 'chart', width: 340, layout: 'narrow' });
  const rows = rowsOf(showing, planted);
  const figure = (name: string, svg: string, row: number): string =>
    `<figure class="${name}"${rows.length > 0 ? ` data-row="${row}"` : ''}>${svg}</figure>`;
  const wordmark = voice.language === 'zh-Hant' ? '明鑒' : '明鉴';
  return [
    `<!doctype html><html lang="${voice.language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">`,
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none';style-src 'unsafe-inline';script-src ${hash};base-uri 'none';form-action 'none'">`,
    `<meta name="robots" content="noindex"><meta name="referrer" content="no-referrer"><title>${xml(title)}</title><style>${css(palette, FONTS[voice.language], theme)}</style></head><body>`,
    `<h1>${xml(title)}</h1><p class="reading">${xml(reading)}</p>`,
    `<main>${request === null ? '' : figure(once ? 's' : 'w', wide, ROWS.embed.row) + (once ? '' : figure('n', narrow, ROWS.narrow.row))}</main>`,
    statuses.length > 0 ? `<p class="key">${key(showing, palette)}</p>` : '',
    `<footer><div><p>${xml(caveats.join(words.sentence))}</p><p>${xml(source)} ${xml(words.version(shortVersion(version)))}</p></div><p><b>${wordmark}</b> Mingjian · <a href="${xml(open)}" target="_blank" rel="noopener">${xml(words.embed.open)}</a></p></footer>`,
    rows.length > 0
      ? `<script type="application/json" id="rows">${JSON.stringify(rows).replaceAll('<', '\\u003c')}</script>`
      : '',
    `<script>${script}</script></body></html>\n`,
  ].join('');
}
