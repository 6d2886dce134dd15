// The comparison as a table to be seen, with its own look. (The one behind a chart needs none.)
import '../styles/table.ts';

export { ValueTable as SeenTable } from './value-table.tsx';
