// An agency that the catalogue does not know yet: its entry made from the official name, and what a person adds to it.
import type { AgencyEntry } from '../core/dataset.ts';

export const LEVELS = [
  'national',
  'province',
  'sub-provincial',
  'prefecture',
  'district',
  'township',
] as const;
export type Level = (typeof LEVELS)[number];
export const isLevel = (value: string): value is Level => LEVELS.some(level => level === value);

/** Ids of agencies that are known in one visit alone begin so. */
export const NEW = 'new-';

/** What a person says of a new agency. Only `name` must be known. */
export interface Newcomer {
  /** Small letters, digits and hyphens. */
  readonly id: string;
  /** Full official name, Simplified: 威海市环翠区人力资源和社会保障局. */
  readonly name: string;
  readonly english?: string | null;
  readonly level?: string | null;
  /** The place above, as printed in law: 山东省威海市. */
  readonly parent?: string | null;
}

interface Department {
  readonly names: readonly string[];
  readonly short: string;
  readonly en: string;
  readonly enShort: string;
}

const DEPARTMENTS: readonly Department[] = [
  {
    names: ['人力资源和社会保障局', '人力资源社会保障局'],
    short: '人社局',
    en: 'Human Resources and Social Security Bureau',
    enShort: 'HRSS Bureau',
  },
  {
    names: ['人力资源和社会保障厅', '人力资源社会保障厅'],
    short: '人社厅',
    en: 'Human Resources and Social Security Department',
    enShort: 'HRSS Department',
  },
  { names: ['人力资源局'], short: '人力资源局', en: 'Human Resources Bureau', enShort: 'HR Bureau' },
  { names: ['人民政府'], short: '政府', en: 'People’s Government', enShort: 'Government' },
  { names: ['民政局'], short: '民政局', en: 'Civil Affairs Bureau', enShort: 'Civil Affairs' },
  { names: ['教育局'], short: '教育局', en: 'Education Bureau', enShort: 'Education' },
  { names: ['财政局'], short: '财政局', en: 'Finance Bureau', enShort: 'Finance' },
  { names: ['公安局'], short: '公安局', en: 'Public Security Bureau', enShort: 'Public Security' },
  { names: ['审计局'], short: '审计局', en: 'Audit Bureau', enShort: 'Audit' },
  { names: ['统计局'], short: '统计局', en: 'Statistics Bureau', enShort: 'Statistics' },
];

/** A suffix that another suffix follows belongs to the name: 梅州市, 景德镇市, 津市市. */
const PLACE =
  /[\u3400-\u9fff]{1,8}?(?:特别行政区|自治区|自治州|自治县|省|市|州|盟|区|县|旗|镇|乡|街道)(?![省市州盟区县旗])/g;

/** The places that a body's name begins with, and what is left: [威海市, 环翠区], 人力资源和社会保障局. */
function parts(name: string): { readonly places: readonly string[]; readonly rest: string } {
  const known = DEPARTMENTS.flatMap(each => each.names).find(each => name.endsWith(each));
  const head = known ? name.slice(0, -known.length) : name;
  const places = head.match(PLACE) ?? [];
  return { places, rest: name.slice(places.join('').length) };
}

const LEVEL_OF: readonly (readonly [ending: RegExp, level: Level])[] = [
  [/(?:镇|乡|街道)$/, 'township'],
  [/(?:区|县|旗)$/, 'district'],
  [/(?:市|州|盟)$/, 'prefecture'],
  [/省$/, 'province'],
];

const bare = (place: string): string =>
  place.replace(/(?:自治区|自治州|自治县|街道|[省市州盟区县旗镇乡])$/, '') || place;
const capital = (id: string): string => id.charAt(0).toUpperCase() + id.slice(1);

/** The entry of a new agency; what the name does not say is left empty rather than guessed. */
export function describeAgency({ id, name, english, level, parent }: Newcomer): AgencyEntry {
  const { places, rest } = parts(name);
  const own = places[places.length - 1] ?? '';
  const department = DEPARTMENTS.find(each => each.names.includes(rest));
  const place = bare(own) || name.slice(0, 2);
  const spelled = english || null;
  // An id made from a hash spells no place: then its own characters stand in the English name.
  const town = id.startsWith(NEW) ? place : capital(id.replace(/-.*$/, ''));
  const en = spelled ?? (department && own ? `${town} ${department.en}` : name);
  const guessed = own.endsWith('自治区') ? 'province' : LEVEL_OF.find(([ending]) => ending.test(own))?.[1];
  return {
    id,
    name: { zh: name, en },
    short: {
      zh: department && own ? `${own}${department.short}` : name,
      en: department && !spelled && en !== name ? `${town} ${department.enShort}` : en,
    },
    place: {
      zh: place,
      en: en === name ? place : spelled ? (/^[A-Z][\w-]*/.exec(spelled)?.[0] ?? town) : town,
    },
    mark: { zh: place.charAt(0), en: (en === name ? place : en).charAt(0) },
    level: level || guessed || '',
    parent: parent || places.slice(0, -1).join(''),
  };
}
