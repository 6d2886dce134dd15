// What the engine is told about the field. The catalogue fills it in; the engine itself knows no indicator and no agency.

import type { AgencyEntry, IndicatorEntry, UnitEntry } from '../core/dataset.ts';
import type { EraId } from '../core/report.ts';
import type { Duties } from './duties.ts';

/** An example beside a rule: the sentence, and what must be read from it (null: nothing). */
export type Example = readonly [sentence: string, read: number | null | ExampleReading];

export interface ExampleReading {
  readonly value: number;
  /** null or absent: the plain value. */
  readonly category?: string | null;
  readonly qualifier?: 'exact' | 'approx' | 'over' | 'under';
  readonly hedge?: string;
  /** The heading that the sentence stands under, when the rule needs one. */
  readonly under?: string;
  /** The year that the report is on, when the rule needs it. */
  readonly year?: number;
}

/** One indicator and how reports state it. Phrases are in the phrase language of `phrase.ts`. */
export interface IndicatorRules extends IndicatorEntry {
  readonly says: readonly Says[];
  readonly examples: readonly Example[];
  /** What the figures must not be about: 工伤认定行政复议案件36件 are reviews of another matter. */
  readonly matter?: Matter;
}

/**
 * Matters of a body's own business that share their words with an indicator. Regular expressions on folded words, not
 * phrases.
 */
export interface Matter {
  readonly others: readonly string[];
  /** What happens in each of them (复议, 诉讼). */
  readonly events: readonly string[];
  /** The indicator's own matter: named beside or after another one, it is what the figure is about. */
  readonly own: readonly string[];
}

/** One way of stating an indicator. The longest phrase that fits a number reads it; one number states one indicator. */
export interface Says {
  /** Phrases tried on one clause, written in folded text (Simplified, half-width, numbers and blanks taken out). */
  readonly phrases: readonly string[];
  /** A stated value instead of `{n}`: 0 for denials, 100 for 均按时答复. `<…>` in the phrase marks the stating words. */
  readonly states?: number;
  /**
   * With `states`: the value is that of the last figure of the sentence, when it is this indicator's, or one of these'
   * (复议2起,均维持).
   */
  readonly allOf?: string | readonly string[];
  /** The category of the dimension that this phrasing names. */
  readonly category?: string;
  /** What the text must be speaking of at the number: the last cue in the clause, the sentence, the line or the heading. */
  readonly about?: readonly string[];
  /** With `about`: what the text must not be speaking of at the same time (行政复议、行政诉讼 under one number). */
  readonly alone?: readonly string[];
  /** `about` and `not` ask what the text speaks of before the phrase: its own words name something else (信访投诉类申请). */
  readonly before?: boolean;
  /** Where: the place named last in the clause, the sentence or the line (门户网站, 微博). */
  readonly at?: readonly string[];
  /** What the sentence must not be speaking of. */
  readonly not?: readonly string[];
  /** Phrases whose presence in the clause forbids the reading. */
  readonly unless?: readonly string[];
  /** Phrases whose presence in the sentence before the clause forbids the reading. */
  readonly unlessSaid?: readonly string[];
  /** Phrases one of which the sentence must have said before the clause: 通过…等载体, 共发布信息847条. */
  readonly said?: readonly string[];
  /** Not where the place named last is one of these. */
  readonly away?: readonly string[];
  /** Only where the nearest heading that has a topic has one of these. */
  readonly under?: readonly string[];
  /** Marks for settling, beside those that the engine sets by itself. */
  readonly marks?: readonly string[];
  /** Only a number that is zero: 行政复议、行政诉讼0件 says both, 5件 would say neither. */
  readonly zero?: boolean;
  /**
   * The law's own limit (20个工作日) by the first fiscal year of each, in order: a number that is no figure of the
   * indicator; where words state the value, the number that the phrase must name.
   */
  readonly limit?: readonly (readonly [from: number, limit: number])[];
  /** May share its number with another indicator (a ground of refusal that is also an indicator of its own). */
  readonly shares?: boolean;
  /** Also where another year is named: 结转2021年1件 in the report on 2022. */
  readonly anyYear?: boolean;
  /** The year that the phrase ends in is the report's own (结转至2023年 in the report on 2023), a later or an earlier one. */
  readonly toward?: 'own' | 'next' | 'past';
  /** Keeps its number against other indicators' phrases, unless it names one place of several (网站、微信). */
  readonly firm?: boolean;
  /** Only this unit, when the indicator's own words are too wide: 人 but not 次. */
  readonly units?: readonly string[];
}

