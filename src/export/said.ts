// What every showing says alike, whatever it draws: its finding, notes, source, speaker notes.
import type { ChartRequest } from '../charts/index.ts';
import type { ReportEntry } from '../core/dataset.ts';
import type { Observation } from '../core/observation.ts';
import { exportWords } from '../i18n/exports.ts';
import type { Voice } from '../i18n/say.ts';
import type { Sources } from './compare.ts';
import { inert } from './inert.ts';
import { legend, type Showing, shortVersion } from './showing.ts';
import type { Slide, TimeSlide } from './slide.ts';

export type Files = Showing['files'];
/** A reading without its marks for emphasis and line breaks. */
export const plain = (text: string): string => text.replaceAll('**', '').replaceAll('|', '');

/** The first statement of a reading, which a slide says large, and the rest of it. */
export function parted(reading: string): readonly [finding: string, more: string] {
  const [first = '', ...rest] = reading.split(/(?<=[；。])|(?<=[.;]) (?=\S)/);
  return [first.trim().replace(/[；。;.]$/, ''), rest.join(/[；。]/.test(reading) ? '' : ' ').trim()];
}

/** What a slide says below its finding: the rest of the reading, or another reading whole; never the finding again. */
export function restOf({ finding, reading, slide }: Pick<Showing, 'finding' | 'reading' | 'slide'>): string {
  const [first, rest] = parted(reading);
  return first === finding ? rest : slide.more || reading;
}

/** What speaker notes say of where a figure is from: its report, and the official address as text; a mirror's is not told. */
export function sourceLines(
  { title, published, url, sourceKind }: Pick<ReportEntry, 'title' | 'published' | 'url' | 'sourceKind'>,
  { language }: Voice,
): string[] {
  const { notes } = exportWords(language);
  const official = sourceKind === 'official' && url !== null;
  return [
    ...(title === null ? [] : [notes.report(title, published ?? '')]),
    official ? notes.official(url) : sourceKind === 'mirror' ? notes.mirror : notes.unknown,
  ];
}

/** What speaker notes say of one figure: its first sentence, and where it is from; another body's has its clause and address. */
export function evidenceLines(
  { source, evidence, report }: Pick<Observation, 'source' | 'evidence' | 'report'>,
  voice: Voice,
): string[] {
  const { notes } = exportWords(voice.language);
  if (source)
    return [
      notes.quote(source.clause),
      ...sourceLines({ title: null, published: null, url: source.url, sourceKind: source.kind }, voice),
    ];
  const entry = voice.index.reports.find(each => each.id === report);
  return [
    ...evidence.slice(0, 1).map(({ quote }) => notes.quote(quote)),
    ...(entry ? sourceLines(entry, voice) : []),
  ];
}

interface Said {
  readonly name: string;
  readonly kicker: string;
  readonly title: string;
  /** One sentence or a few; a slide says the first large. */
  readonly reading: string;
  readonly caveats: readonly string[];
  readonly source: string;
  /** Where a slide says something else of its source. */
  readonly slideSource?: string;
  readonly desc: string;
  readonly statuses: Showing['statuses'];
  /** The legend in text where it says more than the statuses. */
  readonly key?: string;
  /** Lines of the speaker notes about the figures themselves. */
  readonly lines: readonly string[];
}

type Common = Omit<Showing, 'request' | 'slide' | 'files'> & {
  readonly head: Omit<
    TimeSlide,
    'kind' | 'measure' | 'years' | 'series' | 'log' | 'breaks' | 'below' | 'nothing'
  >;
};

/** What every showing and its slide say alike. */
export function common(said: Said, voice: Voice, { permalink, planted }: Sources): Common {
  const words = exportWords(voice.language);
  const { caveats, source, slideSource = source, reading, desc, statuses, key, lines, ...names } = said;
  const [finding, more] = parted(reading);
  const version = words.version(shortVersion(voice.index.version));
  const notes = caveats.length > 0 ? [words.notes.caveats, ...caveats, ''] : [];
  return {
    ...names,
    voice,
    finding,
    reading,
    caveats,
    source,
    statuses,
    desc,
    permalink,
    version: voice.index.version,
    head: {
      kicker: said.kicker,
      headline: finding,
      takeaway: null,
      more,
      notes: [key ?? legend(statuses, voice), caveats.join(words.sentence)]
        .filter(part => part !== '')
        .join('   '),
      source: `${slideSource}${words.sentence}${version}`,
      alt: desc,
      speaker: [
        reading,
        '',
        ...lines.map(line => inert(line, planted)),
        '',
        ...notes,
        words.notes.link(permalink),
        words.version(voice.index.version),
      ],
    },
  };
}

export const finish = (
  { head: _, ...rest }: Common,
  request: ChartRequest | null,
  slide: Slide,
  files: Files,
): Showing => ({
  ...rest,
  request,
  slide,
  files,
});
