import { useEffect, useRef, useState, type RefObject } from 'react';
import {
  attachFollow,
  type Follow,
  type InteractiveText,
} from '@/lib/browser/follow/attach-follow';
import type { PlayOffer } from '@/lib/browser/follow/offer-play';
import type { Track } from '@/lib/player/player-state';
import { useWholePlayer } from './use-player';

type FollowProps = {
  readonly track: Track;
  /** Address of the timing file; `null` when the transcript has no timing. */
  readonly timing: string | null;
  /** The element that contains the text; `null` until the text is loaded. */
  readonly root: HTMLElement | null;
  /** The element that scrolls the text, if it is not the window. */
  readonly panel?: HTMLElement | null;
  readonly prefix?: '' | 'sheet-';
  /** Where each spoken line rests, as a share of the panel's height; without it, lines move. */
  readonly restShare?: number;
};

type FollowState = {
  readonly follow: RefObject<Follow | null>;
  /** `null` until the words are indexed. */
  readonly text: InteractiveText | null;
  /** Whether the spoken words are out of view, and are not followed. */
  readonly isAway: boolean;
  /** The offer to play from a tapped line; `null` when there is none. */
  readonly offer: PlayOffer | null;
};

/** Highlights the spoken words in a text and scrolls along while the text is shown. */
export function useFollow(props: FollowProps): FollowState {
  const { track, timing, root, panel = null, prefix = '', restShare } = props;
  const { store, storage } = useWholePlayer();
  const follow = useRef<Follow>(null);
  const [text, tellText] = useState<InteractiveText | null>(null);
  const [isAway, tellAway] = useState(false);
  const [offer, tellOffer] = useState<PlayOffer | null>(null);

  useEffect(() => {
    if (root === null) return;
    const isSwitchedOn = () => storage.reading().follow !== 'off';
    const tell = { tellText, tellAway, tellOffer };
    const options = { store, track, timing, panel, prefix, restShare, isSwitchedOn, ...tell };
    const attached = attachFollow(root, options);
    follow.current = attached;
    const unsubscribe = storage.subscribe(attached.update);
    return () => {
      unsubscribe();
      attached.stop();
      follow.current = null;
    };
  }, [store, storage, track, timing, root, panel, prefix, restShare]);

  return { follow, text, isAway, offer };
}
