// A made-up deck for the tests of this folder: one slide of every kind, with hedges, zeros, gaps and absences. No figure is real.
import type { Deck, Figure, Slide } from './slide.ts';

const said = (kicker: string, headline: string) => ({
  kicker,
  headline,
  takeaway: null,
  more: '',
  notes:
    '● 确数  ❙ 明确为零  ○ 未提及。各报告年度不同，不构成趋势或排名；原文量词「宗、例、项、件」统一为件。',
  source:
    '来源：甲市 2017、乙市 2010、丙区 2021、丁市 2012、戊区 2012 年度报告。整理：明鉴 Mingjian。数据版本 f00dcafe0123。',
  alt: `${headline}。甲市 2017 年 51 件。`,
  speaker: [
    '定义：新收申请。',
    '',
    '甲市 2017：51 件（确数）。原文：「受理51项 & <其他>」',
    'https://example.org/?a=1&b=2',
    '数据版本 f00dcafe0123',
  ],
});

const figure = (
  label: string,
  year: number,
  value: number | null,
  number: string,
  printed: string,
  more: Partial<Figure> = {},
): Figure => ({
  label,
  sublabel: `${year} 年度报告`,
  value,
  status: 'exact',
  number,
  unit: value === null ? '' : '件',
  word: '',
  printed,
  ...more,
});

const ROWS: readonly Figure[] = [
  figure('甲市人社局', 2017, 51, '51', '原文「51项」'),
  figure('乙市人力资源局', 2010, 30, '≥ 30', '原文「30余例」', { status: 'over', word: '▶ 至少' }),
  figure('丙区人社局', 2021, 4, '4', '原文「4件」'),
  figure('丁市人社局', 2012, 0, '0', '原文「未接到…的申请」', { status: 'zero', word: '❙ 明确为零' }),
  figure('戊区人社局', 2012, null, '', '报告没有写', { status: 'not_reported', word: '○ 未提及' }),
  figure('己市人社局', 2013, null, '', '原表不在副本里', { status: 'not_captured', word: '▨ 副本缺失' }),
];

const part = (label: string, value: number, share: number, other = false) => ({ label, value, share, other });

export const SLIDES: readonly Slide[] = [
  {
    ...said('2026 年 3 月', '政府信息公开年度报告里的数'),
    kind: 'title',
    lines: ['五份报告，四张图', '数据版本 f00dcafe0123'],
  },
  {
    ...said('新收政府信息公开申请数', '甲市 2017 年收到 51 件申请，丁市 2012 年写明为 0'),
    kind: 'bars',
    rows: ROWS,
    measure: '新收政府信息公开申请数（件）',
    unit: '件',
    ticks: { last: 50, step: 10 },
  },
  {
    ...said('主动公开分类', '乙市 2010 年近四分之三归入「其他信息」'),
    kind: 'stack',
    relative: true,
    measure: '条',
    rows: [
      {
        label: '乙市人力资源局',
        sublabel: '2010 年度报告',
        value: 2451,
        status: 'exact',
        unit: '条',
        word: '',
        printed: '规划计划 2.1%、应急 0.8%',
        total: '2,451 条',
        parts: [
          part('法规文件', 300, 12.2),
          part('业务动态', 251, 10.3),
          part('规划计划', 52, 2.1),
          part('应急', 20, 0.8),
          part('其他信息', 1828, 74.6, true),
        ],
      },
      {
        label: '甲市人社局',
        sublabel: '2012 年度报告',
        value: 925,
        status: 'exact',
        unit: '条',
        word: '',
        printed: '人事信息 6.6%',
        total: '925 条',
        parts: [part('政策法规', 402, 43.4), part('人事信息', 61, 6.6), part('其他信息', 462, 50, true)],
      },
      {
        label: '丙区人社局',
        sublabel: '2021 年度报告',
        value: null,
        status: 'not_reported',
        unit: '',
        word: '○ 未提及',
        printed: '报告没有分类',
        total: '',
        parts: [],
      },
    ],
  },
  {
    ...said('主动公开政府信息数', '各局只有一年的报告，其他机构的数作参照'),
    kind: 'time',
    measure: '条，对数刻度',
    years: Array.from({ length: 16 }, (_, at) => 2010 + at),
    log: true,
    breaks: [
      { year: 2014, word: '统计表' },
      { year: 2019, word: '修订条例' },
      { year: 2021, word: '统一格式' },
    ],
    below: ['明确为零：丁市 2012。未提及：戊区 2017。'],
    nothing: '没有可以画出的数。',
    series: [
      { label: '乙市', agency: 1, points: [{ year: 2010, value: 2451, status: 'exact', text: '2,451' }] },
      { label: '甲市', agency: 0, points: [{ year: 2012, value: 925, status: 'over', text: '≥ 925' }] },
      { label: '丁市', agency: 2, points: [{ year: 2012, value: 0, status: 'zero', text: '0' }] },
      {
        label: '甲市政府',
        agency: null,
        points: [2011, 2012, 2013, 2014, 2015, 2019, 2020].map((year, at) => ({
          year,
          value: 69083 + at * 900,
          status: 'context' as const,
          text: '7.17 万',
        })),
      },
    ],
  },
  {
    ...said('两个指标', '申请多的局，主动公开不一定多'),
    kind: 'points',
    x: '主动公开政府信息数（条）',
    y: '新收申请数（件）',
    log: { x: true, y: false },
    points: [
      { label: '乙市 2010', x: 2451, y: 30, status: 'exact', text: '2,451 条，30 件' },
      { label: '丙区 2021', x: 1771, y: 4, status: 'over', text: '1,771 条，4 件' },
      { label: '甲市 2012', x: 925, y: 2, status: 'exact', text: '925 条，2 件' },
    ],
    below: ['未画出：甲市 2017，没有主动公开总数。'],
    nothing: '没有可以画出的数。',
  },
  {
    ...said('覆盖', '哪份报告写明了哪些数'),
    kind: 'table',
    tables: [0, 1, 2].map(() => ({
      widths: [0.5, 0.1, 0.1, 0.1, 0.1, 0.1],
      head: ['指标', '甲', '乙', '丙', '丁', '戊'].map((text, at) => ({
        text,
        align: at === 0 ? ('left' as const) : ('center' as const),
      })),
      rows: Array.from({ length: 14 }, (_, at) => [
        { text: ['主动公开总数', '分类', '新收申请', '行政复议', '规范性文件制发数'][at % 5] ?? '' },
        ...['●', '◉', '○', '▨', '❙'].map(text => ({ text, align: 'center' as const })),
      ]),
    })),
  },
];

/** Colour tokens of the light theme that a presentation needs. */
const COLOUR = {
  ink: '#18222a',
  paper: '#ffffff',
  'ink-3': '#5c6a72',
  line: '#dce2df',
  bar: '#6697b2',
  accent: '#0a5a7d',
  a1: '#0f4fb5',
  a2: '#c64503',
  a3: '#12805a',
  a4: '#9c3380',
  a5: '#4d3c0c',
  a6: '#0a6f86',
  a7: '#8f2438',
  a8: '#4f5b62',
};

export const DECK: Deck = {
  title: '样例',
  language: 'zh-Hans',
  theme: 'light',
  ratio: '16:9',
  colour: COLOUR,
  version: 'f00dcafe0123456789',
  slides: SLIDES,
  wordmark: '明鉴 Mingjian',
};
