// Interface text with **key phrases**, and headlines with | where a line may break. Never used for report text.
import { Fragment } from 'react';

export function Rich({ text }: { text: string }) {
  return text
    .split('**')
    .map((part, at) => (at % 2 === 1 ? <b key={`${at}${part}`}>{part}</b> : <Fragment key={`${at}${part}`}>{part}</Fragment>));
}

export function Breakable({ text }: { text: string }) {
  return text.split('|').map((part, at) => (
    <Fragment key={part}>
      {at > 0 && <wbr />}
      {part}
    </Fragment>
  ));
}

export const plainText = (text: string): string => text.replaceAll('**', '').replaceAll('|', '');
