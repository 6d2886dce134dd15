// What is wrong with an input, said in one line: file, place, what, and how to mend it.

export interface Problem {
  readonly file: string;
  /** `line 3, column year`, `the whole file` … */
  readonly place: string;
  readonly wrong: string;
  readonly mend: string;
}

/** One line, whatever the input held: no control characters, at most 400 characters. */
export const sentence = ({ file, place, wrong, mend }: Problem): string => {
  const line = `${file}: ${place}: ${wrong}. ${mend}`.replace(/\p{Cc}+/gu, ' ');
  return line.length > 400 ? `${line.slice(0, 399)}…` : line;
};

/** Thrown when nothing can be done with any input: the command writes nothing. */
export class BadInput extends Error {
  override readonly name = 'BadInput';
  constructor(readonly problems: readonly Problem[]) {
    super(problems.map(sentence).join('\n'));
  }
}
