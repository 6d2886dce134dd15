// After `vite build`: puts the page as drawn into dist/index.html, pictures of every indicator beside it, and data/ unchanged.
import { createHash } from 'node:crypto';
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Boot } from '../src/app/boot.ts';
import { FACE, FACES, FIRST, FIT } from '../src/app/first.ts';
import { renderPage } from '../src/app/prerender.tsx';
import { slimCoverage, slimIndex } from '../src/app/slim.ts';
import type { Coverage, Index, IndicatorFile, ReportFile } from '../src/core/dataset.ts';
import { LANGUAGES, type Language } from '../src/core/language.ts';
import { en } from '../src/i18n/en.ts';
import type { Messages } from '../src/i18n/messages.ts';
import { altOf } from '../src/i18n/say.ts';
import { zhHans } from '../src/i18n/zh-Hans.ts';
import { zhHant } from '../src/i18n/zh-Hant.ts';
import { HOME } from '../src/view/address.ts';
import { beside } from '../src/view/beside.ts';
import { compare } from '../src/view/compare.ts';
import { CROWD, firstRows } from '../src/view/crowd.ts';
import { evidenceOf, findAt } from '../src/view/evidence.ts';
import { unpackMarks, WHOLE } from '../src/view/parts.ts';
import { bureauReports } from '../src/view/select.ts';
import { besideOf } from '../src/view/share.ts';
import { cutData } from './parts.ts';
import { progressBar } from './progress.ts';
import { pageStills } from './render.ts';

const DATA = process.env.DATA_DIR ?? 'data';
const DIST = process.env.DIST_DIR ?? 'dist';
const MESSAGES: Readonly<Record<Language, Messages>> = { 'zh-Hans': zhHans, 'zh-Hant': zhHant, en };

const read = async <T>(path: string): Promise<T> => JSON.parse(await readFile(join(DATA, path), 'utf8')) as T;
/** JSON inside a script element must not close it. */
const embed = (value: unknown): string =>
  JSON.stringify(value)
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
const hash = (script: string): string =>
  `'sha256-${createHash('sha256').update(script, 'utf8').digest('base64')}'`;

async function main(): Promise<void> {
  const index = await read<Index>('index.json');
  const { length } = index.agencies;
  const cut = length > WHOLE ? cutData(DATA, DIST, index, progressBar('cutting data into parts')) : null;
  const reports = bureauReports(index);
  await rm(join(DIST, 'charts-inline'), { recursive: true, force: true });
  await mkdir(join(DIST, 'charts-inline'), { recursive: true });
  let home: Boot | null = null;
  for (const indicator of index.indicators) {
    const first = cut?.home(indicator.id) ?? null;
    const file = first?.file ?? (await read<IndicatorFile>(`indicators/${indicator.id}.json`));
    const seen = first ? { ...index, agencies: first.agencies, reports: first.reports } : index;
    const plain = compare(seen, indicator, file, first?.reports ?? reports, HOME.sort);
    const base = besideOf(indicator.id, null);
    const other =
      base === null
        ? null
        : (first?.beside.find(one => one.indicator === base) ??
          (await read<IndicatorFile>(`indicators/${base}.json`)));
    const whole = other === null ? plain : beside(plain, null, other);
    const table = whole.rows.length > CROWD ? firstRows(whole, null) : whole;
    for (const language of LANGUAGES) {
      const voice = { index: seen, language, messages: MESSAGES[language] };
      const stills = pageStills({ kind: 'bars', table, dots: false }, voice, altOf(table, voice));
      for (const [layout, still] of Object.entries(stills))
        await writeFile(
          join(DIST, 'charts-inline', `${indicator.id}.${language}.${layout}.json`),
          JSON.stringify(still),
        );
      if (indicator.id === HOME.indicator && language === HOME.lang) {
        const row = table.rows[0];
        const found = row ? findAt(file, row.id) : null;
        const evidence =
          row && found
            ? evidenceOf(await read<ReportFile>(`reports/${row.report.id}.json`), indicator.id, found)
            : null;
        const coverage = first ? unpackMarks(first.marks) : await read<Coverage>('coverage.json');
        home = {
          index: slimIndex(seen, row?.report.id),
          coverage: slimCoverage(coverage),
          file,
          evidence,
          stills,
        };
        if (cut && first)
          home = {
            ...home,
            parted: cut.parted,
            top: { ...first.of, year: cut.parted.home, last: cut.parted.last },
          };
      }
    }
  }
  if (home === null) throw new Error(`data/index.json does not list ${HOME.indicator}`);
  await writePage(home);
  // Data that stand in the site already are neither copied nor removed.
  if (resolve(DATA) === resolve(DIST, 'data')) return;
  await rm(join(DIST, 'data'), { recursive: true, force: true });
  await cp(DATA, join(DIST, 'data'), { recursive: true });
}

