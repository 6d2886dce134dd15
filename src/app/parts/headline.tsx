// Where one is, the question, and the one-sentence reading.
import type { ReactNode } from 'react';
import { Breakable, Rich } from './rich.tsx';

interface Props {
  /** 依申请公开 / 新收政府信息公开申请数 */
  readonly path: readonly string[];
  readonly title: string;
  readonly reading: string;
  readonly children?: ReactNode;
}

export function Headline({ path, title, reading, children }: Props) {
  return (
    <header className="headline">
      {path.length > 0 && (
        <p className="path">
          {path.join(' / ')}
          {children}
        </p>
      )}
      <h1>
        <Breakable text={title} />
      </h1>
      <p className="reading">
        <Rich text={reading} />
      </p>
    </header>
  );
}
