import { timelineOf } from '@/lib/transcript/timeline';
import { decodeTiming, type TimingFile } from '@/lib/transcript/timing-file';
import { checksum, wordsIn } from '@/lib/transcript/words';
import type { Hit } from './find-hits';
import type { IndexedEpisode, Part } from './fragment';

/** Time of a hit. */
export type HitTime = {
  readonly seconds: number;
  /** Whether this is the time of the word; else it is the start of its paragraph. */
  readonly isWord: boolean;
};

/** Returns the time of a hit; `null` when it is unknown. */
export type TimeOf = (hit: Hit) => HitTime | null;

/**
 * Finds the times of the hits of an episode.
 *
 * Words are numbered as on its page. If the words of the index and of the timing
 * differ, the time of the paragraph is used.
 *
 * @param file The `timing.json` of the episode.
 * @throws {TypeError} When the timing is incomplete.
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
    // The nearest timed word may be in a much earlier paragraph.
    const isWord = word !== null && word >= (paragraph ?? 0);
    const seconds = isWord ? word : paragraph;
    return seconds === null ? null : { seconds, isWord };
  };
}

/** Number of a word within its paragraph; 0 for a heading, which plays from the next paragraph. */
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
