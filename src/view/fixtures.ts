// Invented reports of invented bureaus, for tests and for work on the page without real data. No figure here is real.
// Longer than most: whole files of data stand here as the page reads them.
import type { Coverage, Index, IndicatorEntry, IndicatorFile, ReportFile } from '../core/dataset.ts';
import { SCHEMA } from '../core/dataset.ts';
import type { Absence, AbsenceStatus, Evidence, Observation } from '../core/observation.ts';
import { statusOf } from '../core/observation.ts';
import type { Qualifier } from '../core/quantity.ts';
import type { Check, EraId, Finding } from '../core/report.ts';

const PLACES = [
  ['dongguan', '东港', 'Donggang', '东', 'D', 'prefecture', 2012],
  ['qingdao', '青川', 'Qingchuan', '青', 'Q', 'prefecture', 2010],
  ['huancui', '环溪区', 'Huanxi', '环', 'H', 'district', 2012],
  ['zhengzhou', '郑原', 'Zhengyuan', '郑', 'Z', 'prefecture', 2017],
  ['panyu', '番山区', 'Panshan', '番', 'P', 'district', 2021],
] as const;

const INDICATORS: readonly (readonly [string, string, string, string, string])[] = [
  ['proactive.total', 'proactive', 'item', '主动公开政府信息数', 'Items proactively disclosed'],
  ['requests.received', 'requests', 'case', '新收政府信息公开申请数', 'Information requests received'],
  ['requests.out_of_scope', 'requests', 'case', '不属公开范围数', 'Outside the scope of requests'],
  ['fees.charged', 'fees', 'yuan', '收取费用', 'Fees charged to applicants'],
  ['hotline.calls', 'service', 'call', '热线来电数', 'Hotline calls'],
];

const entry = ([id, group, unit, zh, en]: (typeof INDICATORS)[number]): IndicatorEntry => ({
  id,
  group,
  tier: 'core',
  unit,
  eras: ['2008', '2014', '2019', '2021'],
  dimension: null,
  label: { zh, en },
  definition: `${en}, as stated in the report.`,
  stock: false,
  formula: null,
});

/** [indicator, clause, number words, value, qualifier, hedge, printed] or [indicator, status, reason]. */
type Line =
  | readonly [string, string, string, number, Qualifier, string | null, string]
  | readonly [string, AbsenceStatus, string];

const TEXTS: readonly (readonly Line[])[] = [
  [
    ['proactive.total', '共发布政府信息731条', '731', 731, 'exact', null, '731条'],
    ['requests.received', '受理政府信息公开申请3宗', '3', 3, 'exact', null, '3宗'],
    ['fees.charged', '没有收取申请人任何费用', '没有收取', 0, 'exact', null, '没有收取'],
    ['hotline.calls', '来电约31.25万次', '31.25万', 312500, 'approx', '约', '约31.25万次'],
  ],
  [
    ['proactive.total', '累计主动公开政府信息1987条', '1987', 1987, 'exact', null, '1987条'],
    ['requests.received', '本年度受理依申请公开24例', '24', 24, 'exact', null, '24例'],
    ['requests.out_of_scope', '非依申请公开受理范围9例', '9', 9, 'exact', null, '9例'],
    ['fees.charged', '没有向申请人收取任何费用', '没有', 0, 'exact', null, '没有'],
    ['hotline.calls', '受理来电90.5万个', '90.5万', 905000, 'exact', null, '90.5万个'],
  ],
  [
    ['proactive.total', '主动公开政府信息8条', '8', 8, 'exact', null, '8条'],
    ['requests.received', '未接到公众要求公开政府信息的申请', '未接到', 0, 'exact', null, '未接到'],
    ['fees.charged', '未收取和减免任何费用', '未收取', 0, 'exact', null, '未收取'],
    ['hotline.calls', 'not_captured', 'missing_image'],
  ],
  [
    ['proactive.total', 'not_reported', 'silent'],
    ['requests.received', '共收到申请公开政府信息事项40余项', '40', 40, 'over', '余', '40余项'],
    ['fees.charged', 'not_reported', 'silent'],
    ['hotline.calls', '接听热线近1200次', '1200', 1200, 'under', '近', '近1200次'],
  ],
  [
    ['proactive.total', '主動公開政府信息1520條', '1520', 1520, 'exact', null, '1520條'],
    ['requests.received', '全年收到政府信息公開申請6件', '6', 6, 'exact', null, '6件'],
    ['fees.charged', 'not_applicable', 'era'],
    ['hotline.calls', 'not_reported', 'silent'],
  ],
];

const eraOf = (year: number): EraId =>
  year < 2014 ? '2008' : year < 2019 ? '2014' : year < 2021 ? '2019' : '2021';

