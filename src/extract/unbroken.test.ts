import { expect, test } from 'vitest';
import { fold } from './fold.ts';
import { unbroken } from './unbroken.ts';

const joined = (text: string): string => unbroken(text, fold(text)).replaceAll('\ue000', '');

const BROKEN = `2010年,我局通过各种渠道主动公开政府信息416条,其中环境质
量信息156条,环境执法信息67条,其他信息193条。
三、依申请公开情况
全年收到政府信息公开申请8件,其中当面申请5件,均在规定期
限内答复申请人。`;

test('line ends within the words of a text broken to a width are filled; it stays as long as it was', () => {
  expect(
    joined(BROKEN),
  ).toBe(`2010年,我局通过各种渠道主动公开政府信息416条,其中环境质量信息156条,环境执法信息67条,其他信息193条。
三、依申请公开情况
全年收到政府信息公开申请8件,其中当面申请5件,均在规定期限内答复申请人。`);
  expect(unbroken(BROKEN, fold(BROKEN))).toHaveLength(BROKEN.length);
});

test.each([
  ['one line alone', '全年收到政府信息公开申请8件,其中当面申请5件,均在规定期\n限内答复。'],
  [
    'headings',
    '一、主动公开政府信息的基本情况和主要做法\n二、依申请公开政府信息的基本情况和主要做法\n'.repeat(3),
  ],
  ['rows of a table', '主动公开政府信息数,不同渠道和方式公开相同信息计1条 12\n'.repeat(6)],
  [
    'lines of all widths',
    '全年主动公开政府信息,共计三十二条政策文件\n收到政府信息公开申请共计八件,其中当面申请五件,网上申请三件\n各科室密切配合,工作有序推进,全年没有发生因公开引起的行政复议和行政诉讼案件\n',
  ],
])('%s are left alone', (_, text) => expect(joined(text)).toBe(text));
