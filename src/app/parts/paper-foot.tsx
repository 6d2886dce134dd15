// At the foot of paper alone: which page this is, and of which data.
import { useEffect, useState } from 'react';
import { TOOLS } from '../../i18n/tools.ts';
import { useApp, useLanguage } from '../context.tsx';

export function PaperFoot() {
  const words = TOOLS[useLanguage()];
  const version = useApp(state => state.index.version);
  const address = useApp(state => state.address);
  const [here, setHere] = useState('');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the bar follows the address
  useEffect(() => {
    const look = (): void => setHere(location.href);
    look();
    addEventListener('beforeprint', look);
    return () => removeEventListener('beforeprint', look);
  }, [address]);
  // Hidden before any style is here; paper shows it. The deck's last page tells the same, and each slide is a page.
  if (here === '' || address.view === 'deck') return null;
  return (
    <footer className="paper-foot" hidden>
      <p>{words.version(version)}</p>
      <p className="inert">{decoded(here)}</p>
    </footer>
  );
}

/** Readable where the address allows it, as it stands where not. */
function decoded(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}