const faces = (): string => FACES.map(face => `<script data-face="${face}">${FACE}</script>`).join('');

/** Unescaped, beside the pictures that they resemble, so that they cost little when compressed. */
const templates = (stills: Boot['stills']): string =>
  Object.entries(stills)
    .map(([layout, still]) =>
      typeof still === 'string'
        ? ''
        : `<script type="text/plain" id="fluid-${layout}" data-from="${still.from}" data-to="${still.to}">${still.svg}</script>`,
    )
    .join('');

async function writePage(boot: Boot): Promise<void> {
  const path = join(DIST, 'index.html');
  const shell = await readFile(path, 'utf8');
  if (!shell.includes('<!--page-->'))
    throw new Error(`${path} is not the page as Vite built it: run vite build first`);
  const policy = [
    "default-src 'none'",
    `script-src 'self' ${hash(FIRST)} ${hash(FACE)} ${hash(FIT)}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self' blob:",
    "manifest-src 'self'",
    "base-uri 'self'",
    "form-action 'self'",
  ].join('; ');
  // The stylesheet goes into the page: one request less before the first picture.
  const styles: string[] = [];
  const html = shell.replace(
    /<link rel="stylesheet"[^>]*href="\.\/(assets\/[^"]+)"[^>]*>\s*/g,
    (_, name: string) => {
      styles.push(name);
      // Never fetched; it tells later chunks that the style is here, so that it is not put after theirs.
      return `<link rel="stylesheet" href="./${name}" disabled>`;
    },
  );
  const own = [...styles];
  // What a site of many agencies shows above its first picture is styled at once, too.
  if (boot.parted)
    for (const name of await readdir(join(DIST, 'assets')))
      if (
        name.endsWith('.css') &&
        (await readFile(join(DIST, 'assets', name), 'utf8')).includes('.scope-bar')
      )
        styles.push(`assets/${name}`);
  const css = (await Promise.all(styles.map(name => readFile(join(DIST, name), 'utf8')))).join('');
  // A part that comes later asks for its file again: there it must not override what came after the page.
  for (const name of own) await writeFile(join(DIST, name), '/* These styles stand in the page. */\n');
  const { stills, ...rest } = boot;
  const page = await renderPage(HOME, boot, zhHans);
  // Nothing is painted before the page is whole and fitted: a page that is shown while it comes would move.
  const filled = html
    .replace(
      '<!--head-->',
      () =>
        `<meta http-equiv="Content-Security-Policy" content="${policy}">\n    <link rel="expect" href="#boot" blocking="render">\n    <style>${css}</style>\n    <script>${FIRST}</script>`,
    )
    .replace('<div id="root"><!--page-->', root => faces() + root)
    .replace('<!--page-->', () => page)
    .replace(
      '<!--boot-->',
      () =>
        `${templates(stills)}\n    <script>${FIT}</script>\n    <script type="application/json" id="boot">${embed(rest)}</script>`,
    );
  await writeFile(path, filled);
  const names = await readdir(DIST);
  if (!names.includes('.nojekyll')) await writeFile(join(DIST, '.nojekyll'), '');
}

await main();
