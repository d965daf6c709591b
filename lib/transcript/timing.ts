import type { Block, Transcript } from './transcript';
import { hasWords, wordsIn } from './words';

/** A span of the audio, in seconds. */
export type TimeSpan = { readonly startSeconds: number; readonly endSeconds: number };

/** The finest unit whose times are reliable. */
export type TimingLevel = 'words' | 'sentences' | 'paragraphs';

/** A range of words; `to` is exclusive. */
export type WordRange = { readonly from: number; readonly to: number };

/**
 * Why a passage that a program recognized may be wrong: it repeats itself, it is longer silent than
 * spoken, it is faster than anyone speaks, the program was unsure, or it is in another language.
 */
export const DOUBT_REASONS = ['loop', 'silence', 'fast', 'unsure', 'language'] as const;

export type DoubtReason = (typeof DOUBT_REASONS)[number];

/** A passage that may not be what was said. */
export type Doubt = WordRange & { readonly reason: DoubtReason };

/** The times of a transcript's words and blocks, and their reliability. */
export type Timing = {
  /** The finest unit that a page may highlight. */
  readonly level: TimingLevel;
  /** Duration of the audio that was timed, in seconds. Different audio has different times. */
  readonly durationSeconds: number;
  /**
   * One for each word of the transcript, in the order of `spokenWords`, with starts that
   * never decrease. `null` where the time is unknown or unreliable: a page highlights
   * nothing there. All are `null` at the level `paragraphs`.
   */
  readonly words: readonly (TimeSpan | null)[];
  /** One for each block of the transcript that has text; `null` where the time is unknown. */
  readonly blocks: readonly (TimeSpan | null)[];
  /**
   * Words whose time is an estimate, because their paragraph was edited after it was timed. A page
   * highlights their sentence, not the word. Missing when there are none.
   */
  readonly estimates?: readonly WordRange[];
  /** Passages that a program recognized and that may be wrong. Missing when there are none. */
  readonly doubts?: readonly Doubt[];
  /** Stretches of at least 20 seconds in which nobody speaks. Missing when there are none. */
  readonly gaps?: readonly TimeSpan[];
};

/** The spoken blocks: all that contain at least one word. */
export function spokenBlocks({ sections }: Transcript): readonly Block[] {
  return sections.flatMap(({ blocks }) => blocks).filter(({ text }) => hasWords(text));
}

/** The words of each spoken block, without headings and speakers' names. */
export function wordsOfBlocks(transcript: Transcript): string[][] {
  return spokenBlocks(transcript).map(({ text }) =>
    wordsIn(text).map(({ start, end }) => text.slice(start, end)),
  );
}

/** All spoken words in order, without headings and speakers' names. */
export function spokenWords(transcript: Transcript): string[] {
  return wordsOfBlocks(transcript).flat();
}

/** Whether a word is in one of the ranges. */
export function isInRanges(word: number, ranges: readonly WordRange[] = []): boolean {
  return ranges.some(({ from, to }) => from <= word && word < to);
}
