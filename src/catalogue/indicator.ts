// How an indicator is written down: what the contract says of it, how reports state it, and sentences to prove it.
import type { IndicatorRules } from '../extract/knowledge.ts';

type Optional = 'dimension' | 'stock' | 'formula' | 'label';

export interface Written extends Omit<IndicatorRules, Optional> {
  readonly zh: string;
  readonly en: string;
  readonly dimension?: string;
  /** A stock at a date (followers, documents in force), not a flow over the year. */
  readonly stock?: boolean;
}

export const indicator = ({ zh, en, dimension, stock, ...rest }: Written): IndicatorRules => ({
  ...rest,
  label: { zh, en },
  dimension: dimension ?? null,
  stock: stock ?? false,
  formula: null,
});

export const ALL = ['2008', '2014', '2019', '2021'] as const;
export const FROM_2014 = ['2014', '2019', '2021'] as const;
export const FROM_2019 = ['2019', '2021'] as const;
export const FROM_2021 = ['2021'] as const;
export const UNTIL_2018 = ['2008', '2014'] as const;
