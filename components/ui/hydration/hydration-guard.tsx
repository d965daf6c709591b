'use client';

import { useLayoutEffect, useState, type ReactNode } from 'react';
import { restoreServed, returnForeign } from './restore-served';

/** Wraps `<html>`, so that React hydrates the page as it was served. */
export function HydrationGuard({ children }: { readonly children: ReactNode }) {
  // `instrumentation-client.ts` did this earlier, but React may have waited for code since.
  useState(() => typeof window !== 'undefined' && restoreServed());
  // Before the first paint of a document that React had to render again.
  useLayoutEffect(() => returnForeign(), []);
  return children;
}
