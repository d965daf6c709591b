import { spokenBlocks } from '@/lib/transcript/timing';
import type { Transcript } from '@/lib/transcript/transcript';
import { hasWords } from '@/lib/transcript/words';
import type { EngineResult } from './engine-output';
import { heardWords, type HeardWord } from './heard-words';
import { pausesIn } from './pauses';
import type { Loudness } from './loudness';
import { spokenText, type SpokenText } from './spoken-text';

/** The spoken text of a transcript with its headings in it, as if they were read aloud. */
export type HeadedText = {
  readonly spoken: SpokenText;
  /** For each word of the transcript its number among the words with headings. */
  readonly own: readonly number[];
  /** Numbers of the first words after headings, among the words of the transcript. */
  readonly firsts: readonly number[];
};

/** @returns `null` for a transcript without headings before spoken text. */
export function withHeadings(transcript: Transcript, language: string): HeadedText | null {
  const parts = transcript.sections.flatMap((section) => {
    const blocks = spokenBlocks({ sections: [section], wordCount: 0 });
    const isHeaded = section.title !== null && hasWords(section.title) && blocks.length > 0;
    const title = isHeaded ? [{ text: section.title ?? '', isHeading: true }] : [];
    return [...title, ...blocks.map(({ text }) => ({ text, isHeading: false }))];
  });
  if (!parts.some(({ isHeading }) => isHeading)) return null;
  const spoken = spokenText(parts, language);
  const own: number[] = [];
  const firsts: number[] = [];
  spoken.blocks.forEach(({ from, to }, at) => {
    if (parts[at]?.isHeading === true) {
      firsts.push(own.length);
      return;
    }
    for (let word = from; word < to; word += 1) own.push(word);
  });
  return { spoken, own, firsts };
}

/** The words of the transcript in a reading of the text with headings. */
export function wordsBetweenHeadings(
  { spoken, own }: HeadedText,
  { words }: EngineResult['readings'][number],
): HeardWord[] {
  const all = heardWords(spoken, words);
  return own.flatMap((at) => all[at] ?? []);
}

/** Seconds after the start of a sentence in which a pause shows that a heading may be in it. */
const HEADING_SECONDS = 3;

/**
 * Whether a heading may have been read aloud. Without it in the text, the words after it are laid
 * over its sound, so there is a pause shortly after their start, or their times are unreliable.
 *
 * @param words The times found without headings; `null` where they are unreliable.
 */
export function mayHaveHeadings(
  { firsts }: Pick<HeadedText, 'firsts'>,
  words: readonly ({ readonly startSeconds: number } | null)[],
  loudness: Loudness,
): boolean {
  const pauses = pausesIn(loudness);
  return firsts.some((first) => {
    const start = words[first]?.startSeconds;
    if (start === undefined) return true;
    return pauses.some(({ from }) => from > start && from < start + HEADING_SECONDS);
  });
}
