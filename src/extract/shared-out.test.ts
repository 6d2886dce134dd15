// What 分别 shares out: each thing and each year has its own number, and nobody's number is guessed.
import { expect, test } from 'vitest';
import { KNOWLEDGE } from '../catalogue/index.ts';
import { compile } from './compile.ts';
import { plain } from './document.ts';
import { extract } from './extract.ts';

const compiled = compile(KNOWLEDGE);

const read = (sentence: string, year: number, body = '某市水利局'): string[] =>
  extract(
    plain(`${body}${year}年政府信息公开工作年度报告\n${sentence}`),
    { file: 'a.txt', sha256: '0'.repeat(64), year },
    compiled,
  )
    .observations.filter(one => one.indicator !== 'proactive.by_category')
    .map(one => `${one.indicator}${one.category ? `/${one.category}` : ''} ${one.value}`);

test.each([
  [
    '行政复议、行政诉讼案件分别为3件、2件,均与政府信息公开有关。',
    ['reconsideration.total 3', 'litigation.total 2'],
  ],
  ['行政复议、行政诉讼案件分别为13、12件。', ['reconsideration.total 13', 'litigation.total 12']],
  [
    '行政许可、行政处罚、行政强制处理决定数量分别为120、34、15件。',
    [
      'proactive.licensing_decisions 120',
      'proactive.penalty_decisions 34',
      'proactive.coercion_decisions 15',
    ],
  ],
  ['收到、办结政府信息公开申请分别为30件、28件。', ['requests.received 30', 'requests.answered 28']],
  ['专职、兼职工作人员分别为2人和3人。', ['staff.full_time 2', 'staff.part_time 3']],
  [
    '通过门户网站、政务微博、微信公众号分别发布信息100条、50条、30条。',
    ['proactive.portal_items 100', 'social.posts/weibo 50', 'social.posts/wechat 30'],
  ],
  ['抖音、微博发布作品分别为280条、96条。', ['social.posts/douyin 280', 'social.posts/weibo 96']],
  ['各科室分别收到政府信息公开申请3件、5件。', []],
  ['上半年、下半年分别公开政府信息120条、130条。', []],
  ['我局和下属单位分别主动公开政府信息120条、300条。', ['proactive.total 120']],
  // What the first names, the others leave out.
  [
    '政府信息公开行政复议维持、纠正、其他结果、尚未审结分别为5件、1件、0件、2件。',
    [
      'reconsideration.upheld 5',
      'reconsideration.corrected 1',
      'reconsideration.other 0',
      'reconsideration.pending 2',
    ],
  ],
  ['政务微博、微信分别发布300、200条。', ['social.posts/weibo 300', 'social.posts/wechat 200']],
])('%s', (sentence, wanted) => {
  expect(read(sentence, 2016).sort()).toEqual([...wanted].sort());
});

test('of several years only the report’s own', () => {
  const sentence = '2012年、2013年我局分别收到政府信息公开申请26件、31件。';
  expect(read(sentence, 2012)).toEqual(['requests.received 26']);
  expect(read(sentence, 2013)).toEqual(['requests.received 31']);
  expect(read(sentence, 2014)).toEqual([]);
  expect(read('2012、2013年度公开政府信息300条和500条。', 2013)).toEqual(['proactive.total 500']);
});

test('what years divide has grown over them', () => {
  const sentence = '主动公开政府信息207条,其中2012年168条,2013年39条。';
  expect(read(sentence, 2013)).toEqual(['proactive.total 39']);
  expect(read('主动公开政府信息207条,其中2012年公开168条,2013年公开39条。', 2013)).toEqual([
    'proactive.total 39',
  ]);
  expect(read('2012年收到政府信息公开申请5件,2013年7件。', 2013)).toEqual(['requests.received 7']);
  expect(read('主动公开政府信息207条,其中2013年部门预算39条,其他168条。', 2013)).toContain(
    'proactive.total 207',
  );
});

test('how many issues, before how many items in them', () => {
  expect(read('微信公众号共推送218期、932篇信息。', 2016)).toContain('social.posts/wechat 932');
  expect(read('开展在线访谈12期、36个问题。', 2016)).toEqual(['interviews.online 12']);
});

test('what a body did of what the whole place did', () => {
  const sentence = '全县召开新闻发布会20场,其中我局4场。';
  expect(read(sentence, 2016)).toEqual(['press.conferences 4']);
  expect(read(sentence.replace('我局', '县本级'), 2016, '某县人民政府')).toEqual(['press.conferences 20']);
  expect(read('协助市政府办理依申请公开4件,我局自身收到政府信息公开申请7件。', 2016)).toEqual([
    'requests.received 7',
  ]);
});

test.each([
  [
    '开通官方微博、微信公众号,粉丝数分别达3.2万人、5.6万人。',
    ['social.followers/weibo 32000', 'social.followers/wechat 56000'],
  ],
  [
    '建立了微博、微信两个平台,全年分别发布信息120条、340条,粉丝分别为1200人、3400人。',
    [
      'social.posts/weibo 120',
      'social.posts/wechat 340',
      'social.followers/weibo 1200',
      'social.followers/wechat 3400',
    ],
  ],
  ['设有专职和兼职工作人员,分别为2人、3人。', ['staff.full_time 2', 'staff.part_time 3']],
  // Three things and two numbers, or no things: nobody can tell.
  ['开通微博、微信、抖音,粉丝分别达3万人、5万人。', []],
  ['政务新媒体运行良好,分别拥有粉丝1200人、3400人。', []],
])('what the clause before names: %s', (sentence, wanted) => {
  expect(read(sentence, 2016).sort()).toEqual([...wanted].sort());
});
