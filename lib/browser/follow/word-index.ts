import { sentenceRules } from '@/lib/language/current';
import { sentencesIn } from '@/lib/language/sentences';
import { checksum, wordsIn, type WordSpan } from '@/lib/transcript/words';
import { piecesOf, type PieceText } from './text-pieces';

/** One spoken block of the page. */
export type IndexedBlock = {
  readonly element: HTMLElement;
  readonly pieces: PieceText;
  readonly words: readonly WordSpan[];
  /** Number of its first word in the whole transcript. */
  readonly firstWord: number;
  /** The sentences that begin in it. One may end in a later block that is joined to it. */
  readonly sentences: readonly SentenceRange[];
  /** Whether it goes on with the sentence of the block before it: see `isJoined`. */
  readonly isJoined: boolean;
};

/** Words of a transcript by their numbers, both included. */
export type WordRange = { readonly from: number; readonly to: number };

/** The words of a sentence, and the ends of its text in its blocks, with all punctuation. */
export type SentenceRange = WordRange & { readonly start: number; readonly end: number };

/** The words of a page and their positions in it. */
export type WordIndex = {
  readonly blocks: readonly IndexedBlock[];
  readonly wordCount: number;
  /** Checksum of all words: see `lib/transcript/words`. */
  readonly checksum: number;
  blockOf(word: number): IndexedBlock | null;
  sentenceOf(word: number): SentenceRange | null;
  textOf(range: WordRange): string;
  /** The speaker of a word, as shown on the page; `null` if the page shows none. */
  speakerOf(word: number): string | null;
  /**
   * Sets a range of the page around some words, or around a sentence with its punctuation. False
   * if the page does not have them.
   */
  surround(target: Range, words: WordRange | SentenceRange): boolean;
  /** The word at a position on the page. */
  wordAt(node: Node, offset: number): number | null;
};

/** A spoken block has an id, unless the text is a copy. */
const BLOCKS = 'section > [id], section > [data-block]';

/** Milliseconds of work at a time, so that a long transcript does not block the page. */
const SLICE_MILLISECONDS = 6;

/** Removes the ids from the blocks of a copy: only the page's own text may have them. */
export function withoutIds(root: Element): void {
  for (const element of root.querySelectorAll<HTMLElement>('[id]')) {
    element.dataset['block'] = element.id;
    element.removeAttribute('id');
  }
}

/** Counts the words of a transcript. */
export async function indexWords(root: Element): Promise<WordIndex> {
  const blocks: IndexedBlock[] = [];
  /** The sentences of each block. A block that is joined to another changes the last one before it. */
  const lists: SentenceRange[][] = [];
  let wordCount = 0;
  let sum: number | undefined;
  let sliceStart = performance.now();
  for (const element of root.querySelectorAll<HTMLElement>(BLOCKS)) {
    const pieces = piecesOf(element);
    const words = wordsIn(pieces.text);
    if (words.length === 0) continue;
    sum = checksum(
      words.map(({ start, end }) => pieces.text.slice(start, end)),
      sum,
    );
    const firstWord = wordCount;
    const isJoined = element.matches('.joined');
    const sentences = sentencesOf(pieces.text, words, firstWord);
    if (isJoined) joinFirst(sentences, lists);
    lists.push(sentences);
    blocks.push({ element, pieces, words, firstWord, sentences, isJoined });
    wordCount += words.length;
    if (performance.now() - sliceStart > SLICE_MILLISECONDS) {
      await new Promise((resolve) => setTimeout(resolve));
      sliceStart = performance.now();
    }
  }

  function blockOf(word: number): IndexedBlock | null {
    let low = 0;
    let high = blocks.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((blocks[middle]?.firstWord ?? Infinity) <= word) low = middle;
      else high = middle;
    }
    return word < 0 || word >= wordCount ? null : (blocks[low] ?? null);
  }

  function spanOf(word: number) {
    const block = blockOf(word);
    const span = block?.words[word - block.firstWord];
    return block && span ? { block, span } : null;
  }

  return {
    blocks,
    wordCount,
    checksum: sum ?? 0,
    blockOf,
    sentenceOf(word) {
      const block = blockOf(word);
      const own = block === null ? undefined : sentenceIn(block, word);
      if (own !== undefined || block?.isJoined !== true) return own ?? null;
      const first = blocks.findLast((other) => sentenceIn(other, word) !== undefined);
      return first === undefined ? null : (sentenceIn(first, word) ?? null);
    },
    textOf({ from, to }) {
      return blocks
        .filter(({ firstWord, words }) => firstWord <= to && firstWord + words.length > from)
        .map(({ firstWord, words, pieces }) => {
          const first = words[Math.max(0, from - firstWord)];
          const last = words[Math.min(words.length - 1, to - firstWord)];
          return first && last ? pieces.text.slice(first.start, last.end) : '';
        })
        .join(' ')
        .replaceAll(/\s+/g, ' ');
    },
    speakerOf(word) {
      // Only the first paragraph of a turn has the speaker's name.
      const said = blocks.slice(0, blocks.findLastIndex(({ firstWord }) => firstWord <= word) + 1);
      const name = said
        .map(({ element }) => element.querySelector<HTMLElement>('.speaker'))
        .findLast((one) => one !== null);
      return name?.dataset['name'] ?? name?.textContent.replace(/:\s*$/, '') ?? null;
    },
    surround(target, words) {
      const first = spanOf(words.from);
      const last = spanOf(words.to);
      const own = 'start' in words ? words : null;
      const start = first?.block.pieces.locate(own?.start ?? first.span.start);
      const end = last?.block.pieces.locate(own?.end ?? last.span.end);
      if (!start || !end) return false;
      target.setStart(start.node, start.offset);
      target.setEnd(end.node, end.offset);
      return true;
    },
    wordAt(node, offset) {
      const block = blocks.find(({ element }) => element.contains(node));
      const position = block?.pieces.offsetOf(node, offset) ?? null;
      if (block === undefined || position === null) return null;
      const at = block.words.findIndex(({ start, end }) => start <= position && position <= end);
      return at === -1 ? null : block.firstWord + at;
    },
  };
}

function sentenceIn({ sentences }: Pick<IndexedBlock, 'sentences'>, word: number) {
  return sentences.find(({ from, to }) => from <= word && word <= to);
}

/** Makes the first sentence of a joined block a part of the last one before it. */
function joinFirst(sentences: SentenceRange[], before: readonly SentenceRange[][]): void {
  const list = before.findLast((sentencesBefore) => sentencesBefore.length > 0);
  const last = list?.at(-1);
  const first = sentences[0];
  if (list === undefined || last === undefined || first === undefined) return;
  sentences.shift();
  list[list.length - 1] = { ...last, to: first.to, end: first.end };
}

function sentencesOf(text: string, words: readonly WordSpan[], firstWord: number): SentenceRange[] {
  let at = 0;
  return sentencesIn(text, sentenceRules).flatMap(({ start, end }) => {
    const from = at;
    while (at < words.length && (words[at]?.start ?? Infinity) < end) at += 1;
    return at > from ? [{ from: firstWord + from, to: firstWord + at - 1, start, end }] : [];
  });
}
