import { useEffect, useState } from 'react';
import { keepOffline, type Keeping } from '@/lib/browser/offline/keep-offline';
import type { Search } from './use-search';

/**
 * Saves the search for offline use after the first search with results.
 *
 * @param href Address of the search page.
 */
export function useOffline(href: string, { outcome, names }: Search): Keeping {
  const [keeping, setKeeping] = useState<Keeping>('nothing');
  const known = outcome?.status === 'found' ? names : null;

  useEffect(() => {
    if (known === null) return;
    let isGone = false;
    void keepOffline(href, known).then((next) => !isGone && setKeeping(next));
    return () => {
      isGone = true;
    };
  }, [href, known]);

  return keeping;
}
