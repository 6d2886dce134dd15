// What a slide says before any file format: words in the reader's language, figures as numbers, absences as absences.
import type { Language } from '../core/language.ts';
import type { Shown } from '../core/observation.ts';

export type SlideTheme = 'light' | 'dark';
export const RATIOS = ['16:9', '4:3'] as const;
export type Ratio = (typeof RATIOS)[number];

interface Said {
  /** Small line above the headline: the indicator or view. */
  readonly kicker: string;
  /** The finding, as one sentence. */
  readonly headline: string;
  /** What the presenter adds, or null. */
  readonly takeaway: string | null;
  /** The rest of the reading: stands where the presenter adds nothing. */
  readonly more: string;
  /** Status marks in use, units and comparability, on the first line of the foot. */
  readonly notes: string;
  /** Whose reports, which years, who compiled, version. */
  readonly source: string;
  readonly alt: string;
  /** Definition, status of each value, sentences, addresses, permalink, data version. Lines. */
  readonly speaker: readonly string[];
}

/** One figure or absence with the words that stand beside it. */
export interface Figure {
  readonly label: string;
  /** Second line of the label: the report year. */
  readonly sublabel: string;
  /** Null when the report states none: nothing is drawn and `words` says why. */
  readonly value: number | null;
  readonly status: Shown;
  /** The number with its sign (≥ 500), empty for an absence. */
  readonly number: string;
  readonly unit: string;
  /** Mark and word of a status that is not plain exact (❙ 明确为零), or empty. */
  readonly word: string;
  /** What the report prints (原文「51项」), or the reason of an absence. */
  readonly printed: string;
}

export interface BarSlide extends Said {
  readonly kind: 'bars';
  readonly rows: readonly Figure[];
  /** Heading of the value column in the workbook: indicator and unit. */
  readonly measure: string;
  readonly unit: string;
  /** Value of the last tick and the step between ticks. */
  readonly ticks: { readonly last: number; readonly step: number };
}

export interface StackPart {
  readonly label: string;
  readonly value: number;
  /** Printed or computed share in percent. */
  readonly share: number;
  /** 「其他」: always grey, always last. */
  readonly other: boolean;
}

export interface StackSlide extends Said {
  readonly kind: 'stack';
  readonly relative: boolean;
  readonly measure: string;
  readonly rows: readonly (Omit<Figure, 'number'> & {
    readonly parts: readonly StackPart[];
    readonly total: string;
  })[];
}

export interface TimeSeries {
  readonly label: string;
  /** Place in the fixed order of agencies, or null for another body's context. */
  readonly agency: number | null;
  readonly points: readonly {
    readonly year: number;
    readonly value: number;
    readonly status: Shown;
    /** Another body's figure that was read on a mirror. */
    readonly mirror?: boolean;
    readonly text: string;
  }[];
}

export interface TimeSlide extends Said {
  readonly kind: 'time';
  readonly measure: string;
  readonly years: readonly number[];
  readonly series: readonly TimeSeries[];
  readonly log: boolean;
  /** First years of a new set of rules: no line crosses them. */
  readonly breaks: readonly { readonly year: number; readonly word: string }[];
  /** Stated zeros and absences that have no point, a sentence of each. */
  readonly below: readonly string[];
  /** What stands in the place of the chart when it would have no point. */
  readonly nothing: string;
}

export interface PointSlide extends Said {
  readonly kind: 'points';
  readonly x: string;
  readonly y: string;
  /** Axes of powers of ten, where the values range widely. */
  readonly log: { readonly x: boolean; readonly y: boolean };
  readonly points: readonly {
    readonly label: string;
    readonly x: number;
    readonly y: number;
    readonly status: Shown;
    readonly text: string;
  }[];
  readonly below: readonly string[];
  /** What stands in the place of the chart when it would have no point. */
  readonly nothing: string;
}

export interface TableCell {
  readonly text: string;
  readonly bold?: boolean;
  readonly quiet?: boolean;
  readonly align?: 'left' | 'center' | 'right';
  readonly span?: number;
}

export interface TableSlide extends Said {
  readonly kind: 'table';
  /** Tables side by side; widths are shares of one. */
  readonly tables: readonly {
    readonly widths: readonly number[];
    readonly head: readonly TableCell[];
    readonly rows: readonly (readonly TableCell[])[];
  }[];
}

export interface TextSlide extends Said {
  readonly kind: 'title';
  readonly lines: readonly string[];
}

export type Slide = BarSlide | StackSlide | TimeSlide | PointSlide | TableSlide | TextSlide;

export interface Deck {
  readonly title: string;
  readonly language: Language;
  readonly theme: SlideTheme;
  readonly ratio: Ratio;
  /** Colour tokens by name, as in tokens.css. */
  readonly colour: Readonly<Record<string, string>>;
  readonly version: string;
  readonly slides: readonly Slide[];
  /** Words of the master: 明鉴 Mingjian. */
  readonly wordmark: string;
}
