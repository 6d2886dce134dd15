// Makes a drawn SVG safe to publish: stable ids, no counters of the process, a title and a description for everyone.

import { FORBIDDEN, xml } from '../core/xml.ts';

export interface Words {
  /** Prefix for ids; unique among the pictures of one page. */
  readonly id: string;
  readonly title: string;
  readonly desc: string;
}

const FONT = /font-family:[^;]*;/g;

/** Drops `zr0-cls-1` and ECharts' own style block, renames ids, rounds to 2 decimals, injects `<title>` and `<desc>`, says the font once. */
export function clean(svg: string, words: Words, width: number, height: number): string {
  const ids = new Map<string, string>();
  const body = svg
    .replace(FORBIDDEN, '')
    .replace(/^<svg[^>]*>/, '')
    .replace(/<\/svg>\s*$/, '')
    .replace(/<style\s*>[\s\S]*?<\/style>/g, '')
    .replace(/ class="zr\d+-cls-\d+"/g, '')
    .replace(
      /<rect width="[\d.]+" height="[\d.]+" x="0" y="0"(?: id="\w+")? fill="none"[^>]*>(?:<\/rect>)?/,
      '',
    )
    .replace(/ ecmeta_[\w-]+="[^"]*"/g, '')
    .replace(/\bzr\d+-([a-z]+)(\d+)/g, (_, kind: string, n: string) => {
      const key = `${kind}${n}`;
      if (!ids.has(key)) ids.set(key, `${words.id}-${kind}${ids.size}`);
      return ids.get(key) ?? key;
    })
    .replace(/ xml:space="preserve"/g, '')
    // Coordinates only: what stands between tags is said to people and is never shortened.
    .replace(/<[^>]*>/g, tag => tag.replace(/(\d+\.\d{2})\d+/g, '$1'));
  const fonts = new Set(body.match(FONT) ?? []);
  const family = fonts.size === 1 ? ([...fonts][0] ?? '').slice('font-family:'.length, -1) : '';
  const drawn = (family === '' ? body : body.replace(FONT, ''))
    .replaceAll('font-weight:400;', '')
    .replaceAll(' style=""', '')
    .replaceAll(' pointer-events="visible"', '')
    .replaceAll('></path>', '/>')
    .replaceAll('\n', '');
  const label = `${words.id}-t`;
  const describe = `${words.id}-d`;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="${label} ${describe}" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"${family === '' ? '' : ` font-family="${family}"`}>` +
    `<title id="${label}">${xml(words.title)}</title><desc id="${describe}">${xml(words.desc)}</desc>${drawn}</svg>`
  );
}
