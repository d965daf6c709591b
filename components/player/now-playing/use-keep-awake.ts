import { useEffect } from 'react';
import { keepAwake } from '@/lib/browser/keep-awake';

/** Keeps the screen on while `isNeeded`. */
export function useKeepAwake(isNeeded: boolean): void {
  useEffect(() => (isNeeded ? keepAwake() : undefined), [isNeeded]);
}
