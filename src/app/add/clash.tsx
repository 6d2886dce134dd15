// What to do with something whose agency and year is there already: nothing happens before one of these is chosen.
import { CONFLICTS } from '../../view/visit.ts';
import { choose, type Item } from './session.ts';
import { useAddWords } from './use-session.ts';

export function Clash({ item, legend }: { item: Item; legend: string }) {
  const words = useAddWords();
  return (
    <fieldset className="clash">
      <legend>{legend}</legend>
      {CONFLICTS.map(id => (
        <label key={id}>
          <input
            type="radio"
            name={`conflict-${item.id}`}
            checked={item.conflict === id}
            onChange={() => choose(item.id, id)}
          />
          <span>{words.conflicts[id]}</span>
        </label>
      ))}
    </fieldset>
  );
}
