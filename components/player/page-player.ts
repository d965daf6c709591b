'use client';

import {
  createContext,
  useContext,
  useEffect,
  useLayoutEffect,
  useMemo,
  useState,
  type FocusEvent,
  type RefObject,
} from 'react';

type Places = {
  /** The page shows a player of its own, so the bar can step aside. */
  readonly inView: boolean;
  readonly setInView: (inView: boolean) => void;
  /** Somebody walks the bar by keys: it must not go from under them. */
  readonly held: boolean;
  readonly setHeld: (held: boolean) => void;
};

const nothing = () => {};

export const PagePlayerContext = createContext<Places>({
  inView: false,
  setInView: nothing,
  held: false,
  setHeld: nothing,
});

/** Where the one player is to be found: for the provider. */
export function useSlots(): Places {
  const [inView, setInView] = useState(false);
  const [held, setHeld] = useState(false);
  return useMemo(() => ({ inView, setInView, held, setHeld }), [inView, held]);
}

/**
 * For the bar.
 *
 * @returns Whether it is the player now, and what keeps it while keys walk it.
 *   Pages that are gone to, and any move of the pointer, let it go.
 */
export function useAsBar() {
  const { inView, held, setHeld } = useContext(PagePlayerContext);

  useEffect(() => {
    if (!held) return;
    const release = () => setHeld(false);
    addEventListener('pointermove', release);
    return () => removeEventListener('pointermove', release);
  }, [held, setHeld]);

  return {
    shown: !inView || held,
    release: () => setHeld(false),
    onFocus: ({ target }: FocusEvent) => setHeld(target.matches(':focus-visible')),
    onBlur: ({ currentTarget, relatedTarget }: FocusEvent) => {
      if (!currentTarget.contains(relatedTarget)) setHeld(false);
    },
  };
}

/** The part of the page's player that must be seen for it to be the one that serves. */
const ENOUGH = 0.5;

/**
 * For the player on the page: tells the bar when it can be seen.
 *
 * @param shown False while it is another episode that plays.
 * @returns Whether it is out of sight, and whether it should keep out of tabbing
 *   and reading. One player at a time takes part in these, or a screen reader
 *   would meet every control twice.
 */
export function useAsPagePlayer(
  element: RefObject<HTMLElement | null>,
  shown: boolean,
): { readonly away: boolean; readonly inert: boolean } {
  const { setInView, held } = useContext(PagePlayerContext);
  const [seen, setSeen] = useState(1);
  const visible = seen >= ENOUGH;

  useEffect(() => {
    if (element.current === null) return;
    const observer = new IntersectionObserver(([entry]) => setSeen(entry?.intersectionRatio ?? 1), {
      threshold: [0, 0.01, ENOUGH],
    });
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);

  // Before anything is painted or read: for a moment there would be two players.
  useLayoutEffect(() => {
    setInView(visible && shown);
    return () => setInView(false);
  }, [setInView, visible, shown]);

  return { away: shown && seen === 0, inert: shown && (!visible || held) };
}
