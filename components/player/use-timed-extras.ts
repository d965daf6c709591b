import { useEffect, useState } from 'react';
import { fetchTimedExtras, type TimedExtras } from '@/lib/browser/player/fetch-timed-extras';
import { holds, type Track } from '@/lib/player/player-state';
import { usePlayer } from './use-player';

type Known = TimedExtras & { readonly trackId: string };

/**
 * The speech map and the speakers of a track in which at least two people speak. They are
 * fetched when it plays.
 */
export function useTimedExtras({ id, page, hasSpeakers }: Track): TimedExtras | null {
  const isPlaying = usePlayer((state) => state.status === 'playing' && holds(state, id));
  const [known, setKnown] = useState<Known | null>(null);
  const isWanted = hasSpeakers === true && isPlaying && known?.trackId !== id;

  useEffect(() => {
    if (!isWanted) return;
    let isGone = false;
    void fetchTimedExtras({ id, page }).then((found) => {
      if (!isGone) setKnown({ ...found, trackId: id });
    });
    return () => void (isGone = true);
  }, [id, page, isWanted]);

  return known?.trackId === id ? known : null;
}
