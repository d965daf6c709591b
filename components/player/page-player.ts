'use client';

import { createContext, useContext, useEffect, useState, type RefObject } from 'react';

type InView = readonly [boolean, (inView: boolean) => void];

/** Whether the page shows a player of its own, so that the bar can step aside. */
export const PagePlayerContext = createContext<InView>([false, () => {}]);

/** For the bar: true while the player on the page can be seen. */
export function usePagePlayerInView(): boolean {
  return useContext(PagePlayerContext)[0];
}

/**
 * For the player on the page: tells the bar when it can be seen.
 *
 * @param shown False while it is another episode that plays.
 * @returns Whether it should take part in tabbing and be read out. One player
 *   at a time does, or a screen reader would meet every control twice.
 */
export function useAsPagePlayer(element: RefObject<HTMLElement | null>, shown: boolean): boolean {
  const setInView = useContext(PagePlayerContext)[1];
  const [visible, setVisible] = useState(true);

  useEffect(() => {
    if (element.current === null) return;
    const observer = new IntersectionObserver(([entry]) =>
      setVisible(entry?.isIntersecting ?? true),
    );
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);

  useEffect(() => {
    setInView(visible && shown);
    return () => setInView(false);
  }, [setInView, visible, shown]);

  return visible || !shown;
}
