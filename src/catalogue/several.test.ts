// One number for several things: the whole is kept where the whole is told, and nothing is told of one of them alone.
import { expect, test } from 'vitest';
import { compile } from '../extract/compile.ts';
import { plain } from '../extract/document.ts';
import { extract } from '../extract/extract.ts';
import { KNOWLEDGE } from './index.ts';

const compiled = compile(KNOWLEDGE);

function read(text: string): string[] {
  const whole = `青山县教育局2017年政府信息公开工作年度报告\n${text}`;
  const { observations } = extract(plain(whole), { file: 'x.txt', sha256: '0'.repeat(64) }, compiled);
  return observations.map(one => `${one.indicator}${one.category ? `/${one.category}` : ''}=${one.value}`);
}

test.each<[text: string, read: string[]]>([
  ['三、依申请公开情况\n受理网上、信函申请共5件。', ['requests.received=5']],
  ['三、依申请公开情况\n收到信函、传真申请4件。', ['requests.received=4']],
  [
    '三、依申请公开情况\n收到网上申请3件、信函申请2件。',
    ['requests.received_by_channel/online=3', 'requests.received_by_channel/letter=2'],
  ],
  [
    '三、依申请公开情况\n收到网上申请3件,收到信函申请2件。',
    ['requests.received_by_channel/online=3', 'requests.received_by_channel/letter=2'],
  ],
  // What names another subject in a list of outcomes does not change it.
  [
    '三、依申请公开情况\n答复情况:已主动公开6件,同意公开8件,不同意公开1件。',
    ['requests.granted=8', 'requests.denied=1'],
  ],
  [
    '三、依申请公开情况\n收到申请29件,上年结转2件,共31件。',
    ['requests.received=29', 'requests.carried_over_in=2'],
  ],
  // One way alone is all that came.
  [
    '三、依申请公开情况\n收到网上申请3件。',
    ['requests.received=3', 'requests.received_by_channel=3', 'requests.received_by_channel/online=3'],
  ],
  ['三、依申请公开情况\n予以公开、部分公开共5件,不予公开1件。', ['requests.denied=1']],
  ['三、依申请公开情况\n不予公开及无法提供4件。', []],
  ['召开新闻发布会、通气会6次,开展新闻发布、媒体采访12次。', []],
  ['举办培训班、座谈会5次。', []],
  // Any two kinds, in either order, with 共 or 等.
  ['举办在线访谈和新闻发布会共6次,开展政策解读、舆情回应12次。', []],
  ['受理政府信息公开申请、网民留言共15件。', []],
  ['作出行政许可决定及行政强制决定20件,发布政策解读、通知公告等30条。', []],
  ['受理信访、咨询60件,开展在线访谈以及业务培训3次。', []],
  // Told apart, or of one kind, or both by their own words.
  [
    '举办新闻发布会3次、在线访谈2次,业务培训和专题培训4次。',
    ['press.conferences=3', 'interviews.online=2', 'training.sessions=4'],
  ],
  ['收到咨询和投诉60件。', ['consultations.received=60']],
  ['制发规章、规范性文件8件。', []],
  ['通过微博、微信发布信息300条。', ['social.posts=300']],
  // All that sites and accounts published together is the total, and no site's own.
  ['通过政府网站、微信公众号共发布信息500条。', ['proactive.total=500']],
  ['通过政府网站共发布信息500条。', ['proactive.portal_items=500']],
])('%s', (text, expected) => {
  expect(read(text)).toEqual(expected);
});
