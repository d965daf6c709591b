/** Words per minute that adults read in plain prose. */
const READING_SPEED = 238;

/**
 * How long a text takes to read, in whole minutes, at least 1.
 *
 * @see Brysbaert 2019, https://doi.org/10.1016/j.jml.2019.104047
 */
export function readingMinutes(wordCount: number): number {
  return Math.max(1, Math.round(wordCount / READING_SPEED));
}
