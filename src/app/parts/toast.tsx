// One polite live region for the whole page; what it says is shown for a moment.
import { useEffect } from 'react';
import { useApp, useAppStore } from '../context.tsx';

export function Toast() {
  const store = useAppStore();
  const said = useApp(state => state.said);
  useEffect(() => {
    if (said === '') return;
    const timer = setTimeout(() => store.say(''), 4000);
    return () => clearTimeout(timer);
  }, [said, store]);
  return (
    <p className="toast" role="status" aria-live="polite" data-shown={said !== ''}>
      {said}
    </p>
  );
}
