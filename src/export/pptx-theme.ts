// The theme of a presentation: our colours under PowerPoint's names, and fonts that Windows and macOS both have.
import type { Language } from '../core/language.ts';
import { xml } from '../core/xml.ts';

interface Faces {
  readonly latin: string;
  readonly head: string;
  readonly ea: string;
  /** Language tag of runs, which decides the glyphs of shared Han characters. */
  readonly lang: string;
  readonly script: string;
}

export const FACES: Readonly<Record<Language, Faces>> = {
  'zh-Hans': {
    latin: 'Microsoft YaHei',
    head: 'Microsoft YaHei',
    ea: 'Microsoft YaHei',
    lang: 'zh-CN',
    script: 'Hans',
  },
  'zh-Hant': {
    latin: 'Microsoft JhengHei',
    head: 'Microsoft JhengHei',
    ea: 'Microsoft JhengHei',
    lang: 'zh-TW',
    script: 'Hant',
  },
  en: { latin: 'Arial', head: 'Georgia', ea: 'Microsoft YaHei', lang: 'en-GB', script: 'Hans' },
};

/** Theme slots by token: text, ground, quiet text, hairlines, the bar, then agencies in their fixed order. */
const SLOTS: readonly (readonly [slot: string, token: string])[] = [
  ['dk1', 'ink'],
  ['lt1', 'paper'],
  ['dk2', 'ink-3'],
  ['lt2', 'line'],
  ['accent1', 'bar'],
  ['accent2', 'a1'],
  ['accent3', 'a2'],
  ['accent4', 'a3'],
  ['accent5', 'a4'],
  ['accent6', 'a5'],
  ['hlink', 'accent'],
  ['folHlink', 'accent'],
];

/** Replaces colours and fonts of a theme part. Throws when a token is missing or the part is not a theme. */
export function themed(part: string, colour: Readonly<Record<string, string>>, language: Language): string {
  const faces = FACES[language];
  const colours = SLOTS.map(([slot, token]) => {
    const value = colour[token];
    if (!value || !/^#[0-9a-f]{6}$/i.test(value))
      throw new RangeError(`colour ${token} is ${value}, not #rrggbb`);
    return `<a:${slot}><a:srgbClr val="${value.slice(1).toUpperCase()}"/></a:${slot}>`;
  }).join('');
  const font = (tag: string, latin: string): string =>
    `<a:${tag}><a:latin typeface="${xml(latin)}"/><a:ea typeface="${xml(faces.ea)}"/><a:cs typeface=""/><a:font script="${faces.script}" typeface="${xml(faces.ea)}"/></a:${tag}>`;
  const done = part
    .replace(/<a:clrScheme[\s\S]*?<\/a:clrScheme>/, `<a:clrScheme name="Mingjian">${colours}</a:clrScheme>`)
    .replace(
      /<a:fontScheme[\s\S]*?<\/a:fontScheme>/,
      `<a:fontScheme name="Mingjian">${font('majorFont', faces.head)}${font('minorFont', faces.latin)}</a:fontScheme>`,
    );
  if (!done.includes('name="Mingjian"')) throw new RangeError('the part holds no colour scheme');
  return done;
}
