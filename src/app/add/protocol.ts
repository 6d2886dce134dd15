// What the page and its worker say to each other.

import type { AgencyEntry } from '../../core/dataset.ts';
import type { Observation } from '../../core/observation.ts';
import type { Refusal } from '../../extract/decode.ts';
import type { Hints, Identity } from '../../extract/identify.ts';
import type { Format } from '../../extract/read.ts';
import type { Columns } from '../../view/csv-cells.ts';
import type { RowFault } from '../../view/csv-drafts.ts';
import type { Newcomer } from '../../view/newcomer.ts';
import type { Parcel } from './parcel.ts';

/** Corrections: what a person says wins over the text. `columns` are those of a CSV. */
export type Told = Pick<Hints, 'agency' | 'body' | 'bodyName' | 'year' | 'era' | 'script'> & {
  readonly columns?: Columns;
  /** The chosen agency as the site lists it: a site may list agencies that the worker's own catalogue does not. */
  readonly entry?: AgencyEntry;
};

export interface Ask {
  readonly id: number;
  readonly file: File;
  readonly told: Told;
  /** Files of an archive may be archives no more. */
  readonly inside: boolean;
}

export type Step = 'opening' | 'reading' | 'rows' | 'finding' | 'handing';

export type RefusalCode =
  | Refusal['code']
  | 'broken_zip'
  | 'empty_zip'
  | 'nested_zip'
  | 'unreadable'
  | 'crashed';

export interface Refused {
  readonly code: RefusalCode;
  readonly args: Refusal['args'];
}

export interface ReadFile {
  readonly format: Format;
  readonly encoding: string | null;
  readonly identity: Identity;
  readonly derived: readonly Observation[];
}

/** What a CSV holds beside its groups. */
export interface RowsHead {
  readonly heading: readonly string[];
  readonly columns: Columns;
  readonly faults: readonly RowFault[];
  readonly faultCount: number;
  readonly rows: number;
  /** The line at which reading ended because a limit was met, and which. */
  readonly stopped: { readonly line: number; readonly why: 'rows' | 'faults' } | null;
}

export type Answer =
  | {
      readonly kind: 'step';
      readonly id: number;
      readonly step: Step;
      readonly done: number;
      readonly of: number;
    }
  | { readonly kind: 'parcel'; readonly id: number; readonly parcel: Parcel }
  | ({ readonly kind: 'read'; readonly id: number } & ReadFile)
  | {
      readonly kind: 'group';
      readonly id: number;
      readonly derived: readonly Observation[];
      readonly newcomer: Newcomer | null;
    }
  | ({ readonly kind: 'rows'; readonly id: number } & RowsHead)
  | { readonly kind: 'unpacked'; readonly id: number; readonly files: readonly File[] }
  | ({ readonly kind: 'refused'; readonly id: number } & Refused);
