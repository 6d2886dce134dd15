// Places that agencies are grouped by: their provinces, and where one province is too much for a list, its cities.
import type { AgencyEntry } from '../core/dataset.ts';

/** 山东省威海市 → 山东省: what agencies are grouped by. A province's own agency stands under it. */
export const provinceOf = ({
  parent,
  level,
  name,
}: Pick<AgencyEntry, 'parent' | 'level' | 'name'>): string => {
  const whole = parent === '' && level === 'province' ? name.zh : parent;
  return /^[\u3400-\u9fff]{2,8}?(?:省|自治区|特别行政区|市)/.exec(whole)?.[0] ?? parent;
};

/** A province of more agencies than this is grouped by city; one that stands alone always is. */
const MOST = 150;

type Placed = Pick<AgencyEntry, 'id' | 'parent' | 'level' | 'name'>;

/** 广东省东莞市: the place below the province, read from the place above or the agency's own name; else the province. */
export function cityOf(agency: Placed): string {
  const province = provinceOf(agency);
  if (agency.level === 'province' || province === '') return province;
  const { parent, name } = agency;
  const own = name.zh.startsWith(province) ? name.zh.slice(province.length) : name.zh;
  const rest = parent.length > province.length ? parent.slice(province.length) : own;
  return `${province}${/^[\u3400-\u9fff]{1,7}?(?:自治州|地区|[市盟区县旗])/.exec(rest)?.[0] ?? ''}`;
}

/** The group of each of these agencies, as it can be chosen by `place=`. */
export function placesOf(agencies: readonly Placed[]): (agency: Placed) => string {
  const counts = new Map<string, number>();
  for (const agency of agencies) {
    const province = provinceOf(agency);
    counts.set(province, (counts.get(province) ?? 0) + 1);
  }
  return agency => {
    const province = provinceOf(agency);
    return counts.size === 1 || (counts.get(province) ?? 0) > MOST ? cityOf(agency) : province;
  };
}
