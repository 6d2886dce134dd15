// Requests for information: how many were answered, granted and in time.
import type { IndicatorRules } from '../../extract/knowledge.ts';
import { ALL, FROM_2019, indicator } from '../indicator.ts';

export const ANSWERS: readonly IndicatorRules[] = [
  indicator({
    id: 'requests.answered',
    group: 'requests',
    tier: 'core',
    unit: 'case',
    eras: ALL,
    zh: '申请办结/答复数',
    en: 'Requests answered',
    definition: 'Requests closed or answered in the year. In the 2019 and 2021 tables it is 三(七)总计.',
    says: [
      {
        phrases: [
          '[办结/答复/回复/办复/处理/办理/已答复/作出答复](了/完毕)…公开…申请…{n}{unit}',
          '[办结/答复/回复/办复]…依申请…{n}{unit}',
          '[办结/答复/回复/办复](了)…{n}{unit}…[公开申请/依申请公开]',
          '公开申请…[办结/答复/办复/办理完毕](数/件/了/共/为/总数/数量){n}{unit}',
        ],
        not: ['licensing', 'proposals', 'petitions', 'hotline', 'mailbox'],
        unless: [
          '[未/正在/尚未][办结/答复/办理]',
          '工作日{n}',
          '[转/移]送…{n}',
          '咨询…{n}',
          '不予(以)公开…{n}',
        ],
      },
      {
        phrases: [
          '[办结/答复/回复/办复/办理完毕/办理完成/已办理](了/共/共计/总计/合计/数/申请/件/的/为/完毕/总数/件数)…{n}{unit}',
          '{n}{unit}[已/已全部/均已/已经/全部][办结/答复/办理完毕/回复]',
        ],
        about: ['requests'],
        unless: [
          '[未/正在/尚未/未能][办结/答复/办理/回复]',
          '[予以公开/同意公开/部分公开/不予/不同意/不存在/不属于/非本/无法提供/公开范围]…{n}',
          '[按时/按期/延期/逾期/超期]…{n}',
          '[网上/网络/当面/书面/信函/邮寄/电话/短信]…{n}',
        ],
      },
      {
        phrases: [
          '[收到/受理/接到/接收]并(依法/按时/及时/全部)[答复/办结/办理]…[公开申请/依申请公开]…{n}{unit}',
        ],
        shares: true,
      },
      {
        phrases: ['[按时/按期/依法/依规/均/全部/及时/如期][办结/答复](了/共/申请/数){n}{unit}'],
        about: ['requests'],
        marks: ['second_kind'],
      },
    ],
    examples: [
      ['收到并答复政府信息公开申请45件', 45],
      ['答复政府信息公开申请共4件', 4],
      ['收到政府信息公开申请12件,办结12件', 12],
      ['办结政府信息公开申请39件', 39],
      ['收到政府信息公开申请20件,全部办结20件', 20],
      ['政府信息公开申请均已答复', null],
      ['答复网友咨询65件', null],
      ['办结建议提案50件', null],
    ],
  }),
  indicator({
    id: 'requests.granted',
    group: 'requests',
    tier: 'core',
    unit: 'case',
    eras: ALL,
    zh: '予以公开数',
    en: 'Granted in full',
    definition: '',
    says: [
      {
        phrases: [
          '[予以公开/同意公开/准予公开/给予公开/全部公开/完全公开/可以公开/全部予以公开](的/答复/决定/信息/政府信息/申请/处理/情况)…{n}{unit}',
          '{n}{unit}(申请)(已/均/为/属/属于/因)[予以公开/同意公开/给予公开/准予公开/全部公开]',
        ],
        about: ['requests'],
        unless: ['[复议/诉讼/维持/纠正]…{n}'],
      },
      {
        phrases: [
          '^(其中)(答复)公开(的)(答复)(数)(为){n}{unit}$',
          '^(其中)(属于)公开范围(的)(为){n}{unit}$',
          '已公开(的)(信息){n}{unit}',
        ],
        about: ['requests'],
        unless: ['主动公开'],
      },
    ],
    examples: [
      ['收到政府信息公开申请12件,其中予以公开8件,部分公开2件', 8],
      ['答复政府信息公开申请4件,其中,同意公开3件,占75%', 3],
      ['收到公开申请12件,其中8件予以公开', 8],
      ['收到公开申请5件,其中公开2件', 2],
      ['收到政府信息公开申请1件,不予公开1件', null],
      ['收到政府信息公开申请1件,不同意公开1件', null],
    ],
  }),
  indicator({
    id: 'requests.partially_granted',
    group: 'requests',
    tier: 'core',
    unit: 'case',
    eras: ALL,
    zh: '部分公开数',
    en: 'Granted in part',
    definition: '',
    says: [
      {
        phrases: [
          '[部分公开/同意部分公开/予以部分公开/部分予以公开](的/答复/决定/信息/政府信息/申请/处理/情况)…{n}{unit}',
          '{n}{unit}(申请)(已/均/为/属/属于/因)[部分公开/予以部分公开/同意部分公开]',
        ],
        about: ['requests'],
        unless: ['[复议/诉讼/维持/纠正]…{n}'],
      },
    ],
    examples: [
      ['收到政府信息公开申请12件,其中予以公开8件,部分公开2件', 2],
      ['答复申请4件,同意部分公开1件', { value: 1, under: '依申请公开情况' }],
      ['部分公开栏更换3次', null],
    ],
  }),
  indicator({
    id: 'requests.carried_over_out',
    group: 'requests',
    tier: 'core',
    unit: 'case',
    eras: FROM_2019,
    zh: '结转下年度数',
    en: 'Carried over to next year',
    definition: '',
    says: [
      {
        phrases: [
          '转下[年/一年/一年度/年度](度)…{n}{unit}',
          '结转[下年/下一年/下年度/下一年度/次年/至下年/到下年/至下一年/到下一年/至次年/到次年/至{d}/到{d}/明年/至明年]…{n}{unit}',
          '[转入/转至/延至/转到][下年/下一年/下年度/次年/{d}]…{n}{unit}',
          '{n}{unit}[结转/转入/转至][下/次/至下/到下/至次/{d}/至{d}]',
          '[下年度/下一年度/下年/次年]继续办理…{n}{unit}',
        ],
        anyYear: true,
        not: ['reconsideration', 'litigation', 'proposals', 'petitions'],
        unless: ['资金', '经费'],
      },
      {
        phrases: [
          '[正在办理/未办结/尚未办结/仍在办理/正在处理/未到答复期/尚在办理](中)(的/申请/件){n}{unit}',
          '{n}{unit}[正在办理/尚在办理/仍在办理/未办结/尚未办结]',
          '^结转{n}{unit}$',
        ],
        about: ['requests'],
        anyYear: true,
      },
      { phrases: ['<无>结转[下/至下/到下/次/至次]'], states: 0, anyYear: true },
    ],
    examples: [
      ['新收申请12件,结转下年度继续办理1件', 1],
      ['办结814件,3件转入下一年度办理', 3],
      ['收到公开申请12件,正在办理2件', 2],
      ['收到公开申请12件,2件尚未办结', 2],
      ['无结转下年度事项', 0],
      ['上年结转2件', null],
    ],
  }),
  indicator({
    id: 'requests.on_time_rate',
    group: 'requests',
    tier: 'core',
    unit: 'percent',
    eras: ALL,
    zh: '按期答复率',
    en: 'On-time answer rate',
    definition:
      'A rate as stated, or 100 in words when the report says that all were answered within the time limit (均在规定时间内答复, 已依时办结). The evidence says which rate the report names.',
    says: [
      {
        phrases: [
          '[按期/按时/及时/限时/如期/依法按时/法定期限内/准时](办理)[答复/办结/回复/办理/办复/受理]率(均/都/为/达/达到/达到了/保持/保持在/是/始终/约)…{p}',
          '[申请/依申请公开/信息公开]…[答复/办结/回复/办复/办理](及时)率…{p}',
        ],
        about: ['requests'],
        unless: ['[满意/准确/合格]率…{p}', '[网民/网友/问政/督办/建议/提案/信件/留言/投诉/来信/热线]'],
      },
      {
        phrases: ['[答复/办结/回复/办复/处理/办理]率(均/都/为/达/达到/达到了/是)…{p}'],
        about: ['requests'],
        unless: ['满意'],
      },
      {
        phrases: [
          '<[已/均/均已/全部/都/已全部/全都/一律/全部已][依时/按时/按期/如期/限时/依法按时/依法按期/依规按时/按期依规]…[办结/答复/回复/办理/办复/处理](回复/完毕/完成)>',
          '<[均/均已/全部/都/已全部/已/并/均严格](按规定/按照规定/依法/严格/按要求)[在/于]…[规定/法定/要求/时限/期限/时间]…[内/前]…[答复/办结/回复/办理/办复/处理](回复/完毕/完成/了)>',
          '<在(法定/规定/法律规定/条例规定)…[期限/时限/时间/工作日]内(全部/均/均已/都/已全部)[答复/办结/回复/办复/予以答复/作出答复]>',
          '<[均/全部/已/均已](按规定/按照规定/依规)[按时/及时/按期](答复/办结/回复/进行答复)(了)>申请',
          '<[均/全部/已/均已][按规定/按照规定/按要求]及时(进行/予以/给予)[答复/办结/回复](了)>',
          '<按时(全部/予以全部/予以)[办结/答复]>',
          '<[均/全部](严格)按…时限…[办理/答复/办结](完毕)>',
        ],
        states: 100,
        about: ['requests'],
        unless: [
          '{p}',
          '[确保/力争/要求/保证/做到/努力]…[答复/办结]',
          '{n}个工作日',
          '[未/没有/不能][按时/及时]',
          '[提案/留言/咨询/来信/信访/热线/投诉]',
        ],
      },
    ],
    examples: [
      ['收到政府信息公开申请30例,按期答复率100%', 100],
      ['答复公开申请4件,答复率达100%', 100],
      ['2012年共受理政府信息公开申请2宗,已依时办结回复。', 100],
      ['收到依申请公开事项51项,均在规定的时间内答复申请', 100],
      ['收到公开申请5件,全部按时办结', 100],
      ['收到公开申请5件,在法定期限内全部答复', 100],
      ['受理依申请公开19条,按时全部办结', 100],
      ['收到公开申请6件,均按规定及时答复了申请人', 100],
      ['收到12起政府信息依申请公开,均严格按程序和时限办理', 100],
      ['收到公开申请6件,均及时给予了认真答复', null],
      ['政府信息公开申请均已答复', null],
      ['共有2194网民上线,提出有效问题1117个,按期回复率100%', null],
      ['对28个市民建议进行了督办,按期办结率达100%', null],
      ['确保在规定时间内做出答复', null],
    ],
  }),
  indicator({
    id: 'requests.max_working_days',
    group: 'requests',
    tier: 'extended',
    unit: 'day',
    eras: ALL,
    zh: '办结最长工作日',
    en: 'Longest working days to answer',
    definition: '',
    says: [
      {
        phrases: [
          '[控制在/均在/全部在/在/不超过/于]{n}{unit}(之)内(全部)(办结/答复/完成/予以/回复/办理/作出)',
        ],
        about: ['requests'],
        unless: [
          '规定',
          '法定',
          '[压缩/缩短/要求/必须/应/转办/公开/发布/上网/受理]…{n}',
          '{n}{unit}内[公开/上网/发布/补正/受理/登记]',
          '平均',
        ],
      },
    ],
    examples: [
      ['全部申请件均控制在7个工作日内办结答复', { value: 7, under: '依申请公开情况' }],
      ['收到公开申请4件,均在法定20个工作日内答复', null],
      ['信息于形成之日起20个工作日内予以公开', null],
    ],
  }),
];
