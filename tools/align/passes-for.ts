/** How the engine looks: first coarsely and far, then finely and near. */
export type Passes = {
  readonly granularity: readonly string[];
  /** How far the audio may run ahead or behind, in seconds, for each pass. */
  readonly windowSeconds: readonly number[];
};

/** Enough for an intro and an advert in a short episode. */
const LEAST_WINDOW = 240;
/** Beyond it the first pass of a long one would take more than 4 GB. */
const MOST_WINDOW = 600;
/** An hour and a quarter: longer ones are aligned in steps of 20 ms, not 10. */
const LONG = 4500;

/**
 * The engine's first pass is `x-low` (200 ms at a time). With `xx-low` (400 ms),
 * half of the sentences of a human voice were seconds off.
 */
export function passesFor(durationSeconds: number): Passes {
  const far = Math.max(LEAST_WINDOW, durationSeconds / 5);
  return durationSeconds <= LONG
    ? { granularity: ['x-low', 'high'], windowSeconds: [far, 15] }
    : { granularity: ['x-low', 'medium'], windowSeconds: [Math.min(far, MOST_WINDOW), 20] };
}
