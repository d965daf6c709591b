'use client';

import { useEffect, useEffectEvent, type RefObject } from 'react';

/** Closes an open element when the user presses or focuses something outside it. */
export function useCloseOutside(
  isOpen: boolean,
  box: RefObject<HTMLElement | null>,
  close: () => void,
): void {
  const closeOutside = useEffectEvent(({ target }: Event) => {
    if (target instanceof Node && !box.current?.contains(target)) close();
  });
  useEffect(() => {
    if (!isOpen) return;
    addEventListener('pointerdown', closeOutside);
    addEventListener('focusin', closeOutside);
    return () => {
      removeEventListener('pointerdown', closeOutside);
      removeEventListener('focusin', closeOutside);
    };
  }, [isOpen]);
}
