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
  /** Whether the page shows its own player, in which case the bar is hidden. */
  readonly inView: boolean;
  readonly setInView: (inView: boolean) => void;
  /** Whether the keyboard focus is in the bar, which must then stay. */
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

/** Creates the state that page player and bar share, for the provider. */
export function useSlots(): Places {
  const [inView, setInView] = useState(false);
  const [held, setHeld] = useState(false);
  return useMemo(() => ({ inView, setInView, held, setHeld }), [inView, held]);
}

/**
 * Connects the bar at the bottom to the shared state.
 *
 * @returns Whether the bar is shown, and handlers that keep it while the keyboard
 *   focus is in it. A navigation or a pointer movement releases it.
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

/** The share of the page's player that must be visible for the bar to be hidden. */
const ENOUGH = 0.5;

/**
 * Connects the page's player to the shared state, which tells the bar whether it is
 * visible.
 *
 * @param shown `false` while another episode plays.
 * @returns Whether the page's player is out of view, and whether it should be inert.
 *   Only one of the two players is in the tab order and the accessibility tree;
 *   otherwise a screen reader would read each control twice.
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

  // In a layout effect, because there would otherwise be two players until the next paint.
  useLayoutEffect(() => {
    setInView(visible && shown);
    return () => setInView(false);
  }, [setInView, visible, shown]);

  return { away: shown && seen === 0, inert: shown && (!visible || held) };
}
