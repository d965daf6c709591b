import { useEffect, useState, type RefObject } from 'react';
import { setReadSection } from '@/components/transcript/read-section';
import { watchReadingPlace } from '@/lib/browser/reading-place';

/**
 * Shows on the strip how far the text is read.
 *
 * @returns The title of the section that is read; `null` before the first one.
 */
export function useReadingPlace(strip: RefObject<HTMLElement | null>): string | null {
  const [title, setTitle] = useState<string | null>(null);

  useEffect(() => {
    const { current: element } = strip;
    const section = element?.parentElement;
    if (element === null || !section) return;
    const controller = new AbortController();
    watchReadingPlace(
      section,
      ({ heading, progress, isStuck }) => {
        setTitle(heading?.textContent ?? null);
        setReadSection(heading?.querySelector('a[id]')?.id ?? null);
        element.toggleAttribute('data-stuck', isStuck);
        element.style.setProperty('--read', `${progress}`);
      },
      controller.signal,
    );
    return () => controller.abort();
  }, [strip]);

  return title;
}
