// The workbook inside a chart, and references into it whose cached values are read from the same cells.

import { xml } from '../core/xml.ts';
import { plainNumber } from './csv.ts';
import type { Cell } from './rows.ts';
import type { Grid } from './xlsx.ts';

export const SHEET = 'Sheet1';

export const columnName = (at: number): string =>
  at < 26 ? String.fromCharCode(65 + at) : `${columnName(Math.floor(at / 26) - 1)}${columnName(at % 26)}`;

const range = (column: number, from: number, to: number): string =>
  `${SHEET}!$${columnName(column)}$${from}${from === to ? '' : `:$${columnName(column)}$${to}`}`;

const points = (cells: readonly Cell[]): string =>
  cells
    .map((cell, at) =>
      cell === null
        ? ''
        : `<c:pt idx="${at}"><c:v>${typeof cell === 'number' ? plainNumber(cell) : xml(cell)}</c:v></c:pt>`,
    )
    .join('');

const body = (grid: Grid, column: number): Cell[] => grid.slice(1).map(row => row[column] ?? null);

/** The heading of a column as a series name. */
export const nameRef = (grid: Grid, column: number): string =>
  `<c:tx><c:strRef><c:f>${range(column, 1, 1)}</c:f><c:strCache><c:ptCount val="1"/>${points([grid[0]?.[column] ?? ''])}</c:strCache></c:strRef></c:tx>`;

/** The cells under a heading as text. */
export const textRef = (tag: string, grid: Grid, column: number): string =>
  `<c:${tag}><c:strRef><c:f>${range(column, 2, grid.length)}</c:f><c:strCache><c:ptCount val="${grid.length - 1}"/>${points(body(grid, column))}</c:strCache></c:strRef></c:${tag}>`;

/** The cells under a heading as numbers; a missing one has no point at all. */
export const numberRef = (tag: string, grid: Grid, column: number): string =>
  `<c:${tag}><c:numRef><c:f>${range(column, 2, grid.length)}</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="${grid.length - 1}"/>${points(body(grid, column))}</c:numCache></c:numRef></c:${tag}>`;
