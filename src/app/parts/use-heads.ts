// Names each cell of a table by the head of its column, for the lines that a table becomes where it is narrow.
import { type RefObject, useEffect, useRef } from 'react';

/**
 * The ref of a `<table>`. After each drawing its body cells carry `data-head`, the words of their column's head, and the
 * parts of the table say their roles, which some browsers forget where a row is not laid out as a row.
 */
export function useHeads(): RefObject<HTMLTableElement | null> {
  const table = useRef<HTMLTableElement>(null);
  useEffect(() => {
    const now = table.current;
    if (now) nameCells(now);
  });
  return table;
}

const ROLES: readonly (readonly [selector: string, role: string])[] = [
  ['thead, tbody', 'rowgroup'],
  ['tr', 'row'],
  ['td', 'cell'],
  ['th[scope="row"]', 'rowheader'],
  ['th[scope="col"]', 'columnheader'],
];

function nameCells(table: HTMLTableElement): void {
  const heads = [...(table.tHead?.rows[0]?.cells ?? [])].map(cell =>
    // The arrow of the order is no part of the name.
    [...cell.querySelectorAll('[aria-hidden]')].reduce(
      (words, each) => words.replace(each.textContent ?? '', ''),
      cell.textContent ?? '',
    ),
  );
  for (const body of table.tBodies)
    for (const row of body.rows)
      [...row.cells].forEach((cell, at) => {
        if (cell.dataset.head !== heads[at]) cell.dataset.head = heads[at] ?? '';
      });
  table.setAttribute('role', 'table');
  for (const [selector, role] of ROLES)
    for (const part of table.querySelectorAll(selector))
      if (!part.hasAttribute('role')) part.setAttribute('role', role);
}
