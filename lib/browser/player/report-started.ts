/** Seconds by which the position must advance, so that a rounding error does not count as playback. */
const STEP = 0.05;

/**
 * Reports that audio plays: on `playing`, or when the position of waiting audio
 * advances. After some seeks WebKit does not fire `playing` again.
 *
 * @param started May be called more than once.
 */
export function reportStarted(
  node: HTMLAudioElement,
  started: () => void,
  signal: AbortSignal,
): void {
  /** Position at which playback last stopped, in seconds; `null` while audio plays. */
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
    // A seek is not playback; the browser reports the new position before `seeked`.
    seeking: () => stoppedAt !== null && (stoppedAt = Infinity),
    seeked: () => stoppedAt !== null && markStopped(),
    timeupdate: check,
  };
  for (const [name, react] of Object.entries(reactions)) {
    node.addEventListener(name, react, { signal });
  }
}
