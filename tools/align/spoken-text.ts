import type { Block } from '@/lib/transcript/transcript';
import { sentenceRulesFor } from '@/lib/language/sentence-rules-for';
import { sentencesIn } from '@/lib/language/sentences';
import { wordsIn, type WordSpan } from '@/lib/transcript/words';

/** The input text of the engine, with the transcript's words, sentences and blocks in it. */
export type SpokenText = {
  readonly text: string;
  /** Offsets of the words in `text`, in the order of `spokenWords`. */
  readonly words: readonly WordSpan[];
  /** Ranges of words, without gaps; none crosses the end of a block. */
  readonly sentences: readonly WordRange[];
  readonly blocks: readonly WordRange[];
};

/** A range of words; `to` is exclusive. */
export type WordRange = { readonly from: number; readonly to: number };

const BETWEEN_BLOCKS = '\n\n';

/** Longer sentences are split, so that an error cannot hide in a long sentence. */
const MAX_WORDS = 40;

/** @param language BCP 47 tag; selects the rules for ends of sentences. */
export function spokenText(blocks: readonly Pick<Block, 'text'>[], language: string): SpokenText {
  const rules = sentenceRulesFor(language);
  const words: WordSpan[] = [];
  const sentences: WordRange[] = [];
  const rows: WordRange[] = [];
  let offset = 0;
  for (const { text } of blocks) {
    const from = words.length;
    for (const { start, end } of wordsIn(text)) {
      words.push({ start: start + offset, end: end + offset });
    }
    rows.push({ from, to: words.length });
    const ends = sentencesIn(text, rules).map(({ end }) => end + offset);
    sentences.push(...cut({ from, to: words.length }, words, ends));
    offset += text.length + BETWEEN_BLOCKS.length;
  }
  const whole = blocks.map(({ text }) => text).join(BETWEEN_BLOCKS);
  return { text: speakable(whole), words, sentences, blocks: rows };
}

function cut(block: WordRange, words: readonly WordSpan[], ends: readonly number[]): WordRange[] {
  const rows: WordRange[] = [];
  let { from } = block;
  for (let at = from; at < block.to; at += 1) {
    const next = words[at + 1]?.start ?? Infinity;
    const isEnd =
      at + 1 === block.to || ends.some((end) => (words[at]?.end ?? 0) <= end && end <= next);
    if (isEnd || at + 1 - from >= MAX_WORDS) {
      rows.push({ from, to: at + 1 });
      from = at + 1;
    }
  }
  return rows;
}

/** Replaces double brackets, in which eSpeak reads phonemes, without changing offsets. */
function speakable(text: string): string {
  return text.replaceAll('[[', '( ').replaceAll(']]', ' )');
}
