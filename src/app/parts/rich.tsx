// Interface text with **key phrases**, and headlines with | where a line may break. Never used for report text.
import { Fragment } from 'react';

/** The parts of one sentence, with a key that tells equal parts apart by their place. */
const parts = (text: string, cut: string): { key: string; part: string; odd: boolean }[] =>
  text.split(cut).map((part, at) => ({ key: `${at} ${part}`, part, odd: at % 2 === 1 }));

/** A sentence in parts, the odd ones its **key phrases**. */
export const phrases = (text: string) => parts(text, '**');

export function Rich({ text }: { text: string }) {
  return phrases(text).map(({ key, part, odd }) =>
    odd ? <b key={key}>{part}</b> : <Fragment key={key}>{part}</Fragment>,
  );
}

export function Breakable({ text }: { text: string }) {
  return parts(text, '|').map(({ key, part }) => (
    <Fragment key={key}>
      {part === '' || key.startsWith('0 ') ? null : <wbr />}
      {part}
    </Fragment>
  ));
}
