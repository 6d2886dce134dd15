// What can be chosen above Over time: the arrangement, the scale, the context.
import type { Timeline } from '../../view/timeline.ts';
import { useApp } from '../context.tsx';
import { usePageWords } from '../use-page-words.ts';
import { type Field, Toolbar } from './toolbar.tsx';

export function TimeTools({ table }: { table: Timeline | null }) {
  const { time: words, shared } = usePageWords();
  const address = useApp(state => state.address);
  const arrangement = address.chart === 'table' ? 'table' : (address.facet ?? 'all');
  const fields: Field[] = [
    {
      label: shared.chart,
      chosen: arrangement,
      choices: [
        { id: 'all', name: words.all, to: { chart: 'bar', facet: null } },
        { id: 'agency', name: words.each, to: { chart: 'bar', facet: 'agency' } },
        { id: 'table', name: shared.table, to: { chart: 'table' } },
      ],
    },
  ];
  if (table?.logOffered && arrangement !== 'table')
    fields.push({
      label: words.scale,
      chosen: table.scale,
      choices: [
        { id: 'log', name: words.log, to: { scale: null } },
        { id: 'linear', name: words.linear, to: { scale: 'linear' } },
      ],
    });
  fields.push({
    label: words.context,
    chosen: address.context ? 'shown' : 'hidden',
    choices: [
      { id: 'shown', name: words.showContext, to: { context: true } },
      { id: 'hidden', name: words.hideContext, to: { context: false } },
    ],
  });
  return <Toolbar fields={fields} />;
}
