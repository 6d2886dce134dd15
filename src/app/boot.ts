// What the prerendered page carries so that React can take it over without asking for anything.
import type { Stills } from '../charts/stills.ts';
import type { Coverage, Index, IndicatorFile } from '../core/dataset.ts';
import type { EvidenceModel } from '../view/evidence.ts';

export interface Boot {
  readonly index: Index;
  readonly coverage: Coverage;
  readonly file: IndicatorFile;
  /** Evidence of the row that is open at first. */
  readonly evidence: EvidenceModel | null;
  readonly stills: Stills | null;
}
