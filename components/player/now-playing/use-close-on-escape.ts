import { useEffect, useEffectEvent } from 'react';

/**
 * Closes something that is not modal on Escape. Whatever else is open and handles Escape
 * itself has priority.
 */
export function useCloseOnEscape(close: () => void): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const isHandled = event.defaultPrevented || document.querySelector(':modal') !== null;
    if (event.key === 'Escape' && !isHandled) close();
  });
  useEffect(() => {
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
}
