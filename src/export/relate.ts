// Two indicators against each other as they leave the page.
import { kindOf } from '../charts/scatter.ts';
import { amountOf, indicatorShort, numberOf, placeName, unitWord } from '../i18n/amount.ts';
import { seriesName } from '../i18n/bodies.ts';
import { exportWords } from '../i18n/exports.ts';
import { PAGES } from '../i18n/pages.ts';
import type { Voice } from '../i18n/say.ts';
import { relateReading } from '../i18n/say-relate.ts';
import { keyOf } from '../view/bases.ts';
import type { Relation } from '../view/relate.ts';
import type { Sources } from './compare.ts';
import { common, evidenceLines, type Files, finish, plain } from './said.ts';
import { seenOf } from './seen.ts';
import { type Showing, SIGNS } from './showing.ts';
import type { PointSlide } from './slide.ts';

/** Years that differ are said before anything is compared. */
function yearCaveat(years: readonly number[], { messages }: Voice): string[] {
  const [from, to] = [Math.min(...years), Math.max(...years)];
  if (years.length < 2 || from === to) return [];
  const say = { place: String, unit: String, number: String };
  return [messages.caveat({ code: 'years', from, to }, say)];
}

export function relateShowing(
  table: Relation,
  scale: 'log' | 'linear' | null,
  voice: Voice,
  files: Files,
  sources: Sources,
): Showing {
  const { index, language, messages } = voice;
  const words = PAGES[language].relate;
  const { notes, joiner, source, sourceItem, under } = exportWords(language);
  const [x, y] = [indicatorShort(table.x, language, messages), indicatorShort(table.y, language, messages)];
  /** A rate never stands without its base. */
  const written = (one: Relation['points'][number]['x'], n: number | null): string =>
    `${amountOf(one, index.units, language, messages)}${n === null ? '' : words.base(numberOf(n, 'case', false, language))}`;
  const points = table.points.map(point => ({
    point,
    name: `${seriesName({ ...point, key: point.key }, language)} ${point.year ?? messages.ui.yearUnknown}`,
    pair: `${written(point.x, point.n.x)}${joiner}${written(point.y, point.n.y)}`,
  }));
  const measured = (entry: Relation['x'], name: string): string => {
    const unit = unitWord(index.units, entry.unit, language, 2, entry.id);
    return unit === '' ? name : `${name}${words.inUnit(unit)}`;
  };
  const absent = table.absent.map(one => {
    const missing =
      [one.x, one.y].map(({ status }) => status).find(status => status?.startsWith('not_')) ?? null;
    // A rate over nothing is stated, and has no place on an axis.
    const status = missing ?? 'not_computed';
    return `${placeName(one.agency, one.bodyName, language)} ${one.year ?? ''} ${SIGNS[status]} ${messages.ui.status[status]}`;
  });
  /** As in the picture; a native log axis has no place for zero, so one with zeros stays linear. */
  const logAxis = (values: readonly number[]): boolean =>
    kindOf(values, scale) === 'log' && !values.includes(0);
  const own = points.filter(({ point }) => !point.context);
  const title = `${x} × ${y}`;
  const desc = [title, ...points.map(({ name, pair }) => `${name}: ${pair}`), ...absent].join(
    messages.sentences.joiner,
  );
  const base = common(
    {
      name: `${table.x.id}-${table.y.id}`,
      kicker: messages.ui.views.relate,
      title,
      reading: plain(relateReading(table, words, voice)),
      caveats: yearCaveat(
        own.flatMap(({ point }) => point.year ?? []),
        voice,
      ),
      source: source(
        own
          .map(({ point }) =>
            sourceItem(
              placeName(point.agency, point.bodyName, language),
              `${point.year ?? messages.ui.yearUnknown}`,
            ),
          )
          .join(joiner),
      ),
      desc,
      statuses: [],
      lines: points.flatMap(({ point, name, pair }) => [
        notes.value(name, pair, messages.ui.status[point.context ? 'context' : 'exact']),
        // Two figures of one sentence or one report: it is told once.
        ...new Set([point.x, point.y].flatMap(one => evidenceLines(one, voice))),
        '',
      ]),
    },
    voice,
    sources,
  );
  const slide: PointSlide = {
    ...base.head,
    kind: 'points',
    x: measured(table.x, x),
    y: measured(table.y, y),
    log: {
      x: logAxis(table.points.map(point => point.x.value)),
      y: logAxis(table.points.map(point => point.y.value)),
    },
    points: points.map(({ point, name, pair }) => ({
      label: name,
      x: point.x.value,
      y: point.y.value,
      status: point.x.qualifier === 'exact' ? point.y.qualifier : point.x.qualifier,
      text: pair,
    })),
    below: absent,
    nothing: under.nothing,
  };
  const sides = [
    ...table.points.map(({ x }) => x),
    ...table.absent.flatMap(one => [one.x.reading, one.y.reading]),
  ];
  const seen = new Set(sides.flatMap(one => (one ? [keyOf(one)] : [])));
  // The picture has no line below its chart: who is not drawn stands first among its notes.
  const unseen = absent.length === 0 ? [] : [under.notDrawn(absent.join(joiner))];
  return finish(
    { ...base, caveats: [...unseen, ...base.caveats] },
    { kind: 'scatter', table, style: { words, scale } },
    slide,
    files.map(file =>
      seenOf(
        file,
        one => one.category === null && seen.has(keyOf(one)),
        table.absent.flatMap(each =>
          table.x.id === table.y.id ? [each.x.absence] : [each.x.absence, each.y.absence],
        ),
      ),
    ),
  );
}
