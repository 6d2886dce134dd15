// Whole reports: every figure, what is absent, which sums hold, written down before anything was run.
import { expect, test } from 'vitest';
import { compile } from '../extract/compile.ts';
import { plain } from '../extract/document.ts';
import { extract } from '../extract/extract.ts';
import { FIRST_YEARS, TABLES_ATTACHED } from './fixtures/whole.ts';
import { KNOWLEDGE } from './index.ts';

const compiled = compile(KNOWLEDGE);
const read = (text: string) => extract(plain(text), { file: 'x.txt', sha256: '0'.repeat(64) }, compiled);
type Report = ReturnType<typeof read>;

const figures = ({ observations }: Report) =>
  Object.fromEntries(
    observations
      .filter(one => one.indicator !== 'proactive.by_category')
      .map(one => [`${one.indicator}${one.category ? `/${one.category}` : ''}`, one.value]),
  );
const classes = ({ observations }: Report) =>
  observations
    .filter(one => one.indicator === 'proactive.by_category')
    .map(one => [one.category, one.value, one.share?.value ?? null]);
const absence = ({ absences }: Report, id: string) => absences.find(one => one.indicator === id)?.reason;
const sums = ({ checks }: Report) => checks.map(one => [one.kind, one.status, one.right.value]);

test('a county bureau of 2009: decoys in every section, and zeros that are stated', () => {
  const report = read(FIRST_YEARS);
  expect(report).toMatchObject({ bodyName: '临川县国土资源局', year: 2009, published: '2010-03-12' });
  expect(figures(report)).toEqual({
    'proactive.total': 623,
    'proactive.portal_items': 412,
    'requests.received': 17,
    'requests.received_by_channel/in_person': 11,
    'requests.received_by_channel/letter': 5,
    'requests.received_by_channel/online': 1,
    'requests.received_by_channel/fax': 0,
    'requests.granted': 12,
    'requests.partially_granted': 1,
    'requests.denied': 2,
    'requests.not_held': 2,
    'requests.on_time_rate': 100,
    'fees.charged': 236,
    'fees.waived': 28,
    'reconsideration.total': 1,
    'reconsideration.upheld': 1,
    'litigation.total': 0,
    'budget.disclosure': 35000,
    'training.sessions': 2,
    'consultations.received': 560,
    'visits.batches': 86,
    'visits.people': 213,
  });
  expect(classes(report)).toEqual([
    ['机构职能类', 12, 1.9],
    ['政策法规类', 58, 9.3],
    ['规划计划类', 19, 3],
    ['土地供应与矿业权出让类', 287, 46.1],
    ['征地补偿类', 104, 16.7],
    ['工作动态类', 143, 23],
  ]);
  expect(absence(report, 'complaints.total')).toBe('silent');
  expect(absence(report, 'requests.unable')).toBe('era');
  expect(sums(report)).toEqual([
    ['parts_total', 'holds', 623],
    ['shares', 'holds', 100],
    ['parts_total', 'holds', 17],
    ['parts_total', 'holds', 17],
  ]);
  expect(report.findings.map(({ kind }) => kind)).toEqual(['missing_attachment']);
});

test('a city commission of 2019: all told in prose, the three tables in attachments', () => {
  const report = read(TABLES_ATTACHED);
  expect(figures(report)).toMatchObject({
    'proactive.total': 2016,
    'proactive.normative_documents.issued': 5,
    'requests.received': 58,
    'requests.carried_over_in': 1,
    'requests.answered': 57,
    'requests.carried_over_out': 2,
    'requests.granted': 24,
    'requests.partially_granted': 6,
    'requests.denied': 5,
    'requests.unable': 17,
    'requests.not_processed': 3,
    'requests.other_outcome': 2,
    'requests.on_time_rate': 100,
    'reconsideration.upheld': 2,
    'litigation.total': 1,
    'litigation.pending': 1,
    'hotline.calls': 22917,
    'tickets.handled': 4128,
    'petitions.cases': 92,
  });
  for (const lost of ['proactive.licensing_decisions', 'requests.received_by_applicant', 'litigation.upheld'])
    expect(absence(report, lost)).toBe('attachment');
  expect(report.checks.every(({ status }) => status === 'holds')).toBe(true);
});
