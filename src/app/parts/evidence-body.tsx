// One figure or absence with its sentence, its rule, its check and what else the report holds.
import type { ReportEntry } from '../../core/dataset.ts';
import { amountOf, categoryName, fullName, indicatorShort, signed, unitWord } from '../../i18n/amount.ts';
import { inConflict } from '../../view/compare.ts';
import type { EvidenceModel } from '../../view/evidence.ts';
import { plantedIn } from '../../view/passage.ts';
import { Link, useApp, useLanguage, useMessages } from '../context.tsx';
import { CheckSum } from './check-sum.tsx';
import { langOf, Quotation } from './excerpt.tsx';
import { Findings } from './findings.tsx';
import { Hedges, HowRead } from './how-read.tsx';
import { Mark } from './mark.tsx';
import { PlantedNote } from './planted-note.tsx';
import { SourceLine } from './source-line.tsx';
import { StatusTag } from './tags.tsx';
import { WrongLink } from './wrong-link.tsx';

export function EvidenceBody({ model, entry }: { model: EvidenceModel; entry: ReportEntry }) {
  const m = useMessages();
  const language = useLanguage();
  const index = useApp(state => state.index);
  const agency = index.agencies.find(each => each.id === entry.agency) ?? null;
  const when = [
    entry.year === null ? m.ui.yearUnknown : m.ui.ofYear(entry.year),
    entry.published === null ? m.ui.undated : m.ui.published(entry.published),
    ...(entry.added ? [m.ui.addedHere] : []),
  ];
  const open = new Set([model.id, ...model.inputs.map(each => each.id)]);
  const section = model.excerpts[0]?.section;
  const lead = model.reading || model.absence?.evidence.length ? m.evidence.sentence : m.evidence.nearest;
  return (
    <article>
      <h3 className="evidence-name">{fullName(agency, entry.bodyName, language)}</h3>
      <p className="evidence-when">{when.join(language === 'en' ? ', ' : '，')}</p>
      {model.reading ? <Figure model={model} /> : <Nothing model={model} />}
      {model.excerpts.length > 0 && (
        <section className="ruled">
          <h3>
            {lead}
            {section && (
              <>
                {language === 'en' ? ', ' : '，'}
                <span lang={langOf(entry.script)}>{m.evidence.section(section)}</span>
              </>
            )}
          </h3>
          {model.excerpts.map(excerpt => (
            <Quotation
              key={excerpt.lines.at(-1)?.pieces[0]?.start}
              excerpt={excerpt}
              script={entry.script}
              open={open}
            />
          ))}
          <p>
            <Link to={{ view: 'report', report: entry.id, at: model.id }}>
              {m.evidence.open}
              <span aria-hidden="true"> →</span>
            </Link>
          </p>
        </section>
      )}
      {model.excerpts.length === 0 && (
        <p className="ruled">
          <Link to={{ view: 'report', report: entry.id, at: null }}>
            {m.evidence.open}
            <span aria-hidden="true"> →</span>
          </Link>
        </p>
      )}
      {model.near.length > 0 && <Near model={model} lang={langOf(entry.script)} />}
      {model.checks.map(check => (
        <div className="ruled" key={check.id}>
          <CheckSum check={check} />
        </div>
      ))}
      {model.reading && <HowRead reading={model.reading} inputs={model.inputs} />}
      {model.reading && model.reading.alternatives.length > 0 && <Others model={model} />}
      <Findings title={m.evidence.about} findings={model.findings} checks={model.checks} />
      <Findings title={m.evidence.elsewhere} findings={model.elsewhere} checks={model.behind} />
      <SourceLine entry={entry} />
      <WrongLink
        id={model.id}
        indicator={model.reading?.indicator ?? model.id.split('/')[1] ?? ''}
        reading={model.reading}
        quote={model.reading?.evidence[0]?.quote ?? ''}
        entry={entry}
      />
    </article>
  );
}

function Figure({ model }: { model: EvidenceModel }) {
  const m = useMessages();
  const language = useLanguage();
  const { units, indicators } = useApp(state => state.index);
  const { reading } = model;
  const entry = indicators.find(each => each.id === reading?.indicator);
  if (!reading) return null;
  return (
    <p className="figure">
      <b>{signed(reading, language, m)}</b>
      <span>{unitWord(units, reading.unit, language, reading.value, reading.indicator)}</span>
      <StatusTag status={model.status} conflict={entry !== undefined && inConflict(entry, reading)} />
      {reading.category && <span className="small">{categoryName(reading.category, m)}</span>}
    </p>
  );
}

function Nothing({ model }: { model: EvidenceModel }) {
  const m = useMessages();
  const { parts } = model;
  const reason = m.evidence.absence[model.absence?.reason ?? '']?.(model.absence?.args ?? {}) ?? '';
  const why = {
    not_computed: m.evidence.uncomputed,
    not_reported: parts ? m.evidence.silenceTotal : m.evidence.silence,
    not_captured: m.evidence.lost,
    not_applicable: reason === '' ? m.evidence.inapplicable : reason,
  } as Record<string, string>;
  return (
    <>
      <p className="figure">
        <b className="none">{parts ? m.evidence.noneTotal : m.evidence.none[model.status]}</b>
        <StatusTag status={model.status} />
      </p>
      <p className="small">{why[model.status]}</p>
    </>
  );
}

/** What stands nearest to a missing total, never added up. */
function Near({ model, lang }: { model: EvidenceModel; lang: string }) {
  const m = useMessages();
  const language = useLanguage();
  const index = useApp(state => state.index);
  const list = model.near.flatMap(each => [each, ...each.alternatives]).slice(0, 6);
  return (
    <section className="ruled">
      <h3>{m.evidence.theseRead}</h3>
      <dl className="pairs">
        {list.map(each => {
          const entry = index.indicators.find(indicator => indicator.id === each.indicator);
          // Several figures of one name are told apart by the report's own words.
          const several = list.filter(other => other.indicator === each.indicator).length > 1;
          const status = each.qualifier === 'exact' ? (each.value === 0 ? 'zero' : 'exact') : each.qualifier;
          return (
            <div key={each.id}>
              <dt>
                {entry ? indicatorShort(entry, language, m) : each.indicator}
                {several && (
                  <span className="quoted" lang={lang}>
                    {each.evidence[0]?.quote}
                  </span>
                )}
              </dt>
              <dd>
                <Mark status={status} size={10} /> {amountOf(each, index.units, language, m)}
              </dd>
            </div>
          );
        })}
      </dl>
      <Hedges readings={list} />
    </section>
  );
}

function Others({ model }: { model: EvidenceModel }) {
  const m = useMessages();
  const language = useLanguage();
  const units = useApp(state => state.index.units);
  const findings = [...model.findings, ...model.elsewhere];
  return (
    <section className="ruled">
      <h3>{m.evidence.others}</h3>
      {model.reading?.alternatives.map(other => (
        <div className="other-figure" key={other.id}>
          <p>
            <b>{amountOf(other, units, language, m)}</b>{' '}
            <span className="quoted">{other.evidence[0]?.quote ?? other.printed}</span>
          </p>
          {other.evidence[0] && plantedIn({ findings }, other.evidence[0]) && <PlantedNote />}
          <p className="small">
            {(m.evidence.alternative[other.reason] ?? m.evidence.alternative._)?.(other.args)}
          </p>
        </div>
      ))}
    </section>
  );
}
