// What the prerendered page carries so that React can take it over without asking for anything.
import type { PageLayout, Still } from '../charts/stills.ts';
import type { Coverage, Index, IndicatorFile } from '../core/dataset.ts';
import type { EvidenceModel } from '../view/evidence.ts';

export interface Boot {
  readonly index: Index;
  readonly coverage: Coverage;
  readonly file: IndicatorFile;
  /** Evidence of the row that is open at first. */
  readonly evidence: EvidenceModel | null;
  /** The first picture in each layout that has a template. */
  readonly stills: Readonly<Partial<Record<PageLayout, Still>>>;
}
