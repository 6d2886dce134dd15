// How components reach the store, the words, and links that are addresses.
import {
  type AnchorHTMLAttributes,
  createContext,
  type MouseEvent,
  type ReactNode,
  useContext,
  useDeferredValue,
  useEffect,
  useMemo,
  useRef,
} from 'react';
import { useStore } from 'zustand';
import type { Language } from '../core/language.ts';
import type { Messages } from '../i18n/messages.ts';
import { type Address, headlineOf, printAddress } from '../view/address.ts';
import type { State, Store } from './store.ts';

export const StoreContext = createContext<Store | null>(null);

export function useAppStore(): Store {
  const store = useContext(StoreContext);
  if (store === null) throw new Error('a component of the page stands outside <App>');
  return store;
}

export const useApp = <T,>(pick: (state: State) => T): T => useStore(useAppStore(), pick);
export const useMessages = (): Messages => useApp(state => state.messages);
/** The figure or absence that is open; of another figure for the same thing its headline. */
export const useAt = (): string | null =>
  useApp(({ address: { at } }) => (at === null ? null : headlineOf(at)));
export const useLanguage = (): Language => useApp(state => state.address.lang);

/**
 * A value that may follow a moment after the rest of what was chosen; but the first address of a visit is shown at one
 * stroke.
 */
export function useFollowing<T>(value: T): T {
  const started = useApp(state => state.started);
  const seen = useRef(started);
  useEffect(() => {
    seen.current = started;
  }, [started]);
  const following = useDeferredValue(value);
  return seen.current ? following : value;
}

/** The address that links start from. */
const FromContext = createContext<Address | null>(null);

/** What a person sees changes first, where the links lead a moment later. */
export function LinksFollow({ children }: { children: ReactNode }) {
  const address = useDeferredValue(useApp(state => state.address));
  return <FromContext value={address}>{children}</FromContext>;
}

/** An address is only a query, so the page works from any path. */
export const hrefOf = (address: Address): string => printAddress(address) || './';

export interface LinkProps extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> {
  /** What changes in the address. */
  readonly to: Partial<Address>;
}

/** A real link (opens in a new tab, works without script) that changes the address in place. */
export function Link({ to, onClick, ...rest }: LinkProps) {
  const store = useAppStore();
  const address = useContext(FromContext);
  if (address === null) throw new Error('a link stands outside <LinksFollow>');
  const href = useMemo(() => hrefOf({ ...address, ...to }), [address, to]);
  const follow = (event: MouseEvent<HTMLAnchorElement>): void => {
    onClick?.(event);
    const elsewhere = event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0;
    if (event.defaultPrevented || elsewhere) return;
    event.preventDefault();
    store.go(to);
  };
  return <a {...rest} href={href} onClick={follow} />;
}
