'use client';

import { useEffect } from 'react';
import { sharedValue } from '@/components/ui/shared-value';

const openPage = sharedValue<string | null>(null);

/** The id of the episode whose page is open; `null` on other pages. */
export const useOpenPage = openPage.use;

/** Publishes which episode the open page shows. */
export function usePublishOpenPage(trackId: string): void {
  useEffect(() => {
    openPage.set(trackId);
    return () => openPage.set(null);
  }, [trackId]);
}
