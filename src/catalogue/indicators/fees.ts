// What requests cost the applicants and the body, until 2018.
import type { IndicatorRules } from '../../extract/knowledge.ts';
import { indicator, UNTIL_2018 } from '../indicator.ts';

export const FEES: readonly IndicatorRules[] = [
  indicator({
    id: 'fees.charged',
    group: 'fees',
    tier: 'core',
    unit: 'yuan',
    eras: UNTIL_2018,
    zh: '收取费用',
    en: 'Fees charged to applicants',
    definition: '',
    says: [
      {
        phrases: [
          '[申请/信息公开/检索/复制/邮寄/信息处理]…[收取/收费/收到](检索/复制/相关/成本/信息处理/、/和/邮寄)…(费)(用)(金额/总额/合计/为/共/共计/人民币)…{n}{unit}',
          '[收取/收费/收到]…[检索/复制/邮寄/信息处理]…{n}{unit}',
        ],
        unless: ['[行政事业性/诉讼/经费/支出/减免/罚款/学费/停车/评审/考试/报名]'],
      },
      {
        phrases: ['[收取/收到/收费]…{n}{unit}', '^(共/共计/合计/总计)收(取)(费)(用)…{n}{unit}$'],
        under: ['fees'],
        unless: ['[行政事业性/诉讼/经费/支出/减免/罚款/学费/停车/评审/考试/报名]'],
      },
      {
        phrases: [
          '<[未/没有/没/无/从未/并未/均未/不][收取/收费/向…收取/产生/发生/收取过]>…[费/收费/费用/检索/复制]',
          '<[未/没有/没/均未/从未/未曾]>…收取…费',
          '<[未/没有/没/均未]>…收费',
          '<[无/没有]>…[收费/收取/费用][情况/现象/行为/问题/产生/发生/记录/及减免/和减免/项目/事项]',
          '<[未/没有/无/不][发生/存在/产生/出现]>…收费',
          '<[未/没有/均未/均没有]>收费',
          '<无收费>',
          '<收费为零>',
          '<[均不/不/未]收(取)(任何)费>',
          '<免费(提供/向)>…信息',
          '<零收费>',
        ],
        states: 0,
        unless: ['行政事业性', '诉讼', '查阅', '收费[标准/目录/清单/许可]', '<乱收费>', '违规', '依据'],
        about: ['fees'],
      },
      {
        phrases: ['^(本年度/全年/我局)<无>$', '<[没有/未/无][发生/产生]>'],
        states: 0,
        about: ['fees'],
        under: ['fees'],
        unless: ['[投诉/复议/诉讼]'],
      },
    ],
    examples: [
      ['没有收取申请人任何费用。', 0],
      ['2012年,未收取和减免任何与政府信息公开相关的费用。', 0],
      ['本年度我局没有向政府信息公开申请人收取任何费用', 0],
      ['依申请公开收取检索、复制费用共计350元', 350],
      ['未发生依申请公开政府信息的收费以及减免情况', 0],
      ['依申请公开的信息均未收费', 0],
      ['查阅复印资料未收取任何费用', null],
      ['无。', { value: 0, under: '四、政府信息公开收费及减免情况' }],
      ['政府信息公开收费为零', 0],
      ['收取申请人费用20元', { value: 20, under: '四、收费及减免情况' }],
      ['共收取检索费12元', 12],
      ['共收费15元', { value: 15, under: '四、收费及减免情况' }],
      ['减免企业收费300元', null],
      ['收取评审费用每人100元', null],
      ['全年依申请公开政府信息支出0元', null],
    ],
  }),
  indicator({
    id: 'fees.waived',
    group: 'fees',
    tier: 'extended',
    unit: 'yuan',
    eras: UNTIL_2018,
    zh: '减免费用',
    en: 'Fees waived',
    definition: '',
    says: [
      {
        phrases: ['减免(费用/金额)(共/共计/为)…{n}{unit}'],
        unless: ['税', '学费', '社保', '企业'],
      },
      {
        phrases: ['<[未/没有/无/均未]>…减免', '<[未收取和减免/无减免]>'],
        states: 0,
        unless: ['税', '社保', '企业'],
      },
    ],
    examples: [
      ['未收取和减免任何与政府信息公开相关的费用', 0],
      ['未发生依申请公开政府信息的收费以及减免情况', 0],
      ['减免费用120元', 120],
      ['减免企业税费300万元', null],
    ],
  }),
  indicator({
    id: 'fees.spent',
    group: 'fees',
    tier: 'extended',
    unit: 'yuan',
    eras: UNTIL_2018,
    zh: '依申请公开支出',
    en: 'Spent on requests',
    definition: '',
    says: [
      {
        phrases: ['[信息/公开/申请]…支出…{n}{unit}', '[信息/公开]…(工作)(经费/费用)支出…{n}{unit}'],
        unless: ['三公', '财政', '预算', '一般公共', '专项'],
      },
    ],
    examples: [
      ['全年依申请公开政府信息支出0元', 0],
      ['三公经费支出20万元', null],
    ],
  }),
];
