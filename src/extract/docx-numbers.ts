// The numbers that Word prints itself before a paragraph: 一、 (一) 1. from word/numbering.xml.
import { Parser } from 'htmlparser2';

interface Level {
  start: number;
  format: string;
  /** %1 stands for the number of the first level. */
  text: string;
}

/** Levels by the number that paragraphs name. */
export type Numbering = ReadonlyMap<string, readonly Level[]>;

const LEVELS = 9;

/** Reads `word/numbering.xml`. */
export function readNumbering(xml: string): Numbering {
  const abstract = new Map<string, Level[]>();
  const numbers = new Map<string, readonly Level[]>();
  let levels: Level[] | null = null;
  let level: Level | null = null;
  let number: string | null = null;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const value = attributes['w:val'] ?? '';
        if (name === 'w:abstractNum') {
          levels = [];
          abstract.set(attributes['w:abstractNumId'] ?? '', levels);
        } else if (name === 'w:lvl' && levels) {
          level = { start: 1, format: 'decimal', text: '' };
          const index = Number.parseInt(attributes['w:ilvl'] ?? '0', 10);
          if (index >= 0 && index < LEVELS) levels[index] = level;
        } else if (name === 'w:start' && level) level.start = Number.parseInt(value, 10) || 1;
        else if (name === 'w:numFmt' && level) level.format = value;
        else if (name === 'w:lvlText' && level) level.text = value;
        else if (name === 'w:num') number = attributes['w:numId'] ?? null;
        else if (name === 'w:abstractNumId' && number !== null) {
          const known = abstract.get(value);
          if (known) numbers.set(number, known);
        }
      },
      onclosetag(name) {
        if (name === 'w:abstractNum') levels = null;
        else if (name === 'w:lvl') level = null;
        else if (name === 'w:num') number = null;
      },
    },
    { xmlMode: true },
  );
  parser.write(xml);
  parser.end();
  return numbers;
}

const DIGITS = '零一二三四五六七八九';

/** 1–99 in Chinese: 十一, 二十. */
function chinese(value: number): string {
  if (value < 1 || value > 99) return String(value);
  const [tens, ones] = [Math.floor(value / 10), value % 10];
  const lead = tens === 0 ? '' : tens === 1 ? '十' : `${DIGITS[tens]}十`;
  return lead + (ones === 0 ? '' : DIGITS[ones]);
}

function printed(value: number, format: string): string | null {
  if (/^(?:chinese|japanese|ideograph|taiwanese)/.test(format)) return chinese(value);
  if (format === 'decimal' || format === 'decimalFullWidth' || format === 'decimalEnclosedCircle')
    return String(value);
  return null;
}

/** Counts the paragraphs of one document, and gives what Word prints before each; empty for bullets and letters. */
export function counter(numbering: Numbering): (id: string, level: number) => string {
  const counts = new Map<string, number[]>();
  return (id, index) => {
    const levels = numbering.get(id);
    const level = levels?.[index];
    if (!levels || !level) return '';
    const own = counts.get(id) ?? [];
    own[index] = (own[index] ?? level.start - 1) + 1;
    own.length = index + 1;
    counts.set(id, own);
    let known = true;
    const text = level.text.replace(/%([1-9])/g, (_, place: string) => {
      const at = Number(place) - 1;
      const number = printed(own[at] ?? levels[at]?.start ?? 1, levels[at]?.format ?? '');
      known &&= number !== null;
      return number ?? '';
    });
    return known && /\d|[一二三四五六七八九十]/.test(text) ? text : '';
  };
}
