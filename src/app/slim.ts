// What the first picture needs of index and coverage. The whole files follow once the page stands.
import type { Coverage, Index, IndicatorEntry, ReportEntry } from '../core/dataset.ts';
import { HOME } from '../view/address.ts';
import { FEATURED } from '../view/rail.ts';

const slimIndicator = (entry: IndicatorEntry): IndicatorEntry =>
  entry.id === HOME.indicator
    ? { ...entry, definition: '' }
    : {
        ...entry,
        // The short list needs its headings; of those that do not stand in it only the id is needed.
        ...(FEATURED.has(entry.id) ? {} : { group: '' }),
        unit: '',
        stock: false,
        eras: [],
        dimension: null,
        label: { zh: '', en: '' },
        definition: '',
        formula: null,
      };

const slimReport = (entry: ReportEntry, shown: boolean): ReportEntry => ({
  ...entry,
  url: shown ? entry.url : null,
  title: null,
  sha256: '',
  counts: {
    observations: 0,
    alternatives: 0,
    absences: 0,
    checks: { holds: 0, fails: 0, not_assessed: 0 },
    findings: {},
  },
});

/**
 * Same ids in the same order, so that the page built from it equals the page built from the whole.
 * `shown`: the report whose sentence is open.
 */
export const slimIndex = (index: Index, shown: string | undefined): Index => ({
  ...index,
  units: index.units.filter(
    unit => unit.id === index.indicators.find(({ id }) => id === HOME.indicator)?.unit,
  ),
  indicators: index.indicators.map(slimIndicator),
  reports: index.reports.map(entry => slimReport(entry, entry.id === shown)),
});

/** Only the rows of the short list: what they state, not yet where. */
export const slimCoverage = (coverage: Coverage): Coverage => ({
  ...coverage,
  reports: Object.fromEntries(
    Object.entries(coverage.reports).map(([report, cells]) => [
      report,
      Object.fromEntries(
        Object.entries(cells)
          .filter(([id]) => FEATURED.has(id))
          .map(([id, cell]) => [id, { ...cell, at: cell.at === null ? null : '' }]),
      ),
    ]),
  ),
});
