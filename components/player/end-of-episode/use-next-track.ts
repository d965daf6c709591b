import { useEffect, useState } from 'react';
import { useQueue } from '@/components/player/use-player';
import { fetchNext } from '@/lib/browser/player/fetch-next';
import type { Track } from '@/lib/player/player-state';

/**
 * The episode to offer after this one: the first of Up next, else the next of the show.
 *
 * @returns `null` after the newest episode, without a network, and until it is known.
 */
export function useNextTrack(track: Track): Track | null {
  const [queued] = useQueue().tracks;
  const [found, setFound] = useState<Track | null>(null);

  useEffect(() => {
    let isGone = false;
    fetchNext(track).then(
      (next) => isGone || setFound(next),
      () => {
        // Without a network, the next episode would have no audio either.
      },
    );
    return () => void (isGone = true);
  }, [track]);
  return queued ?? found;
}
