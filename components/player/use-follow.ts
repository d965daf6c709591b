import { useEffect, useRef, useState, type RefObject } from 'react';
import {
  attachFollow,
  type Follow,
  type InteractiveText,
} from '@/lib/browser/follow/attach-follow';
import type { Track } from '@/lib/player/player-state';
import { usePlayerStore } from './use-player';

type FollowProps = {
  readonly track: Track;
  /** Address of the timing; `null` where the transcript is not timed. */
  readonly timing: string | null;
  /** The element that has the text; `null` until the text is there. */
  readonly root: HTMLElement | null;
  /** What scrolls the text where the window does not. */
  readonly panel?: HTMLElement | null;
  readonly prefix?: '' | 'sheet-';
};

type FollowState = {
  readonly follow: RefObject<Follow | null>;
  /** `null` until the words are counted. */
  readonly text: InteractiveText | null;
  /** The reader has scrolled away from the voice. */
  readonly isAway: boolean;
};

/** Follows the voice in a text as long as it is shown. */
export function useFollow(props: FollowProps): FollowState {
  const { track, timing, root, panel = null, prefix = '' } = props;
  const store = usePlayerStore();
  const follow = useRef<Follow>(null);
  const [text, tellText] = useState<InteractiveText | null>(null);
  const [isAway, tellAway] = useState(false);

  useEffect(() => {
    if (root === null) return;
    const options = { store, track, timing, panel, prefix, tellText, tellAway };
    const attached = attachFollow(root, options);
    follow.current = attached;
    return () => {
      attached.stop();
      follow.current = null;
    };
  }, [store, track, timing, root, panel, prefix]);

  return { follow, text, isAway };
}
