// The views. To add one: a file here that exports a component, and a line in this list.
//
// A view is `export function TimeView()`: it reads `useApp(state => state.address)`, asks a pure function of src/view
// for a model, and lays it out with the shared parts:
//   <Headline>   breadcrumb, question, one-sentence reading        parts/headline.tsx
//   <Toolbar>    segmented choices that are links, actions right   parts/toolbar.tsx
//   <Chart>      a ChartRequest (src/charts/index.ts): a still first, ECharts on intent   parts/chart.tsx
//   <KeyLine>    the marks in use                                  parts/key-line.tsx
//   <Notes>      caveats and the source line                       parts/notes.tsx
//   <ValueTable> the real table behind a chart                     parts/value-table.tsx
//   <Pieces>     report text with marks                            parts/excerpt.tsx
// Everything that a person chooses goes into the address (`store.go({ … })` or `<Link to={{ … }}>`).
// `rail`: the list of indicators stands at the left. `evidence`: the sentence of `at` stands at the right.
// `tab`: in the bar, or under More; tabs stand in the order of VIEW_IDS.
// Styles of its own go into src/app/styles/<view>.css, loaded through a <view>.ts beside it as below.
// A view comes in its own chunk through `later()`. Its words go into src/i18n/<language>/<view>.ts, listed in
// zh-Hans-later.ts, zh-Hant.ts and en.ts; what stands in zh-Hans-first.ts is paid for before the first click.
import type { ComponentType } from 'react';
import type { ViewId } from '../../view/address.ts';
import { later } from '../later.ts';
import { Compare } from './compare.tsx';

export interface ViewEntry {
  readonly id: ViewId;
  readonly tab: 'bar' | 'more';
  readonly rail: boolean;
  readonly evidence: boolean;
  readonly View: ComponentType & { ready?(): Promise<unknown> };
}

const COMPARE: ViewEntry = { id: 'compare', tab: 'bar', rail: true, evidence: true, View: Compare };
const Report = later(async () => {
  await import('../styles/report.ts');
  return (await import('./report.tsx')).ReportView;
});
const Table = later(async () => {
  await import('../styles/table.ts');
  return (await import('./table.tsx')).TableView;
});
const Time = later(async () => (await import('./time.tsx')).TimeView);
const Composition = later(async () => (await import('./composition.tsx')).CompositionView);
const CoverageOf = later(async () => (await import('./coverage.tsx')).CoverageView);
const Scorecard = later(async () => (await import('./scorecard.tsx')).ScorecardView);
const Add = later(async () => (await import('./add.tsx')).AddView);
const Deck = later(async () => (await import('./deck.tsx')).DeckView);
const Relate = later(async () => (await import('./relate.tsx')).RelateView);
const About = later(async () => (await import('./about.tsx')).AboutView);

export const VIEWS: readonly ViewEntry[] = [
  COMPARE,
  { id: 'time', tab: 'bar', rail: true, evidence: false, View: Time },
  { id: 'composition', tab: 'bar', rail: false, evidence: false, View: Composition },
  { id: 'coverage', tab: 'bar', rail: false, evidence: false, View: CoverageOf },
  { id: 'report', tab: 'bar', rail: false, evidence: false, View: Report },
  { id: 'scorecard', tab: 'more', rail: false, evidence: false, View: Scorecard },
  { id: 'relate', tab: 'more', rail: false, evidence: false, View: Relate },
  { id: 'table', tab: 'more', rail: true, evidence: true, View: Table },
  { id: 'deck', tab: 'more', rail: false, evidence: false, View: Deck },
  { id: 'add', tab: 'more', rail: false, evidence: false, View: Add },
  { id: 'about', tab: 'more', rail: false, evidence: false, View: About },
];

/** The view of an address, or Compare for one that is not there. */
export const viewOf = (id: ViewId): ViewEntry => VIEWS.find(entry => entry.id === id) ?? COMPARE;
