// How a figure was read: its wording, its rule, its unit, and what it was computed from.
import type { Reading } from '../../core/observation.ts';
import { amountOf, indicatorShort, regionOf, unitWord } from '../../i18n/amount.ts';
import { formatNumber, formatPercent } from '../../i18n/number.ts';
import { formsOf } from '../../view/forms.ts';
import { Link, useApp, useLanguage, useMessages } from '../context.tsx';

/** The words that keep figures from being exact, each once. */
export function Hedges({ readings }: { readings: readonly Reading[] }) {
  const m = useMessages();
  const words = new Map<string, Reading['qualifier']>();
  for (const each of readings) if (each.hedge) words.set(each.hedge, each.qualifier);
  return [...words].map(([word, qualifier]) => (
    <p className="small" key={word}>
      {m.evidence.hedge(word, m.ui.status[qualifier])}
    </p>
  ));
}

export function HowRead({ reading, inputs }: { reading: Reading; inputs: readonly Reading[] }) {
  const m = useMessages();
  const language = useLanguage();
  const index = useApp(state => state.index);
  const word = reading.basis === 'figure' ? formsOf(reading.printed).unit : null;
  const unit = unitWord(index.units, reading.unit, language, 2, reading.indicator);
  const { denominator } = reading;
  return (
    <section className="ruled">
      <h3>{m.evidence.howRead}</h3>
      <dl className="pairs">
        {reading.printed !== '' && (
          <div>
            <dt>{m.evidence.wording}</dt>
            <dd className="quoted">{reading.printed}</dd>
          </div>
        )}
        <div>
          <dt>{m.evidence.basis[reading.basis]}</dt>
          <dd>
            <code>{reading.evidence[0]?.rule ?? ''}</code>
          </dd>
        </div>
      </dl>
      <Hedges readings={[reading]} />
      {word && word !== unit && unit !== '' && <p className="small">{m.evidence.unit(word, unit)}</p>}
      {reading.share && <p className="small">{m.evidence.share(formatPercent(reading.share.value))}</p>}
      {inputs.map(input => {
        const from = index.indicators.find(each => each.id === input.indicator);
        return (
          <p className="small" key={input.id}>
            {m.evidence.inputs}
            {language === 'en' ? ': ' : '：'}
            {from ? indicatorShort(from, language, m) : input.indicator}{' '}
            <Link to={{ indicator: input.indicator, per: null, at: input.id }}>
              {amountOf(input, index.units, language, m)}
            </Link>
          </p>
        );
      })}
      {denominator && (
        <p className="small">
          {m.evidence.denominator(
            regionOf(denominator.region, reading.agency, index.agencies, language),
            denominator.year,
            formatNumber(denominator.value, language),
            m.evidence.series[denominator.series] ?? denominator.series,
          )}
        </p>
      )}
    </section>
  );
}
