import { timelineOf } from '@/lib/transcript/timeline';
import { decodeTiming, type TimingFile } from '@/lib/transcript/timing-file';
import { checksum, wordsIn } from '@/lib/transcript/words';
import type { Hit } from './find-hits';
import type { IndexedEpisode, Part } from './fragment';

/** When a hit is heard. */
export type HitTime = {
  readonly seconds: number;
  /** Whether it is that of the word; else it is where its paragraph begins. */
  readonly isWord: boolean;
};

/** Says when a hit is spoken; `null` where nobody knows. */
export type TimeOf = (hit: Hit) => HitTime | null;

/**
 * When the hits of an episode are spoken.
 *
 * Words are numbered as its page numbers them. Where the index and the timing
 * are not about the same words, the time of the paragraph has to do.
 *
 * @param file As it lies beside the page.
 * @throws {TypeError} When the timing is not whole.
 */
export function timesOf({ parts }: IndexedEpisode, file: TimingFile): TimeOf {
  const timing = decodeTiming(file);
  const blocks = parts.filter(({ kind }) => kind === 'block');
  const isSameText = checksum(blocks.flatMap(({ text }) => wordTexts(text))) === file.checksum;
  const hasWords = isSameText && timing.level !== 'paragraphs';
  const words = timelineOf(hasWords ? timing.words : []);
  const paragraphs = timelineOf(timing.blocks.length === blocks.length ? timing.blocks : []);
  const firstWords = startsOf(file.blockWords);

  return ({ part, from }) => {
    if (part.kind !== 'block' && part.kind !== 'section') return null;
    const paragraph = paragraphs.startOf(part.block);
    const first = firstWords[part.block] ?? 0;
    const word = words.startOf(first + wordAt(part, from));
    // The nearest word with a time may be in a paragraph long before.
    const isWord = word !== null && word >= (paragraph ?? 0);
    const seconds = isWord ? word : paragraph;
    return seconds === null ? null : { seconds, isWord };
  };
}

/** Number of a word of a paragraph; a heading is heard where its first word would be. */
function wordAt({ kind, text }: Part, offset: number): number {
  if (kind === 'section') return 0;
  return Math.max(
    0,
    wordsIn(text).findIndex(({ end }) => end > offset),
  );
}

function wordTexts(text: string): string[] {
  return wordsIn(text).map(({ start, end }) => text.slice(start, end));
}

function startsOf(counts: readonly number[]): number[] {
  let sum = 0;
  return counts.map((count) => (sum += count) - count);
}
