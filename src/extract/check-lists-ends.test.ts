// Where a list of parts ends and which total it divides: what goes beyond it is no part, and accuses no report.
import { expect, test } from 'vitest';
import { KNOWLEDGE } from '../catalogue/index.ts';
import { compile } from './compile.ts';
import { plain } from './document.ts';
import { extract } from './extract.ts';

const compiled = compile(KNOWLEDGE);

test.each<[list: string, text: string, checks: string[]]>([
  [
    'a list in a bracket ends with the bracket',
    '发布信息80条，其中机构信息10条，通知公告40条（其中处罚公告25条），人事信息30条。',
    ['parts_total holds 80 80'],
  ],
  ['one part in a bracket', '发布公示76条（其中许可30条），人事信息2条，财政信息19条。', []],
  [
    'the first number of each stretch between semicolons',
    '承办建议和提案50件，其中建议30件，主办12件，会办8件；提案20件，主办5件，会办15件。',
    ['parts_total holds 50 50'],
  ],
  [
    'parts of a part, as a word says',
    '公开信息50条，其中机构类20条，内有领导成员15条、职能5条；工作类30条。',
    ['parts_total holds 50 50'],
  ],
  [
    'parts of a part in every stretch',
    '公开信息50条。其中机构类20条，内有领导成员15条、职能5条；工作类16条，其中动态10条、计划6条；财政类14条，其中预算8条、决算6条。',
    ['parts_total holds 14 14', 'parts_total holds 16 16', 'parts_total holds 50 50'],
  ],
  [
    'parts of a part, as the sum shows',
    '全年发布信息1000条，其中网站发布400条，概况类50条，动态类150条，目录类200条；微信发布600条。',
    ['parts_total holds 1000 1000'],
  ],
  [
    'a number without its unit',
    '公开信息919条（其中概况信息4条、动态信息885目录信息30条）。',
    ['parts_total not_assessed 34 919'],
  ],
  [
    'what exceeds an inner total goes back to the outer one',
    '公开信息96条，其中通过网站41条，其中解读2份，执法信息6条，部门信息55条。',
    [],
  ],
  [
    'letters answered are no part of what was published',
    '网站公开信息500条，其中政策242条、动态100条，受理留言111条，公开答复41条。',
    ['parts_total fails 342 500'],
  ],
  [
    'what stood elsewhere is no part of a site’s own',
    '通过局网站公开信息400条，其中专栏60条、动态40条，微信公众号发布90条。',
    ['parts_total fails 100 400'],
  ],
  [
    'things of other kinds, as the sum shows',
    '网站发布信息40条，其中动态30条、公告7条，发布会2场，访谈1期。',
    ['parts_total holds 40 40'],
  ],
  ['disputes are no part of the requests', '受理申请28件，其中行政复议1件、行政诉讼0件。', []],
  ['came and carried over together', '收到申请9件，上年转结1件，其中网络申请5件，信函申请5件。', []],
  [
    'how things are counted is no total',
    '公开信息30条（不同渠道公开相同信息计1条），其中网站20条，微博10条，移交文本13份。',
    ['parts_total holds 30 30'],
  ],
  [
    'several names share each number',
    '公开信息20条，其中文件10条，计划8条，资金信息、人员信息各2条。',
    ['parts_total not_assessed 20 20'],
  ],
  [
    'a list that the copy cuts off',
    '公开信息300条，其中政策类100条、动态类120条，',
    ['parts_total not_assessed 220 300'],
  ],
  ['an open bracket', '公开信息300条（其中政策类100条、动态类120条。', ['parts_total not_assessed 220 300']],
  ['one part, then other totals', '发布政策文件12件，其中图解5件；转载信息160件；公示481件。', []],
  [
    'several totals side by side',
    '开展讲座165场、培训57场、咨询2706场，其中婚俗讲座80场，反诈讲座75场。',
    [],
  ],
  [
    'others behind things of another kind',
    '公开信息497条，其中新闻165条，通知39条，专题10个等。',
    ['parts_total not_assessed 214 497'],
  ],
  [
    'some of the parts, each with its share of the whole',
    '公开信息400条，其中业务类100条，占25%；动态类120条，占30%。',
    ['parts_total fails 220 400'],
  ],
])('%s', (_, text, checks) => {
  const report = extract(plain(text), { file: 'x', sha256: '0'.repeat(64), year: 2016 }, compiled);
  const told = report.checks.map(
    ({ kind, status, left, right }) => `${kind} ${status} ${left.value} ${right.value}`,
  );
  expect(told.sort()).toEqual([...checks].sort());
});

test('the share of several together, or of the whole report inside a class, is no part’s own', () => {
  const text =
    '公开信息200条，其中业务类80条，占40%（其中批复60条，占总体的30%；通报20条，占总体的10%），年报2条、财务118条，共占60%。';
  const report = extract(plain(text), { file: 'x', sha256: '0'.repeat(64), year: 2016 }, compiled);
  expect(report.findings.filter(({ kind }) => kind === 'share_mismatch')).toEqual([]);
});
