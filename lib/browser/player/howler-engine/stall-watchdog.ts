/** Seconds without progress until the server is checked. */
const CHECK_AFTER = 3;
/** Seconds without progress until the load counts as failed. */
const DEAD_AFTER = 10;

export type StallWatchdog = {
  start(): void;
  stop(): void;
  /** Whether it was started and not stopped since then: whether the element should play. */
  isWatching(): boolean;
};

/**
 * Watches an element that should play. Browsers report a dead connection late or
 * never, and Chromium keeps trying for minutes.
 *
 * @param checkServer Called after a short time without progress.
 * @param giveUp Called after so long without progress that the load counts as failed.
 */
export function createStallWatchdog(
  node: HTMLAudioElement,
  checkServer: () => void,
  giveUp: () => void,
): StallWatchdog {
  let timer: ReturnType<typeof setInterval> | undefined;
  let last = '';
  let secondsStalled = 0;
  let progressEvents = 0;

  /** Before the file's metadata is complete, this is the only sign that bytes arrive. */
  function countProgress(): void {
    progressEvents += 1;
  }

  function check(): void {
    const now = `${progressOf(node)} ${progressEvents}`;
    secondsStalled = now === last ? secondsStalled + 1 : 0;
    last = now;
    if (secondsStalled === CHECK_AFTER) checkServer();
    if (secondsStalled >= DEAD_AFTER) giveUp();
  }

  return {
    start() {
      secondsStalled = 0;
      timer ??= setInterval(check, 1000);
      node.addEventListener('progress', countProgress);
    },
    stop() {
      clearInterval(timer);
      timer = undefined;
      node.removeEventListener('progress', countProgress);
    },
    isWatching: () => timer !== undefined,
  };
}

function progressOf({ currentTime, readyState, buffered }: HTMLAudioElement): string {
  const end = buffered.length > 0 ? buffered.end(buffered.length - 1) : 0;
  return `${currentTime} ${readyState} ${end} ${buffered.length}`;
}
