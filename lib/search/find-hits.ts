import type { SentenceRules } from '@/lib/language/sentence-rules';
import { sentencesIn } from '@/lib/language/sentences';
import { hasWords, wordsIn, type WordSpan } from '@/lib/transcript/words';
import type { WordMatch } from './asked-words';
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

/** A word of a part that matches, and the number of the query's word. */
type Match = { readonly span: WordSpan; readonly asked: number };

/**
 * The sentences of an episode that match a query best, in spoken order: those with the
 * most query words, and of these, those with the longest run of query words.
 *
 * @param match Tells how a word matches the query.
 * @param rules Sentence rules of the show's language.
 */
export function findHits(
  { parts }: IndexedEpisode,
  match: (word: string) => WordMatch | null,
  rules: SentenceRules,
): Hit[] {
  const found = parts.map((part) =>
    wordsIn(part.text).flatMap((span) => {
      const one = match(part.text.slice(span.start, span.end));
      return one === null ? [] : [{ span, ...one }];
    }),
  );
  // A longer word counts only where the whole word does not occur.
  const whole = new Set(found.flat().flatMap(({ asked, isWhole }) => (isWhole ? [asked] : [])));
  const all = parts.flatMap((part, at) => {
    const own = (found[at] ?? []).filter(({ asked, isWhole }) => isWhole || !whole.has(asked));
    return bySentence(part, own, rules);
  });
  const most = Math.max(0, ...all.map(({ distinct }) => distinct));
  const best = all.filter(({ distinct }) => distinct === most);
  const longest = Math.max(0, ...best.map(({ adjacent }) => adjacent));
  return best.filter(({ adjacent }) => adjacent === longest);
}

/** One hit per sentence; a title or a heading is one sentence. */
function bySentence(part: Part, matches: readonly Match[], rules: SentenceRules): Scored[] {
  if (matches.length === 0) return [];
  const whole = { start: 0, end: part.text.length };
  const sentences =
    part.kind === 'title' || part.kind === 'section' ? [whole] : sentencesIn(part.text, rules);
  return sentences.flatMap(({ start, end }) => {
    const own = matches.filter(({ span }) => span.start >= start && span.start < end);
    if (own.length === 0) return [];
    return [{ part, start, end, highlights: own.map(({ span }) => span), ...score(part, own) }];
  });
}

function score({ text }: Part, matches: readonly Match[]) {
  let run: Match[] = [];
  let best = { from: matches[0]?.span.start ?? 0, adjacent: 0 };
  matches.forEach((match, at) => {
    const before = matches[at - 1];
    const touches =
      before !== undefined && !hasWords(text.slice(before.span.end, match.span.start));
    run = touches ? [...run, match] : [match];
    const adjacent = new Set(run.map(({ asked }) => asked)).size;
    if (adjacent > best.adjacent) best = { from: run[0]?.span.start ?? 0, adjacent };
  });
  return { ...best, distinct: new Set(matches.map(({ asked }) => asked)).size };
}
