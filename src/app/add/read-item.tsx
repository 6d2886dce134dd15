// A report that was read: who and when with their evidence, what was found and what was not, and the decision.
import { fullName } from '../../i18n/amount.ts';
import { rivalOf } from '../../view/visit.ts';
import { useApp, useAppStore, useLanguage } from '../context.tsx';
import { Clash } from './clash.tsx';
import { Figures } from './figures.tsx';
import { IdentityForm } from './identity-form.tsx';
import { confirm, listed } from './join.ts';
import { drop, type Item, newcomerOf, type Reading } from './session.ts';
import { useAddWords, useSession } from './use-session.ts';

export function ReadItem({ item, reading }: { item: Item; reading: Reading }) {
  const words = useAddWords();
  const store = useAppStore();
  const language = useLanguage();
  const { report } = reading;
  const newcomer = newcomerOf(item);
  const index = useApp(state => state.index);
  const elsewhere = useSession(state => state.elsewhere);
  const all = listed(index, { elsewhere });
  const rival = rivalOf(all.reports, { report, newcomer });
  const known = all.agencies.find(each => each.id === rival?.agency) ?? null;
  const nameless = report.agency === null && newcomer === null;
  const blocked = report.year === null || nameless || (rival !== null && item.conflict === null);
  const add = async (): Promise<void> => {
    const joined = await confirm(store, [item.id]);
    if (joined > 0) store.say(words.joined(joined));
    // The button is gone with its file: the keyboard goes on at what was added.
    if (document.activeElement === document.body)
      document.getElementById('kept-title')?.focus({ preventScroll: true });
  };
  return (
    <>
      <IdentityForm item={item} reading={reading} />
      <Figures reading={reading} />
      {rival !== null && (
        <Clash
          item={item}
          legend={words.conflict(fullName(known, rival.bodyName, language), `${rival.year ?? '?'}`)}
        />
      )}
      {report.year === null && <p className="small">{words.noYear}</p>}
      {nameless && <p className="small">{words.noName}</p>}
      <p className="add-actions">
        <button type="button" className="button main" disabled={blocked} onClick={() => void add()}>
          {words.confirm}
        </button>
        <button type="button" className="plain" onClick={() => drop(item.id)}>
          {words.discard}
        </button>
      </p>
    </>
  );
}
