import type { Passage } from '@/lib/transcript/find-passage';
import { wordsIn } from '@/lib/transcript/words';
import type { Hit } from './find-hits';

/** Words at each end that identify a passage, as in a quote. */
const ENDS = 5;

/** The sentence of a hit as a passage for a link. */
export function passageOf({ part: { text }, start, end }: Hit): Passage | null {
  const words = wordsIn(text).filter((word) => word.start >= start && word.end <= end);
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined) return null;
  const whole = text.slice(first.start, last.end);
  const [head, tail] = [words[ENDS - 1], words.at(-ENDS)];
  // Browsers do not find a text fragment whose two ends overlap.
  if (words.length < 2 * ENDS || !head || !tail) return { start: whole, end: whole };
  return { start: text.slice(first.start, head.end), end: text.slice(tail.start, last.end) };
}
