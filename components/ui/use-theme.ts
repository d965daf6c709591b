import { useSyncExternalStore } from 'react';
import { onTheme, readTheme, type Theme } from '@/lib/browser/theme';

/** The theme of the page. */
export function useTheme(): Theme {
  return useSyncExternalStore(onTheme, readTheme, () => 'system');
}
