import { holds, wantsSound, type Range } from '@/lib/player/player-state';
import type { PlayerStore } from '@/lib/player/player-store';

/** Seconds outside of the clip from which it counts as left. */
const OUTSIDE = 2;

/** A part of an episode that a link asked for, as long as the listener stays in it. */
export type Clip = {
  /** Whether it was played to its end. */
  readonly isOver: boolean;
  readonly repeats: boolean;
  readonly toggleRepeat: () => void;
  /** Plays on from the end of the clip. */
  readonly goOn: () => void;
};

/**
 * Stops the sound where a clip ends, or begins the clip again if the listener
 * wants it repeated. A listener who moves elsewhere has left the clip and is not
 * stopped any more.
 *
 * @param tell Told the clip on each change; `null` once it is left.
 * @returns Stops it.
 */
export function keepClip(
  store: PlayerStore,
  trackId: string,
  { start, end }: Range,
  tell: (clip: Clip | null) => void,
): () => void {
  let stage: 'inside' | 'rewinding' | 'ending' | 'over' | 'left' = 'inside';
  let repeats = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function enter(next: typeof stage): void {
    stage = next;
    tell(next === 'left' ? null : { isOver: next === 'over', repeats, toggleRepeat, goOn });
  }

  function isOutside(): boolean {
    return store.now() < start - OUTSIDE || store.now() > end + OUTSIDE;
  }

  function look(): void {
    clearTimeout(timer);
    const state = store.getState();
    if (stage !== 'inside' || state.status !== 'playing' || !holds(state, trackId)) return;
    const left = (end - store.now()) / store.getSettings().rate;
    if (isOutside()) enter('left');
    else if (left > 0) timer = setTimeout(look, Math.min(250, left * 1000));
    else if (repeats) rewind();
    else {
      enter('ending');
      store.pause();
    }
  }

  function rewind(): void {
    // The store may tell of the seek at once, and would be asked for another one.
    stage = 'rewinding';
    store.seek(start);
    stage = 'inside';
    timer = setTimeout(look, 250);
  }

  function onState(): void {
    const state = store.getState();
    const isSilent = holds(state, trackId) && !wantsSound(state);
    if (stage === 'ending' && isSilent) enter('over');
    if (stage === 'over' && (!isSilent || isOutside())) enter('left');
    look();
  }

  function toggleRepeat(): void {
    repeats = !repeats;
    const isAgain = repeats && stage === 'over';
    enter(isAgain ? 'inside' : stage);
    if (!isAgain) return;
    store.seek(start);
    store.play();
  }

  function goOn(): void {
    enter('left');
    store.play();
  }

  const unsubscribe = store.subscribe(onState);
  enter('inside');
  look();
  return () => {
    unsubscribe();
    clearTimeout(timer);
    tell(null);
  };
}
