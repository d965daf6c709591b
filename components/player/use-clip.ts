'use client';

import { useEffect, useState } from 'react';
import type { Track } from '@/lib/player/player-state';
import type { Moment } from '@/lib/time/parse-moment';
import { messages } from '@/lib/messages/current/reading';
import { tellClip } from './clip';
import { usePlayer, usePlayerSettings, usePlayerStore } from './use-player';

/** Seconds outside of the clip from which it counts as left. */
const OUTSIDE = 2;

/**
 * Stops the sound where a clip ends, or begins the clip again if the listener
 * wants it repeated. Whoever moves elsewhere has left the clip, and is stopped
 * no more.
 *
 * @param moment Asked for by a link; without an end it is no clip.
 */
export function useClip(track: Track, moment: Moment): void {
  const store = usePlayerStore();
  const { rate } = usePlayerSettings();
  const [repeats, setRepeats] = useState(false);
  /** The clip that is done with, played or left. */
  const [done, setDone] = useState<{ moment: Moment; isOver: boolean } | null>(null);
  const isPlaying = usePlayer((state) => state.status === 'playing' && state.track.id === track.id);
  const { start, end } = moment;
  const isDone = done?.moment === moment;

  useEffect(() => {
    if (end === null || isDone || !isPlaying) return;
    const clip = { moment, start: moment.start, end };
    let timer: ReturnType<typeof setTimeout>;
    function look(): void {
      const now = store.now();
      const isLeft = now < clip.start - OUTSIDE || now > clip.end + OUTSIDE;
      const isInside = !isLeft && now < clip.end;
      if (!isInside && !isLeft && repeats) store.seek(clip.start);
      if (isInside || (!isLeft && repeats)) {
        const wait = isInside ? ((clip.end - now) / rate) * 1000 : 250;
        timer = setTimeout(look, Math.min(250, wait));
        return;
      }
      if (!isLeft) store.pause();
      setDone({ moment: clip.moment, isOver: !isLeft });
    }
    look();
    return () => clearTimeout(timer);
  }, [store, isDone, isPlaying, moment, end, rate, repeats]);

  const isOver = isDone && done?.isOver === true && !isPlaying;
  useEffect(() => {
    if (end === null || (isDone && !isOver)) return;
    tellClip({
      says: { over: messages.clipEnded, goOn: messages.keepPlaying, repeat: messages.repeatClip },
      repeats,
      toggleRepeat() {
        setRepeats(!repeats);
        if (!isOver || repeats) return;
        setDone(null);
        store.seek(start);
        store.play();
      },
      goOn: isOver
        ? () => {
            setDone((before) => before && { ...before, isOver: false });
            store.play();
          }
        : null,
    });
    return () => tellClip(null);
  }, [store, start, end, isDone, isOver, repeats]);
}
