/** The passes of the engine: first coarse with a wide window, then fine with a narrow one. */
export type Passes = {
  readonly granularity: readonly string[];
  /** Maximum offset between audio and text for each pass, in seconds. */
  readonly windowSeconds: readonly number[];
};

/** Wide enough for an intro and an advert in a short episode. */
const MIN_WINDOW = 240;
/** With a wider window, the first pass of a long episode would use more than 4 GB. */
const MAX_WINDOW = 600;
/** An hour and a quarter: longer episodes are aligned in steps of 20 ms instead of 10. */
const LONG = 4500;

/**
 * Chooses the passes for an episode. The first pass is `x-low` (steps of 200 ms): with
 * `xx-low` (400 ms), half of the sentences of a human voice were off by seconds.
 */
export function passesFor(durationSeconds: number): Passes {
  const far = Math.max(MIN_WINDOW, durationSeconds / 5);
  return durationSeconds <= LONG
    ? { granularity: ['x-low', 'high'], windowSeconds: [far, 15] }
    : { granularity: ['x-low', 'medium'], windowSeconds: [Math.min(far, MAX_WINDOW), 20] };
}
