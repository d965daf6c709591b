import { useEffect, useEffectEvent, type RefObject } from 'react';

/** How soon the element expires after the pointer and the focus have left it. */
const GRACE_MILLISECONDS = 1000;

/**
 * Ends something after a time in which neither the pointer nor the focus is on its
 * element.
 *
 * @param key A new value starts the time again.
 */
export function useExpiry(
  element: RefObject<HTMLElement | null>,
  key: unknown,
  milliseconds: number,
  end: () => void,
): void {
  const onEnd = useEffectEvent(end);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    function check(): void {
      const isUsed = element.current?.matches(':hover, :focus-within') === true;
      if (isUsed) timer = setTimeout(check, GRACE_MILLISECONDS);
      else onEnd();
    }
    timer = setTimeout(check, milliseconds);
    return () => clearTimeout(timer);
  }, [element, key, milliseconds]);
}
