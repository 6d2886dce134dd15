// When a view breaks, the rest of the page stays: the address is kept, and there is a way on.
import { Component, type ReactNode } from 'react';
import { HOME } from '../../view/address.ts';
import { Link, useMessages } from '../context.tsx';

interface Props {
  readonly children: ReactNode;
}

export class Boundary extends Component<Props, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return <Crash again={() => this.setState({ failed: false })} />;
  }
}

function Crash({ again }: { again: () => void }) {
  const m = useMessages();
  return (
    <section className="trouble">
      <h1>{m.ui.crashed}</h1>
      <p>{m.ui.crashedHelp}</p>
      <p>
        <button type="button" className="button" onClick={again}>
          {m.ui.retry}
        </button>{' '}
        <Link to={HOME}>{m.ui.home}</Link>
      </p>
    </section>
  );
}
