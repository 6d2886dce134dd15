import { expect, test } from 'vitest';
import { headings, outline } from './clause.ts';
import { fold } from './fold.ts';

const clauses = (text: string) => outline(fold(text)).clauses.map(({ start, end }) => text.slice(start, end));
const under = (text: string, words: string) => {
  const folded = fold(text);
  const parts = outline(folded);
  const clause = parts.clauses.find(({ start }) => text.startsWith(words, start));
  const sentence = clause && parts.sentences[clause.sentence];
  return sentence ? headings(folded, parts, sentence.section) : null;
};

test('clauses run between the marks, trimmed; quotation marks do not cut', () => {
  expect(clauses('其它类信息463,占50.05%。 在“日报”、“晚报”刊登1,234条;完。')).toEqual([
    '其它类信息463',
    '占50.05%',
    '在“日报”、“晚报”刊登1,234条',
    '完',
  ]);
  expect(clauses('44件（其中：网上42件）')).toEqual(['44件（其中', '网上42件）']);
});

test('headings nest: numbered, run in, in the middle of a line, Markdown', () => {
  const text =
    '一、概述\n(一)加强领导,形成格局。统一思想。\n2.发展12333咨询,推进平台建设。热线受理来电5个。\n二、依申请公开情况\n全年未收到申请。\n';
  expect(under(text, '热线')).toEqual(['2.发展12333咨询,推进平台建设', '(一)加强领导,形成格局', '一、概述']);
  expect(under(text, '全年')).toEqual(['二、依申请公开情况']);
  expect(under('一、总体情况 2022年,我局。 (二)依申请公开。2022年未收到申请。', '2022年未')).toEqual([
    '(二)依申请公开',
    '一、总体情况',
  ]);
  expect(under('## 收到和处理申请情况\n收到3件。', '收到3')).toEqual(['## 收到和处理申请情况']);
});

test('a list item with a figure is no heading', () => {
  expect(under('二、主动公开情况\n1.全年发布信息20条。另有3条。', '另有')).toEqual(['二、主动公开情况']);
});

test('a text broken to a width runs on over its line ends; lists, headings and table rows do not', () => {
  expect(
    clauses(
      '一、概述\n2012年,本队配备了 4 名政府信\n息公开全职工作人员,60名兼职人员,设有 1个\n受理点,1 个阅览点、1 个查阅点。2012年,\n运行正常。',
    ),
  ).toEqual([
    '一、概述',
    '2012年',
    '本队配备了 4 名政府信\n息公开全职工作人员',
    '60名兼职人员',
    '设有 1个\n受理点',
    '1 个阅览点、1 个查阅点',
    '2012年',
    '运行正常',
  ]);
  expect(clauses('共收到申请12件,\n其中网上9件')).toEqual(['共收到申请12件', '其中网上9件']);
  expect(outline(fold('共收到申请12件,\n其中网上9件')).sentences).toHaveLength(1);
  expect(
    clauses(
      '四、因政府信息公开申请行政复议、提起行政诉讼情况\n全年未发生因政府信息公开申请复议或者诉讼的情况',
    ),
  ).toEqual([
    '四、因政府信息公开申请行政复议、提起行政诉讼情况',
    '全年未发生因政府信息公开申请复议或者诉讼的情况',
  ]);
});

test('a figure on a line of its own belongs to the words around it; rows of a table stay apart', () => {
  expect(
    clauses('为此,专门配备了 \n 2 \n 名全职工作人员、 \n 3 \n 名兼职人员,占 \n 4.5% \n ;其余。').map(one =>
      one.replace(/\s/g, ''),
    ),
  ).toEqual(['为此', '专门配备了2名全职工作人员、3名兼职人员', '占4.5%', '其余']);
  expect(clauses('全年收到政府信息公开申请\n3\n件,均已答复')).toEqual([
    '全年收到政府信息公开申请\n3\n件',
    '均已答复',
  ]);
  expect(clauses('我局主动公开政府信息125\n条,其中动态类信息\n100条,下同')).toEqual([
    '我局主动公开政府信息125\n条',
    '其中动态类信息\n100条',
    '下同',
  ]);
  expect(clauses('收到申请数\n件\n2\n人员总数\n5\n年末数\n3')).toEqual([
    '收到申请数',
    '件',
    '2',
    '人员总数',
    '5',
    '年末数',
    '3',
  ]);
});
