import type { FacetsFile } from '@/lib/search/facets';
import { adjacentTerms } from '@/lib/search/fragment';
import { hasPhrase } from '@/lib/search/phrase';
import type { Query } from '@/lib/search/query';
import { readWords } from '@/lib/search/read-words';
import type { TermsOf } from '@/lib/search/word-terms';
import type { Filters } from './filter-file';
import { findWords, textsWithAll, textsWithPairs, type FoundWord } from './find-texts';
import type { IndexReader } from './index-reader';

/** Texts are searched for a phrase while they are some kB in total, and no more than these. */
const CHECKED_BYTES = 90_000;
const MOST_CHECKED = 20;
const LEAST_CHECKED = 3;

/** Texts that are searched for a phrase at once: as many as are shown first. */
const CHECKED_AT_ONCE = 3;

/** The texts that answer a query, in order. */
export type RankedTexts = {
  readonly texts: readonly number[];
  readonly words: readonly FoundWord[];
  /**
   * Tells which texts contain the phrase of the query, if so many texts may contain it that not all
   * were searched; else `null`.
   */
  readonly isAnswer: ((text: number) => Promise<boolean>) | null;
};

/**
 * Finds the texts that answer a query. The index has no positions of words: it tells which texts
 * have all words and all pairs of adjacent words. Whether they contain the phrase is read in the
 * texts themselves.
 */
export async function rankTexts(
  reader: IndexReader,
  query: Query,
  termsOf: TermsOf,
): Promise<RankedTexts> {
  const { words, isQuoted } = readWords(query.words);
  const isDated = query.order === 'newest' || words.length === 0;
  const [found, filters] = await Promise.all([
    findWords(reader, words.map(termsOf)),
    reader.filters(),
  ]);
  const scores = words.length === 0 ? everyText(reader) : textsWithAll(found);
  const isChosen = chosenBy(filters, query);
  const near = await textsWithPairs(reader, found);
  const isNeeded = isQuoted && near !== null ? near : null;
  const texts = [...scores.keys()]
    .filter((text) => isChosen(text) && isNeeded?.has(text) !== false)
    // The newest have the highest numbers.
    .sort((a, b) => (isDated ? 0 : (scores.get(b) ?? 0) - (scores.get(a) ?? 0)) || b - a);
  if (near === null) return { texts, words: found, isAnswer: null };
  const phrase = found.map(({ term }) => term);
  const isAnswer = async (text: number) =>
    adjacentTerms(await reader.text(text), termsOf).some((terms) => hasPhrase(terms, phrase));
  if (!isQuoted) {
    return {
      texts: isDated ? texts : await withPhraseFirst(texts, near, { isAnswer, reader }),
      words: found,
      isAnswer: null,
    };
  }
  if (texts.length > mostChecked(reader)) return { texts, words: found, isAnswer };
  const answers = await Promise.all(texts.map(isAnswer));
  return { texts: texts.filter((_, at) => answers[at]), words: found, isAnswer: null };
}

/** Number of remaining texts for each value of each facet. */
export function countValues(
  filters: Filters,
  { facets }: FacetsFile,
  texts: readonly number[],
): Record<string, Record<string, number>> {
  const left = new Set(texts);
  const counts = Object.entries(facets).map(([facet, values]) => {
    const known = filters.get(facet);
    const count = (id: string) => known?.get(id)?.filter((text) => left.has(text)).length ?? 0;
    return [facet, Object.fromEntries(values.map(([id]) => [id, count(id)]))] as const;
  });
  return Object.fromEntries(counts);
}

function everyText({ root }: IndexReader): Map<number, number> {
  return new Map(Array.from({ length: root.texts }, (_, text) => [text, 0]));
}

function chosenBy(filters: Filters, { chosen }: Query): (text: number) => boolean {
  const sets = Object.entries(chosen).flatMap(([facet, id]) => {
    const texts = filters.get(facet)?.get(id);
    // The choices do not show it, either.
    return texts === undefined ? [] : [new Set(texts)];
  });
  return (text) => sets.every((set) => set.has(text));
}

/** Moves texts with the phrase to the front. Only the best of those that may have it are read. */
async function withPhraseFirst(
  texts: readonly number[],
  near: ReadonlySet<number>,
  {
    isAnswer,
    reader,
  }: { readonly isAnswer: (text: number) => Promise<boolean>; readonly reader: IndexReader },
): Promise<number[]> {
  const likely = texts.filter((text) => near.has(text));
  const wrong = new Set<number>();
  for (let from = 0; from < Math.min(likely.length, mostChecked(reader));) {
    const some = likely.slice(from, (from += CHECKED_AT_ONCE));
    const answers = await Promise.all(some.map(isAnswer));
    some.forEach((text, at) => answers[at] !== true && wrong.add(text));
    if (answers.includes(true)) break;
  }
  const first = likely.filter((text) => !wrong.has(text));
  return [...first, ...texts.filter((text) => !near.has(text) || wrong.has(text))];
}

function mostChecked({ root }: IndexReader): number {
  const affordable = Math.floor(CHECKED_BYTES / Math.max(1, root.textBytes));
  return Math.min(MOST_CHECKED, Math.max(LEAST_CHECKED, affordable));
}
