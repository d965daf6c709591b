import { useEffect, useRef, useState } from 'react';
import { createSpokenPosition } from '@/lib/player/spoken-position';

type Spoken = {
  /** The place that the slider's words are about. */
  readonly seconds: number;
  readonly setFocused: (isFocused: boolean) => void;
  /** Call it when a key, or an aid of the user, moves the slider: that is said at once. */
  readonly moveByUser: () => void;
};

/** How often the words of a slider change: see `createSpokenPosition`. */
export function useSpokenPosition(shown: number, isDragged: boolean): Spoken {
  const [said, setSaid] = useState(shown);
  const [isFocused, setFocused] = useState(false);
  const [position] = useState(() => createSpokenPosition(setSaid));
  const movedByUser = useRef(false);

  useEffect(() => {
    position.show(shown, !isFocused || isDragged || movedByUser.current);
    movedByUser.current = false;
  }, [position, shown, isFocused, isDragged]);
  useEffect(() => position.stop, [position]);

  return {
    // Without the focus nobody waits for an effect.
    seconds: isFocused ? said : shown,
    setFocused,
    moveByUser: () => (movedByUser.current = true),
  };
}
