import { expect, test } from 'vitest';
import type { IndicatorFile } from '../core/dataset.ts';
import type { Observation } from '../core/observation.ts';
import { contextSources } from './context-sources.ts';
import { FILES } from './fixtures.ts';

const [file] = FILES;
const [any] = file?.observations ?? [];
if (!file || !any) throw new Error('the invented data hold no figure');
const curated = (bodyName: string, year: number, url: string): Observation => ({
  ...any,
  bodyName,
  year,
  basis: 'curated',
  source: { clause: '一句', url, kind: 'mirror' },
});
const of = (...observations: Observation[]): IndicatorFile => ({ ...file, observations });

test('a page stands once with its years and figures; a bureau’s own figures are no context', () => {
  const pages = contextSources([
    of(curated('甲', 2021, 'http://a'), curated('乙', 2019, 'http://b'), any),
    of(curated('甲', 2020, 'http://a'), curated('甲', 2021, 'http://a')),
  ]);
  expect(pages).toHaveLength(2);
  expect(pages.find(each => each.bodyName === '甲')).toEqual({
    bodyName: '甲',
    years: [2020, 2021],
    figures: 3,
    url: 'http://a',
    kind: 'mirror',
  });
});
