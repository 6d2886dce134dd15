import { expect, test } from 'vitest';
import { KNOWLEDGE } from '../catalogue/index.ts';
import { compile } from './compile.ts';
import { plain } from './document.ts';
import { extract } from './extract.ts';
import { isReport } from './subject.ts';

const compiled = compile(KNOWLEDGE);
const asked = (text: string): boolean =>
  isReport(extract(plain(text), { file: 'x.txt', sha256: '0'.repeat(64) }, compiled));

test.each([
  ['a recipe', '红烧肉的做法\n五花肉500克,冰糖30克,小火炖60分钟。'],
  ['an error page', '404\n您访问的页面不存在或已删除\n返回首页'],
  ['an error page under a menu', '首页\n政府信息公开\n政府信息公开年报\n依申请公开\n404 页面不存在'],
  [
    'a list of a site',
    '2019年政府信息公开工作年度报告\n2020年政府信息公开工作年度报告\n2021年政府信息公开工作年度报告\n下一页',
  ],
  [
    'a notice',
    '关于做好2021年政府信息公开工作年度报告编制发布工作的通知\n各科室:\n请于2022年1月20日前报送,联系电话13300000000。',
  ],
])('%s is no report', (_, text) => {
  expect(asked(text)).toBe(false);
});

test.each([
  ['a figure', '全年主动公开政府信息3条。'],
  ['a stated zero', '我局未收到政府信息公开申请。'],
  ['a title above pictures', '某县水务局2016年政府信息公开工作年度报告\n[图片]'],
  ['Traditional print', '某縣水務局2016年政府信息公開工作年度報告\n[圖片]'],
  ['words without a figure', '现将政务公开工作情况报告如下:\n我局认真落实。'],
])('%s makes a report', (_, text) => {
  expect(asked(text)).toBe(true);
});
