// Short reports, each with a trap; what is right was written down before anything was run. Long, for traps are many.
import { expect, test } from 'vitest';
import { compile } from '../extract/compile.ts';
import { extract } from '../extract/extract.ts';
import { readDocument } from '../extract/read.ts';
import { KNOWLEDGE } from './index.ts';

const compiled = compile(KNOWLEDGE);

async function read(text: string, year: number) {
  const bytes = new TextEncoder().encode(text);
  const got = await readDocument('x', bytes, { pdf: () => Promise.reject(new Error('none')) });
  if (!got.ok) throw new Error(got.code);
  const hints = { file: 'x', sha256: '0'.repeat(64), year, bodyName: '南山市水务局' };
  return extract(got.document, { ...hints, published: `${year + 1}-01-02` }, compiled);
}

test.each<[trap: string, year: number, text: string, headlines: string[], findings: string[]]>([
  [
    'cumulative since regulation',
    2013,
    '自《条例》施行以来，我局累计主动公开政府信息8,412条，其中2013年新增主动公开1,036条。',
    ['proactive.total=1036'],
    [],
  ],
  ['cumulative with year', 2010, '2010年累计主动公开政府信息2,305条。', ['proactive.total=2305'], []],
  [
    'weibo stock and flow',
    2016,
    '截至2016年底，局政务微博拥有粉丝3.2万余人，全年发布微博1,150条。',
    [
      'social.followers=32000 over',
      'social.followers/weibo=32000 over',
      'social.posts=1150',
      'social.posts/weibo=1150',
    ],
    [],
  ],
  [
    'a torn head of a table that ends in 尚未',
    2024,
    '一、总体情况\n2024年有1件涉及政府信息公开工作的行政复议。\n四、政府信息公开行政复议、行政诉讼情况\n结果结果其他尚未\n总计',
    ['reconsideration.total=1'],
    [],
  ],
  [
    'followers that have grown',
    2024,
    '政务新媒体在15个平台粉丝数累积超3170万。',
    ['social.followers=31700000 over'],
    [],
  ],
  [
    'what was asked for names a licence, a bracket names petitions',
    2019,
    '二、依申请公开情况\n收到政府信息公开申请57件，内容主要涉及行政许可、信访投诉。予以公开24件、无法提供17件（均为本机关不掌握）、不予处理3件（信访投诉2件）、其他处理2件。均按期答复。',
    [
      'requests.received=57',
      'requests.granted=24',
      'requests.on_time_rate=100',
      'requests.unable=17',
      'requests.not_processed=3',
      'requests.not_processed/petition_or_complaint=2',
      'requests.other_outcome=2',
    ],
    [],
  ],
  [
    'records asked for, one of them of an approval',
    2010,
    '三、依申请公开情况\n收到政府信息公开申请6份，其中查询参保记录5份、退休审批档案1份。经审查，予以公开5份。',
    ['requests.received=6', 'requests.granted=5'],
    [],
  ],
  [
    'boards and loudspeakers beside the site',
    2022,
    '通过门户网站公开信息167条；利用村公开栏、大喇叭、微信群等公开信息3600余条。',
    ['proactive.portal_items=167'],
    [],
  ],
  ['growth', 2018, '全年收到政府信息公开申请86件，比上年增加12件，增长16.2%。', ['requests.received=86'], []],
  [
    'last year beside',
    2015,
    '2014年收到政府信息公开申请35件，2015年收到政府信息公开申请41件。',
    ['requests.received=41'],
    [],
  ],
  ['plan', 2017, '五、2018年工作计划\n计划举办新闻发布会12次，力争主动公开政府信息5000条。', [], []],
  [
    'identifiers',
    2016,
    '联系电话：0769-22836680；邮编：523888。根据国办发〔2016〕80号文件，我局位于人民路99号，第12号公告公开了信息。',
    [],
    [],
  ],
  [
    'three zeros',
    2021,
    '全年未收到政府信息公开申请，未发生因政府信息公开引起的行政复议、行政诉讼。',
    ['requests.received=0', 'reconsideration.total=0', 'litigation.total=0'],
    [],
  ],
  [
    'flow',
    2022,
    '本年新收政府信息公开申请23件，上年结转2件，办结24件，结转下年度继续办理1件。',
    [
      'requests.received=23',
      'requests.carried_over_in=2',
      'requests.answered=24',
      'requests.carried_over_out=1',
    ],
    [],
  ],
  [
    'traditional full width',
    2012,
    '全年共受理政府信息公開申請１２宗，均在規定時限內答覆。',
    ['requests.received=12', 'requests.on_time_rate=100'],
    [],
  ],
  ['under', 2016, '全年主动公开政府信息近3000条。', ['proactive.total=3000 under'], []],
  ['over yu', 2016, '全年主动公开政府信息逾1.5万条。', ['proactive.total=15000 over'], []],
  ['approx', 2016, '全年主动公开政府信息800条左右。', ['proactive.total=800 approx'], []],
  ['over yishang', 2016, '全年主动公开政府信息达1200条以上。', ['proactive.total=1200 over'], []],
  ['visits', 2013, '全年接访群众215批/603人次。', ['visits.batches=215', 'visits.people=603'], []],
  [
    'hotline',
    2014,
    '12333咨询热线全年共接听来电约54.3万次，其中人工接听21.8万次。',
    ['hotline.calls=543000 approx'],
    [],
  ],
  ['tickets', 2019, '全年办理12345热线工单1,203件，办结率100%。', ['tickets.handled=1203'], []],
  [
    'outcomes 2019',
    2019,
    '共办结政府信息公开申请30件，其中予以公开15件，部分公开4件，不予公开3件，无法提供6件（本机关不掌握5件，没有现成信息需要另行制作1件），不予处理2件。',
    [
      'requests.answered=30',
      'requests.granted=15',
      'requests.partially_granted=4',
      'requests.denied=3',
      'requests.unable=6',
      'requests.unable/not_held=5',
      'requests.unable/must_be_created=1',
      'requests.not_held=5',
      'requests.not_processed=2',
    ],
    [],
  ],
  ['no fee', 2012, '三、收费及减免情况\n我局未向申请人收取任何费用。', ['fees.charged=0'], []],
  ['fee', 2015, '依申请公开信息收取的检索、复制、邮寄等费用共计326.5元。', ['fees.charged=326.5'], []],
  [
    'staff',
    2011,
    '我局配备政府信息公开专职工作人员2名、兼职工作人员5名。',
    ['staff.full_time=2', 'staff.part_time=5'],
    [],
  ],
  [
    'parts fail',
    2012,
    '全年主动公开政府信息200条，其中政策法规类信息120条，工作动态类信息90条。',
    [
      'proactive.total=200',
      'proactive.by_category/政策法规类信息=120',
      'proactive.by_category/工作动态类信息=90',
    ],
    ['parts_do_not_sum'],
  ],
  [
    'shares hold',
    2012,
    '全年主动公开政府信息400条，其中政策类信息100条，占25%；动态类信息300条，占75%。',
    ['proactive.total=400', 'proactive.by_category/政策类信息=100', 'proactive.by_category/动态类信息=300'],
    [],
  ],
  [
    'stale year',
    2014,
    '现将我局2013年度政府信息公开工作情况报告如下：\n全年主动公开政府信息51条。',
    ['proactive.total=51'],
    ['year_mismatch'],
  ],
  ['pinyin', 2016, '全年主(zhǔ)動(dòng)公(gōng)開(kāi)政府信息88條(tiáo)。', ['proactive.total=88'], []],
  ['spam', 2016, 'bet365体育官网\n我局全年主动公开政府信息66条。', ['proactive.total=66'], ['tampered_text']],
  [
    'list words',
    2016,
    '一是加强学习，开展政府信息公开培训3次；二是落实“五公开”要求；三是严格三审三校制度，办好《在线问政100问》。',
    ['training.sessions=3'],
    [],
  ],
  [
    'bold number in html',
    2019,
    '<!doctype html><html><body><p>全年收到政府信息公开申请<b>1</b>5件。</p></body></html>',
    ['requests.received=15'],
    [],
  ],
  [
    'markdown',
    2019,
    '- 全年收到政府信息公开申请 **27** 件，均按期办结。',
    ['requests.received=27', 'requests.on_time_rate=100'],
    [],
  ],
  [
    'pointer',
    2016,
    '六、行政复议和行政诉讼情况\n具体情况见附件：政府信息公开情况统计表。\n',
    [],
    ['missing_attachment'],
  ],
  [
    'mixed review',
    2017,
    '全年因政府信息公开被申请行政复议3宗、提起行政诉讼5宗，其中2宗维持原答复，3宗尚未审结。',
    ['reconsideration.total=3', 'litigation.total=5'],
    [],
  ],
  [
    'a site since it was set up',
    2009,
    '二、主动公开政府信息情况\n截至2009年底，我镇信息公开网站累计公开信息386条，其中2009年公开126条，点击量5.6万次。',
    ['proactive.total=126'],
    [],
  ],
  [
    'a rate of nothing',
    2022,
    '全年未收到政府信息公开申请，政府信息公开申请按期答复率100%。',
    ['requests.received=0'],
    [],
  ],
  [
    'half a year',
    2016,
    '截至6月底，我局共主动公开政府信息420条，受理政府信息公开申请8件。全年主动公开政府信息1056条，受理政府信息公开申请18件。',
    ['proactive.total=1056', 'requests.received=18'],
    [],
  ],
  [
    'halves and their sum',
    2016,
    '上半年主动公开政府信息420条，下半年636条，全年合计1056条。',
    ['proactive.total=1056'],
    [],
  ],
  [
    'reviews of other business beside',
    2022,
    '四、行政复议、行政诉讼情况\n全年受理行政复议申请156件，审结148件，其中维持96件、撤销8件；办理行政应诉案件45件。本机关因政府信息公开被申请行政复议2件、提起行政诉讼1件。',
    ['reconsideration.total=2', 'litigation.total=1'],
    ['parts_do_not_sum'],
  ],
  [
    'levels that were left',
    2016,
    '我局受理的政府信息公开申请由2015年的35件下降至2016年的28件，主动公开信息由去年的820条增加到1,036条。',
    ['proactive.total=1036', 'requests.received=28'],
    [],
  ],
  [
    'channels without a whole',
    2016,
    '2016年，通过局门户网站公开信息870条、政务微信186条、政务微博52条、报刊12篇。',
    ['proactive.portal_items=870', 'social.posts/wechat=186', 'social.posts/weibo=52'],
    [],
  ],
  ['conferences', 2018, '全年举办新闻发布会3场，参加记者120人次。', ['press.conferences=3'], []],
  ['hot topics', 2016, '全年回应公众关注热点或重大舆情12次。', ['responses.public_concerns=12'], []],
  [
    'chinese numerals',
    2018,
    '全年召开新闻发布会两次，举办政府信息公开培训班三期。',
    ['press.conferences=2', 'training.sessions=3'],
    [],
  ],
  [
    'whole place',
    2016,
    '全市各级行政机关主动公开政府信息32万条，我局主动公开政府信息1,865条。',
    ['proactive.total=1865'],
    [],
  ],
  ['budget', 2016, '投入政府信息公开专项经费20万元。', ['budget.disclosure=200000'], []],
  [
    'emoji before',
    2016,
    '😀😀我局全年主动公开政府信息66条，𠮷收到政府信息公开申请7件。',
    ['proactive.total=66', 'requests.received=7'],
    [],
  ],
  [
    'on time rate',
    2016,
    '全年收到政府信息公开申请9件，按时答复率达100%，公众满意度98%以上。',
    ['requests.received=9', 'requests.on_time_rate=100'],
    [],
  ],
  ['not time', 2016, '全年收到政府信息公开申请9件，均已答复。', ['requests.received=9'], []],
  [
    'days',
    2016,
    '全年收到政府信息公开申请9件，全部在12个工作日内办结。',
    ['requests.received=9', 'requests.max_working_days=12'],
    [],
  ],
  [
    'litigation',
    2017,
    '全年发生涉及政府信息公开的行政诉讼案9起，其中维持行政行为或者驳回原告诉讼请求6起，被依法纠错1起，未结案件2起。',
    ['litigation.total=9', 'litigation.upheld=6', 'litigation.corrected=1', 'litigation.pending=2'],
    [],
  ],
  [
    'channels',
    2013,
    '全年收到政府信息公开申请20件，其中网上申请12件，占60%；当面申请5件；信函申请3件。',
    [
      'requests.received=20',
      'requests.received_by_channel/online=12',
      'requests.received_by_channel/in_person=5',
      'requests.received_by_channel/letter=3',
    ],
    [],
  ],
  ['one channel', 2013, '全年收到政府信息公开申请2件，均为网上申请。', ['requests.received=2'], []],
  [
    'none heading',
    2012,
    '四、收费及减免情况\n无。\n五、复议、诉讼情况\n无。',
    ['fees.charged=0', 'reconsideration.total=0', 'litigation.total=0'],
    [],
  ],
  [
    'repeal',
    2021,
    '全年制发行政规范性文件4件，清理文件63件，废止21件。',
    ['proactive.normative_documents.issued=4'],
    [],
  ],
  ['interpretation', 2019, '全年发布政策解读35篇，解读率100%。', ['interpretation.documents=35'], []],
  [
    'index number',
    2013,
    '索引号：007330096/2013-03372\n发布日期：2014-01-20\n浏览次数：3621\n全年主动公开政府信息46条。',
    ['proactive.total=46'],
    ['manifest_conflict'],
  ],
])('%s', async (_, year, text, headlines, findings) => {
  const report = await read(text, year);
  const told = report.observations.map(
    ({ indicator, category, value, qualifier }) =>
      `${indicator}${category === null ? '' : `/${category}`}=${value}${qualifier === 'exact' ? '' : ` ${qualifier}`}`,
  );
  expect(told.sort()).toEqual([...headlines].sort());
  expect(report.findings.map(({ kind }) => kind)).toEqual(findings);
});
