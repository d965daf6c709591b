'use client';

import { useEffect, useState } from 'react';
import type { Track } from '@/lib/player/player-state';
import type { Moment } from '@/lib/time/parse-moment';
import { tellClipOver } from './clip-over';
import { usePlayer, usePlayerSettings, usePlayerStore } from './use-player';

/** Seconds outside of the clip from which it counts as left. */
const OUTSIDE = 2;

/**
 * Stops the sound where a clip ends. Whoever moves elsewhere has left the clip,
 * and is stopped no more.
 *
 * @param moment Asked for by a link; without an end it is no clip.
 */
export function useClip(track: Track, moment: Moment | null): void {
  const store = usePlayerStore();
  const { rate } = usePlayerSettings();
  /** The clip that is done with, played or left. */
  const [done, setDone] = useState<{ moment: Moment; isOver: boolean } | null>(null);
  const isPlaying = usePlayer((state) => state.status === 'playing' && state.track.id === track.id);
  const end = moment?.end ?? null;
  const isDone = done?.moment === moment;

  useEffect(() => {
    if (moment === null || end === null || isDone || !isPlaying) return;
    const clip = { moment, start: moment.start, end };
    let timer: ReturnType<typeof setTimeout>;
    function look(): void {
      const now = store.now();
      const isLeft = now < clip.start - OUTSIDE || now > clip.end + OUTSIDE;
      if (!isLeft && now < clip.end) {
        timer = setTimeout(look, Math.min(250, ((clip.end - now) / rate) * 1000));
        return;
      }
      if (!isLeft) store.pause();
      setDone({ moment: clip.moment, isOver: !isLeft });
    }
    look();
    return () => clearTimeout(timer);
  }, [store, isDone, isPlaying, moment, end, rate]);

  const isOver = isDone && done?.isOver === true && !isPlaying;
  useEffect(() => {
    if (!isOver) return;
    tellClipOver(() => {
      setDone((before) => before && { ...before, isOver: false });
      store.play();
    });
    return () => tellClipOver(null);
  }, [store, isOver]);
}
