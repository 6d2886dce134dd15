// Beside a quotation that carries a planted address: what it is, in the words of the report view.
import { useMessages } from '../context.tsx';
import { CheckTag } from './tags.tsx';

export function PlantedNote() {
  const m = useMessages();
  return (
    <p className="small planted-note">
      <CheckTag status="finding">{m.evidence.tampered}</CheckTag> {m.evidence.tamperedWhy}
    </p>
  );
}
