// One chart as it leaves the page: what every format needs to know, said once, in the reader's language.
import type { ChartRequest } from '../charts/index.ts';
import type { Shown } from '../core/observation.ts';
import { PAGES } from '../i18n/pages.ts';
import type { Voice } from '../i18n/say.ts';
import { type ContextKind, contextsOf, differsOverTime } from '../view/time-kinds.ts';
import type { CitedReport } from './citation.ts';
import type { Grids } from './grids.ts';
import type { SeenFile } from './seen.ts';
import type { Slide } from './slide.ts';

/** Signs that stand for the status marks in text, where no shapes can be drawn. */
export const SIGNS: Readonly<Record<Shown, string>> = {
  exact: '●',
  approx: '◉',
  over: '▶',
  under: '◀',
  zero: '❙',
  not_computed: '◇',
  not_reported: '○',
  not_captured: '▨',
  not_applicable: '–',
  derived: '◆',
  context: '✚',
  alternative: '◦',
};

export interface Showing {
  readonly voice: Voice;
  /** For file names: the indicator or view. */
  readonly name: string;
  /** What is counted: small line above the title. */
  readonly kicker: string;
  /** The question that the page asks. */
  readonly title: string;
  /** The finding that a slide states. */
  readonly finding: string;
  /** One sentence, without marks for emphasis. */
  readonly reading: string;
  readonly caveats: readonly string[];
  readonly source: string;
  readonly statuses: readonly Shown[];
  /** Description for those who do not see the picture. */
  readonly desc: string;
  readonly permalink: string;
  readonly version: string;
  /** What is drawn, or null for a view that is a table. */
  readonly request: ChartRequest | null;
  readonly slide: Slide;
  /** A report shown by itself: cited as what its body published. */
  readonly document?: Omit<CitedReport, 'accessed'>;
  /** Rows of a view that holds statuses instead of figures. */
  readonly grids?: Grids;
  /** What it shows, as the data files have it. */
  readonly files: readonly SeenFile[];
}

export const shortVersion = (version: string): string => version.slice(0, 12);

/** The sign of a figure read on a mirror: the mark that a slide has for it. */
const MIRRORED = '×';

export const contextWord = (kind: ContextKind, { language }: Pick<Voice, 'language'>): string =>
  PAGES[language].time[kind === 'official' ? 'contextOfficial' : 'contextMirror'];

/** The legend in text: ● 确数  ❙ 明确为零. */
export const legend = (
  statuses: readonly Shown[],
  voice: Voice,
  conflict = false,
  contexts: readonly ContextKind[] = [],
): string =>
  [
    ...statuses.flatMap(status =>
      status === 'context' && contexts.length > 0
        ? contexts.map(kind => `${kind === 'mirror' ? MIRRORED : SIGNS.context} ${contextWord(kind, voice)}`)
        : [`${SIGNS[status]} ${voice.messages.ui.status[status]}`],
    ),
    ...(conflict ? [`! ${voice.messages.ui.conflict}`] : []),
  ].join('   ');

/** Whether `!` stands beside a mark of the picture, so that its key must explain it. */
export const differs = ({ request }: Pick<Showing, 'request'>): boolean =>
  request?.kind === 'bars'
    ? request.table.rows.some(row => row.conflict)
    : request?.kind === 'timeline' && differsOverTime(request.table);

/** The kinds of context that its key must tell apart: none of any picture but one over time. */
export const contextsIn = ({ request }: Pick<Showing, 'request'>): ContextKind[] =>
  request?.kind === 'timeline' ? contextsOf(request.table) : [];

/** Whether there is a picture of it: a chart, or tables that are drawn as one. */
export const drawable = ({ request, slide }: Pick<Showing, 'request' | 'slide'>): boolean =>
  request !== null || slide.kind === 'table';
