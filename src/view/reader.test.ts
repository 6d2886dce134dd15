import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evidenceOf, findAt } from './evidence.ts';
import { FILES, REPORTS } from './fixtures.ts';
import { paragraphs, sections } from './paragraphs.ts';
import { inOrder, layOut } from './reader.ts';
import { marksOf, segments } from './segments.ts';

const report = (id: string) => {
  const found = REPORTS.find(each => each.id === id);
  if (!found) throw new Error(`no invented report ${id}`);
  return found;
};

describe('segments', () => {
  test('pieces joined give the text exactly, however marks overlap', () => {
    const span = fc
      .tuple(fc.nat(60), fc.nat(60))
      .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
    const kind = fc.constantFrom('clause', 'value', 'tampered', 'noted', 'missing');
    fc.assert(
      fc.property(
        fc.string({ minLength: 60, maxLength: 60 }),
        fc.array(fc.tuple(kind, span)),
        (text, list) => {
          const marks = list.map(([each, at], id) => ({ ...at, kind: each as 'clause', id: `${id}` }));
          const pieces = segments(text, { start: 0, end: text.length }, marks);
          expect(pieces.map(piece => piece.text).join('')).toBe(text);
        },
      ),
    );
  });

  test('the number has its own piece inside its clause, and planted words are told apart', () => {
    const one = report('qingdao-2010');
    const pieces = segments(one.text, { start: 0, end: one.text.length }, marksOf(one));
    const number = pieces.find(piece => piece.text === '1987');
    expect(number?.value).toEqual(['qingdao-2010/proactive.total']);
    expect(number?.clause).toEqual(['qingdao-2010/proactive.total']);
    expect(pieces.filter(piece => piece.tampered).map(piece => piece.text)).toEqual([
      'spam.example(http://spam.example)',
    ]);
  });
});

describe('reader', () => {
  test('headings and paragraphs hold every character that is not blank', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('一、概述', '(一)主动', '2010年公开3条。', '', '  ', '\t甲')),
        lines => {
          const text = lines.join('\n');
          const shown = paragraphs(text)
            .map(each => text.slice(each.start, each.end))
            .join('');
          expect(shown).toBe(text.replace(/\s/g, ''));
          const inside = sections(text).flatMap(each =>
            each.heading ? [each.heading, ...each.paragraphs] : each.paragraphs,
          );
          expect(inside).toEqual(paragraphs(text));
        },
      ),
    );
  });

  test('each figure has its note once, beside its own paragraph', () => {
    const one = report('dongguan-2012');
    const parts = layOut(one);
    const notes = parts.flatMap(part => part.runs.flatMap(run => run.blocks.flatMap(block => block.notes)));
    expect(notes.flatMap(note => note.figures.map(each => each.id)).sort()).toEqual(
      one.observations.map(each => each.id).sort(),
    );
    expect(parts.map(part => part.title)).toEqual([null, '一、概述', '二、公开情况']);
    expect(inOrder(one).map(each => each.indicator)[0]).toBe('proactive.total');
  });
});

describe('evidence', () => {
  test('a figure comes with its sentence, its check and the other findings of the report', () => {
    const file = FILES.find(each => each.indicator === 'requests.received');
    const found = file && findAt(file, 'qingdao-2010/requests.received');
    if (!found) throw new Error('the figure is missing');
    const model = evidenceOf(report('qingdao-2010'), 'requests.received', found);
    expect(model.status).toBe('exact');
    const text = model.excerpts[0]?.lines.flatMap(line => line.pieces.map(piece => piece.text)).join('');
    expect(text).toContain('本年度受理依申请公开24例');
    expect(model.checks.map(check => check.reason)).toEqual(['rest_unexplained']);
    expect(model.elsewhere.map(finding => finding.kind)).toEqual(['tampered_text']);
  });

  test('an alternative opens its headline; silence keeps its own status', () => {
    const file = FILES.find(each => each.indicator === 'proactive.total');
    if (!file) throw new Error('the file is missing');
    expect(findAt(file, 'qingdao-2010/proactive.total~2')).toBe(findAt(file, 'qingdao-2010/proactive.total'));
    const silent = findAt(file, 'zhengzhou-2017/proactive.total');
    expect(silent).toMatchObject({ status: 'not_reported' });
    expect(findAt(file, 'nowhere/proactive.total')).toBeNull();
  });
});
