/** Seconds that the clock must go on by, so that rounding is not taken for sound. */
const STEP = 0.05;

/**
 * Tells when sound flows: on `playing`, or when the clock of a sound that waited
 * goes on. After some seeks WebKit never says `playing` again.
 *
 * @param started May be called more than once.
 */
export function reportStarted(
  node: HTMLAudioElement,
  started: () => void,
  signal: AbortSignal,
): void {
  /** Where the clock stood when it last stopped, in seconds; `null` while sound flows. */
  let stoppedAt: number | null = node.currentTime;

  function markStopped(): void {
    stoppedAt = node.currentTime;
  }

  function check(): void {
    if (stoppedAt === null || node.paused || node.seeking) return;
    if (node.currentTime < stoppedAt + STEP) return;
    stoppedAt = null;
    started();
  }

  const reactions = {
    playing() {
      stoppedAt = null;
      started();
    },
    waiting: markStopped,
    pause: markStopped,
    emptied: markStopped,
    // A jump of the clock is no sound; the browser tells the new time before `seeked`.
    seeking: () => stoppedAt !== null && (stoppedAt = Infinity),
    seeked: () => stoppedAt !== null && markStopped(),
    timeupdate: check,
  };
  for (const [name, react] of Object.entries(reactions)) {
    node.addEventListener(name, react, { signal });
  }
}
