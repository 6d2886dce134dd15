// Counting words: which ones a report may print for each unit, and how the unit reads after a number.
import type { UnitEntry } from '../core/dataset.ts';

export interface Unit extends UnitEntry {
  /** Folded counting words, as the number reader gives them. */
  readonly words: readonly string[];
}

const CASES = '件 宗 例 项 条 个 起 份 次 人次 件次 条次 桩 笔 封 批次 人 件(次) 批';

const unit = (id: string, zh: string, one: string, many: string, words: string): Unit => ({
  id,
  zh,
  en: [one, many],
  words: words.split(' '),
});

export const UNITS: readonly Unit[] = [
  unit(
    'item',
    '条',
    'item',
    'items',
    '条 项 个 件 份 篇 则 次 条次 件次 篇次 件(次) 条(次) 篇(次) 期 批 款 例 余',
  ),
  unit(
    'document',
    '件',
    'document',
    'documents',
    '件 个 份 部 篇 条 项 则 期 次 幅 张 场 篇次 条次 件次 册 场次',
  ),
  unit('decision', '件', 'decision', 'decisions', '件 宗 项 起 例 个 条 份 次 件次'),
  unit('yuan', '元', 'yuan', 'yuan', '元'),
  unit(
    'event',
    '次',
    'event',
    'events',
    '次 场 起 个 期 宗 件 场次 批次 条 期次 轮 班次 人次 家次 例 项 篇 批 则',
  ),
  unit('post', '条', 'post', 'posts', '条 篇 则 次 期 个 件 篇次 条次 篇(次) 余 项 部 份'),
  unit('person', '人', 'person', 'people', '人 名 个 位 户 万人 人次'),
  unit('case', '件', 'case', 'cases', CASES),
  unit('percent', '%', '%', '%', '%'),
  unit('day', '个工作日', 'working day', 'working days', '个工作日 工作日'),
  unit('call', '次', 'call', 'calls', '次 个 通 人次 件 宗 起 条 例 批次 万人次 件次'),
  unit('contact', '次', 'enquiry', 'enquiries', '次 人次 件 个 宗 条 例 起 人 批次 件次 万人次 份 封 项 通'),
  unit('batch', '批', 'group', 'groups', '批 批次 起'),
];
