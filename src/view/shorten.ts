// Long wordings in little room.

/** Long wordings are shown by their two ends: 未接到公众…的申请 → 未接到…的申请. */
export function shorten(text: string, most = 14): string {
  if (text.length <= most) return text;
  const head = Math.ceil((most - 1) * 0.45);
  return `${text.slice(0, head)}…${text.slice(head + 1 - most)}`;
}
