/** Seconds by which two lengths of one audio file may differ: decoders and headers disagree a little. */
const TOLERANCE = 1.5;

/**
 * Whether two lengths can be those of the same audio file. If not, times that were made
 * for one are wrong for the other.
 *
 * @param duration Seconds.
 * @param otherDuration Seconds.
 */
export function isSameAudio(duration: number, otherDuration: number): boolean {
  return Math.abs(duration - otherDuration) <= TOLERANCE;
}
