// Single letters as shortcuts: a choice that holds in this browser, and never while a person types.

const KEPT = 'mingjian.single-keys';

export const typing = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

/** Storage may be closed to the page; then the letters work. */
export function singleKeys(): boolean {
  try {
    return localStorage.getItem(KEPT) !== '0';
  } catch {
    return true;
  }
}

/** Where storage is closed the choice holds until the panel is closed. */
export function keepSingleKeys(on: boolean): void {
  try {
    localStorage.setItem(KEPT, on ? '1' : '0');
  } catch {
    return;
  }
}
