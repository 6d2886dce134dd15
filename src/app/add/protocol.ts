// What the page and its worker say to each other.

import type { Observation } from '../../core/observation.ts';
import type { Refusal } from '../../extract/decode.ts';
import type { Hints, Identity } from '../../extract/identify.ts';
import type { Format } from '../../extract/read.ts';
import type { Parcel } from './parcel.ts';

/** Corrections: what a person says wins over the text. */
export type Told = Pick<Hints, 'agency' | 'body' | 'bodyName' | 'year' | 'era' | 'script'>;

export interface Ask {
  readonly id: number;
  readonly file: File;
  readonly told: Told;
  /** Files of an archive may be archives no more. */
  readonly inside: boolean;
}

export type Step = 'opening' | 'reading' | 'finding' | 'handing';

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
  | { readonly kind: 'unpacked'; readonly id: number; readonly files: readonly File[] }
  | ({ readonly kind: 'refused'; readonly id: number } & Refused);