/** Something that reports speak of. A cue decides what the numbers after it count, until the next cue. */
export interface Topic {
  readonly id: string;
  /** Phrases without numbers. */
  readonly cues: readonly string[];
  /** A place (门户网站, 微博) stands beside what is spoken of and does not end it; rules ask for it with `at`. */
  readonly place?: boolean;
}

/** One row or column label of an official table, with the wordings that reports print for it. */
export interface TableLabel {
  /** Unique within the rows (or columns) of its form. */
  readonly id: string;
  /** The wording kept in `tables`: the official one. */
  readonly label: string;
  /** Distinctive folded substrings, Chinese characters and digits only, that recognise it in noisy prints. */
  readonly match: readonly string[];
}

export interface TableRow extends TableLabel {
  /** Ids of the columns that this row fills, in print order. */
  readonly columns: readonly string[];
  /** A heading that most prints leave without cells; its cells are kept where they are printed. */
  readonly heading?: boolean;
  /** Words of the row's own head that name other columns: under them the row belongs to another format. */
  readonly unless?: readonly string[];
  /** The digit printed before the label: 1 in 1.属于国家秘密. */
  readonly ordinal?: number;
  /** A short wording (其他) that counts only when one of the last rows above it was read. */
  readonly weak?: boolean;
}

/** One cell of a form: ids of its row and column. */
export type CellKey = readonly [row: string, column: string];

/** Where the cells of a form go. More than one cell: the value is their sum, and every cell is evidence. */
export interface TableTake {
  readonly indicator: string;
  readonly category?: string;
  readonly cells: readonly CellKey[];
  /** Places that the decimal point moves: 4 where 万元 is printed and yuan is kept. */
  readonly shift?: number;
}

/** Two sums of cells that the form itself makes equal (勾稽关系). */
export interface TableIdentity {
  readonly id: string;
  readonly kind: 'table_row' | 'table_column' | 'table_flow';
  readonly left: readonly CellKey[];
  readonly right: readonly CellKey[];
}

/** One official table form of one format. A cell that no indicator takes is kept in `tables` alone. */
export interface TableForm {
  readonly id: string;
  readonly era: EraId;
  readonly title: string;
  /**
   * `rows`: a label and its cells, row after row. `blocks`: one row of cells under stacked headings. `measured`: a label,
   * its unit, and a figure for each column that the print's own head names; no law asks for such a form.
   */
  readonly layout: 'rows' | 'blocks' | 'measured';
  readonly rows: readonly TableRow[];
  readonly columns: readonly TableLabel[];
  /** Folded words of the head, of which some must stand near; they also tell one format from another. */
  readonly head: readonly string[];
  /** How many words of the head must stand near, and how many rows must be read, before the form is believed. */
  readonly least: { readonly head: number; readonly rows: number };
  /** Tried in order; a later one for the same indicator and category counts only when no earlier one could be read. */
  readonly takes: readonly TableTake[];
  readonly identities: readonly TableIdentity[];
}

/** What a place's name tells of its rank. */
export interface Places {
  /** Cities that are provinces. */
  readonly municipalities: ReadonlySet<string>;
  readonly subProvincial: ReadonlySet<string>;
  /** Each city of the rank of a prefecture, with 市, each 自治州, 地区 and 盟, whole and short (甘南州), and its province. */
  readonly provinceOf: ReadonlyMap<string, string>;
  /** Ministries, bureaus and offices of the State Council, of today and before, with the short names they sign by. */
  readonly central: ReadonlySet<string>;
  /** 新区 that are districts by law; others are zones without a rank of their own. */
  readonly districts: ReadonlySet<string>;
}

export interface Knowledge {
  readonly places: Places;
  readonly topics: readonly Topic[];
  readonly agencies: readonly (AgencyEntry & { readonly aliases: readonly string[] })[];
  readonly indicators: readonly IndicatorRules[];
  readonly units: readonly (UnitEntry & { readonly words: readonly string[] })[];
  readonly tables: readonly TableForm[];
  readonly duties: Duties;
}
