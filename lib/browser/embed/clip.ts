import type { PlayerStore } from '@/lib/player/player-store';
import type { Moment } from '@/lib/time/parse-moment';

/** Seconds outside of the clip from which it counts as left. */
const OUTSIDE = 2;

export type Clip = {
  /** Whether it was played to its end, and nobody went elsewhere since. */
  isOver(): boolean;
};

/**
 * Stops the sound where a clip ends. Whoever moves elsewhere has left the clip,
 * and is stopped no more.
 *
 * @param moment Asked for by the address; without an end it is no clip.
 */
export function playClip(store: PlayerStore, moment: Moment | null): Clip {
  const end = moment?.end ?? null;
  if (moment === null || end === null) return { isOver: () => false };
  const { start } = moment;
  let stage: 'inside' | 'ending' | 'over' | 'left' = 'inside';
  let timer: ReturnType<typeof setTimeout> | undefined;

  function isOutside(seconds: number, end: number): boolean {
    return seconds < start - OUTSIDE || seconds > end + OUTSIDE;
  }

  function look(): void {
    clearTimeout(timer);
    if (end === null || stage !== 'inside' || store.getState().status !== 'playing') return;
    const now = store.now();
    if (isOutside(now, end)) stage = 'left';
    else if (now < end) {
      timer = setTimeout(look, Math.min(250, ((end - now) / store.getSettings().rate) * 1000));
    } else {
      stage = 'ending';
      store.pause();
    }
  }

  store.subscribe(() => {
    const { status } = store.getState();
    if (stage === 'ending' && status === 'paused') stage = 'over';
    else if (stage === 'over' && (status !== 'paused' || isOutside(store.now(), end))) {
      stage = 'left';
    }
    look();
  });

  return { isOver: () => stage === 'over' };
}
