import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CITATION_STYLES, citeChart, citeReport, tex } from './citation.ts';

const chart = {
  title: '新收政府信息公开申请数',
  version: '0123456789abcdef',
  url: 'https://example.org/?indicator=requests.received',
  accessed: '2026-03-09',
};

test('each style names the data version, the address and the day', () => {
  for (const style of CITATION_STYLES) {
    const text = citeChart(style, chart);
    expect(text).toContain('0123456789ab');
    expect(text).toContain(chart.url);
    expect(text).toMatch(/2026-03-09|March 9, 2026/);
  }
  expect(citeChart('gbt7714', chart)).toContain('[DB/OL]');
  expect(citeChart('apa', chart)).toMatch(/^Mingjian\. \(2026\)\./);
});

test('BibTeX braces balance whatever the title holds', () => {
  fc.assert(
    fc.property(fc.string(), title => {
      const text = citeChart('bibtex', { ...chart, title });
      const bare = text.replace(/\\[{}]/g, '');
      expect(bare.split('{').length).toBe(bare.split('}').length);
      expect(text.split('\n').filter(line => line.startsWith('  title'))).toHaveLength(1);
    }),
  );
  expect(tex('50% & #1_a')).toBe('50\\% \\& \\#1\\_a');
});

test("a mirror's address is in no citation; an official one is in all", () => {
  const report = {
    body: '某局',
    title: '2012年度报告',
    published: '2013-02-15',
    year: 2012,
    url: 'http://example.gov.cn/a_1.html',
    sourceKind: 'official',
    accessed: '2026-03-09',
  } as const;
  for (const style of CITATION_STYLES) {
    expect(citeReport(style, report)).toContain('example.gov.cn');
    const mirror = citeReport(style, { ...report, sourceKind: 'mirror' });
    expect(mirror).not.toContain('http');
    expect(mirror).toMatch(/镜像|mirror/);
  }
});
