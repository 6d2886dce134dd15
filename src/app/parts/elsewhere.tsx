// Below a comparison: that other bodies of the same places state this figure for other years, and the way there.
import { labelOf } from '../../i18n/amount.ts';
import { TOOLS } from '../../i18n/tools.ts';
import { Link, useApp, useLanguage } from '../context.tsx';
import { isHere } from '../store.ts';

/** Nothing where no other body states it. */
export function Elsewhere({ indicator }: { indicator: string }) {
  const language = useLanguage();
  const words = TOOLS[language];
  const agencies = useApp(state => state.index.agencies);
  const chosen = useApp(state => state.address.agency);
  const file = useApp(state => state.indicators[indicator]);
  if (!isHere(file)) return null;
  const others = file.observations.filter(
    each => each.body !== 'bureau' && (chosen.length === 0 || chosen.includes(each.agency ?? '')),
  );
  if (others.length === 0) return null;
  const places = agencies
    .filter(({ id }) => others.some(each => each.agency === id))
    .map(({ place }) => labelOf(place, language));
  return (
    <p className="elsewhere">
      {words.elsewhere(places, others.length)} <Link to={{ view: 'time', at: null }}>{words.seeTime}</Link>
    </p>
  );
}
