// The choices of a view in a sheet, for a phone.
import { useAppStore, useMessages } from '../context.tsx';
import { FilterFields } from './filter.tsx';
import { Segments } from './segments.tsx';
import { Sheet } from './sheet.tsx';
import type { Field } from './toolbar.tsx';

export function Options({ fields }: { fields: readonly Field[] }) {
  const m = useMessages();
  const store = useAppStore();
  return (
    <Sheet title={m.ui.options} open onClose={() => store.open(null)} done={m.ui.done}>
      {fields.map(field => (
        <Segments key={field.label} label={field.label} shown choices={field.choices} chosen={field.chosen} />
      ))}
      <FilterFields />
    </Sheet>
  );
}
