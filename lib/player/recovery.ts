import type { PlaybackError } from './player-state';

/**
 * Seconds between the tries. A network that is back is noticed within the last
 * of the short waits, even where no `online` event tells of it. A file that is
 * not there is asked for more slowly; one that cannot be played may have been
 * cut on its way, which a second try shows.
 */
const WAITS: Readonly<Record<PlaybackError, readonly number[]>> = {
  offline: [1, 2, ...Array<number>(100).fill(3), ...Array<number>(60).fill(10)],
  stalled: [1, 2, ...Array<number>(100).fill(3), ...Array<number>(60).fill(10)],
  unreachable: [1, 2, ...Array<number>(100).fill(3), ...Array<number>(60).fill(10)],
  missing: [2, 4, 8, 8, 15, 15, 15],
  unplayable: [1, 3],
  rangeless: [1, 3],
  blocked: [],
};

/** Seconds that a sound must go on after an error before the error counts as over. */
const RECOVERED_AFTER = 3;

export type Recovery = {
  /** Tries again after a while, or gives up when it was tried often enough. */
  failed(error: PlaybackError, position: number): void;
  /** The sound plays at this position. The error counts as over once it went on for a while. */
  confirmRecovered(position: number): void;
  /** Tries at once what was to be tried later. */
  now(): void;
  /** No further tries; the next error begins with short waits. */
  stop(): void;
};

/** Decides when to try again. Knows nothing of how. */
export function createRecovery(
  tryAgain: () => void,
  giveUp: (error: PlaybackError) => void,
): Recovery {
  let tries = 0;
  let last: PlaybackError | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** Where the sound was lost; `null` once it has recovered. */
  let lostAt: number | null = null;

  function stop(): void {
    clearTimeout(timer);
    timer = undefined;
    tries = 0;
    last = null;
    lostAt = null;
  }

  function attempt(): void {
    clearTimeout(timer);
    timer = undefined;
    tryAgain();
  }

  return {
    failed(error, position) {
      lostAt = position;
      clearTimeout(timer);
      timer = undefined;
      if (error !== last) tries = 0;
      last = error;
      const wait = WAITS[error][tries];
      tries += 1;
      if (wait === undefined) return giveUp(error);
      timer = setTimeout(attempt, wait * 1000);
    },
    now() {
      if (timer !== undefined) attempt();
    },
    confirmRecovered(position) {
      if (lostAt !== null && Math.abs(position - lostAt) >= RECOVERED_AFTER) stop();
    },
    stop,
  };
}
