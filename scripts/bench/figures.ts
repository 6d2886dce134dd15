// Generated figures as reports state them: the prose of each section and the official tables, numbers drawn at random.
import type { Random } from './statistics.ts';

/** A count as printed: bare, hedged, in 万, with thousands commas. */
function count(random: Random, high: number, unit: string): string {
  const value = random.whole(1, high);
  if (random.chance(0.1)) return `${value}余${unit}`;
  if (random.chance(0.06)) return `近${value}${unit}`;
  if (high > 20_000 && random.chance(0.5)) return `${(value / 10_000).toFixed(2)}万${unit}`;
  return random.chance(0.05) ? `${value.toLocaleString('en')}${unit}` : `${value}${unit}`;
}

/** 主动公开: a total and parts that add up, some with shares. */
export function proactive(random: Random, year: number): string {
  const labels = [
    '政务动态类',
    '政策法规类',
    '业务工作类',
    '办事指南类',
    '人事信息类',
    '财政预决算类',
    '其他类',
  ];
  const parts = labels
    .slice(0, random.whole(3, labels.length))
    .map(label => ({ label, value: random.whole(3, 900) }));
  const total = parts.reduce((sum, { value }) => sum + value, 0);
  const shares = random.chance(0.4);
  const list = parts.map(
    ({ label, value }) =>
      `${label}信息${value}条${shares ? `,占${((value / total) * 100).toFixed(2)}%` : ''}`,
  );
  const lead = random.pick([
    `${year}年,我局共主动公开政府信息${total}条`,
    `全年通过门户网站共发布政府信息${total}条`,
    `${year}年新增主动公开政府信息${total}条`,
  ]);
  return `${lead},其中,${list.join(shares ? ';' : '、')}。`;
}

/** 回应解读, channels, hotline and staff, in some of their many forms. */
export function outreach(random: Random): string {
  const sentences = [
    `发送微博${count(random, 3000, '条')},微信推送${count(random, 900, '条')}。`,
    `截至年底,政务微博拥有粉丝${count(random, 90_000, '个')}。`,
    `全年举办新闻发布会${random.whole(1, 12)}次,接受媒体采访${count(random, 60, '次')}。`,
    `发布政策解读${count(random, 80, '篇')},回应公众关注热点${random.whole(1, 30)}次。`,
    `12333热线共接听群众来电约${(random.whole(500, 9000) / 100).toFixed(2)}万次。`,
    `受理政府热线等平台转办投诉${count(random, 4000, '件')},均已及时处理。`,
    `组织政府信息公开培训${random.whole(1, 9)}次,参加人员${count(random, 400, '人次')}。`,
    `从事政府信息公开工作人员${random.whole(3, 9)}人,其中专职${random.whole(1, 2)}人,兼职${random.whole(1, 6)}人。`,
  ];
  return sentences.filter(() => random.chance(0.55)).join('');
}

/** 依申请公开: none, a plain number, or channels and outcomes. */
export function requests(random: Random, year: number): string {
  if (random.chance(0.25)) return `${year}年,我局未收到公民、法人或其他组织要求公开政府信息的申请。`;
  const [web, letter, desk] = [random.whole(0, 60), random.whole(0, 20), random.whole(0, 9)];
  const total = web + letter + desk;
  const unit = random.pick(['件', '宗', '例', '项']);
  const lead = `${year}年,我局共受理政府信息公开申请${total}${unit}`;
  if (total === 0 || random.chance(0.3)) return `${lead},已依时办结回复。`;
  const granted = random.whole(0, total);
  return `${lead},其中网上申请${web}${unit},信函申请${letter}${unit},当面申请${desk}${unit}。已按期答复${total}${unit},按期答复率100%。其中予以公开${granted}${unit},无法提供${total - granted}${unit}。`;
}

/** 收费、复议、诉讼: zeros in words, or small numbers. */
export function remedies(random: Random): string {
  if (random.chance(0.6)) return '全年没有因政府信息公开申请行政复议、提起行政诉讼的案件。';
  const [upheld, pending] = [random.whole(0, 6), random.whole(0, 3)];
  return `因政府信息公开申请行政复议${random.whole(1, 5)}起,均维持原答复;提起行政诉讼${upheld + pending}起,其中维持具体行政行为或者驳回原告诉讼请求${upheld}起,尚未审结${pending}起。`;
}

const HEAD = ['自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计'];
const OUTCOMES = [
  '(一)予以公开',
  '(二)部分公开(区分处理的,只计这一情形,不计其他情形)',
  '(三)不予公开 1.属于国家秘密',
  '2.其他法律行政法规禁止公开',
  '3.危及“三安全一稳定”',
  '4.保护第三方合法权益',
  '5.属于三类内部事务信息',
  '6.属于四类过程性信息',
  '7.属于行政执法案卷',
  '8.属于行政查询事项',
  '(四)无法提供 1.本机关不掌握相关政府信息',
  '2.没有现成信息需要另行制作',
  '3.补正后申请内容仍不明确',
  '(五)不予处理 1.信访举报投诉类申请',
  '2.重复申请',
  '3.要求提供公开出版物',
  '4.无正当理由大量反复申请',
  '5.要求行政机关确认或重新出具已获取信息',
  '(六)其他处理 1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
  '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
  '3.其他',
];

