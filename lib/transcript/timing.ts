import type { Block, Transcript } from './transcript';
import { hasWords, wordsIn } from './words';

/** From one moment of the audio to another, in seconds. */
export type TimeSpan = { readonly startSeconds: number; readonly endSeconds: number };

/** How fine a timing can be trusted. */
export type TimingLevel = 'words' | 'sentences' | 'paragraphs';

/** When the words of a transcript are spoken, and how sure we are. */
export type Timing = {
  /** The finest unit that a page may mark. */
  readonly level: TimingLevel;
  /** Of the audio that was timed, in seconds. Another one has other times. */
  readonly durationSeconds: number;
  /**
   * One for each word of the transcript, in the order of `spokenWords`; they
   * never go back. `null` where nobody knows, or where it is not to be trusted:
   * a page marks nothing there. All `null` at the level of paragraphs.
   */
  readonly words: readonly (TimeSpan | null)[];
  /** One for each block of the transcript that has text; `null` where nobody knows. */
  readonly blocks: readonly (TimeSpan | null)[];
};

/** Blocks that are spoken: all but breaks and those without a word. */
export function spokenBlocks({ sections }: Transcript): readonly Block[] {
  return sections.flatMap(({ blocks }) => blocks).filter(({ text }) => hasWords(text));
}

/** Every spoken word in its order, without headings and speakers' names. */
export function spokenWords(transcript: Transcript): string[] {
  return spokenBlocks(transcript).flatMap(({ text }) =>
    wordsIn(text).map(({ start, end }) => text.slice(start, end)),
  );
}
