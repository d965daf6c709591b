import type { PlaybackError } from './player-state';

/**
 * Seconds between two attempts. A network that returns is noticed within the last of the short
 * waits, even if no `online` event is fired. A missing file is requested more slowly. A file that
 * cannot be played may have been cut in transit, which a second attempt shows.
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

/** Seconds of audio after which an error counts as over. */
const RECOVERED_AFTER = 3;

export type Recovery = {
  /** Tries again after a wait, or gives up after the last attempt. */
  failed(error: PlaybackError, position: number): void;
  /** Audio plays at this position. Some seconds later the error counts as over. */
  confirmRecovered(position: number): void;
  /** Starts a waiting attempt at once. */
  now(): void;
  /** Stops trying; the next error begins with short waits. */
  stop(): void;
};

/** Decides when to try again; `tryAgain` does it. */
export function createRecovery(
  tryAgain: () => void,
  giveUp: (error: PlaybackError) => void,
): Recovery {
  let tries = 0;
  let last: PlaybackError | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** Position of the error, in seconds; `null` once the error is over. */
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
