import type { Block, Transcript } from './transcript';
import { hasWords, wordsIn } from './words';

/** A span of the audio, in seconds. */
export type TimeSpan = { readonly startSeconds: number; readonly endSeconds: number };

/** The finest unit whose times are reliable. */
export type TimingLevel = 'words' | 'sentences' | 'paragraphs';

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
};

/** The spoken blocks: all that contain at least one word. */
export function spokenBlocks({ sections }: Transcript): readonly Block[] {
  return sections.flatMap(({ blocks }) => blocks).filter(({ text }) => hasWords(text));
}

/** All spoken words in order, without headings and speakers' names. */
export function spokenWords(transcript: Transcript): string[] {
  return spokenBlocks(transcript).flatMap(({ text }) =>
    wordsIn(text).map(({ start, end }) => text.slice(start, end)),
  );
}
