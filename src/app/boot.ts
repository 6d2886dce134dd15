// What the prerendered page carries so that React can take it over without asking for anything.
import type { PageLayout, Still } from '../charts/stills.ts';
import type { Coverage, Index, IndicatorFile } from '../core/dataset.ts';
import type { EvidenceModel } from '../view/evidence.ts';
import type { Parted } from '../view/parts.ts';
import type { Top } from './store.ts';

export interface Boot {
  readonly index: Index;
  readonly coverage: Coverage;
  readonly file: IndicatorFile;
  /** Evidence of the row that is open at first. */
  readonly evidence: EvidenceModel | null;
  /** Only a site of many agencies: what there is to load, and what the first rows stand for. */
  readonly parted?: Parted;
  readonly top?: Top;
  /** The first picture in each layout that has a template. */
  readonly stills: Readonly<Partial<Record<PageLayout, Still>>>;
}
