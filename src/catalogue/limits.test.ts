// The law's own limit for an answer says that all were in time; another number of working days is a figure.
import { expect, test } from 'vitest';
import { compile } from '../extract/compile.ts';
import { plain } from '../extract/document.ts';
import { extract } from '../extract/extract.ts';
import { KNOWLEDGE } from './index.ts';

const compiled = compile(KNOWLEDGE);

const read = (days: number, year: number): string[] =>
  extract(
    plain(`收到政府信息公开申请6件,均在${days}个工作日内答复。`),
    { file: 'x.txt', sha256: '0'.repeat(64), year },
    compiled,
  )
    .observations.filter(({ indicator }) => indicator !== 'requests.received')
    .map(({ indicator, value }) => `${indicator} ${value}`);

const IN_TIME = 'requests.on_time_rate 100';

test.each([
  [15, 2012, IN_TIME],
  [15, 2018, IN_TIME],
  [15, 2019, 'requests.max_working_days 15'],
  [20, 2019, IN_TIME],
  [20, 2021, IN_TIME],
  [10, 2012, 'requests.max_working_days 10'],
  [10, 2021, 'requests.max_working_days 10'],
])('%i working days in the report on %i: %s', (days, year, wanted) => {
  expect(read(days, year)).toEqual([wanted]);
});
