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

type PagePlayerState = {
  /** Whether the page shows its own player, in which case the bar is hidden. */
  readonly isInView: boolean;
  readonly setIsInView: (isInView: boolean) => void;
  /** Whether the keyboard focus is in the bar, which must then stay. */
  readonly barHasFocus: boolean;
  readonly setBarHasFocus: (barHasFocus: boolean) => void;
};

const doNothing = () => {};

export const PagePlayerContext = createContext<PagePlayerState>({
  isInView: false,
  setIsInView: doNothing,
  barHasFocus: false,
  setBarHasFocus: doNothing,
});

/** Creates the state that page player and bar share, for the provider. */
export function usePagePlayerState(): PagePlayerState {
  const [isInView, setIsInView] = useState(false);
  const [barHasFocus, setBarHasFocus] = useState(false);
  return useMemo(
    () => ({ isInView, setIsInView, barHasFocus, setBarHasFocus }),
    [isInView, barHasFocus],
  );
}

/**
 * Connects the bar at the bottom to the shared state.
 *
 * @returns Whether the bar is shown, and handlers that keep it while the keyboard
 *   focus is in it. A navigation or a pointer movement releases it.
 */
export function useAsBar() {
  const { isInView, barHasFocus, setBarHasFocus } = useContext(PagePlayerContext);

  useEffect(() => {
    if (!barHasFocus) return;
    const release = () => setBarHasFocus(false);
    addEventListener('pointermove', release);
    return () => removeEventListener('pointermove', release);
  }, [barHasFocus, setBarHasFocus]);

  return {
    shown: !isInView || barHasFocus,
    release: () => setBarHasFocus(false),
    onFocus: ({ target }: FocusEvent) => setBarHasFocus(target.matches(':focus-visible')),
    onBlur: ({ currentTarget, relatedTarget }: FocusEvent) => {
      if (!currentTarget.contains(relatedTarget)) setBarHasFocus(false);
    },
  };
}

/** The share of the page's player that must be visible for the bar to be hidden. */
const MIN_VISIBLE_SHARE = 0.5;

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
  const { setIsInView, barHasFocus } = useContext(PagePlayerContext);
  const [visibleShare, setVisibleShare] = useState(1);
  const isVisible = visibleShare >= MIN_VISIBLE_SHARE;

  useEffect(() => {
    if (element.current === null) return;
    const observer = new IntersectionObserver(
      // A busy page hears of several changes at once, oldest first.
      (entries) => setVisibleShare(entries.at(-1)?.intersectionRatio ?? 1),
      { threshold: [0, 0.01, MIN_VISIBLE_SHARE] },
    );
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);

  // In a layout effect, because there would otherwise be two players until the next paint.
  useLayoutEffect(() => {
    setIsInView(isVisible && shown);
    return () => setIsInView(false);
  }, [setIsInView, isVisible, shown]);

  return { away: shown && visibleShare === 0, inert: shown && (!isVisible || barHasFocus) };
}
