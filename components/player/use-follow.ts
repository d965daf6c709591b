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
  /** Address of the timing file; `null` when the transcript has no timing. */
  readonly timing: string | null;
  /** The element that contains the text; `null` until the text is loaded. */
  readonly root: HTMLElement | null;
  /** The element that scrolls the text, if it is not the window. */
  readonly panel?: HTMLElement | null;
  readonly prefix?: '' | 'sheet-';
};

type FollowState = {
  readonly follow: RefObject<Follow | null>;
  /** `null` until the words are indexed. */
  readonly text: InteractiveText | null;
  /** Whether the reader has scrolled away from the spoken words. */
  readonly isAway: boolean;
};

/** Highlights the spoken words in a text and scrolls along while the text is shown. */
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
