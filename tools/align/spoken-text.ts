import type { Block } from '@/lib/transcript/transcript';
import { sentenceRulesFor } from '@/lib/language/sentence-rules-for';
import { sentencesIn } from '@/lib/language/sentences';
import { wordsIn, type WordSpan } from '@/lib/transcript/words';

/** What the engine is sent, and where our words, sentences and blocks are in it. */
export type SpokenText = {
  readonly text: string;
  /** Places of the words in `text`, in the order of `spokenWords`. */
  readonly words: readonly WordSpan[];
  /** Rows of words, without gaps; none goes over the end of a block. */
  readonly sentences: readonly Row[];
  readonly blocks: readonly Row[];
};

/** Words from one to before another. */
export type Row = { readonly from: number; readonly to: number };

const BETWEEN_BLOCKS = '\n\n';

/** Words after which a sentence is cut, so that one fault does not hide in a long one. */
const LONGEST = 40;

/** @param language BCP 47; says where sentences end. */
export function spokenText(blocks: readonly Pick<Block, 'text'>[], language: string): SpokenText {
  const rules = sentenceRulesFor(language);
  const words: WordSpan[] = [];
  const sentences: Row[] = [];
  const rows: Row[] = [];
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

function cut(block: Row, words: readonly WordSpan[], ends: readonly number[]): Row[] {
  const rows: Row[] = [];
  let { from } = block;
  for (let at = from; at < block.to; at += 1) {
    const next = words[at + 1]?.start ?? Infinity;
    const isEnd =
      at + 1 === block.to || ends.some((end) => (words[at]?.end ?? 0) <= end && end <= next);
    if (isEnd || at + 1 - from >= LONGEST) {
      rows.push({ from, to: at + 1 });
      from = at + 1;
    }
  }
  return rows;
}

/** eSpeak takes what stands in double brackets for phonemes; offsets stay as they are. */
function speakable(text: string): string {
  return text.replaceAll('[[', '( ').replaceAll(']]', ' )');
}
