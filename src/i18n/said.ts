// What the reading sentences of the views are made of: names and amounts already written in the language.

/** One body from its first year to its last: a bureau's inside one regime, unless it is the only one. */
export interface Run {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly first: string;
  readonly last: string;
  /** Years whose figures stand on mirrors. */
  readonly mirrors: readonly number[];
}

export interface TimeWords {
  readonly agencies: number;
  readonly reports: number;
  /** Every agency has one report. */
  readonly single: boolean;
  readonly regimes: number;
  /** Points of the bureaus themselves. */
  readonly stated: number;
  /** Reports whose copy lacks the place where the figure would stand: never taken for silence. */
  readonly lost: number;
  /**
   * The only bureau, and the year of its report when it is one; or the only one of several that states the figure.
   * `amount`: of its only figure.
   */
  readonly only: {
    readonly name: string;
    readonly year: number | null;
    readonly amount: string | null;
  } | null;
  readonly runs: readonly Run[];
  /** Whether the rules changed inside a run. */
  readonly across: boolean;
  /** Names of the context bodies shown, and how many figures are theirs. */
  readonly context: readonly string[];
  readonly figures: number;
}

export interface TopPart {
  readonly place: string;
  readonly year: string;
  readonly label: string;
  readonly amount: string;
  readonly other: boolean;
}

export interface CoverageWords {
  /** How many reports stand in the matrix. */
  readonly reports: number;
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
