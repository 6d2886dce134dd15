// The places that a body's name begins with: what rank it has and what lies above it. Works on folded names.
import type { Places } from './knowledge.ts';

// A suffix counts only where no other word begins with it: 市场, 区域, 城乡, 杭州市 are no 市, 区, 乡, 州.
const PLACE =
  /(?:(?![省市县区])[\u4e00-\u9fff]){2,10}?(?:自治区|自治州|自治县|自治旗|特别行政区)|[\u4e00-\u9fff]{2,8}?(?:省|地区(?!域)|盟(?!会)|市(?![场民容]|政(?!府|务|协))|州(?![市区县湾港省])|区(?![域划块])|旗(?!舰))|[\u4e00-\u9fff]{1,5}?县(?![级域])|[\u4e00-\u9fff]{1,8}?(?:街道(?=$|办|党|人大)|[镇乡](?=$|人民政府|政府|党|综合))/y;

/** 威海市环翠区人社局 → [威海市, 环翠区]. Empty where the name begins with no place. */
export function placesOf(name: string): string[] {
  const found: string[] = [];
  PLACE.lastIndex = 0;
  for (let match = PLACE.exec(name); match; match = PLACE.exec(name)) found.push(match[0]);
  return found;
}

export interface Seat {
  /** One of the ranks that the page knows, or null where the name does not say. */
  readonly level: string | null;
  readonly parent: string | null;
}

function rank(place: string, alone: boolean, places: Places): string | null {
  if (/(?:镇|乡|街道)$/.test(place)) return 'township';
  if (places.municipalities.has(place) || /(?:省|自治区)$/.test(place)) return 'province';
  if (/(?:区|县|旗)$/.test(place) && !place.endsWith('地区')) return 'district';
  if (!place.endsWith('市')) return 'prefecture';
  if (places.subProvincial.has(place)) return 'sub-provincial';
  // 平度市 after 青岛市, or a 市 that is no seat of a prefecture.
  return alone && places.provinceOf.has(place) ? 'prefecture' : 'district';
}

/** What a relative name says: 区人社局 is of a district, 市财政局 of either rank. */
function relative(name: string): string | null {
  if (/^[区县旗]/.test(name)) return 'district';
  if (/^(?:省|自治区)/.test(name)) return 'province';
  return /^(?:镇|乡|街道)/.test(name) ? 'township' : null;
}

/** 威海市环翠区人社局 → district, 山东省威海市; what neither the name nor the list of cities says stays null. */
export function seatOf(name: string, places: Places): Seat {
  const found = placesOf(name);
  const own = found.at(-1);
  if (own === undefined) return { level: relative(name), parent: null };
  const above = found.slice(0, -1);
  const province = places.provinceOf.get(found[0] ?? '');
  const parent = [...(province ? [province] : []), ...above].join('');
  const alone = above.every(place => /(?:省|自治区)$/.test(place));
  return { level: rank(own, alone, places), parent: parent || null };
}
