import { holds, wantsSound, type Range } from '@/lib/player/player-state';
import type { PlayerStore } from '@/lib/player/player-store';

/** Seconds outside of the clip after which the listener has left it. */
const OUTSIDE = 2;

/** A part of an episode that a link requests, for as long as the listener stays in it. */
export type Clip = {
  /** Whether it was played to its end. */
  readonly isOver: boolean;
  /** Whether nothing has been played since the link was opened. */
  readonly isNew: boolean;
  readonly repeats: boolean;
  readonly toggleRepeat: () => void;
  /** Continues from the end of the clip. */
  readonly goOn: () => void;
};

/**
 * Pauses the audio at the end of a clip, or begins the clip again if the listener has turned on
 * repeat. A listener who seeks elsewhere has left the clip, and playback continues.
 *
 * @param tell Called with the clip on each change; with `null` once the listener has left it.
 * @returns Ends the clip.
 */
export function keepClip(
  store: PlayerStore,
  trackId: string,
  { start, end }: Range,
  tell: (clip: Clip | null) => void,
): () => void {
  let stage: 'inside' | 'rewinding' | 'ending' | 'over' | 'left' = 'inside';
  let repeats = false;
  let isNew = true;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function enter(next: typeof stage): void {
    stage = next;
    tell(next === 'left' ? null : { isOver: next === 'over', isNew, repeats, toggleRepeat, goOn });
  }

  function isOutside(): boolean {
    return store.now() < start - OUTSIDE || store.now() > end + OUTSIDE;
  }

  function check(): void {
    clearTimeout(timer);
    const state = store.getState();
    if (stage !== 'inside' || state.status !== 'playing' || !holds(state, trackId)) return;
    const left = (end - store.now()) / store.getSettings().rate;
    if (isOutside()) enter('left');
    else if (left > 0) timer = setTimeout(check, Math.min(250, left * 1000));
    else if (repeats) rewind();
    else {
      enter('ending');
      store.pause();
    }
  }

  function rewind(): void {
    // The store may report the seek at once, which must not cause another one.
    stage = 'rewinding';
    store.seek(start);
    stage = 'inside';
    timer = setTimeout(check, 250);
  }

  function onState(): void {
    const state = store.getState();
    const isPaused = holds(state, trackId) && !wantsSound(state);
    if (stage === 'ending' && isPaused) enter('over');
    if (stage === 'over' && (!isPaused || isOutside())) enter('left');
    if (isNew && holds(state, trackId) && wantsSound(state)) {
      isNew = false;
      enter(stage);
    }
    check();
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
  check();
  return () => {
    unsubscribe();
    clearTimeout(timer);
    tell(null);
  };
}
