import type { SentenceRules } from '@/lib/language/sentence-rules';
import { sentencesIn } from '@/lib/language/sentences';
import { wordsIn, type WordSpan } from '@/lib/transcript/words';
import { foldWord } from './fold-word';
import type { IndexedEpisode, Part } from './fragment';

/** A sentence with matches. */
export type Hit = {
  readonly part: Part;
  /** The sentence, as offsets in the part's text. */
  readonly start: number;
  readonly end: number;
  /** The matching words, as offsets in the part's text. */
  readonly highlights: readonly WordSpan[];
  /** Offset from which the hit plays: the start of the longest run of query words. */
  readonly from: number;
};

type Scored = Hit & {
  /** Number of different query words in the sentence. */
  readonly distinct: number;
  /** Number of different query words in its longest run. */
  readonly adjacent: number;
};

/**
 * The sentences of an episode that match a query best, in spoken order: those with the
 * most query words, and of these, those with the longest run of query words.
 *
 * @param locations Numbers of the tokens that Pagefind found.
 * @param queryWords The words of the query.
 * @param rules Sentence rules of the show's language.
 */
export function findHits(
  { parts, tokenIn }: IndexedEpisode,
  locations: readonly number[],
  queryWords: readonly string[],
  rules: SentenceRules,
): Hit[] {
  const sorted = [...new Set(locations)].sort((a, b) => a - b);
  const folded = queryWords.map(foldWord);
  const all = parts.flatMap((part) => {
    const own = sorted.filter((token) => token >= part.from && token < part.to);
    if (own.length === 0) return [];
    const highlights = highlightsIn(
      part.text,
      own.map((token) => tokenIn(part, token)),
    );
    return bySentence(part, highlights, rules).map((hit) => score(hit, folded));
  });
  const most = Math.max(0, ...all.map(({ distinct: different }) => different));
  const best = all.filter(({ distinct: different }) => different === most);
  const longest = Math.max(0, ...best.map(({ adjacent: together }) => together));
  return best.filter(({ adjacent: together }) => together === longest);
}

/** The words in the tokens that Pagefind found, without punctuation around them. */
function highlightsIn(text: string, tokens: readonly WordSpan[]): WordSpan[] {
  const words = wordsIn(text);
  return tokens.flatMap((token) => {
    const inside = words.filter(({ start, end }) => start < token.end && end > token.start);
    return inside.length === 0 ? [token] : inside;
  });
}

/** One hit per sentence; a title or a heading is one sentence. */
function bySentence(part: Part, highlights: readonly WordSpan[], rules: SentenceRules) {
  const whole = { start: 0, end: part.text.length };
  const sentences =
    part.kind === 'title' || part.kind === 'section' ? [whole] : sentencesIn(part.text, rules);
  return sentences.flatMap(({ start, end }) => {
    const own = highlights.filter((one) => one.start >= start && one.start < end);
    return own.length === 0 ? [] : [{ part, start, end, highlights: own }];
  });
}

function score(hit: Omit<Hit, 'from'>, queryWords: readonly string[]): Scored {
  const { part, highlights } = hit;
  const matched = highlights.map(({ start, end }) =>
    closestQueryWord(foldWord(part.text.slice(start, end)), queryWords),
  );
  let run: number[] = [];
  let best: { from: number; adjacent: number } = { from: highlights[0]?.start ?? 0, adjacent: 0 };
  highlights.forEach((highlight, at) => {
    const before = highlights[at - 1];
    const touches =
      before !== undefined && wordsIn(part.text.slice(before.end, highlight.start)).length === 0;
    run = touches ? [...run, at] : [at];
    const adjacent = new Set(run.map((index) => matched[index])).size;
    if (adjacent > best.adjacent) best = { from: highlights[run[0] ?? 0]?.start ?? 0, adjacent };
  });
  return { ...hit, ...best, distinct: new Set(matched).size };
}

/** Index of the query word that a found word matches: the one with the longest common start. */
function closestQueryWord(found: string, queryWords: readonly string[]): number {
  const shared = queryWords.map((word) =>
    found.includes(word) ? Infinity : commonStart(found, word),
  );
  return shared.indexOf(Math.max(...shared));
}

function commonStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}
