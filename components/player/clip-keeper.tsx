import { useEffect } from 'react';
import type { Track } from '@/lib/player/player-state';
import type { Moment } from '@/lib/time/parse-moment';
import { keepClip } from '@/lib/browser/follow/keep-clip';
import { messages } from '@/lib/messages/current/reading';
import { setCurrentClip } from './clip';
import { usePlayerStore } from './use-player';

type ClipKeeperProps = { readonly track: Track; readonly moment: Moment };

const LABELS = {
  over: messages.clipEnded,
  goOn: messages.keepPlaying,
  repeat: messages.repeatClip,
  play: messages.playClip,
  arrival: messages.quoteFrom,
};

/** Keeps playback within a clip. Renders nothing, and is loaded only for a link to a clip. */
export function ClipKeeper({ track: { id }, moment }: ClipKeeperProps) {
  const store = usePlayerStore();
  useEffect(() => {
    const { start, end } = moment;
    if (end === null) return;
    return keepClip(store, id, { start, end }, (clip) =>
      setCurrentClip(clip && { ...clip, trackId: id, start, end, labels: LABELS }),
    );
  }, [store, id, moment]);
  return null;
}
