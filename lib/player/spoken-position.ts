/** Milliseconds between two changes of the slider's words while it has the focus. */
const EVERY = 3000;

/**
 * Says where the slider is without a word for each second: a screen reader reads
 * the words of a slider that has the focus whenever they change, and would talk
 * over the sound without end.
 */
export type SpokenPosition = {
  /**
   * @param seconds Where the sound is.
   * @param isAwaited It does not have the focus, or its user has just moved it:
   *   then the words follow at once.
   */
  show(seconds: number, isAwaited: boolean): void;
  stop(): void;
};

/** @param say Told the seconds that the words are about. */
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
      // The sound may stop before that, and its place is still to be said.
      else timer = setTimeout(() => sayNow(seconds), wait);
    },
    stop: () => clearTimeout(timer),
  };
}
