import { quoteLink } from '@/lib/links/quote-link';
import type { Range as TimeRange } from '@/lib/player/player-state';
import type { Passage } from '@/lib/transcript/find-passage';
import type { InteractiveText } from './attach-follow';
import type { WordIndex, WordRange } from './word-index';

/** Number of words at each end by which a link identifies a passage. */
const WORDS_EACH_END = 4;

/** The first and the last words of a range, by which it is found again. */
export function passageOfRange(index: WordIndex, { from, to }: WordRange): Passage {
  return {
    start: index.textOf({ from, to: Math.min(to, from + WORDS_EACH_END - 1) }),
    end: index.textOf({ from: Math.max(from, to - WORDS_EACH_END + 1), to }),
  };
}

/** The seconds at which the words of a range are spoken; `null` when they are unknown. */
export function timesOfRange(
  { voice }: InteractiveText,
  { from, to }: WordRange,
): TimeRange | null {
  const start = voice.level === 'paragraphs' ? null : voice.words.startOf(from);
  const end = voice.words.endOf(to);
  return start === null || end === null ? null : { start, end };
}

/** A link to the words of a range on the open page. */
export function linkToRange(text: InteractiveText, range: WordRange): string {
  return quoteLink(publicAddress(), passageOfRange(text.index, range), timesOfRange(text, range));
}

/** The address of the open page for other people. */
export function publicAddress(): string {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href;
  // A preview build is not at its public address, so links use the open page's address.
  const isPublic = canonical !== undefined && new URL(canonical).origin === location.origin;
  return isPublic ? canonical : location.href;
}

/** The text of a range, with the punctuation of sentences that are in it as a whole. */
export function quotedText(index: WordIndex, range: WordRange): string {
  const first = index.sentenceOf(range.from);
  const last = index.sentenceOf(range.to);
  const textAround = (word: number) => {
    const block = index.blockOf(word);
    const span = block?.words[word - block.firstWord];
    return block && span ? { text: block.pieces.text, ...span } : null;
  };
  const start = textAround(range.from);
  const end = textAround(range.to);
  const before =
    start && first?.from === range.from ? start.text.slice(first.start, start.start) : '';
  const after = end && last?.to === range.to ? end.text.slice(end.end, last.end) : '';
  return `${before}${index.textOf(range)}${after}`;
}
