import { useEffect, useState } from 'react';

/** A translator changes a page in many small steps; the words are counted again after this rest. */
const REST_MILLISECONDS = 250;

/**
 * Counts how often others have changed a text, such as a translator while it
 * plays. Words counted before are then no longer in the page: marks would be
 * invisible, and clicks on words would find nothing.
 */
export function useRevision(root: HTMLElement): number {
  const [revision, setRevision] = useState(0);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const observer = new MutationObserver(() => {
      clearTimeout(timer);
      timer = setTimeout(() => setRevision((before) => before + 1), REST_MILLISECONDS);
    });
    // Marks change attributes alone, which are not observed.
    observer.observe(root, { childList: true, characterData: true, subtree: true });
    return () => {
      observer.disconnect();
      clearTimeout(timer);
    };
  }, [root]);

  return revision;
}
