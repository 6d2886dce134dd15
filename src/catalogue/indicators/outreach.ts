// What it explains and answers in public.
import type { IndicatorRules } from '../../extract/knowledge.ts';
import { ALL, indicator } from '../indicator.ts';

export const OUTREACH: readonly IndicatorRules[] = [
  indicator({
    id: 'interpretation.documents',
    group: 'outreach',
    tier: 'core',
    unit: 'document',
    eras: ALL,
    zh: '政策解读数',
    en: 'Policy interpretations',
    definition: 'Policy documents interpreted, or interpretation pieces published, in the year.',
    says: [
      {
        phrases: [
          '{n}{unit}(重要/重大/政策/行政/政策性)[规范性文件/政策文件/文件/政策]…[同步解读/进行解读/进行了解读/解读]',
          '[政策/文件/制作/发布/公开/开展/解读/图解/各类]解读(材料/稿件/稿/文章/信息/产品/件/政策/文件/类信息/作品/文字/图解)(共/共计/累计/总数/数/达){n}{unit}',
          '[发布/公开/推出/制作/制发/刊发/编发/撰写/上传/配发]…解读(材料/稿件/稿/文章/信息/产品/件/文件/作品/图解/类信息/文字和图片)(共/共计){n}{unit}',
          '解读(信息/稿件)发布{n}{unit}',
          '解读(了/政策/重要政策/文件/政策文件/材料/稿件/信息/产品)(共/共计){n}{unit}',
          '[发布/公开/推出/制作/刊发/开展/进行]{n}{unit}(政策)(解读)…解读(材料/稿件/信息/产品)',
        ],
        unless: [
          '[同比/增长]',
          '[培训/参加/活动/业务/记者/吹风/发布会/会]{n}',
          '解读率',
          '[文件/报告/政策](以)及(其)(配套)解读',
        ],
      },
    ],
    examples: [
      ['制发解读材料904条', 904],
      ['解读信息发布24条', 24],
      ['解读重要政策10份', 10],
      ['发布12篇政策解读材料', 12],
      ['解读以政府名义出台的5个规范性文件全部进行了同步解读', 5],
      ['全年发布政策解读材料18篇', 18],
      ['制作政策解读28件', 28],
      ['政策文件解读方式单一', null],
    ],
  }),
  indicator({
    id: 'press.conferences',
    group: 'outreach',
    tier: 'core',
    unit: 'event',
    eras: ALL,
    zh: '新闻发布会次数',
    en: 'Press conferences',
    definition: 'Press conferences held or joined in the year.',
    says: [
      {
        phrases: [
          '[举办/召开/举行/参加/组织/开展/承办/出席]…新闻发布会(总)(次数)(共/共计/活动){n}{unit}',
          '[举办/召开/举行/参加/组织/开展/承办/出席](了/各类/专题/例行)…{n}{unit}(专题/例行/各类/主题/重大)新闻发布会',
          '新闻发布会(共/共计/总次数/次数){n}{unit}',
          '{n}{unit}(专题/例行)新闻发布会',
          '新闻发布(活动/工作){n}{unit}',
        ],
        unless: [
          '新闻发布会…[答记者问/提问/媒体/参会/记者]…{n}',
          '新闻发布会[和/、/及][媒/通/吹/记/例/专/情/政/座]…{n}',
        ],
      },
      {
        phrases: ['[召开/举办/举行]…发布会{n}{unit}', '[召开/举办/举行]{n}{unit}发布会'],
        about: ['press'],
      },
      { phrases: ['<[未/没有/无]>(召开/举办/举行/参加)(过)新闻发布会'], states: 0 },
    ],
    examples: [
      ['新闻发布会共4次', 4],
      ['全年3场新闻发布会', 3],
      ['召开各类新闻发布359次', 359],
      ['召开专题发布会2场', 2],
      ['召开2次发布会', { value: 2, under: '新闻发布情况' }],
      ['做好新闻发布工作,召开专题发布会2场', 2],
      ['做好新闻发布工作,召开2次发布会', 2],
      ['组织协调60余次媒体采访,举办3次新闻发布会和1次媒体通气会', 3],
      ['召开新闻发布会6场', 6],
      ['全年未召开新闻发布会', 0],
      ['召开媒体通气会2次', null],
    ],
  }),
  indicator({
    id: 'press.interviews',
    group: 'outreach',
    tier: 'extended',
    unit: 'event',
    eras: ALL,
    zh: '媒体采访次数',
    en: 'Media interviews',
    definition: 'Media interviews organised or answered.',
    says: [
      {
        phrases: [
          '媒体(记者)采访(报道)(共){n}{unit}',
          '{n}{unit}(新闻)媒体采访',
          '接受…采访(共){n}{unit}',
          '[接受/安排/组织/协调]…媒体…采访{n}{unit}',
          '媒体(的)(集中/专题/联合)采访(共){n}{unit}',
          '[接受/安排/组织/协调]…采访(报道)(共){n}{unit}',
        ],
        unless: ['采访(报道)[和/及/、]', '通稿', '参加…采访'],
        units: ['次', '宗', '人次', '场', '批次', '家次', '个', '件', '起', '批', '场次'],
      },
    ],
    examples: [
      ['接受电视采访2次', 2],
      ['接受主流媒体专题采访5次', 5],
      ['媒体联合采访6批次', 6],
      ['组织专题采访3次', 3],
      ['跟进媒体采访47宗', 47],
      ['组织协调60余次媒体采访', { value: 60, qualifier: 'over' }],
      ['组织记者集体采访和发布新闻通稿34次', null],
    ],
  }),
  indicator({
    id: 'interviews.online',
    group: 'outreach',
    tier: 'extended',
    unit: 'event',
    eras: ALL,
    zh: '在线访谈次数',
    en: 'Online interviews',
    definition: 'Online interview sessions.',
    says: [
      {
        phrases: [
          '[在线/网上/网络]访谈(节目/活动/栏目)(总)(次数)(共/共计){n}{unit}',
          '{n}{unit}(参加/参与/举办)…[在线/网上/网络]访谈',
          '[在线/网上/网络]访谈…[举办/开展/组织/举行]{n}{unit}',
        ],
        unless: ['问政', '网页', '{n}…、…访谈'],
      },
    ],
    examples: [
      ['围绕在线访谈全年组织4期', 4],
      ['开展在线访谈4期', 4],
      ['参加2次在线访谈', 2],
      ['开展在线问政2次', null],
    ],
  }),
  indicator({
    id: 'responses.public_concerns',
    group: 'outreach',
    tier: 'extended',
    unit: 'event',
    eras: ALL,
    zh: '回应公众关注热点次数',
    en: 'Responses to public concerns',
    definition: 'Responses to matters of public concern or public-opinion incidents.',
    says: [
      {
        phrases: [
          '[回应/处置/处理/协调处理/应对](了/各类)…[热点/关切/关注/舆情/民生问题]…(事件/问题/信息)(共/共计/次数)…{n}{unit}',
          '[回应/处置/处理](了){n}{unit}…[热点/关切/舆情]',
          '(网络)舆情(信息/事件)(共/共计){n}{unit}',
        ],
        unless: [
          '{h}',
          '[热线/监测/上报/搜集/收集/编发/编辑/报送/专报/简报/报告/开设/栏目/专栏/培训/演练]…{n}',
        ],
        units: ['次', '起', '件', '条', '个', '宗', '项', '例', '件次', '篇'],
      },
    ],
    examples: [
      ['回应8件群众关切', 8],
      ['网络舆情事件共5起', 5],
      ['先后协调处理应急舆情事件20余起', { value: 20, qualifier: 'over' }],
      ['回应公众关注热点12次', 12],
      ['共搜集上报舆情190余期', null],
    ],
  }),
];
