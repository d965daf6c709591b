import { useEffect, type RefObject } from 'react';
import { useReadSection } from '@/components/transcript/read-section';

/** Marks the row of the section that is read, and keeps it in view of a long outline. */
export function useReadRow(nav: RefObject<HTMLElement | null>): void {
  const section = useReadSection();

  useEffect(() => {
    for (const link of nav.current?.querySelectorAll<HTMLAnchorElement>('a[href^="#"]') ?? []) {
      const isRead = section !== null && decodeURIComponent(link.hash.slice(1)) === section;
      if (isRead) link.setAttribute('aria-current', 'location');
      else link.removeAttribute('aria-current');
      if (isRead && nav.current !== null) keepRowInView(link, nav.current);
    }
  }, [nav, section]);
}

/** Scrolls only the outline: `scrollIntoView` would scroll the page as well. */
function keepRowInView(row: HTMLElement, list: HTMLElement): void {
  const { top, bottom } = row.getBoundingClientRect();
  const frame = list.getBoundingClientRect();
  const isInView = top >= frame.top && bottom <= frame.bottom;
  if (!isInView) list.scrollBy({ top: top - frame.top - frame.height / 3, behavior: 'instant' });
}
