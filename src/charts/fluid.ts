// One picture for every width: two drawings of different widths become a template whose numbers are linear in the width.

/** `from` and `to` are the widths that the two drawings were made at. */
export interface Fluid {
  readonly from: number;
  readonly to: number;
  /** SVG in which `[a~b]` stands for a number that is a at `from` and b at `to`. */
  readonly svg: string;
}

const NUMBER = /-?\d+(?:\.\d+)?/g;

/** Null when the two drawings differ in more than numbers: then there is no template. */
export function fluid(from: number, one: string, to: number, two: string): Fluid | null {
  if (one.includes('[')) return null;
  const others = two.match(NUMBER) ?? [];
  let at = 0;
  let same = true;
  const svg = one.replace(NUMBER, number => {
    const other = others[at];
    at += 1;
    if (other === undefined) same = false;
    return other === number ? number : `[${number}~${other}]`;
  });
  if (!same || at !== others.length) return null;
  const back = svg.replace(/\[([^~]+)~([^\]]+)\]/g, '$2');
  return back === two ? { from, to, svg } : null;
}

/** The picture at a width in pixels; widths outside the two drawings extend the same lines. */
export function atWidth(template: Fluid, width: number): string {
  const share = (width - template.from) / (template.to - template.from);
  return template.svg.replace(
    /\[([^~]+)~([^\]]+)\]/g,
    (_, a: string, b: string) => `${Math.round((+a + (+b - +a) * share) * 100) / 100}`,
  );
}
