// What the engine is told about law and arithmetic: which figures divide which, what an era asks for, and by when.
import type { Label } from '../core/dataset.ts';
import type { EraId } from '../core/report.ts';

/** What a section of a report speaks of, and the indicators that a table, image or attachment there would state. */
export interface Subject {
  readonly id: string;
  /** Folded words, one of which stands in its headings. */
  readonly heading: readonly string[];
  /** Groups of the catalogue. */
  readonly groups: readonly string[];
  /** Id of the official table of an era that stands under this heading. */
  readonly tables: Readonly<Partial<Record<EraId, string>>>;
}

/** One item that the law asks a report to address. */
export interface Content {
  readonly id: string;
  readonly label: Label;
  /** Folded words, one of which stands in the heading of its section. */
  readonly heading: readonly string[];
  /** Indicators, any of which addresses it when it has no section of its own. */
  readonly indicators: readonly string[];
}

/** `MM-DD` of the year after the fiscal year; null where the law names no day. */
export interface Deadlines {
  readonly departments: string | null;
  readonly governments: string | null;
}

export interface EraLaw {
  readonly id: EraId;
  readonly law: Label;
  readonly deadlines: Deadlines;
  readonly contents: readonly Content[];
}

export interface Duties {
  /** Part → the total that it divides: when the total is a stated zero, the part does not apply. */
  readonly wholes: Readonly<Record<string, string>>;
  readonly subjects: readonly Subject[];
  /** Received + carried over = answered + carried on. */
  readonly flow: { readonly left: readonly string[]; readonly right: readonly string[] };
  /** A stock, what came and what went in the year: in_force(Y) = in_force(Y−1) + issued − repealed. */
  readonly stocks: readonly { readonly stock: string; readonly came: string; readonly went: string }[];
  readonly eras: readonly EraLaw[];
}
