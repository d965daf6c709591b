/** Seconds that the clock must go on by, so that rounding is not taken for sound. */
const STEP = 0.05;

/**
 * Tells when sound flows: on `playing`, or when the clock of a sound that waited
 * goes on. After some seeks WebKit never says `playing` again.
 *
 * @param started May be called more than once.
 */
export function tellFlow(node: HTMLAudioElement, started: () => void, signal: AbortSignal): void {
  /** Where the clock stood when it last stopped, in seconds; `null` while sound flows. */
  let stoodAt: number | null = node.currentTime;

  function stand(): void {
    stoodAt = node.currentTime;
  }

  function look(): void {
    if (stoodAt === null || node.paused || node.seeking) return;
    if (node.currentTime < stoodAt + STEP) return;
    stoodAt = null;
    started();
  }

  const reactions = {
    playing() {
      stoodAt = null;
      started();
    },
    waiting: stand,
    pause: stand,
    emptied: stand,
    // A jump of the clock is no sound; the browser tells the new time before `seeked`.
    seeking: () => stoodAt !== null && (stoodAt = Infinity),
    seeked: () => stoodAt !== null && stand(),
    timeupdate: look,
  };
  for (const [name, react] of Object.entries(reactions)) {
    node.addEventListener(name, react, { signal });
  }
}
