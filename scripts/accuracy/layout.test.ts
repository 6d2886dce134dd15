// The same words set in other lines and with other blanks state the same figures: every fifth labelled report, each way.
import { expect, test } from 'vitest';
import { KNOWLEDGE } from '../../src/catalogue/index.ts';
import { compile } from '../../src/extract/compile.ts';
import { extract } from '../../src/extract/extract.ts';
import { readDocument } from '../../src/extract/read.ts';
import { rows, textOf } from './measure.ts';

const COMPILED = compile(KNOWLEDGE);
const REPORTS = rows('reports.csv').flatMap((row, index) => (index % 5 === 0 ? [textOf(row)] : []));

async function figures(text: string): Promise<ReadonlySet<string>> {
  const read = await readDocument('report.txt', new TextEncoder().encode(text), {
    pdf: () => Promise.reject(new Error('no PDF here')),
  });
  if (!read.ok) throw new Error(read.code);
  const { observations } = extract(read.document, { file: 'report.txt', sha256: '0' }, COMPILED);
  return new Set(observations.map(({ indicator, value }) => `${indicator} ${value}`));
}

const AS_PRINTED = REPORTS.map(figures);

/** A text set another way, but for its title. */
const setAnew = (text: string, change: (text: string) => string): string =>
  text.replace(/\n[\s\S]*/, body => change(body));

const widthOf = (word: string): number => [...word].reduce((sum, one) => sum + (one > '\u00ff' ? 2 : 1), 0);

/** Lines broken to a width in halves of a Chinese character: no number is broken, no mark begins a line. */
function broken(line: string, width: number): string {
  if (/[|\t]/.test(line)) return line;
  let [out, used] = ['', 0];
  for (const [word] of line.matchAll(/[\w.,%:/-]+|./gu)) {
    if (used + widthOf(word) > width && !/^[,。;、:)”》,.;:]/.test(word)) [out, used] = [`${out}\n`, 0];
    out += word;
    used += widthOf(word);
  }
  return out;
}

/** How many of a thousand figures may be lost: short extracts tell less of how a text is set than whole reports do. */
test.each<[string, number, (text: string) => string]>([
  ['lines end as on other systems', 0, text => text.replaceAll('\n', '\r\n')],
  ['a hard blank before each figure', 2, text => text.replace(/(?<=[\u4e00-\u9fff])(?=\d)/g, '\u00a0')],
  [
    'blanks around each figure',
    3,
    text => text.replace(/(?<=[\u4e00-\u9fff])(\d+)(?=[\u4e00-\u9fff])/g, ' $1 '),
  ],
  [
    'a blank between any two characters',
    6,
    text => text.replace(/(?<=[\u4e00-\u9fff])(?=[\u4e00-\u9fff])/g, ' '),
  ],
  ['a blank line behind each sentence', 6, text => text.replaceAll('。', '。\n\n')],
  [
    'every figure on a line of its own',
    30,
    text => text.replace(/(?<=[\u4e00-\u9fff])(\d[\d.,]*%?)(?=[\u4e00-\u9fff,。])/g, '\n$1\n'),
  ],
  [
    'lines of forty characters',
    35,
    text =>
      text
        .split('\n')
        .map(line => broken(line, 80))
        .join('\n'),
  ],
  ['full-width digits', 5, text => text.replace(/\d/g, digit => String.fromCharCode(0xff10 + Number(digit)))],
])(
  '%s',
  async (_, most, change) => {
    let [all, lost] = [0, 0];
    for (const [index, text] of REPORTS.entries()) {
      const before = await (AS_PRINTED[index] as Promise<ReadonlySet<string>>);
      const after = await figures(setAnew(text, change));
      all += before.size;
      for (const figure of before) if (!after.has(figure)) lost++;
    }
    expect(all).toBeGreaterThan(1000);
    expect((1000 * lost) / all).toBeLessThanOrEqual(most);
  },
  60_000,
);
