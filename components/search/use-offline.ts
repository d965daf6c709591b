import { useEffect, useState } from 'react';
import { keepOffline, type Keeping } from '@/lib/browser/offline/keep-offline';
import type { Search } from './use-search';

/**
 * Once something was found, the search is kept for times without a network.
 *
 * @param href Of the search page.
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
