// The parts of a printed figure: 约54.29万次 is hedge, digits and counting word.

export interface Forms {
  /** The counting word as printed (条, 项, 万元 without 万), or null for words and bare numbers. */
  readonly unit: string | null;
}

/** One word in two scripts is one counting word. */
const SIMPLE: Readonly<Record<string, string>> = { 條: '条', 項: '项', 個: '个', 萬: '万', 筆: '笔' };
const DIGITS = /[0-9０-９][0-9０-９.,，]*\s*[万萬亿億]?/;

export function formsOf(printed: string): Forms {
  const digits = DIGITS.exec(printed);
  if (!digits) return { unit: null };
  const after = printed
    .slice(digits.index + digits[0].length)
    .replace(/^[余餘多以上左右]+/, '')
    .trim();
  const unit =
    /^\p{Script=Han}{1,2}/u.exec(after)?.[0].replace(/[條項個萬筆]/g, sign => SIMPLE[sign] ?? sign) ?? null;
  return { unit };
}
