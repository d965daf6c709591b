'use client';

import { useEffect, useState } from 'react';
import { watchPointer } from '@/lib/browser/follow/watch-pointer';

/** Whether a mouse has been over the text, whose sentences it then marks. */
export function usePointed(root: HTMLElement | null): boolean {
  const [isPointed, setIsPointed] = useState(false);
  useEffect(() => {
    if (root === null || isPointed) return;
    const watching = new AbortController();
    watchPointer(root, (at) => at !== null && setIsPointed(true), watching.signal);
    return () => watching.abort();
  }, [root, isPointed]);
  return isPointed;
}