type Line = readonly [label: string, ...cells: (number | string)[]];

/** How a table stands in plain text: tabs, Markdown bars, or one cell a line as copying leaves it. */
function layout(random: Random, lines: readonly Line[]): string {
  const style = random.pick(['tabs', 'bars', 'lines']);
  if (style === 'bars') {
    const [head = [''], ...rest] = lines.map(line => `| ${line.join(' | ')} |`);
    return [head, `|${' --- |'.repeat(lines[0]?.length ?? 1)}`, ...rest].join('\n');
  }
  return lines.map(line => line.join(style === 'tabs' ? '\t' : '\n')).join('\n');
}

const spread = (random: Random, high: number): number[] => {
  const kinds = HEAD.slice(0, -1).map(() => (random.chance(0.6) ? 0 : random.whole(0, high)));
  return [...kinds, kinds.reduce((sum, value) => sum + value, 0)];
};

/** 收到和处理政府信息公开申请情况 of the 2021 format, every column in balance. */
export function requestsTable(random: Random): string {
  const outcomes = OUTCOMES.map(label => ({ label, cells: spread(random, 9) }));
  const total = HEAD.map((_, column) => outcomes.reduce((sum, { cells }) => sum + (cells[column] ?? 0), 0));
  const none = HEAD.map(() => 0);
  return layout(random, [
    ['本列数据的勾稽关系为:第一项加第二项之和,等于第三项加第四项之和', ...HEAD],
    ['一、本年新收政府信息公开申请数量', ...total],
    ['二、上年结转政府信息公开申请数量', ...none],
    ...outcomes.map(({ label, cells }): Line => [label, ...cells]),
    ['(七)总计', ...total],
    ['四、结转下年度继续办理', ...none],
  ]);
}

/** 主动公开政府信息情况 of the 2021 format. */
export function proactiveTable(random: Random): string {
  return layout(random, [
    ['信息内容', '本年制发件数', '本年废止件数', '现行有效件数'],
    ['规章', 0, 0, 0],
    ['行政规范性文件', random.whole(0, 30), random.whole(0, 9), random.whole(9, 90)],
    ['信息内容', '本年处理决定数量'],
    ['行政许可', random.whole(0, 90_000)],
    ['行政处罚', random.whole(0, 900)],
    ['行政强制', random.whole(0, 9)],
    ['信息内容', '本年收费金额(单位:万元)'],
    ['行政事业性收费', (random.whole(0, 900_000) / 100).toFixed(2)],
  ]);
}

/** 政府信息公开情况统计表 of 2014–2018, with its sums. */
export function statisticsTable(random: Random): string {
  const channels = [0, 0, 0, 0].map(() => random.whole(0, 20));
  const received = channels.reduce((sum, value) => sum + value, 0);
  const late = random.whole(0, Math.min(3, received));
  const part = random.whole(0, received);
  const [upheld, other] = [random.whole(0, 4), random.whole(0, 2)];
  return layout(random, [
    ['统计指标', '单位', '统计数'],
    ['一、主动公开情况', '——', '——'],
    ['(一)主动公开政府信息数', '条', random.whole(100, 9000)],
    ['其中:主动公开规范性文件数', '条', random.whole(0, 40)],
    ['制发规范性文件总数', '件', random.whole(0, 40)],
    ['1.政府公报公开政府信息数', '条', random.whole(0, 40)],
    ['2.政府网站公开政府信息数', '条', random.whole(100, 9000)],
    ['3.政务微博公开政府信息数', '条', random.whole(0, 900)],
    ['4.政务微信公开政府信息数', '条', random.whole(0, 900)],
    ['二、回应解读情况', '——', '——'],
    ['(一)回应公众关注热点或重大舆情数', '次', random.whole(0, 30)],
    ['1.参加或举办新闻发布会总次数', '次', random.whole(0, 9)],
    ['3.政策解读稿件发布数', '篇', random.whole(0, 90)],
    ['三、依申请公开情况', '——', '——'],
    ['(一)收到申请数', '件', received],
    ...['1.当面申请数', '2.传真申请数', '3.网络申请数', '4.信函申请数'].map(
      (label, at): Line => [label, '件', channels[at] ?? 0],
    ),
    ['(二)申请办结数', '件', received],
    ['1.按时办结数', '件', received - late],
    ['2.延期办结数', '件', late],
    ['(三)申请答复数', '件', received],
    ['2.同意公开答复数', '件', part],
    ['6.申请信息不存在数', '件', received - part],
    ['四、行政复议数量', '件', upheld + other],
    ['(一)维持具体行政行为数', '件', upheld],
    ['(三)其他情形数', '件', other],
    ['六、举报投诉数量', '件', random.whole(0, 9)],
    ['七、依申请公开信息收取的费用', '万元', 0],
    ['(三)从事政府信息公开工作人员数', '人', random.whole(3, 20)],
    ['(二)举办各类培训班数', '次', random.whole(0, 9)],
  ]);
}
