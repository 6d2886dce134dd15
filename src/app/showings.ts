// The chart behind an address as it leaves the page, for the export panel and the deck. Loaded by both when they open.
import { ERAS } from '../catalogue/eras.ts';
import type { Coverage, Index, IndicatorFile } from '../core/dataset.ts';
import { compareShowing, type Sources } from '../export/compare.ts';
import { compositionShowing } from '../export/composition.ts';
import { relateShowing } from '../export/relate.ts';
import { reportShowing } from '../export/report.ts';
import type { Showing } from '../export/showing.ts';
import { coverageShowing, scorecardShowing } from '../export/tables.ts';
import { timeShowing } from '../export/time.ts';
import { exportWords } from '../i18n/exports.ts';
import type { Voice } from '../i18n/say.ts';
import { type Address, parseAddress } from '../view/address.ts';
import { beside } from '../view/beside.ts';
import { compare } from '../view/compare.ts';
import { composition, divisionOf, neededFor } from '../view/composition.ts';
import { drawnSeries, fewReports, MOST_OF } from '../view/few.ts';
import { matrix } from '../view/matrix.ts';
import { DEFAULT_X, DEFAULT_Y, neededForPair, relate } from '../view/relate.ts';
import { scorecard } from '../view/scorecard.ts';
import { bureauReports, select } from '../view/select.ts';
import { baseOf, besideOf } from '../view/share.ts';
import { timeline } from '../view/timeline.ts';
import type { Library } from './store.ts';

type Files = Readonly<Record<string, IndicatorFile>>;

async function filesOf(ids: readonly string[], library: Library): Promise<Files> {
  const files = await Promise.all(ids.map(id => library.indicator(id)));
  return Object.fromEntries(files.map(file => [file.indicator, file]));
}

async function compared(
  address: Address,
  voice: Voice,
  sources: Sources,
  library: Library,
): Promise<Showing> {
  const { indicator, reports } = select(voice.index, address);
  const file = await library.indicator(indicator.id);
  const plain = compare(voice.index, indicator, file, reports, address.sort);
  const other = besideOf(indicator.id, address.per);
  const table = other === null ? plain : beside(plain, address.per, await library.indicator(other));
  const showing = compareShowing(table, voice, file, sources);
  const { request } = showing;
  return request?.kind === 'bars'
    ? { ...showing, request: { ...request, dots: address.chart === 'dot' } }
    : showing;
}

async function composed(
  address: Address,
  voice: Voice,
  sources: Sources,
  library: Library,
): Promise<Showing> {
  const { index } = voice;
  const division = divisionOf(address.indicator);
  const files = await filesOf(neededFor(division), library);
  const { reports } = select(index, { ...address, indicator: division.indicator, per: null });
  const table = composition(index, division, files, reports, address.sort);
  return compositionShowing(table, address.stackMode === 'relative', voice, Object.values(files), sources);
}

async function related(address: Address, voice: Voice, sources: Sources, library: Library): Promise<Showing> {
  const { index } = voice;
  const entry = (id: string | null, usual: string) =>
    index.indicators.find(each => each.id === id) ?? index.indicators.find(each => each.id === usual);
  const [x, y] = [entry(address.x, DEFAULT_X), entry(address.y, DEFAULT_Y)];
  if (!x || !y) throw new RangeError('the index lists neither indicator');
  const files = await filesOf(neededForPair(x.id, y.id), library);
  const table = relate(index, x, y, files, address);
  if (!table) throw new RangeError('the files of the pair are not complete');
  return relateShowing(table, address.scale, voice, Object.values(files), sources);
}

async function shownAt(
  address: Address,
  voice: Voice,
  coverage: Coverage,
  sources: Sources,
  library: Library,
): Promise<Showing> {
  const { index } = voice;
  switch (address.view) {
    case 'time': {
      const { indicator, reports } = select(index, address);
      const other = baseOf(indicator.id) ?? indicator.id;
      const [file, base] = await Promise.all([library.indicator(indicator.id), library.indicator(other)]);
      // The same are shown as on the page.
      const drawn = drawnSeries(index, file, reports, address.agency);
      const table = timeline(drawn.index, indicator, file, { ...address, agency: drawn.agency }, base);
      return timeShowing(table, voice, [file], sources);
    }
    case 'composition':
      return composed(address, voice, sources, library);
    case 'relate':
      return related(address, voice, sources, library);
    case 'coverage': {
      const { reports } = select(index, address);
      return coverageShowing(
        matrix(index, coverage, reports, address.tier === 'all', address.sort === 'year'),
        voice,
        sources,
      );
    }
    case 'scorecard': {
      const few = fewReports(select(index, address).reports, MOST_OF.scorecard);
      const reports = await Promise.all(few.map(({ id }) => library.report(id)));
      return scorecardShowing(
        reports.map(report => ({ report, card: scorecard(report, ERAS) })),
        voice,
        sources,
      );
    }
    case 'report': {
      const asked = address.report ?? address.at?.split('/')[0];
      const entry = index.reports.find(each => each.id === asked) ?? bureauReports(index)[0];
      if (!entry) throw new RangeError('the index lists no report');
      return reportShowing(await library.report(entry.id), voice, sources);
    }
    default:
      return compared(address, voice, sources, library);
  }
}

/** What was added in this browser is in no published version and behind no link: its readers are told. */
function withAdded(showing: Showing, index: Index): Showing {
  const used = new Set(
    showing.files.flatMap(file => [...file.observations, ...file.absences].map(one => one.report)),
  );
  const all = showing.files.length === 0;
  const mine = index.reports.filter(report => report.added && (all || used.has(report.id)));
  if (mine.length === 0) return showing;
  const { under, joiner } = exportWords(showing.voice.language);
  const said = under.added(mine.map(({ bodyName, year }) => `${bodyName} ${year ?? ''}`).join(joiner));
  return {
    ...showing,
    caveats: [said, ...showing.caveats],
    slide: { ...showing.slide, notes: `${said}   ${showing.slide.notes}` },
  };
}

/** Rejects when its data cannot be loaded. A view without a chart of its own shows its indicator compared. */
export async function showingAt(
  query: string,
  voice: Voice,
  coverage: Coverage,
  sources: Sources,
  library: Library,
): Promise<Showing> {
  const address = parseAddress(query);
  const showing = await shownAt(address, voice, coverage, sources, library);
  return withAdded(showing, voice.index);
}
