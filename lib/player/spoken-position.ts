/** Milliseconds between two changes of the spoken value while the slider has the focus. */
const EVERY = 3000;

/**
 * The spoken value of the slider, which changes less often than each second: a screen reader
 * reads the value of a focused slider at each change, and would talk over the audio without end.
 */
export type SpokenPosition = {
  /**
   * @param seconds Position of the audio.
   * @param isAwaited Whether the slider has no focus, or the listener has just moved it: then the
   *   value changes at once.
   */
  show(seconds: number, isAwaited: boolean): void;
  stop(): void;
};

/** @param say Called with the position of the spoken value, in seconds. */
export function createSpokenPosition(say: (seconds: number) => void): SpokenPosition {
  let saidAt = -Infinity;
  let said: number | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function sayNow(seconds: number): void {
    said = seconds;
    saidAt = performance.now();
    say(seconds);
  }

  return {
    show(seconds, isAwaited) {
      clearTimeout(timer);
      if (seconds === said) return;
      const wait = isAwaited ? 0 : saidAt + EVERY - performance.now();
      if (wait <= 0) sayNow(seconds);
      // The audio may stop before that, and its position still has to be spoken.
      else timer = setTimeout(() => sayNow(seconds), wait);
    },
    stop: () => clearTimeout(timer),
  };
}
