import { sentenceRulesFor } from '@/lib/language/sentence-rules-for';
import { sentencesIn } from '@/lib/language/sentences';
import { spokenBlocks, type Timing, type TimeSpan } from '@/lib/transcript/timing';
import type { Transcript } from '@/lib/transcript/transcript';
import { wordsIn, type WordSpan } from '@/lib/transcript/words';
import { completeTimes } from './complete-times';

/** A word with the signs around it and the blank behind it. */
export type SpokenPiece = TimeSpan & {
  readonly text: string;
  /** Counts the sentences of its paragraph. */
  readonly sentence: number;
};

/** What a paragraph says, as far as it is spoken. */
export type SpokenBlock = {
  readonly speaker: string | null;
  readonly pieces: readonly SpokenPiece[];
};

/** What captions are made of. */
export type SpokenText = {
  readonly blocks: readonly SpokenBlock[];
  /** Of the audio, in seconds. */
  readonly durationSeconds: number;
  /** Whether words were timed, and not guessed from what is around them. */
  readonly hasWordTimes: boolean;
};

/**
 * The spoken text of a timed episode, word by word; by paragraphs where only
 * those were timed.
 *
 * @param language BCP 47; says where a sentence ends.
 */
export function spokenText(transcript: Transcript, timing: Timing, language: string): SpokenText {
  const isByWords = timing.level !== 'paragraphs';
  const times = isByWords ? completeTimes(transcript, timing) : [];
  const rules = sentenceRulesFor(language);
  let at = 0;
  let speaker: string | null = null;
  const blocks = spokenBlocks(transcript).map((block, index): SpokenBlock => {
    // It is said once, where somebody begins to speak.
    speaker = block.isUnnamedTurn === true ? null : (block.speaker ?? speaker);
    if (!isByWords) return { speaker, pieces: wholeBlock(block.text, timing.blocks[index]) };
    const words = wordsIn(block.text);
    const sentences = sentencesIn(block.text, rules);
    let sentence = 0;
    const pieces = words.flatMap((word, place): SpokenPiece[] => {
      while ((sentences[sentence]?.end ?? Infinity) <= word.start) sentence += 1;
      const time = times[at + place];
      if (!time) return [];
      const from = place === 0 ? 0 : cutBefore(block.text, words[place - 1], word);
      const next = words[place + 1];
      const to = next === undefined ? block.text.length : cutBefore(block.text, word, next);
      return [{ ...time, text: block.text.slice(from, to), sentence }];
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

/** Where a text is cut between two words: behind the last blank, else before what opens. */
function cutBefore(text: string, word: WordSpan | undefined, next: WordSpan): number {
  const between = text.slice(word?.end ?? 0, next.start);
  const blank = between.search(/\S*$/);
  const opening = between.search(/[\p{Ps}\p{Pi}]*$/u);
  return (word?.end ?? 0) + (blank > 0 ? blank : opening);
}
