import { sentenceRulesFor } from '@/lib/language/sentence-rules-for';
import { sentencesIn } from '@/lib/language/sentences';
import { speakerOfBlocks } from '@/lib/transcript/speaker-of-blocks';
import { isInRanges, spokenBlocks, type Timing, type TimeSpan } from '@/lib/transcript/timing';
import type { Transcript } from '@/lib/transcript/transcript';
import { wordsIn, type WordSpan } from '@/lib/transcript/words';
import { completeTimes } from './complete-times';

/** A word with the punctuation around it and the space after it. */
export type SpokenPiece = TimeSpan & {
  readonly text: string;
  /** Number of its sentence in the paragraph. */
  readonly sentence: number;
  /** Set if its own time is only an estimate; that of its sentence is known. */
  readonly isEstimate?: true;
};

/** The spoken words of a paragraph. */
export type SpokenBlock = {
  readonly speaker: string | null;
  readonly pieces: readonly SpokenPiece[];
};

/** The input for captions. */
export type SpokenText = {
  readonly blocks: readonly SpokenBlock[];
  /** Duration of the audio, in seconds. */
  readonly durationSeconds: number;
  /** Whether words were timed instead of interpolated. */
  readonly hasWordTimes: boolean;
};

/**
 * The spoken text of a timed episode by words, or by paragraphs if only those are timed.
 *
 * @param language BCP 47 tag; selects the rules for ends of sentences.
 */
export function spokenText(transcript: Transcript, timing: Timing, language: string): SpokenText {
  const isByWords = timing.level !== 'paragraphs';
  const times = isByWords ? completeTimes(transcript, timing) : [];
  const rules = sentenceRulesFor(language);
  let at = 0;
  const spoken = spokenBlocks(transcript);
  const speakers = speakerOfBlocks(spoken);
  const blocks = spoken.map((block, number): SpokenBlock => {
    const speaker = speakers[number] ?? null;
    if (!isByWords) return { speaker, pieces: wholeBlock(block.text, timing.blocks[number]) };
    const words = wordsIn(block.text);
    const sentences = sentencesIn(block.text, rules);
    let sentence = 0;
    const pieces = words.flatMap((word, index): SpokenPiece[] => {
      while ((sentences[sentence]?.end ?? Infinity) <= word.start) sentence += 1;
      const time = times[at + index];
      if (!time) return [];
      const from = index === 0 ? 0 : cutBefore(block.text, words[index - 1], word);
      const next = words[index + 1];
      const to = next === undefined ? block.text.length : cutBefore(block.text, word, next);
      const isEstimate = isInRanges(at + index, timing.estimates);
      // Not spread: see `wordsOf` in speech-map-of.ts.
      const { startSeconds, endSeconds } = time;
      const piece = { startSeconds, endSeconds, text: block.text.slice(from, to), sentence };
      return [isEstimate ? { ...piece, isEstimate } : piece];
    });
    at += words.length;
    return { speaker, pieces };
  });
  const { durationSeconds, level } = timing;
  return { blocks, durationSeconds, hasWordTimes: level === 'words' };
}

function wholeBlock(text: string, span: TimeSpan | null | undefined): SpokenPiece[] {
  return span ? [{ ...span, text, sentence: 0 }] : [];
}

/** Position of a cut between two words: after the last space, else before opening punctuation. */
function cutBefore(text: string, word: WordSpan | undefined, next: WordSpan): number {
  const between = text.slice(word?.end ?? 0, next.start);
  const blank = between.search(/\S*$/);
  const opening = between.search(/[\p{Ps}\p{Pi}]*$/u);
  return (word?.end ?? 0) + (blank > 0 ? blank : opening);
}
