// Whose figure it is, and of which year: short reports of one bureau, written down before anything was run.
import { expect, test } from 'vitest';
import { compile } from '../extract/compile.ts';
import { plain } from '../extract/document.ts';
import { extract } from '../extract/extract.ts';
import { KNOWLEDGE } from './index.ts';

const compiled = compile(KNOWLEDGE);

/** Headlines of proactive.total and requests.received, each with its alternatives. */
function read(title: string, text: string): string[] {
  const hints = { file: 'x.txt', sha256: '0'.repeat(64) };
  const { observations } = extract(plain(`${title}\n${text}`), hints, compiled);
  return observations
    .filter(
      ({ indicator }) => indicator.startsWith('proactive.') || indicator.startsWith('requests.received'),
    )
    .map(
      one =>
        `${one.indicator}${one.category ? `/${one.category}` : ''}=${one.value}${one.alternatives.map(other => ` ${other.value} ${other.reason}`).join('')}`,
    );
}

const BUREAU = '青山县教育局2014年政府信息公开工作年度报告';
const GOVERNMENT = '青山县人民政府2014年政府信息公开工作年度报告';
const OFFICE = '青山县政务服务管理局2014年政府信息公开工作年度报告';

test.each<[what: string, title: string, text: string, read: string[]]>([
  [
    'another year alone, beside words of the own year',
    BUREAU,
    '2014年,我局认真落实各项规定。\n一、主动公开情况\n2013年,我局主动公开政府信息120条。',
    [],
  ],
  [
    'another year and the own year, each with its figure',
    BUREAU,
    '一、主动公开情况\n2013年,我局主动公开政府信息120条。2014年,我局主动公开政府信息135条。',
    ['proactive.total=135 120 other_year'],
  ],
  [
    'another year where the report never speaks of its own: a slip',
    BUREAU,
    '一、主动公开情况\n2013年,我局主动公开政府信息120条。',
    ['proactive.total=120'],
  ],
  [
    'the title and the heading of the report are no words of the own year',
    BUREAU,
    '2014年政府信息公开工作报告,现公布如下。\n一、主动公开情况\n2013年,我局主动公开政府信息120条。',
    ['proactive.total=120'],
  ],
  [
    'the whole county, alone',
    BUREAU,
    '一、主动公开情况\n全县共主动公开政府信息3200条,其中教育类30条,卫生类40条。',
    [],
  ],
  [
    'the whole county beside the own',
    BUREAU,
    '一、主动公开情况\n全县各部门共主动公开政府信息3200条,我局主动公开政府信息85条。',
    ['proactive.total=85 3200 whole_place'],
  ],
  [
    'the whole county as an occasion',
    BUREAU,
    '一、主动公开情况\n按照全县统一部署,共主动公开政府信息85条。',
    ['proactive.total=85'],
  ],
  [
    'the whole county in the report of the county',
    GOVERNMENT,
    '一、主动公开情况\n全县共主动公开政府信息3200条。',
    ['proactive.total=3200'],
  ],
  [
    'the whole county in the report of the office that keeps its site',
    OFFICE,
    '一、主动公开情况\n全县共主动公开政府信息3200条。',
    ['proactive.total=3200'],
  ],
  ['another bureau', BUREAU, '一、主动公开情况\n县卫生局共主动公开政府信息85条。', []],
  [
    'the own bureau by its short name',
    '青山县教育体育局2014年政府信息公开工作年度报告',
    '一、主动公开情况\n县教体局共主动公开政府信息85条。',
    ['proactive.total=85'],
  ],
  [
    'another bureau that shares a common character',
    BUREAU,
    '一、主动公开情况\n县体育局共主动公开政府信息85条。',
    [],
  ],
  [
    'the body by the name of its time, which speaks in the opening',
    '青山县应急管理局2017年政府信息公开工作年度报告',
    '2017年,县安监局深入推进信息公开。\n一、主动公开情况\n县安监局主动公开政府信息120条。',
    ['proactive.total=120'],
  ],
  [
    'the body by the name of its time, which signs',
    '青山县人力资源和社会保障局2009年政府信息公开工作年度报告',
    '一、主动公开情况\n县劳动局主动公开政府信息56条。\n青山县劳动局\n2010年2月1日',
    ['proactive.total=56'],
  ],
  [
    'what the body was before',
    '青山县人力资源和社会保障局2009年政府信息公开工作年度报告',
    '一、主动公开情况\n原县劳动局主动公开政府信息56条。',
    ['proactive.total=56'],
  ],
  [
    'another bureau beside the name of its time',
    '青山县应急管理局2017年政府信息公开工作年度报告',
    '2017年,县安监局深入推进信息公开。\n一、主动公开情况\n县公安局主动公开政府信息120条。',
    [],
  ],
  [
    'what came to another bureau',
    BUREAU,
    '三、依申请公开情况\n县国土局收到政府信息公开申请12件,我局收到政府信息公开申请3件。',
    ['requests.received=3'],
  ],
  [
    'one site and the year, before what a later clause adds up',
    BUREAU,
    '一、主动公开情况\n2014年通过政府信息公开网主动公开政府信息85条,其中政策文件类35条、工作信息类50条,累计公开信息831项。',
    [
      'proactive.total=85',
      'proactive.by_category/政策文件类=35',
      'proactive.by_category/工作信息类=50',
      'proactive.portal_items=85',
    ],
  ],
  [
    'a total divided by ways and again by what it is about',
    BUREAU,
    '一、主动公开情况\n2014年共主动公开政府信息492条：政府网站公开396条，政务微信公开96条。按内容分，政策文件类127条、占25.8%，工作动态类365条。',
    [
      'proactive.total=492',
      'proactive.by_category/政策文件类=127',
      'proactive.by_category/工作动态类=365',
      'proactive.portal_items=396',
    ],
  ],
  [
    'a numbered list in a line of its own that gives the total',
    BUREAU,
    '一、主动公开情况\n（一）公开数量。2014年主动公开政府信息492条，其中：门户网站公开396条，微信公众号公开96条。\n（二）公开内容。1.水利工程公告127条；2.水情雨情信息205条；3.其他信息160条。',
    [
      'proactive.total=492',
      'proactive.by_category/水利工程公告=127',
      'proactive.by_category/水情雨情信息=205',
      'proactive.by_category/其他信息=160',
      'proactive.portal_items=396',
    ],
  ],
  [
    'labels before colons, the last of them the others, under a heading of their own',
    BUREAU,
    '一、主动公开情况\n2014年共主动公开政府信息129条。\n（二）主动公开类别\n业务类信息：65条，占总数的50.4%；\n机构设置、职能类信息：21条，占总数的16.3%；\n其他信息：43条，占总数的33.3%。',
    [
      'proactive.total=129',
      'proactive.by_category/业务类信息=65',
      'proactive.by_category/机构设置、职能类信息=21',
      'proactive.by_category/其他信息=43',
    ],
  ],
  [
    'labels before colons in one sentence',
    BUREAU,
    '一、主动公开情况\n2014年共主动公开政府信息129条，其中业务类信息：65条；政策规范类：14条；其他信息：50条。',
    [
      'proactive.total=129',
      'proactive.by_category/业务类信息=65',
      'proactive.by_category/政策规范类=14',
      'proactive.by_category/其他信息=50',
    ],
  ],
  [
    'classes in lines of their own, a blank before each number',
    BUREAU,
    '一、主动公开情况\n共主动公开政府信息86条。按类别分:\n机构职能类　9条\n政策法规类　77条\n',
    ['proactive.total=86', 'proactive.by_category/机构职能类=9', 'proactive.by_category/政策法规类=77'],
  ],
  [
    'a line broken behind 其中',
    BUREAU,
    '（一）主动公开。2014年在县政府网站公开信息546条，其中\n征收类信息218条，其他信息328条。',
    [
      'proactive.by_category/征收类信息=218',
      'proactive.by_category/其他信息=328',
      'proactive.portal_items=546',
    ],
  ],
  [
    'what bodies below were urged to publish',
    GOVERNMENT,
    '一、主动公开情况\n全年通过县政府门户网站主动公开政府信息4511条。督促县直部门在信息公开页面发布信息3044条。',
    ['proactive.total=4511', 'proactive.portal_items=4511'],
  ],
  [
    'one site, and the sum of all ways',
    BUREAU,
    '一、主动公开情况\n2014年通过政府信息公开网主动公开政府信息85条,通过公开栏公开35条,累计公开政府信息120条。',
    ['proactive.total=120', 'proactive.portal_items=85'],
  ],
  [
    'the parts of the year, not those of all years',
    BUREAU,
    '一、主动公开情况\n截至2014年底,我局累计主动公开政府信息489条,其中政策法规类6条;业务工作类483条。2014年新增的主动公开政府信息94条,其中业务工作类77条,政策法规类17条。',
    [
      'proactive.total=94 489 cumulative_to_date',
      'proactive.by_category/业务工作类=77',
      'proactive.by_category/政策法规类=17',
    ],
  ],
  [
    'parts of the total that their sentence names',
    BUREAU,
    '一、主动公开情况\n2014年全年主动公开政府信息3320条,其中全文电子化达100%,本年度新增的主动公开信息289条。\n在主动公开的3320条信息中,政策法规类的信息35条,占1%;业务类信息3285条,占99%。',
    [
      'proactive.total=3320 289 part_of_whole',
      'proactive.by_category/政策法规类的信息=35',
      'proactive.by_category/业务类信息=3285',
    ],
  ],
  [
    'a site that shows all',
    BUREAU,
    '一、主动公开情况\n全年主动公开政府信息59条。政府网站公开政府信息59条。',
    ['proactive.total=59', 'proactive.portal_items=59'],
  ],
  [
    'a class that a site shows is a class',
    BUREAU,
    '一、主动公开情况\n主动公开政府信息98条。在主动公开的信息中,通过本局网站公开的规划计划类信息58条,包括总体规划、控制性详细规划、专项规划、规划研究、保护规划、整治规划和年度工作思路等内容,约占59%;业务类信息40条。',
    [
      'proactive.total=98',
      'proactive.by_category/通过本局网站公开的规划计划类信息=58',
      'proactive.by_category/业务类信息=40',
    ],
  ],
])('%s', (_, title, text, expected) => {
  expect(read(title, text)).toEqual(expected);
});
