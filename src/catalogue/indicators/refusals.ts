// Requests for information: refused, or impossible to grant, by ground.
// Longer than most: every phrase has a sentence beside it that it must or must not read.
import type { Example, IndicatorRules } from '../../extract/knowledge.ts';
import { ground, groundBefore } from '../grounds.ts';
import { ALL, FROM_2019, indicator } from '../indicator.ts';
import { CLASSED, CLASSED_HERE, NO_GROUND, OF_ANSWERS, OF_DISPUTES, SEVERAL_OUTCOMES } from '../words.ts';

/** Grounds by the words that name them behind a number. */
const GROUNDS: readonly (readonly [category: string, words: string])[] = [
  ['state_secret', '国家秘密'],
  ['third_party_rights', '第三方/第三人/商业秘密/个人隐私'],
  ['internal_affairs', '内部事务/内部管理'],
  ['process_information', '过程性'],
  ['enforcement_file', '执法案卷'],
  ['administrative_query', '行政查询'],
];

export const REFUSALS: readonly IndicatorRules[] = [
  indicator({
    id: 'requests.denied',
    group: 'requests',
    tier: 'core',
    unit: 'case',
    eras: ALL,
    dimension: 'ground',
    zh: '不予公开数',
    en: 'Refused',
    definition:
      'All grounds of refusal (不予公开) together; each ground is a category. Where only the grounds are printed, the plain value is their sum, basis table.',
    says: [
      {
        phrases: [
          `[不予公开/未予公开/不同意公开/不予以公开/决定不公开/不公开/免予公开/免于公开/拒绝公开](${OF_ANSWERS})…{n}{unit}`,
          '{n}{unit}(申请)(已/均/为/属/属于/因/决定)[不予公开/不同意公开/不公开]',
          '^(其中)(已)拒绝(政府/政务)(信息)公开(的)申请(共){n}{unit}$',
          '^(其中)(有){n}{unit}[因/经/由于]…[不予公开/不予以公开/不同意公开]$',
          '{n}{unit}(信息公开/公开)(申请)(均/依法)[作出/作/给予](了)[不予公开/不同意公开](的)[答复/处理/决定]',
        ],
        about: ['requests'],
        unless: [OF_DISPUTES, '不予公开(的)(政府)信息(数量){n}', ...CLASSED_HERE, ...SEVERAL_OUTCOMES],
        unlessSaid: CLASSED,
      },
      {
        phrases: [
          '<[没有/无/不存在/未发生/未出现]>(作出/产生/出现)不予公开(的)(政府信息/信息)(公开)(的)申请(件/事项)(情况)$',
          '[不予公开/不同意公开](的)(答复/申请)(件数/数/数量)<[为零/均为零]>$',
        ],
        states: 0,
        about: ['requests'],
      },
      {
        // 收到公开申请2件,均不予公开
        phrases: ['^<(均/全部/均已/已全部)(依法/决定)[不予公开/不予以公开/不同意公开]>$'],
        states: 0,
        allOf: 'requests.received',
        about: ['requests'],
      },
      ground('state_secret', '国家秘密'),
      ground('three_securities', '三安全一稳定/危及国家安全'),
      {
        phrases: [
          '[商业秘密/个人隐私/第三方/第三人](的/合法权益/权益/答复/决定/信息/政府信息/申请/处理/情况)…{n}{unit}',
        ],
        category: 'third_party_rights',
        about: ['requests'],
        before: true,
        unless: [...NO_GROUND, '[征求/征询/听取]…[第三方/第三人](的)(书面)意见'],
      },
      ground('internal_affairs', '内部事务/内部管理', { before: true }),
      ground('process_information', '过程性/过程信息', { before: true }),
      ground('enforcement_file', '执法案卷', { before: true }),
      ground('administrative_query', '行政查询', { before: true }),
      ...GROUNDS.map(([category, words]) => ({
        // 不予公开2件,其中1件因涉及第三方合法权益: the number stands first.
        phrases: [
          `^(其中)(有){n}{unit}[因/属于/属/涉及/由于/为/为属于](涉及)…[${words}](合法权益/信息/事项/文件/类)$`,
        ],
        category,
        about: ['requests'],
        said: ['不予(以)公开(的)(共){m}', '{m}[为/属于]不予(以)公开'],
      })),
      ...GROUNDS.map(([category, words]) => ({
        phrases: [
          `^不予(以)公开的{m}(申请)中(有){n}{unit}[因/属于/属/涉及/由于/为/为属于](涉及)…[${words}](合法权益/信息/事项/文件/类)$`,
        ],
        category,
        about: ['requests'],
      })),
      ...GROUNDS.map(([category, words]) => ({
        // 1件因涉及国家秘密不予公开
        phrases: [
          `^(其中)(有){n}{unit}(申请)[因/由于/属于](涉及)…[${words}](合法权益/信息)[不予公开/不予以公开]$`,
        ],
        category,
        about: ['requests'],
      })),
      ...GROUNDS.map(([category, words]) => groundBefore('不予公开/不予以公开/不同意公开', category, words)),
      ...GROUNDS.map(([category, words]) => ({
        // 不予公开2件(属于行政执法案卷): the ground in brackets behind.
        phrases: [`[不予公开/不予以公开/不同意公开](的)(共){n}{unit}…[因/属于/属/涉及/系/为]…[${words}]`],
        category,
        about: ['requests'],
        // 不予公开3件(涉及商业秘密1件、内部信息2件): each ground has its number.
        unless: [
          `[不予公开/不予以公开/不同意公开](的)(共){n}{unit}…[${words}](合法权益/信息/的/类/类信息){m}`,
        ],
      })),
      ground('prohibited_by_law', '法律行政法规禁止/法律法规禁止/禁止公开'),
    ],
    examples: [
      ['主动公开政府信息88条;收到信息公开申请9件,不予公开8件', 8],
      ['共发文61条,其中主动公开56条,不公开5条', null],
      ['收到公开申请3件,1件经与申请人沟通不予公开', 1],
      ['收到公开申请2件,均不予公开', 2],
      ['收到公开申请2件,均不予受理', null],
      ['收到公开申请12件,不予公开1件', 1],
      ['收到公开申请12件,1件因涉及国家秘密不予公开', { value: 1, category: 'state_secret' }],
      ['收到公开申请12件,1件因涉及商业秘密不予公开', { value: 1, category: 'third_party_rights' }],
      ['收到公开申请12件,1件因属于内部事务信息不予公开', { value: 1, category: 'internal_affairs' }],
      ['收到公开申请12件,1件因属于过程性信息不予公开', { value: 1, category: 'process_information' }],
      ['收到公开申请12件,1件属于执法案卷不予公开', { value: 1, category: 'enforcement_file' }],
      ['收到公开申请12件,1件属于行政查询不予公开', { value: 1, category: 'administrative_query' }],
      ['收到公开申请12件,不予公开3件(涉及商业秘密1件、内部管理信息2件)', 3],
      [
        '收到公开申请12件,不予公开3件(涉及商业秘密1件、内部管理信息2件)',
        { value: 1, category: 'third_party_rights' },
      ],
      ['收到公开申请12件,不同意公开1件(涉及个人隐私)', { value: 1, category: 'third_party_rights' }],
      ...GROUNDS.map(
        ([category, words]): Example => [
          `收到公开申请2件,因涉及${words.split('/')[0]}信息,不予公开2件`,
          { value: 2, category },
        ],
      ),
      ['收到公开申请2件,因涉及国家秘密和过程性等信息,不予公开2件', 2],
      ['收到公开申请12件,对6件申请作出不予公开答复', 6],
      ['收到公开申请12件,不予公开(涉及第三方合法权益)1件', { value: 1, category: 'third_party_rights' }],
      ['收到公开申请12件,不予公开1件(属于行政执法案卷)', { value: 1, category: 'enforcement_file' }],
      ['收到公开申请12件,不予公开1件(涉及国家秘密)', { value: 1, category: 'state_secret' }],
      ['收到公开申请12件,不予公开1件(因涉及商业秘密)', { value: 1, category: 'third_party_rights' }],
      ['收到公开申请12件,不予公开1件(属于内部事务信息)', { value: 1, category: 'internal_affairs' }],
      ['收到公开申请12件,不予公开1件(属于过程性信息)', { value: 1, category: 'process_information' }],
      ['收到公开申请12件,未予公开1件', 1],
      ['收到公开申请12件,征求第三方意见5次', null],
      ['我局没有不予公开的政府信息申请', { value: 0, under: '三、依申请公开情况' }],
      ['不同意公开答复数为零', { value: 0, under: '三、依申请公开情况' }],
      ['答复公开申请4件,不同意公开1件,占25%', 1],
      ['收到政府信息公开申请4条,已拒绝政府信息公开申请1条', 1],
      ['收到公开申请12件,其中2件不予公开', 2],
      [
        '收到公开申请9件,不予公开2件,其中1件因涉及第三方合法权益',
        { value: 1, category: 'third_party_rights' },
      ],
      ['收到公开申请9件,不予公开2件,1件属于政府内部事务信息', { value: 1, category: 'internal_affairs' }],
      [
        '收到公开申请9件,4件为不予公开。不予公开的4件中2件为属于行政查询事项,2件属于机关内部事务文件',
        { value: 2, category: 'administrative_query' },
      ],
      [
        '收到公开申请9件,4件为不予公开。不予公开的4件中2件为属于行政查询事项,2件属于机关内部事务文件',
        { value: 2, category: 'internal_affairs' },
      ],
      ...GROUNDS.map(
        ([category, words]): Example => [
          `收到公开申请9件,不予公开4件。不予公开的4件中3件属于${words.split('/')[0]}信息`,
          { value: 3, category },
        ],
      ),
      ...GROUNDS.map(
        ([category, words]): Example => [
          `收到公开申请9件,不予公开4件,3件涉及${words.split('/')[0]}信息`,
          { value: 3, category },
        ],
      ),
      ['收到公开申请9件,不予公开2件,1件涉及国家秘密', { value: 1, category: 'state_secret' }],
      ['收到公开申请9件,不予公开2件,1件为过程性信息', { value: 1, category: 'process_information' }],
      ['收到公开申请9件,不予公开2件,1件属于行政执法案卷信息', { value: 1, category: 'enforcement_file' }],
      ['收到公开申请9件,1件因涉及第三方合法权益已征求意见', null],
      ['收到公开申请9件,不予公开3件,其中涉及国家秘密1件', { value: 1, category: 'state_secret' }],
      ['收到公开申请9件,不予公开3件,其中涉及三安全一稳定1件', { value: 1, category: 'three_securities' }],
      ['收到公开申请9件,不予公开3件,其中涉及商业秘密1件', { value: 1, category: 'third_party_rights' }],
      ['收到公开申请9件,不予公开3件,其中涉及内部事务1件', { value: 1, category: 'internal_affairs' }],
      ['收到公开申请9件,不予公开3件,其中涉及过程性1件', { value: 1, category: 'process_information' }],
      ['收到公开申请9件,不予公开3件,其中涉及执法案卷1件', { value: 1, category: 'enforcement_file' }],
      ['收到公开申请9件,不予公开3件,其中涉及行政查询1件', { value: 1, category: 'administrative_query' }],
      [
        '收到公开申请9件,不予公开3件,其中涉及法律行政法规禁止1件',
        { value: 1, category: 'prohibited_by_law' },
      ],
      ['依申请公开情况中不予公开信息1535条', null],
      ['制作政府信息80条,其中主动公开9条,依申请公开32条,不予公开39条', null],
      ['主动公开信息1883条,比去年增长599条,增长率46.7%;依申请公开2条,不予公开信息31条', null],
      ['全局制发公文1256件,其中主动公开86件、依申请公开532件、不予公开638件', null],
      ['不予公开目录3个', null],
      ['收到公开申请9件,不予公开及无法提供4件', null],
      ['收到公开申请9件。主动公开、依申请公开和不予公开的政府信息分别为386条、12条和26条', null],
    ],
  }),
  indicator({
    id: 'requests.unable',
    group: 'requests',
    tier: 'core',
    unit: 'case',
    eras: FROM_2019,
    dimension: 'ground',
    zh: '无法提供数',
    en: 'Unable to provide',
    definition: 'Where only the grounds are printed, the plain value is their sum, basis table.',
    says: [
      {
        phrases: [
          `[无法提供/不能提供](${OF_ANSWERS})…{n}{unit}`,
          '{n}{unit}(申请)(已/均/为/属/属于/因/按/决定)[无法提供]',
          '{n}{unit}(申请)(均/依法)[作出/作/给予](了)无法提供(的)[答复/处理/决定]',
          '^(其中)(另/另有/其余/其他)(有){n}{unit}(申请)[因/由于/经]…无法提供$',
        ],
        about: ['requests'],
        shares: true,
        unless: [OF_DISPUTES, '无法提供[服务/材料/证明]', ...SEVERAL_OUTCOMES],
      },
      ground('not_held', '不掌握/没有掌握/未掌握', { shares: true }),
      ground('must_be_created', '没有现成信息/需要另行制作/另行制作/加工'),
      ground('unclear_after_correction', '补正后申请内容仍不明确/仍不明确/补正后仍不明确'),
      groundBefore('无法提供/不能提供', 'not_held', '本机关不掌握/不掌握/本单位不掌握/我局不掌握', {
        shares: true,
      }),
      groundBefore('无法提供/不能提供', 'must_be_created', '没有现成信息/没有现成'),
      groundBefore('无法提供/不能提供', 'unclear_after_correction', '补正后仍不明确/补正后申请内容仍不明确'),
    ],
    examples: [
      ['收到公开申请12件,其中7件予以公开,另有5件因信息不存在无法提供', 5],
      ['收到公开申请9件,1件按无法提供办结', 1],
      ['收到公开申请9件,对4件申请作出无法提供的答复', 4],
      ['收到公开申请9件,因本机关不掌握相关信息,无法提供2件', { value: 2, category: 'not_held' }],
      ['收到公开申请9件,因没有现成信息,无法提供2件', { value: 2, category: 'must_be_created' }],
      ['收到公开申请9件,因补正后仍不明确,无法提供2件', { value: 2, category: 'unclear_after_correction' }],
      ['收到公开申请9件,3件因信息不存在无法提供', 3],
      ['收到公开申请12件,无法提供1件', 1],
      ['收到公开申请12件,其中2件无法提供', 2],
      ['收到公开申请9件,无法提供3件,其中本机关不掌握1件', { value: 1, category: 'not_held' }],
      ['收到公开申请9件,无法提供3件,其中没有现成信息1件', { value: 1, category: 'must_be_created' }],
      [
        '收到公开申请9件,无法提供3件,其中补正后申请内容仍不明确1件',
        { value: 1, category: 'unclear_after_correction' },
      ],
      ['无法提供服务的网点2个', null],
      ['收到公开申请9件,不予公开及无法提供4件', null],
      ['收到公开申请3件。无法提供材料的申请人3人', null],
    ],
  }),
];
