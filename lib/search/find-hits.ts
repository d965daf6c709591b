import type { SentenceRules } from '@/lib/language/sentence-rules';
import { sentencesIn } from '@/lib/language/sentences';
import { wordsIn, type WordSpan } from '@/lib/transcript/words';
import { foldWord } from './fold-word';
import type { IndexedEpisode, Part } from './fragment';

/** A sentence in which something was found. */
export type Hit = {
  readonly part: Part;
  /** The sentence, as offsets in the part's text. */
  readonly start: number;
  readonly end: number;
  /** The words that were found, as offsets in the part's text. */
  readonly marks: readonly WordSpan[];
  /** Where it is heard from, as an offset: where the most words that were asked for stand together. */
  readonly from: number;
};

type Scored = Hit & {
  /** How many different words of the query it has. */
  readonly different: number;
  /** How many of them stand side by side. */
  readonly together: number;
};

/**
 * The sentences of an episode that answer a query best, in the order they are
 * spoken: those that have most of its words, and of these, where some have the
 * words side by side, only those.
 *
 * @param locations Numbers of the tokens that Pagefind found.
 * @param asked The words of the query.
 * @param rules Of the show's language; they say where a sentence ends.
 */
export function findHits(
  { parts, tokenIn }: IndexedEpisode,
  locations: readonly number[],
  asked: readonly string[],
  rules: SentenceRules,
): Hit[] {
  const sorted = [...new Set(locations)].sort((a, b) => a - b);
  const folded = asked.map(foldWord);
  const all = parts.flatMap((part) => {
    const own = sorted.filter((token) => token >= part.from && token < part.to);
    if (own.length === 0) return [];
    const marks = marksIn(
      part.text,
      own.map((token) => tokenIn(part, token)),
    );
    return bySentence(part, marks, rules).map((hit) => scored(hit, folded));
  });
  const most = Math.max(0, ...all.map(({ different }) => different));
  const best = all.filter(({ different }) => different === most);
  const longest = Math.max(0, ...best.map(({ together }) => together));
  return best.filter(({ together }) => together === longest);
}

/** The words in the tokens that were found: without brackets and stops around them. */
function marksIn(text: string, tokens: readonly WordSpan[]): WordSpan[] {
  const words = wordsIn(text);
  return tokens.flatMap((token) => {
    const inside = words.filter(({ start, end }) => start < token.end && end > token.start);
    return inside.length === 0 ? [token] : inside;
  });
}

/** A title is one; what else is found together in a sentence is one hit. */
function bySentence(part: Part, marks: readonly WordSpan[], rules: SentenceRules) {
  const whole = { start: 0, end: part.text.length };
  const sentences =
    part.kind === 'title' || part.kind === 'section' ? [whole] : sentencesIn(part.text, rules);
  return sentences.flatMap(({ start, end }) => {
    const own = marks.filter((mark) => mark.start >= start && mark.start < end);
    return own.length === 0 ? [] : [{ part, start, end, marks: own }];
  });
}

function scored(hit: Omit<Hit, 'from'>, asked: readonly string[]): Scored {
  const { part, marks } = hit;
  const meant = marks.map(({ start, end }) =>
    meantBy(foldWord(part.text.slice(start, end)), asked),
  );
  let run: number[] = [];
  let best: { from: number; together: number } = { from: marks[0]?.start ?? 0, together: 0 };
  marks.forEach((mark, at) => {
    const before = marks[at - 1];
    const touches =
      before !== undefined && wordsIn(part.text.slice(before.end, mark.start)).length === 0;
    run = touches ? [...run, at] : [at];
    const together = new Set(run.map((index) => meant[index])).size;
    if (together > best.together) best = { from: marks[run[0] ?? 0]?.start ?? 0, together };
  });
  return { ...hit, ...best, different: new Set(meant).size };
}

/** Which of the words asked for a word that was found stands for: the one it shares most with. */
function meantBy(found: string, asked: readonly string[]): number {
  const shared = asked.map((word) => (found.includes(word) ? Infinity : commonStart(found, word)));
  return shared.indexOf(Math.max(...shared));
}

function commonStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}