function build(at: number): ReportFile {
  const place = PLACES[at];
  const lines = TEXTS[at];
  if (!place || !lines) throw new RangeError(`no invented report ${at}`);
  const [agency, zh, , , , , year] = place;
  const id = `${agency}-${year}`;
  let text = `${zh}人力资源局${year}年政府信息公开工作年度报告\n\n一、概述\n\n本报告的电子版可在spam.example(http://spam.example)下载。\n\n二、公开情况\n`;
  const observations: Observation[] = [];
  const absences: Absence[] = [];
  for (const line of lines) {
    if (line.length === 3) {
      absences.push({
        report: id,
        indicator: line[0],
        status: line[1],
        reason: line[2],
        args: {},
        evidence: [],
      });
      continue;
    }
    const [indicator, clause, number, value, qualifier, hedge, printed] = line;
    text += `\n${year}年，`;
    const start = text.length;
    text += `${clause}，有关工作按时完成。`;
    const valueStart = start + clause.indexOf(number);
    const evidence: Evidence = {
      start,
      end: start + clause.length,
      quote: clause,
      valueStart,
      valueEnd: valueStart + number.length,
      section: '二、公开情况',
      rule: `${indicator}/says#1`,
    };
    observations.push({
      id: `${id}/${indicator}`,
      report: id,
      agency,
      body: 'bureau',
      bodyName: `${zh}人力资源局`,
      year,
      indicator,
      category: null,
      value,
      unit: entry(INDICATORS.find(each => each[0] === indicator) ?? INDICATORS[0] ?? ['', '', '', '', ''])
        .unit,
      step: 1,
      qualifier,
      hedge,
      printed,
      basis: value === 0 ? 'words' : 'figure',
      share: null,
      evidence: [evidence],
      alternatives: [],
    });
  }
  const spam = text.indexOf('spam.example(');
  const findings: Finding[] = [
    {
      id: `${id}/tampered_text`,
      kind: 'tampered_text',
      indicator: null,
      check: null,
      args: {},
      evidence: [
        {
          start: spam,
          end: spam + 33,
          quote: text.slice(spam, spam + 33),
          valueStart: spam,
          valueEnd: spam + 33,
          section: '一、概述',
          rule: 'tampered',
        },
      ],
    },
  ];
  const parts = observations.find(each => each.indicator === 'requests.out_of_scope');
  const whole = observations.find(each => each.indicator === 'requests.received');
  const checks: Check[] =
    parts && whole
      ? [
          {
            id: `${id}/parts_total/requests.received`,
            kind: 'parts_total',
            status: 'fails',
            indicator: 'requests.received',
            left: {
              value: parts.value,
              terms: [
                { label: 'requests.out_of_scope', value: parts.value, evidence: parts.evidence[0] ?? null },
              ],
            },
            right: {
              value: whole.value,
              terms: [
                { label: 'requests.received', value: whole.value, evidence: whole.evidence[0] ?? null },
              ],
            },
            difference: parts.value - whole.value,
            tolerance: 0,
            reason: 'rest_unexplained',
          },
        ]
      : [];
  return {
    schema: SCHEMA,
    id,
    agency,
    body: 'bureau',
    bodyName: `${zh}人力资源局`,
    year,
    era: eraOf(year),
    script: agency === 'panyu' ? 'Hant' : 'Hans',
    title: `${zh}人力资源局${year}年政府信息公开工作年度报告`,
    published: at === 4 ? null : `${year + 1}-02-0${at + 1}`,
    file: `${id}.txt`,
    sha256: '0'.repeat(64),
    url: at === 0 ? 'http://mirror.example/' : 'https://example.gov.cn/',
    sourceKind: at === 0 ? 'mirror' : 'official',
    text,
    observations,
    absences,
    checks,
    findings,
    tables: [],
  };
}

export const REPORTS: readonly ReportFile[] = PLACES.map((_, at) => build(at));

export const INDEX: Index = {
  schema: SCHEMA,
  version: 'invented',
  agencies: PLACES.map(([id, zh, en, markZh, markEn, level]) => ({
    id,
    name: { zh: `${zh}人力资源局`, en: `${en} Human Resources Bureau` },
    short: { zh: `${zh}人社局`, en: `${en} HR Bureau` },
    place: { zh: zh.replace('区', ''), en },
    mark: { zh: markZh, en: markEn },
    level,
    parent: '某省',
  })),
  indicators: INDICATORS.map(entry),
  units: [
    { id: 'item', zh: '条', en: ['item', 'items'] },
    { id: 'case', zh: '件', en: ['request', 'requests'] },
    { id: 'yuan', zh: '元', en: ['yuan', 'yuan'] },
    { id: 'call', zh: '次', en: ['call', 'calls'] },
  ],
  reports: REPORTS.map(
    ({
      id,
      agency,
      body,
      bodyName,
      year,
      era,
      script,
      title,
      published,
      url,
      sourceKind,
      sha256,
      observations,
      absences,
      checks,
      findings,
    }) => ({
      id,
      agency,
      body,
      bodyName,
      year,
      era,
      script,
      title,
      published,
      url,
      sourceKind,
      sha256,
      counts: {
        observations: observations.length,
        alternatives: 0,
        absences: absences.length,
        checks: { holds: 0, fails: checks.length, not_assessed: 0 },
        findings: { tampered_text: findings.length },
      },
    }),
  ),
};

export const FILES: readonly IndicatorFile[] = INDEX.indicators.map(({ id }) => ({
  schema: SCHEMA,
  indicator: id,
  observations: REPORTS.flatMap(report => report.observations.filter(each => each.indicator === id)),
  absences: REPORTS.flatMap(report => report.absences.filter(each => each.indicator === id)),
}));

export const COVERAGE: Coverage = {
  schema: SCHEMA,
  reports: Object.fromEntries(
    REPORTS.map(report => [
      report.id,
      Object.fromEntries([
        ...report.observations.map(
          each => [each.indicator, { status: statusOf(each), at: each.id, conflict: false }] as const,
        ),
        ...report.absences.map(
          each => [each.indicator, { status: each.status, at: null, conflict: false }] as const,
        ),
      ]),
    ]),
  ),
};
