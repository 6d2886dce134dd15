// What the reading sentences of the views are made of: names and amounts already written in the language.

/** A run of neighbouring years of one body, inside one regime. */
export interface Run {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly first: string;
  readonly last: string;
}

export interface TimeWords {
  readonly agencies: number;
  readonly reports: number;
  /** Every agency has one report. */
  readonly single: boolean;
  readonly regimes: number;
  /** Points of the bureaus themselves. */
  readonly stated: number;
  readonly runs: readonly Run[];
  /** Names of the context bodies shown. */
  readonly context: readonly string[];
}

export interface TopPart {
  readonly place: string;
  readonly year: string;
  readonly label: string;
  readonly amount: string;
  readonly other: boolean;
}

export interface CoverageWords {
  readonly most: readonly string[];
  readonly stated: number;
  readonly applicable: number;
  readonly lost: { readonly name: string; readonly tables: number; readonly cells: number } | null;
}

export interface ScoreWords {
  readonly reports: number;
  readonly absent: readonly { readonly name: string; readonly items: readonly string[] }[];
  readonly assessed: number;
  readonly fails: number;
  readonly failing: readonly string[];
  readonly undated: readonly string[];
}
