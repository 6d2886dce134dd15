// Text inside XML and HTML: what may not stand there, and the signs that must be written as entities.

/** What XML 1.0 cannot hold: controls, halves of a surrogate pair, two non-characters. */
export const FORBIDDEN = /[^\P{Cc}\t\n\r]|\p{Cs}|[\uFFFE\uFFFF]/gu;

/** Safe as the content of an element and between double quotes. What XML cannot hold is left out. */
export const xml = (text: string): string =>
  text
    .replace(FORBIDDEN, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
