// Bytes to text: UTF-8, UTF-16, GB18030 or Big5, decided from the bytes alone and always the same way.

import { visible } from './visible.ts';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'big5';

/** Why a file gives no text: a code for i18n, and its arguments. */
export interface Refusal {
  readonly ok: false;
  readonly code:
    | 'empty'
    | 'unknown_encoding'
    | 'too_large'
    | 'encrypted_pdf'
    | 'scanned_pdf'
    | 'broken_pdf'
    | 'password_zip'
    | 'zip_bomb'
    | 'broken_docx'
    | 'old_word'
    | 'not_a_report'
    | 'broken_html'
    | 'no_text'
    | 'other_text';
  readonly args: Readonly<Record<string, string | number>>;
}

export interface Decoded {
  readonly ok: true;
  /** Line ends are \n, other blanks spaces; what shows nothing is gone. */
  readonly text: string;
  readonly encoding: Encoding;
}

/** A file that is not read, and why. */
export const refuse = (code: Refusal['code'], args: Refusal['args'] = {}): Refusal => ({
  ok: false,
  code,
  args,
});

/** Characters that reports use most, in both scripts: other bytes read in the wrong encoding give few of them. */
const COMMON = new Set(
  '的一是在不了有和人中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已通并提直题党程展五果料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别她手角期根论运农指几九区强放决西被干做必战先回则任取据处队南给色光门即保治北造百规热领七海口东导器压志世金增争济阶油思术极交受联什认六共权收证改清己美再采转更单风切打白教速花带安场身车例真务具万每目至达走积示议声报斗完类八离华名确才科张信马节话米整空元况今集温传土许步群广石记需段研界拉林律叫且究观越织装' +
    '為個國時來們於發動說產種後學經進著電裡實現體當從業應開還與關無業點區報務書華車長門間東萬見計設許證認議論記語請讀費貿質資賦員條樓機構層處複覆醫廣應廳慶義習聯聲臺號視覺規觀話該調談諮訊訴訟評組織終結給統綜網級約編繼續縣總際隊階項頁預領頭題願類顯風飛養館騎驗髮魚鳥黨齊龍數據標準檔類歷錄錢鐵鎮衛術導對將專屬島師帶幫幹幾庫廠彈徵戰戶執擔據擊擴擺攝收敗於樣橋歸氣決沒準滿漢潔灣燈營爭牆獎獲環產畫異療監盡確礦禮種稅穩積競筆節範簡簽糧純紀級純紅納紙細終絡統維綠緊緒線緣練縮績繁' +
    ',。、;:()“”《》〔〕?!,.0123456789%',
);

/** Share of common characters among all that are not ASCII, and the share of characters that no text holds. */
function plausibility(text: string): number {
  let [common, other, bad] = [0, 0, 0];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0xfffd || code === 0 || (code >= 0xe000 && code <= 0xf8ff)) bad++;
    else if (code < 0x20 && code !== 9 && code !== 10 && code !== 13) bad++;
    else if (code >= 0x80 || (code >= 0x30 && code <= 0x39)) {
      if (COMMON.has(text[i] as string)) common++;
      else other++;
    }
  }
  return common / (common + other + bad * 4 + 1);
}

const SAMPLE = 65536;

function attempt(bytes: Uint8Array, encoding: Encoding, fatal: boolean): string | null {
  try {
    return new TextDecoder(encoding, { fatal }).decode(bytes);
  } catch {
    return null; // fatal: these bytes are not in this encoding
  }
}

const clean = (text: string): string =>
  visible(text)
    .replace(/\r\n?/g, '\n')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is cut here.
    .replace(/[\x0b-\x1f]/g, ' ');

function byMark(bytes: Uint8Array): Encoding | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

const finish = (text: string, encoding: Encoding): Decoded | Refusal => {
  const cleaned = clean(text);
  return cleaned.trim() === '' ? refuse('empty') : { ok: true, text: cleaned, encoding };
};

/**
 * Text of any bytes, or why there is none. A byte order mark decides; then valid UTF-8 without zero bytes; then the
 * encoding whose text looks most like Chinese. `declared` (an HTML page's own charset) only breaks a near tie.
 */
export function decode(bytes: Uint8Array, declared?: () => string | undefined): Decoded | Refusal {
  if (bytes.length === 0) return refuse('empty');
  const mark = byMark(bytes);
  if (mark) return finish(new TextDecoder(mark).decode(bytes), mark);
  const zeros = bytes.subarray(0, SAMPLE).includes(0);
  if (!zeros) {
    const text = attempt(bytes, 'utf-8', true);
    if (text !== null) return finish(text, 'utf-8');
  }
  const sample = bytes.subarray(0, SAMPLE);
  const options: Encoding[] = zeros
    ? ['utf-8', 'utf-16le', 'utf-16be']
    : ['gb18030', 'big5', 'utf-8', ...(bytes.length % 2 === 0 ? (['utf-16le', 'utf-16be'] as const) : [])];
  const named = declared?.()
    ?.toLowerCase()
    .replace(/^gbk$|^gb2312$/, 'gb18030');
  let best: { encoding: Encoding; score: number } | null = null;
  for (const encoding of options) {
    const text = attempt(sample, encoding, false);
    if (text === null) continue;
    const score = plausibility(text) + (encoding === named ? 0.05 : 0);
    if (!best || score > best.score) best = { encoding, score };
  }
  if (!best || best.score < 0.3) return refuse('unknown_encoding');
  return finish(new TextDecoder(best.encoding).decode(bytes), best.encoding);
}
