// Figures told by levels of bodies (省级, 市级, 县级): none is the whole, whoever reports.
import { expect, test } from 'vitest';
import { compile } from '../extract/compile.ts';
import { plain } from '../extract/document.ts';
import { extract } from '../extract/extract.ts';
import { KNOWLEDGE } from './index.ts';

const compiled = compile(KNOWLEDGE);

const read = (title: string, text: string): string[] =>
  extract(plain(`${title}\n${text}`), { file: 'x.txt', sha256: '0'.repeat(64) }, compiled)
    .observations.filter(
      ({ indicator }) => indicator === 'proactive.total' || indicator === 'requests.received',
    )
    .map(({ indicator, value }) => `${indicator}=${value}`);

const GOVERNMENT = '青山市人民政府2011年政府信息公开工作年度报告';
const BUREAU = '青山市水利局2011年政府信息公开工作年度报告';

test.each<[what: string, title: string, text: string, read: string[]]>([
  [
    'parts of a whole',
    GOVERNMENT,
    '全市共受理公开申请853件。其中,市级受理69件;县级受理784件。',
    ['requests.received=853'],
  ],
  [
    'parts of a whole, by kinds of bodies',
    GOVERNMENT,
    '全市共收到公开申请853件。其中,市级机关收到69件,县区收到784件。',
    ['requests.received=853'],
  ],
  [
    'no whole',
    GOVERNMENT,
    '主动公开情况\n市政府及市直单位主动公开信息490条;各县区主动公开信息820条;乡镇主动公开信息96条。',
    [],
  ],
  [
    'one level alone is all that the report has',
    GOVERNMENT,
    '主动公开情况\n市政府及各部门主动公开政府信息490条。',
    ['proactive.total=490'],
  ],
  [
    'in a bureau’s report the place’s figures are not its own',
    BUREAU,
    '主动公开情况\n市级部门主动公开信息490条,各县区主动公开信息820条。我局主动公开信息26条。',
    ['proactive.total=26'],
  ],
  [
    'one level twice',
    GOVERNMENT,
    '主动公开情况\n市政府主动公开政府信息490条,市政府办公室公开文件12件。',
    ['proactive.total=490'],
  ],
])('%s', (_what, title, text, want) => {
  expect(read(title, text)).toEqual(want);
});
