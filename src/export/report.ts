// One report as it leaves the page: its figures as a table, each with its words; the sentences stand in the notes.
import type { ReportFile } from '../core/dataset.ts';
import { type Observation, statusOf } from '../core/observation.ts';
import { STATUSES } from '../core/vocabulary.ts';
import { amountOf, categoryName, indicatorShort, placeName, shortName } from '../i18n/amount.ts';
import { exportWords } from '../i18n/exports.ts';
import type { Voice } from '../i18n/say.ts';
import { inOrder } from '../view/reader.ts';
import { shorten } from '../view/shorten.ts';
import type { Sources } from './compare.ts';
import { inert } from './inert.ts';
import { common, type Files, finish, sourceLines } from './said.ts';
import { type Showing, SIGNS } from './showing.ts';
import type { TableCell, TableSlide } from './slide.ts';

/** More rows than this cannot be read on a slide; the data files hold all. */
const MOST = 32;
/** From here on the rows stand in two tables side by side. */
const SPLIT = 14;

/** The report's own figures and absences by indicator, as the data files have them. */
function filesOf({ observations, absences }: ReportFile): Files {
  const ids = [...new Set([...observations, ...absences].map(one => one.indicator))];
  return ids.map(indicator => ({
    indicator,
    observations: observations.filter(one => one.indicator === indicator),
    absences: absences.filter(one => one.indicator === indicator),
  }));
}

export function reportShowing(report: ReportFile, voice: Voice, sources: Sources): Showing {
  const { index, language, messages } = voice;
  const words = exportWords(language);
  const agency = index.agencies.find(each => each.id === report.agency) ?? null;
  const year = report.year === null ? messages.ui.yearUnknown : `${report.year}`;
  const title = inert(
    report.title ?? `${shortName(agency, report.bodyName, language)} ${year}`,
    sources.planted,
  );
  const figures = inOrder(report);
  const named = (one: Observation): string => {
    const entry = index.indicators.find(each => each.id === one.indicator);
    const category = one.category === null ? '' : ` ${categoryName(one.category, messages)}`;
    return inert(
      `${entry ? indicatorShort(entry, language, messages) : one.indicator}${category}`,
      sources.planted,
    );
  };
  const amount = (one: Observation): string => amountOf(one, index.units, language, messages);
  const reading = messages.report.figures(figures.length);
  const base = common(
    {
      name: report.id,
      kicker: messages.ui.views.report,
      title,
      reading,
      caveats: figures.length > MOST ? [words.under.first(MOST, figures.length)] : [],
      source: words.source(words.sourceItem(placeName(agency, report.bodyName, language), year)),
      desc: [title, reading, ...figures.map(one => `${named(one)} ${amount(one)}`)].join(
        messages.sentences.joiner,
      ),
      statuses: STATUSES.filter(status => figures.slice(0, MOST).some(one => statusOf(one) === status)),
      lines: [
        ...sourceLines({ ...report, title }, voice),
        '',
        ...figures.flatMap(one => [
          words.notes.value(named(one), amount(one), messages.ui.status[statusOf(one)]),
          ...one.evidence.slice(0, 1).map(({ quote }) => words.notes.quote(quote)),
        ]),
      ],
    },
    voice,
    sources,
  );
  const rows = figures
    .slice(0, MOST)
    .map((one): TableCell[] => [
      { text: named(one) },
      { text: amount(one), align: 'right' },
      { text: `${SIGNS[statusOf(one)]} ${messages.ui.status[statusOf(one)]}` },
      { text: inert(shorten(one.printed, 14), sources.planted), quiet: true },
    ]);
  const { indicator, value, status, printed } = messages.ui.table;
  const head = [
    { text: indicator },
    { text: value, align: 'right' as const },
    { text: status },
    { text: printed },
  ];
  const columns = rows.length > SPLIT ? 2 : 1;
  const each = Math.ceil(rows.length / columns);
  const slide: TableSlide = {
    ...base.head,
    headline: title,
    more: reading,
    kind: 'table',
    tables: Array.from({ length: columns }, (_, at) => ({
      widths: [0.38, 0.19, 0.18, 0.25],
      head,
      rows: rows.slice(at * each, (at + 1) * each),
    })),
  };
  return {
    ...finish(base, null, slide, filesOf(report)),
    finding: title,
    document: {
      body: report.bodyName,
      title,
      published: report.published,
      year: report.year,
      url: report.url,
      sourceKind: report.sourceKind,
    },
  };
}
