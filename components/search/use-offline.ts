import { useEffect, useState } from 'react';
import { enableOffline, type OfflineSearch } from '@/lib/browser/offline/enable-offline';
import type { Search } from './use-search';

/**
 * Saves the search for offline use after the first search with results.
 *
 * @param href Address of the search page.
 */
export function useOffline(href: string, { outcome, names }: Search): OfflineSearch {
  const [keeping, setKeeping] = useState<OfflineSearch>('nothing');
  const known = outcome?.status === 'found' ? names : null;

  useEffect(() => {
    if (known === null) return;
    let isGone = false;
    void enableOffline(href, known).then((next) => !isGone && setKeeping(next));
    return () => {
      isGone = true;
    };
  }, [href, known]);

  return keeping;
}
