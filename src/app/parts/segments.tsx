// A segmented control for exclusive choices; each choice is a link to its address.
import { useId } from 'react';
import type { Address } from '../../view/address.ts';
import { Link } from '../context.tsx';

export interface Choice {
  readonly id: string;
  readonly name: string;
  readonly to: Partial<Address>;
  readonly lang?: string;
}

interface Props {
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly chosen: string;
  /** Shows the label above, as in sheets. */
  readonly shown?: boolean;
}

export function Segments({ label, choices, chosen, shown = false }: Props) {
  const id = useId();
  return (
    <div className="segments-field">
      {shown && (
        <span className="field-label" id={id}>
          {label}
        </span>
      )}
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be one flex row in all browsers */}
      <div
        className="segments"
        role="group"
        {...(shown ? { 'aria-labelledby': id } : { 'aria-label': label })}
      >
        {choices.map(choice => (
          <Link
            key={choice.id}
            to={choice.to}
            lang={choice.lang}
            aria-current={choice.id === chosen ? 'true' : undefined}
          >
            {choice.name}
          </Link>
        ))}
      </div>
    </div>
  );
}
