'use client';

import { useLayoutEffect, useState, type ReactNode } from 'react';
import { restoreServed, returnForeign } from './restore-served';

/** Stands above `<html>`, so that the page is as it was served when React reads it. */
export function HydrationGuard({ children }: { readonly children: ReactNode }) {
  // `instrumentation-client.ts` did so before, and React may have waited for code since.
  useState(() => typeof window !== 'undefined' && restoreServed());
  // Before the first paint of a document that had to be rendered anew.
  useLayoutEffect(() => returnForeign(), []);
  return children;
}
