// Made once for all that ask for the same thing: what is shown, and what is likely to be shown next.

/** The last two answers are kept, by the identity of what was given. */
export function last<A extends readonly unknown[], R>(make: (...given: A) => R): (...given: A) => R {
  let kept: { given: A; made: R }[] = [];
  return (...given) => {
    const same = kept.find(one => one.given.every((each, at) => Object.is(each, given[at])));
    const now = same ?? { given, made: make(...given) };
    kept = [now, ...kept.filter(one => one !== now)].slice(0, 2);
    return now.made;
  };
}
