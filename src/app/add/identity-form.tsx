// Who and when as guessed, each with the words of the text that say so, and as a person corrects them.
import { type FormEvent, useId, useState } from 'react';
import { ERAS, type EraId, type Script } from '../../core/report.ts';
import type { Span } from '../../core/span.ts';
import { LEVELS } from '../../view/newcomer.ts';
import { newcomerId } from '../../view/visit.ts';
import { AgencyChoice } from './agency-choice.tsx';
import { type Item, newcomerOf, type Reading, readAgain } from './session.ts';
import { useAddWords } from './use-session.ts';

interface Draft {
  readonly agency: string;
  readonly name: string;
  readonly level: string;
  readonly parent: string;
  readonly year: string;
  readonly era: string;
  readonly script: Script;
}

export function IdentityForm({ item, reading }: { item: Item; reading: Reading }) {
  const words = useAddWords();
  const id = useId();
  const { report, identity } = reading;
  const fresh = newcomerOf(item);
  const first: Draft = {
    agency: report.agency ?? '',
    name: fresh?.name ?? '',
    level: fresh?.level ?? '',
    parent: fresh?.parent ?? '',
    year: report.year === null ? '' : String(report.year),
    era: report.era ?? '',
    script: report.script,
  };
  const [draft, setDraft] = useState(first);
  const [entry, setEntry] = useState(item.told.entry ?? null);
  const set = (change: Partial<Draft>): void => setDraft({ ...draft, ...change });
  const changed = JSON.stringify(draft) !== JSON.stringify(first);
  const year = /^(?:19|20)\d\d$/.test(draft.year) ? Number(draft.year) : null;
  const apply = (event: FormEvent): void => {
    event.preventDefault();
    const name = draft.name.trim();
    readAgain(
      item.id,
      {
        ...(draft.agency !== '' || draft.agency !== first.agency || item.told.agency !== undefined
          ? { agency: draft.agency, ...(entry === null ? {} : { entry }) }
          : {}),
        ...(draft.agency === '' && name !== '' ? { bodyName: name } : {}),
        ...(year === null ? {} : { year }),
        ...(draft.era !== first.era && draft.era !== '' ? { era: draft.era as EraId } : {}),
        ...(draft.script === first.script ? {} : { script: draft.script }),
      },
      draft.agency === '' && name !== ''
        ? { id: newcomerId(name), name, level: draft.level, parent: draft.parent.trim() }
        : null,
    );
  };
  const quote = (span: Span | null | undefined): string =>
    span ? report.text.slice(span.start, span.end).replace(/\s+/g, ' ').slice(0, 60) : '';
  const why = (told: boolean, span: Span | null | undefined): string =>
    told ? words.corrected : span ? words.fromText(quote(span)) : words.notInText;
  const { read } = identity;
  return (
    <form className="identity" onSubmit={apply}>
      <div className="field wide">
        <AgencyChoice
          id={`${id}a`}
          chosen={draft.agency}
          called={draft.name}
          onChoose={(agency, entry) => {
            set({ agency });
            setEntry(entry);
          }}
        />
        <p>{why(item.told.agency !== undefined || item.told.bodyName !== undefined, read.bodyName)}</p>
      </div>
      {draft.agency === '' && (
        <>
          <div className="field wide">
            <label htmlFor={`${id}n`}>{words.name}</label>
            <input id={`${id}n`} value={draft.name} onChange={event => set({ name: event.target.value })} />
          </div>
          <div className="field">
            <label htmlFor={`${id}l`}>{words.level}</label>
            <select id={`${id}l`} value={draft.level} onChange={event => set({ level: event.target.value })}>
              <option value="">{words.levels.unknown}</option>
              {LEVELS.map(level => (
                <option key={level} value={level}>
                  {words.levels[level]}
                </option>
              ))}
            </select>
          </div>
          <div className="field">
            <label htmlFor={`${id}p`}>{words.parent}</label>
            <input
              id={`${id}p`}
              value={draft.parent}
              placeholder={words.parentHint}
              onChange={event => set({ parent: event.target.value })}
            />
          </div>
        </>
      )}
      <div className="field">
        <label htmlFor={`${id}y`}>{words.year}</label>
        <input
          id={`${id}y`}
          inputMode="numeric"
          pattern="(19|20)[0-9]{2}"
          value={draft.year}
          onChange={event => set({ year: event.target.value.trim() })}
        />
        <p>{why(item.told.year !== undefined, read.year)}</p>
      </div>
      <div className="field">
        <label htmlFor={`${id}e`}>{words.era}</label>
        <select id={`${id}e`} value={draft.era} onChange={event => set({ era: event.target.value })}>
          {draft.era === '' && <option value="">—</option>}
          {ERAS.map(era => (
            <option key={era} value={era}>
              {words.eras[era]}
            </option>
          ))}
        </select>
        <p>{item.told.era ? words.corrected : words.byYear}</p>
      </div>
      <div className="field">
        <label htmlFor={`${id}s`}>{words.script}</label>
        <select
          id={`${id}s`}
          value={draft.script}
          onChange={event => set({ script: event.target.value === 'Hant' ? 'Hant' : 'Hans' })}
        >
          {(['Hans', 'Hant'] as const).map(script => (
            <option key={script} value={script}>
              {words.scripts[script]}
            </option>
          ))}
        </select>
        <p>{item.told.script ? words.corrected : words.byCharacters}</p>
      </div>
      {changed && (
        <p className="apply">
          <button type="submit" className="button" disabled={year === null}>
            {words.apply}
          </button>
        </p>
      )}
    </form>
  );
}
