// Lists whose numbers stand without counting words: read where a sentence has three of them or more, else left alone.
import { expect, test } from 'vitest';
import { compile } from '../extract/compile.ts';
import { plain } from '../extract/document.ts';
import { extract } from '../extract/extract.ts';
import { KNOWLEDGE } from './index.ts';

const compiled = compile(KNOWLEDGE);

function read(text: string): string[] {
  const whole = `青山县教育局2014年政府信息公开工作年度报告\n${text}`;
  const { observations } = extract(plain(whole), { file: 'x.txt', sha256: '0'.repeat(64) }, compiled);
  return observations.map(
    one => `${one.indicator}${one.category ? `/${one.category}` : ''}=${one.value} 「${one.printed}」`,
  );
}

test.each<[text: string, read: string[]]>([
  [
    '三、依申请公开情况\n2014年收到申请12,其中当面申请2,网络申请8,信函申请2;同意公开8,不同意公开1。',
    [
      'requests.received=12 「12」',
      'requests.received_by_channel/in_person=2 「2」',
      'requests.received_by_channel/online=8 「8」',
      'requests.received_by_channel/letter=2 「2」',
      'requests.granted=8 「8」',
      'requests.denied=1 「1」',
    ],
  ],
  [
    '四、行政复议、行政诉讼情况\n因政府信息公开行政复议数2,维持2,纠正0;行政诉讼数1,维持1。',
    [
      'reconsideration.total=2 「2」',
      'reconsideration.upheld=2 「2」',
      'reconsideration.corrected=0 「0」',
      'litigation.total=1 「1」',
      'litigation.upheld=1 「1」',
    ],
  ],
  [
    '四、行政复议、行政诉讼情况\n行政复议:结果维持1、结果纠正0、其他结果0、尚未审结0。',
    [
      'reconsideration.upheld=1 「1」',
      'reconsideration.corrected=0 「0」',
      'reconsideration.other=0 「0」',
      'reconsideration.pending=0 「0」',
    ],
  ],
  // Two of them may be anything: a floor, a number of a table.
  ['三、依申请公开情况\n当面申请2,网络申请8。', []],
  // Sums of money and days are never bare.
  ['三、依申请公开情况\n收取费用20,专项经费30,平均工作日15。', []],
  ['联系电话85911280,传真85911281,邮编266071,门牌12。', []],
])('%s', (text, expected) => {
  expect(read(text)).toEqual(expected);
});
