'use client';

import { useEffect } from 'react';
import { showTooltips } from '@/lib/browser/tooltips';

/** Shows the names of icon buttons to a mouse and a keyboard. */
export function Tooltips() {
  useEffect(() => {
    const showing = new AbortController();
    showTooltips(showing.signal);
    return () => showing.abort();
  }, []);
  return null;
}
