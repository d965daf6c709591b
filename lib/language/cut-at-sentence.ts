import type { SentenceRules } from './sentence-rules';
import { sentencesIn } from './sentences';

/**
 * Shortens a text to whole sentences. If even the first one is too long, cuts it at a word,
 * with an ellipsis.
 *
 * @param length Number of UTF-16 characters that the result has at most.
 */
export function cutAtSentence(text: string, length: number, rules: SentenceRules): string {
  if (text.length <= length) return text;
  const last = sentencesIn(text, rules).findLast(({ end }) => end <= length);
  if (last !== undefined) return text.slice(0, last.end);
  const short = text.slice(0, length - 1).replace(/[\uD800-\uDBFF]$/, '');
  const words = short.replace(/[\s\p{Ps}\p{Pi}–—-]+\S*$/u, '');
  // A script without spaces has no other place for the cut.
  return `${words.length > length / 2 ? words : short}…`;
}
