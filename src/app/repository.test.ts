import { expect, test } from 'vitest';
import { harmless, reportingUrl, repositoryOf } from './repository.ts';

const at = (hostname: string, pathname = '/') => ({ hostname, pathname });

test('the build names the repository; else Pages does; else there is none', () => {
  expect(repositoryOf('https://example.org/a/b/', at('x.test'))).toBe('https://example.org/a/b');
  expect(repositoryOf('', at('someone.github.io', '/mingjian/index.html'))).toBe(
    'https://github.com/someone/mingjian',
  );
  expect(repositoryOf('', at('someone.github.io'))).toBe('https://github.com/someone/someone.github.io');
  expect(repositoryOf('', at('127.0.0.1', '/some/where/'))).toBeNull();
  expect(repositoryOf('javascript:alert(1)', at('x.test'))).toBeNull();
});

test('title and body arrive as they were written', () => {
  const url = new URL(reportingUrl('https://example.org/a/b', '数有误 & 51', '编号：a/b\n链接：?x=1&y=2'));
  expect(url.pathname).toBe('/a/b/issues/new');
  expect(url.searchParams.get('title')).toBe('数有误 & 51');
  expect(url.searchParams.get('body')).toBe('编号：a/b\n链接：?x=1&y=2');
  expect(reportingUrl(null, 'a', 'b\nc')).toBe('mailto:?subject=a&body=b%0D%0Ac');
});

test('an address in a quotation is no address in the issue', () => {
  const quote = harmless('可在mobile(http://www.insinv.com)下载');
  expect(quote).not.toMatch(/https?:\/\/|www\./);
  expect(quote).toContain('insinv');
});
