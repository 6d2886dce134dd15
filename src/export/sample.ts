// A small made-up data set for the tests of this folder: four bodies, one indicator, each kind of status that matters.
import type { AgencyEntry, Index, IndicatorFile, ReportEntry } from '../core/dataset.ts';
import type { Evidence, Observation } from '../core/observation.ts';
import type { Report } from '../core/report.ts';

const agency = (id: string, zh: string, en: string): AgencyEntry => ({
  id,
  name: { zh: `${zh}市局`, en: `${en} Bureau` },
  short: { zh: `${zh}市局`, en: `${en} Bureau` },
  place: { zh, en },
  mark: { zh, en: en.slice(0, 1) },
  level: 'prefecture',
  parent: '某省',
});

const report = (
  agencyId: string,
  bodyName: string,
  year: number,
  sourceKind: 'official' | 'mirror',
): ReportEntry => ({
  id: `${agencyId}-${year}`,
  agency: agencyId,
  body: 'bureau',
  bodyName,
  year,
  era: year < 2014 ? '2008' : year < 2019 ? '2014' : '2021',
  script: 'Hans',
  title: `${bodyName}${year}年度报告`,
  published: `${year + 1}-03-01`,
  url:
    sourceKind === 'official'
      ? `http://www.${agencyId}.example.gov.cn/${year}.html`
      : `http://mirror.example/${year}`,
  sourceKind,
  sha256: `${agencyId.slice(0, 1).charCodeAt(0).toString(16)}`.repeat(32),
  counts: {
    observations: 1,
    alternatives: 0,
    absences: 0,
    checks: { holds: 0, fails: 0, not_assessed: 0 },
    findings: {},
  },
});

const evidence = (quote: string, value: string): Evidence => ({
  start: 10,
  end: 10 + quote.length,
  quote,
  valueStart: 10 + quote.indexOf(value),
  valueEnd: 10 + quote.indexOf(value) + value.length,
  section: '四、依申请公开',
  rule: 'requests.received/says#0',
});

const observation = (
  reportId: string,
  value: number,
  printed: string,
  quote: string,
  more: Partial<Observation> = {},
): Observation => {
  const [agencyId = '', year = ''] = reportId.split('-');
  return {
    id: `${reportId}/requests.received`,
    report: reportId,
    agency: agencyId,
    body: 'bureau',
    bodyName: INDEX.reports.find(each => each.id === reportId)?.bodyName ?? '',
    year: Number(year),
    indicator: 'requests.received',
    category: null,
    value,
    unit: 'case',
    step: 1,
    qualifier: 'exact',
    hedge: null,
    printed,
    basis: 'figure',
    share: null,
    evidence: [evidence(quote, printed.replace(/\D/g, '') || printed)],
    alternatives: [],
    ...more,
  };
};

export const INDEX: Index = {
  schema: 1,
  version: 'f00dcafe0123456789',
  agencies: [
    agency('alpha', '甲', 'Alpha'),
    agency('beta', '乙', 'Beta'),
    agency('gamma', '丙', 'Gamma'),
    agency('delta', '丁', 'Delta'),
  ],
  indicators: [
    {
      id: 'requests.received',
      group: 'requests',
      tier: 'core',
      unit: 'case',
      eras: ['2008', '2014', '2019', '2021'],
      dimension: null,
      label: { zh: '新收政府信息公开申请数', en: 'Information requests received' },
      definition: 'Requests newly received in the year.',
      stock: false,
      formula: null,
    },
  ],
  units: [{ id: 'case', zh: '件', en: ['request', 'requests'] }],
  reports: [
    report('alpha', '甲市局', 2017, 'official'),
    report('beta', '乙市局', 2012, 'official'),
    report('gamma', '丙市局', 2021, 'mirror'),
    report('delta', '丁市局', 2010, 'official'),
  ],
};

const first = observation('alpha-2017', 51, '51项', '全年受理依申请公开51项', {});
const { alternatives: _none, ...reading } = first;

export const INDICATOR: IndicatorFile = {
  schema: 1,
  indicator: 'requests.received',
  observations: [
    {
      ...first,
      alternatives: [
        {
          ...reading,
          id: `${first.id}~1`,
          value: 53,
          printed: '53项',
          reason: 'includes_carry_over',
          args: {},
        },
      ],
    },
    observation('beta-2012', 0, '未接到', '2012年未接到申请', { basis: 'words' }),
    observation('gamma-2021', 2400, '2400余件', '经bad-site.example收到申请2400余件', {
      qualifier: 'over',
      hedge: '余',
      step: 100,
    }),
  ],
  absences: [
    {
      report: 'delta-2010',
      indicator: 'requests.received',
      status: 'not_reported',
      reason: 'silent',
      args: {},
      evidence: [],
    },
  ],
};

export const PLANTED = ['bad-site.example'];
export const REPORT_FINDINGS: readonly Pick<Report, 'findings'>[] = [
  {
    findings: [
      {
        id: 'f',
        kind: 'tampered_text',
        indicator: null,
        check: null,
        args: {},
        evidence: [evidence('经bad-site.example收到申请', 'bad-site.example')],
      },
    ],
  },
];
