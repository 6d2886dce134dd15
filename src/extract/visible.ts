// Characters that show nothing: zero-width ones, marks of writing direction, selectors of a variant, zero bytes.

const HIDDEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is cut here.
  /[\0-\x08\x0e-\x1b\x7f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|\u034f|[\ufe00-\ufe0f]|\udb40[\udd00-\uddef]|(?<=[\d\u2e80-\u9fff\uff00-\uffef][\u0300-\u036f]{0,4})[\u0300-\u036f\u20d0-\u20ff]/g;

/** The text as it is seen: what stands between the halves of a word or a number and shows nothing is gone. */
export const visible = (text: string): string => text.replace(HIDDEN, '');
