// A small page of one indicator in one language, for search engines and link previews: its question, reading, picture, values, ways on.
import { FONTS } from '../charts/look.ts';
import { LIGHT } from '../charts/palette.ts';
import type { IndicatorEntry } from '../core/dataset.ts';
import { LANGUAGES, type Language } from '../core/language.ts';
import { xml } from '../core/xml.ts';
import { exportWords } from '../i18n/exports.ts';
import { indicatorDataset, PAGE_OF, type Site } from './metadata.ts';
import { type Showing, shortVersion } from './showing.ts';

/** Title, description and picture for previews. Addresses are absolute, as previews ask. */
export function preview(said: {
  readonly title: string;
  readonly desc: string;
  readonly url: string;
  readonly image: string;
  readonly language: Language;
  readonly alternates: Readonly<Record<Language, string>>;
}): string {
  const { title, desc, url, image, language, alternates } = said;
  return [
    `<link rel="canonical" href="${xml(url)}">`,
    ...LANGUAGES.map(one => `<link rel="alternate" hreflang="${one}" href="${xml(alternates[one])}">`),
    `<link rel="alternate" hreflang="x-default" href="${xml(alternates['zh-Hans'])}">`,
    `<meta property="og:type" content="website"><meta property="og:site_name" content="明鉴 Mingjian"><meta property="og:locale" content="${{ 'zh-Hans': 'zh_CN', 'zh-Hant': 'zh_TW', en: 'en_GB' }[language]}">`,
    `<meta property="og:title" content="${xml(title)}"><meta property="og:description" content="${xml(desc)}"><meta property="og:url" content="${xml(url)}">`,
    `<meta property="og:image" content="${xml(image)}"><meta property="og:image:type" content="image/png"><meta property="og:image:width" content="1920"><meta property="og:image:height" content="1080"><meta property="og:image:alt" content="${xml(title)}">`,
    `<meta name="twitter:card" content="summary_large_image"><meta name="twitter:title" content="${xml(title)}"><meta name="twitter:description" content="${xml(desc)}"><meta name="twitter:image" content="${xml(image)}">`,
  ].join('\n');
}

const P = LIGHT;
const css = (language: Language): string =>
  `body{max-width:1000px;margin:0 auto;padding:24px 16px 48px;background:${P.paper};color:${P.ink};font:16px/1.65 ${FONTS[language].ui};font-variant-numeric:tabular-nums}h1{font:700 28px/1.36 ${FONTS[language].doc};margin:16px 0 8px}img{display:block;width:100%;height:auto;border:1px solid ${P.line};margin:16px 0}table{border-collapse:collapse;width:100%;font-size:14px}th,td{text-align:left;padding:6px 12px 6px 0;border-bottom:1px solid ${P.line}}td.n{text-align:right}a{color:${P.accent}}nav a{margin-right:16px}p.s{color:${P['ink-3']};font-size:13px}`;

/** The rows of the chart as a table; empty for charts that are no bars. */
function table({ slide, voice }: Showing): string {
  if (slide.kind !== 'bars') return '';
  const { table: words } = voice.messages.ui;
  const rows = slide.rows.map(
    row =>
      `<tr><th scope="row">${xml(row.label)}</th><td>${xml(row.sublabel)}</td><td class="n">${xml(row.number)}</td><td>${xml(row.unit)}</td><td>${xml(row.word === '' ? voice.messages.ui.status[row.status] : row.word)}</td><td>${xml(row.printed)}</td></tr>`,
  );
  const head = [words.agency, words.year, words.value, words.unit, words.status, words.printed].map(
    one => `<th scope="col">${xml(one)}</th>`,
  );
  return `<table><thead><tr>${head.join('')}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

export interface LeafOptions {
  readonly entry: IndicatorEntry;
  readonly site: Site;
  /** The interactive page, from the folder of leaves. */
  readonly open: string;
  /** The indicator whose PNG previews show: its own, or the start page's where no report states a figure. */
  readonly image: string;
}

export function leaf(showing: Showing, { entry, site, open, image: shown }: LeafOptions): string {
  const { voice, title, reading, caveats, source, version, desc } = showing;
  const { language, index } = voice;
  const words = exportWords(language);
  const place = (one: Language): string => `${site.url}${PAGE_OF(entry.id, one)}`;
  const alternates = { 'zh-Hans': place('zh-Hans'), 'zh-Hant': place('zh-Hant'), en: place('en') };
  const image = `${site.url}charts/${shown}.${language}.light.png`;
  const data = JSON.stringify(indicatorDataset(entry, index, site)).replaceAll('<', '\\u003c');
  return [
    `<!doctype html>\n<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">`,
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none';img-src 'self' data:;style-src 'unsafe-inline';base-uri 'none';form-action 'none'">`,
    `<link rel="icon" href="data:,"><title>${xml(title)} · 明鉴 Mingjian</title><meta name="description" content="${xml(reading)}">`,
    preview({ title, desc: reading, url: place(language), image, language, alternates }),
    `<style>${css(language)}</style><script type="application/ld+json">${data}</script></head><body>`,
    `<nav>${LANGUAGES.map(one => `<a href="${PAGE_OF(entry.id, one).replace('i/', '')}" hreflang="${one}" lang="${one}">${voice.messages.ui.language[one]}</a>`).join('')}</nav>`,
    `<main><h1>${xml(title)}</h1><p>${xml(reading)}</p><p><a href="${xml(open)}">${xml(words.embed.open)}</a></p>`,
    `<img src="../charts/${entry.id}.${language}.light.svg" width="1280" height="720" alt="${xml(desc)}">`,
    table(showing),
    ...caveats.map(one => `<p class="s">${xml(one)}</p>`),
    `<p class="s">${xml(source)} ${xml(words.version(shortVersion(version)))}</p>`,
    `<p class="s"><a href="../data/indicators/${entry.id}.csv">CSV</a> · <a href="../data/indicators/${entry.id}.json">JSON</a></p></main></body></html>\n`,
  ].join('\n');
}
