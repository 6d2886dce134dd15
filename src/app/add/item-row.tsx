// One file: waiting, being read, refused with a way on, or read and ready to be checked by a person.

import { ReadItem } from './read-item.tsx';
import { RowsItem } from './rows-item.tsx';
import { drop, type Item, readAgain } from './session.ts';
import { useAddWords } from './use-session.ts';

export function ItemRow({ item }: { item: Item }) {
  const words = useAddWords();
  return (
    <article className="add-item" data-state={item.state} aria-label={item.name}>
      <h2>{item.name}</h2>
      {item.state === 'waiting' || item.state === 'reading' ? (
        <Working item={item} />
      ) : item.state === 'refused' ? (
        <Refusal item={item} />
      ) : (
        (item.rows && <RowsItem item={item} rows={item.rows} />) ||
        (item.reading && <ReadItem key={item.reading.report.id} item={item} reading={item.reading} />)
      )}
      <span className="sr" role="status">
        {item.state === 'reading' ? words.working(item.name) : ''}
      </span>
    </article>
  );
}

function Working({ item }: { item: Item }) {
  const words = useAddWords();
  const { step } = item;
  const text = step ? words.step[step.name](step.done, step.of) : words.waiting;
  return (
    <div className="add-working">
      {step && step.of > 0 ? (
        <progress value={step.done} max={step.of} aria-label={text} />
      ) : step ? (
        <progress aria-label={text} />
      ) : null}
      <span>{text}</span>
      <button type="button" className="plain" onClick={() => drop(item.id)}>
        {words.cancel}
      </button>
    </div>
  );
}

function Refusal({ item }: { item: Item }) {
  const words = useAddWords();
  if (!item.refused) return null;
  const [wrong, mend] = words.refusal[item.refused.code](item.refused.args);
  return (
    <div className="notice" role="alert">
      <p>
        <b>{wrong}</b> {mend}
      </p>
      <p className="add-actions">
        <button type="button" className="button" onClick={() => readAgain(item.id, item.told, item.newcomer)}>
          {words.retry}
        </button>
        <button type="button" className="plain" onClick={() => drop(item.id)}>
          {words.takeOff}
        </button>
      </p>
    </div>
  );
}
