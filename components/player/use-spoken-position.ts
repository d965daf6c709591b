import { useEffect, useRef, useState } from 'react';
import { createSpokenPosition } from '@/lib/player/spoken-position';

type Spoken = {
  /** The position that the slider's accessible text describes. */
  readonly seconds: number;
  readonly setFocused: (isFocused: boolean) => void;
  /**
   * To be called when a key or an assistive technology moves the slider: the text then
   * changes at once.
   */
  readonly moveByUser: () => void;
};

/** Limits how often the slider's accessible text changes: see `createSpokenPosition`. */
export function useSpokenPosition(shown: number, isDragged: boolean): Spoken {
  const [announced, setAnnounced] = useState(shown);
  const [isFocused, setFocused] = useState(false);
  const [position] = useState(() => createSpokenPosition(setAnnounced));
  const movedByUser = useRef(false);

  useEffect(() => {
    position.show(shown, !isFocused || isDragged || movedByUser.current);
    movedByUser.current = false;
  }, [position, shown, isFocused, isDragged]);
  useEffect(() => position.stop, [position]);

  return {
    // Without the focus the slider is not announced, so its text needs no delay.
    seconds: isFocused ? announced : shown,
    setFocused,
    moveByUser: () => (movedByUser.current = true),
  };
}
