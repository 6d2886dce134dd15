// Requests for information: not held, none of this body, not processed, or ended in another way.
// Longer than most: every phrase has a sentence beside it that it must or must not read.
import type { IndicatorRules } from '../../extract/knowledge.ts';
import { ground, groundBefore } from '../grounds.ts';
import { ALL, FROM_2019, indicator, UNTIL_2018 } from '../indicator.ts';
import { NO_GROUND, OF_ANSWERS, OF_DISPUTES, SEVERAL_OUTCOMES } from '../words.ts';

export const UNANSWERED: readonly IndicatorRules[] = [
  indicator({
    id: 'requests.not_held',
    group: 'requests',
    tier: 'core',
    unit: 'case',
    eras: ALL,
    zh: '非本机关掌握数',
    en: 'Not held by this body',
    definition: '',
    says: [
      {
        phrases: [
          `[本机关不掌握/本机关未掌握/不掌握/本单位不掌握/非本机关政府信息/非本机关信息/不属于本行政机关公开/不属于本机关公开/不属本机关/不属于本机关/非本机关/不属于本单位/不属于我局/不属我局/非我局/不属于本部门/不属本行政机关/非本机关掌握/不属于本行政机关/不属于我单位/非本部门职责/非本机关职责/非我局职责/非本部门掌握/非本单位掌握/非我局掌握/非我单位掌握/非本行政机关](${OF_ANSWERS})…{n}{unit}`,
          '[不属于/不属]…[部门/机关/单位/我局/本局](的)[职责/职权/职能](范围)…{n}{unit}',
          '对{n}{unit}(申请)(依法)(告知/答复)(申请人)(为/其)[不属于本机关/不属于我局/非本机关/本机关不掌握/不属于本部门](掌握/公开/职责)',
          '{n}{unit}(申请)(已/均/为/属/属于/因/决定)[本机关不掌握/非本机关/不属于本机关/不属于我局/不属于本行政机关/不属于本单位/不属于本部门/不属本机关/不属本单位/不属我局/不属本部门]',
        ],
        about: ['requests'],
        shares: true,
        unless: ['等(原因/情形/因素/情况)…{n}', OF_DISPUTES, ...SEVERAL_OUTCOMES],
      },
      {
        // 收到申请1件,为本机关不掌握的政府信息
        phrases: [
          '^<(经查/经审查/经核查)(均/全部)[为/属/属于/系][本机关/本单位/我局/本部门][不掌握/未掌握](的/相关)(政府)(信息)>$',
          '^<(均/全部)[不属于/不属][本机关/本单位/我局/本部门](政府)(信息)(公开)(职责)(范围)>$',
        ],
        states: 0,
        allOf: 'requests.received',
        about: ['requests'],
      },
    ],
    examples: [
      ['收到公开申请3件,其中1件不属本单位公开', 1],
      ['收到公开申请30例,非本机关政府信息6例', 6],
      ['收到公开申请22件,因不属于民政部门职责告知向相关部门申请3件', 3],
      ['收到公开申请12件,其中本机关不掌握相关政府信息2件', 2],
      ['答复公开申请9件,不属于本行政机关公开3件', 3],
      ['收到公开申请9件,其中3件不属于本机关公开范围', 3],
      ['收到公开申请3件,1件不属于本部门公开范围', 1],
      ['收到公开申请9件,信息不存在3件', null],
      ['收到公开申请9件,3件本机关不掌握', 3],
      ['收到公开申请9件,对3件告知不属于本机关掌握', 3],
      ['收到公开申请9件,非本部门职责范围2件', 2],
      ['收到公开申请9件,非本部门掌握的有2件', 2],
      ['收到公开申请9件,非本部门掌握信息3件', 3],
      ['收到公开申请1件,为本机关不掌握的政府信息', 1],
      ['收到公开申请2件,均不属于我局职责范围', 2],
      ['收到公开申请9件,信息不存在和不属于本机关的3件', null],
      ['收到公开申请9件,属于已主动公开范围和不属于本机关公开范围的3件', null],
      ['不属于本机关职责的投诉6件', null],
    ],
  }),
  indicator({
    id: 'requests.out_of_scope',
    group: 'requests',
    tier: 'core',
    unit: 'case',
    eras: UNTIL_2018,
    zh: '不属公开范围数',
    en: 'Outside the scope of requests',
    definition: '',
    says: [
      {
        phrases: [
          `[非依申请公开受理范围/不属于依申请公开/不属于政府信息公开范围/不属于政府信息公开/不属于政府信息/非政府信息/不是《条例》所指(的)政府信息/不属于《条例》所指(的)政府信息/非《条例》所指/非《条例》所称/不是《条例》所称/不属于《条例》所称/不是《政府信息公开条例》所指/不是《中华人民共和国政府信息公开条例》所指/不属公开范围/不属于公开范围/不属于信息公开范围/不属政府信息公开范围/不属于《条例》调整范围/不属于《条例》规定的政府信息/不属于受理范围/不属于信息公开/不属于《政府信息公开条例》](${OF_ANSWERS})…{n}{unit}`,
          '{n}{unit}(申请)(已/均/为/属/属于/因/决定)[不属于政府信息/不属于公开范围/非政府信息/不属于政府信息公开范围]',
        ],
        about: ['requests'],
        unless: [OF_DISPUTES],
      },
    ],
    examples: [
      ['本年度受理的依申请公开,非依申请公开受理范围13例', 13],
      ['答复公开申请9件,不是《条例》所指政府信息2件', 2],
      ['答复公开申请9件,非《条例》所称政府信息2件', 2],
      ['答复公开申请9件,其中非《条例》所指政府信息1件', 1],
      ['答复公开申请9件,其中“不属于《条例》所指的政府信息”2件', 2],
      ['答复公开申请9件,不属政府信息公开范围7件', 7],
      ['答复公开申请9件,不属于《条例》调整范围的2件', 2],
      ['答复公开申请9件,其中不是《政府信息公开条例》所指应公开的政府信息4件', 4],
      ['收到公开申请9件,其中3件不属于政府信息', 3],
      ['其余11例为政府信息依申请公开范畴', null],
    ],
  }),
  indicator({
    id: 'requests.not_processed',
    group: 'requests',
    tier: 'core',
    unit: 'case',
    eras: FROM_2019,
    dimension: 'ground',
    zh: '不予处理数',
    en: 'Not processed',
    definition: 'Where only the grounds are printed, the plain value is their sum, basis table.',
    says: [
      {
        phrases: [
          `不予处理(${OF_ANSWERS})…{n}{unit}`,
          '{n}{unit}(申请)(已/均/为/属/属于/因/作/作出/予以/决定)[不予处理]',
          '^(其中)对{n}{unit}…申请…[作/作出/予以](“)不予处理(”)(的)(答复/决定)$',
        ],
        about: ['requests'],
        unless: [OF_DISPUTES, '{n}…不予处理(被/引发/而/提起)…[复议/诉讼]', ...SEVERAL_OUTCOMES],
      },
      {
        // 其中4件由于重复申请不予处理: with its ground.
        phrases: ['^(其中)(有){n}{unit}(申请)[因/由于/经/属于/属]…不予处理$'],
        about: ['requests'],
        unless: ['{n}…{m}', '[复议/诉讼/维持/纠正]', '[不予公开/无法提供/不掌握]…不予处理'],
      },
      {
        phrases: [
          `[信访举报投诉类/信访投诉类/信访、举报、投诉类/信访类](${OF_ANSWERS})…{n}{unit}`,
          '不予处理(的)(申请)(共){n}{unit}…[信访举报投诉/信访投诉/信访、举报、投诉]类(申请)',
          '[信访举报投诉/信访投诉](的)(信息公开/政府信息公开)申请…{n}{unit}',
          '不予处理…[信访举报投诉/信访投诉]…{n}{unit}',
          '不予处理{m}…[信访举报投诉/信访投诉/信访](类)(申请){n}{unit}',
        ],
        category: 'petition_or_complaint',
        about: ['requests'],
        before: true,
        unless: NO_GROUND,
      },
      {
        // Alone the words are those of petitions: only among the outcomes of requests are they a ground.
        phrases: ['^(其中)(属于/属/因)(涉及)[信访举报投诉/信访投诉](的){n}{unit}$'],
        category: 'petition_or_complaint',
        about: ['requests'],
        before: true,
        said: ['[不予处理/不予公开/予以公开/部分公开/无法提供/重复申请]…{m}', '不予处理'],
      },
      {
        phrases: [
          `[重复申请/重复提出](${OF_ANSWERS})…{n}{unit}`,
          '不予处理{m}…[信访举报投诉/信访投诉/信访](类)(申请){m}、重复申请{n}{unit}',
        ],
        category: 'repeated',
        about: ['requests'],
        before: true,
        unless: NO_GROUND,
      },
      {
        // 不予处理6件,包括信访举报投诉类申请4件、重复申请2件
        phrases: ['[信访举报投诉/信访投诉/信访](类)(申请){m}、重复申请{n}{unit}'],
        category: 'repeated',
        said: ['不予处理(的)(申请)(共){m},$'],
      },
      ground('publication_requested', '公开出版物', { before: true }),
      ground('unreasonably_many', '大量反复', { before: true }),
      groundBefore('不予处理/不再处理', 'petition_or_complaint', '信访举报投诉/信访投诉/信访、举报、投诉'),
      groundBefore('不予处理/不再处理', 'repeated', '重复/重复申请'),
      ground('confirmation_requested', '确认或重新出具/重新出具', { before: true }),
    ],
    examples: [
      ['收到公开申请12件,不予处理1件', 1],
      ['收到公开申请12件,其中2件不予处理', 2],
      ['收到公开申请9件,因重复申请,不予处理2件', { value: 2, category: 'repeated' }],
      ['收到公开申请9件,因属于信访投诉类申请,不予处理2件', { value: 2, category: 'petition_or_complaint' }],
      ['收到公开申请9件,因重复申请、信访举报投诉类申请,不予处理2件', 2],
      ['收到公开申请17件,其中4件由于重复提出不予处理', 4],
      ['收到公开申请17件,对2件咨询类申请作“不予处理”', 2],
      ['收到公开申请17件,其中4件属于重复申请不予处理', 4],
      ['收到公开申请17件,其中4件因本机关不掌握、重复提出等不予处理', null],
      ['收到公开申请17件,其中4件因不予处理被申请复议', null],
      ['收到公开申请9件,不予处理3件,其中信访举报投诉1件', { value: 1, category: 'petition_or_complaint' }],
      ['收到公开申请9件,不予处理3件,其中重复申请1件', { value: 1, category: 'repeated' }],
      ['收到公开申请9件,不予处理3件,其中公开出版物1件', { value: 1, category: 'publication_requested' }],
      ['收到公开申请9件,不予处理3件,其中大量反复1件', { value: 1, category: 'unreasonably_many' }],
      ['收到公开申请9件,不予处理3件,其中确认或重新出具1件', { value: 1, category: 'confirmation_requested' }],
      [
        '收到公开申请9件,不予处理3件,重复申请2件,信访举报投诉1件',
        { value: 1, category: 'petition_or_complaint' },
      ],
      ['收到公开申请9件,其中信访举报投诉类申请1件', { value: 1, category: 'petition_or_complaint' }],
      ['收到公开申请9件。信访举报投诉23件', null],
      ['收到公开申请9件,不予处理信访举报投诉1件', { value: 1, category: 'petition_or_complaint' }],
      ['收到公开申请9件,其中信访投诉的信息公开申请2件', { value: 2, category: 'petition_or_complaint' }],
      ['收到公开申请12件,答复7件,不予受理4件', null],
      [
        '收到公开申请9件,不予处理3件(信访投诉2件、重复申请1件)',
        { value: 2, category: 'petition_or_complaint' },
      ],
      ['收到公开申请9件,不予处理3件(信访投诉2件、重复申请1件)', { value: 1, category: 'repeated' }],
      ['重复投诉6件', null],
      [
        '收到公开申请9件,不予处理6件,包括信访举报投诉类申请4件、重复申请2件',
        { value: 2, category: 'repeated' },
      ],
      [
        '收到公开申请9件,不予处理2件(均为信访举报投诉类申请)',
        { value: 2, category: 'petition_or_complaint' },
      ],
      ['收到公开申请9件,无法提供、不予处理共4件', null],
    ],
  }),
  indicator({
    id: 'requests.other_outcome',
    group: 'requests',
    tier: 'core',
    unit: 'case',
    eras: FROM_2019,
    dimension: 'ground',
    zh: '其他处理数',
    en: 'Other outcomes',
    definition: 'Where only the grounds are printed, the plain value is their sum, basis table.',
    says: [
      {
        phrases: [
          `[其他处理/其它处理](${OF_ANSWERS})…{n}{unit}`,
          '{n}{unit}(申请)(已/均/为/属/属于/因/作/作出/予以/决定)[其他处理]',
          '^(其中)对{n}{unit}…申请…[作/作出/予以](“)其他处理(”)(的)(答复/决定)$',
        ],
        about: ['requests'],
        unless: [OF_DISPUTES],
      },
      ground('not_corrected_in_time', '逾期不补正/逾期未补正/无正当理由逾期不补正'),
      ground('fee_not_paid', '逾期未缴费/逾期不缴费'),
      groundBefore('不再处理/其他处理', 'not_corrected_in_time', '逾期不补正/逾期未补正'),
      {
        // The official table's whole words name fees, which changes the subject.
        phrases: [
          '未按收费通知(要求)(缴纳费用/缴费)(、)(行政机关)(不再处理)(其政府信息公开申请)(的){n}{unit}',
        ],
        category: 'fee_not_paid',
        before: true,
      },
      {
        phrases: ['其他处理(中)…其他(情形/原因){n}{unit}', '^其[他/它](情形/原因){n}{unit}$'],
        category: 'other',
        about: ['requests'],
        unless: ['等…{n}', '形式'],
      },
    ],
    examples: [
      ['收到公开申请9件,其他处理中其他情形1件', { value: 1, category: 'other' }],
      ['收到公开申请12件,其他处理1件', 1],
      ['收到公开申请12件,因申请人逾期不补正,不再处理1件', { value: 1, category: 'not_corrected_in_time' }],
      [
        '收到公开申请12件,信访投诉类不予处理2件、申请人逾期不补正4件',
        { value: 4, category: 'not_corrected_in_time' },
      ],
      ['收到公开申请12件,其中2件其他处理', 2],
      ['收到公开申请12件,2件作其他处理', 2],
      ['收到公开申请12件,对1件申请因申请人未按要求补正作“其他处理”', 1],
      ['收到公开申请9件,其他处理3件,其中逾期不补正1件', { value: 1, category: 'not_corrected_in_time' }],
      ['收到公开申请9件,其他处理3件,其中逾期未缴费1件', { value: 1, category: 'fee_not_paid' }],
      ['收到公开申请9件,其他处理3件,其他情形1件', { value: 1, category: 'other' }],
      [
        '收到公开申请4件,其中予以公开2件,申请人逾期未按收费通知要求缴纳费用2件',
        { value: 2, category: 'fee_not_paid' },
      ],
      ['信访件其他处理方式3种', null],
    ],
  }),
];
