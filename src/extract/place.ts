// The places that a body's name begins with: what rank it has and what lies above it. Works on folded names.
import type { Places } from './knowledge.ts';

// A suffix counts only where no other word begins with it: 市场, 区域, 城乡, 杭州市 are no 市, 区, 乡, 州.
const PLACE =
  /(?:(?![省市县区])[\u4e00-\u9fff]){2,10}?(?:自治区|自治州|自治县|自治旗|特别行政区)|[\u4e00-\u9fff]{2,8}?(?:省|地区(?!域)|盟(?!会)|市(?![场容]|民(?![政族宗防营兵])|政(?!府|务|协))|州(?![市区县湾港省])|区(?![域划块])|旗(?!舰))|[\u4e00-\u9fff]{1,5}?县(?![级域])|[\u4e00-\u9fff]{1,8}?(?:街道(?=$|办|党|人大)|街(?=$|办事处)|[镇乡](?=$|人民政府|政府|党|综合))/y;

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

/** 高新区, 开发区, 园区, 新区: zones that no law gives a rank. */
const ZONE =
  /(?:开发|高新|园|新|示范|保税|保税港|度假|合作|试验|实验|产业|工业|旅游|名胜|风景|物流|商务|改革|先行|功能|管理|经开|高技术)区$/;

function rank(place: string, alone: boolean, places: Places): string | null {
  if (/(?:镇|乡|街道|街)$/.test(place)) return 'township';
  if (places.municipalities.has(place) || /(?:省|自治区)$/.test(place)) return 'province';
  if (ZONE.test(place) && !places.districts.has(place)) return null;
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

/** A body of the State Council itself: 海关总署(本级机关), 中华人民共和国教育部. */
const isCentral = (name: string, { central }: Places): boolean =>
  central.has(name.replace(/^中华人民共和国/, '').replace(/(?:办公厅|机关|本级)?(?:\([^()]*\))?$/, '')) ||
  central.has(name);

/** 国家税务总局佛山市税务局 → 佛山市税务局: the body below is named after its place. */
function below(name: string, { central }: Places): string {
  const bare = name.replace(/^中华人民共和国/, '');
  for (let length = Math.min(bare.length - 3, 20); length > 3; length--)
    if (central.has(bare.slice(0, length))) return bare.slice(length);
  return bare;
}

/** Names that stand without 省 and 市: 湖北调查总队, 葫芦岛高新技术产业开发区. */
const SURVEY = /调查(?:总队|队)$/;
const ZONED = /(?:开发区|高新区|园区|新区|试验区|示范区)(?:管理委员会|管委会|管理局)?$/;

function seatWithoutSuffix(name: string, places: Places): Seat | null {
  if (!SURVEY.test(name) && !ZONED.test(name)) return null;
  const survey = SURVEY.test(name);
  const city = [...places.provinceOf.keys(), ...places.municipalities].find(
    one => one.endsWith('市') && name.startsWith(one.slice(0, -1)),
  );
  const province = [...new Set(places.provinceOf.values())].find(one =>
    name.startsWith(one.replace(/(?:省|维吾尔自治区|壮族自治区|回族自治区|自治区)$/, '')),
  );
  if (!city && !province) return null;
  const above = city ? `${places.provinceOf.get(city) ?? ''}${city}` : (province as string);
  if (!survey) return { level: null, parent: above };
  return city
    ? { level: rank(city, true, places), parent: places.provinceOf.get(city) ?? null }
    : { level: 'province', parent: null };
}

/**
 * 威海市环翠区人社局 → district, 山东省威海市; 教育部 → national; what neither the name nor the lists of cities and
 * of the State Council's bodies say stays null.
 */
export function seatOf(full: string, places: Places): Seat {
  if (isCentral(full, places)) return { level: 'national', parent: null };
  const name = below(full, places);
  const short = seatWithoutSuffix(name, places);
  const found = placesOf(name);
  const own = found.at(-1);
  if (own === undefined || (short && found.length === 1 && ZONE.test(own)))
    return short ?? { level: relative(name), parent: null };
  const above = found.slice(0, -1);
  const province = places.provinceOf.get(found[0] ?? '');
  const parent = [...(province ? [province] : []), ...above].join('');
  const alone = above.every(place => /(?:省|自治区)$/.test(place));
  return { level: rank(own, alone, places), parent: parent || null };
}
