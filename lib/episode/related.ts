import type { Episode } from './episode';
import { memoizeByRef } from './memoize-by-ref';
import { termsOf } from './terms';

/** Number of the most distinctive words used per episode: more cost time and change little. */
const KEPT_TERMS = 60;
/** Weight of topics against words; the author chose the topics. */
const TOPIC_SHARE = 0.4;
/** Episodes below this similarity share words, but no subject. */
const MIN_SIMILARITY = 0.12;

/** Words are weighed again each time that a show has grown by a sixteenth to an eighth. */
const STEPS_OF_DOUBLING = 8;

/** Terms of a document with their counts: two lists take half as long as pairs. */
type Terms<T> = { readonly terms: readonly T[]; readonly counts: readonly number[] };

/** A normalized vector of term weights; terms are numbered. */
type Weights = { readonly terms: readonly number[]; readonly weights: readonly number[] };

/**
 * The episodes about similar subjects, most similar first.
 *
 * @param episodes All published episodes. Their words are weighted once per process.
 * @param without Slugs that the page links already.
 * @returns Empty when no episode is similar enough.
 */
export function relatedTo(
  episodes: readonly Episode[],
  slug: string,
  { count = 3, without = [] }: { count?: number; without?: readonly string[] } = {},
): Episode[] {
  const { words, topics, places } = similarityOf(episodes);
  const at = places.get(slug) ?? -1;
  const scores = new Float64Array(episodes.length);
  const touched: number[] = [];
  words(at, 1 - TOPIC_SHARE, scores, touched);
  topics(at, TOPIC_SHARE, scores, touched);
  scores[at] = 0;
  return closest(scores, touched)
    .flatMap((index) => episodes[index] ?? [])
    .filter((one) => !without.includes(one.slug))
    .slice(0, count);
}

/**
 * Compares the words and the topics of episodes by TF-IDF, which recognizes the filler
 * words of any language by the number of episodes that contain them. The result
 * depends only on the episodes.
 *
 * Terms are counted in the oldest episodes, so that a new one changes no weights, and only the
 * pages that show it.
 */
const similarityOf = memoizeByRef((episodes: readonly Episode[]) => ({
  words: similarity(episodes.map(termsOf)),
  topics: similarity(episodes.map(topicsOf)),
  places: new Map(episodes.map(({ slug }, at) => [slug, at])),
}));

function topicsOf({ topics }: Episode): Terms<string> {
  return { terms: topics.map(({ id }) => id), counts: topics.map(() => 1) };
}

/**
 * Adds the similarity of each document to one of them, 0 to `share`, to the scores, and the
 * documents that had no score to `touched`.
 *
 * Visits the terms of that document and the other documents that contain them, so it
 * skips pairs that have nothing in common.
 *
 * @param written Newest first.
 */
function similarity(written: readonly Terms<string>[]) {
  const { documents, count } = numberTerms(written);
  const settled = settledCount(documents.length);
  const frequency = countHolders(documents.slice(-settled), count);
  const later = countHolders(documents.slice(0, -settled), count);
  // Words of a new subject are in few of the oldest documents.
  frequency.forEach((before, term) => {
    if (before < 2) frequency[term] = before + (later[term] ?? 0);
  });
  const weights = documents.map((document) => weigh(document, frequency, settled));
  const holders: Holders[] = [];
  weights.forEach((own, index) => {
    own.terms.forEach((term, at) => {
      const list = (holders[term] ??= { indexes: [], weights: [] });
      list.indexes.push(index);
      list.weights.push(own.weights[at] ?? 0);
    });
  });
  return (at: number, share: number, scores: Float64Array, touched: number[]): void => {
    weights[at]?.terms.forEach((term, place) => {
      const list = holders[term];
      const weight = weights[at]?.weights[place] ?? 0;
      if (list !== undefined) addScores(list, share * weight, scores, touched);
    });
  };
}

/** Numbers the terms of all documents, so that lists of numbers take the place of maps. */
function numberTerms(written: readonly Terms<string>[]) {
  const numbers = new Map<string, number>();
  const numberOf = (term: string): number => {
    const known = numbers.get(term);
    if (known !== undefined) return known;
    numbers.set(term, numbers.size);
    return numbers.size - 1;
  };
  const documents = written.map(({ terms, counts }): Terms<number> => ({
    terms: terms.map(numberOf),
    counts,
  }));
  return { documents, count: numbers.size };
}

/** The documents that contain a term, and its weights there. */
type Holders = { readonly indexes: number[]; readonly weights: number[] };

function addScores(
  { indexes, weights }: Holders,
  factor: number,
  scores: Float64Array,
  touched: number[],
): void {
  for (let place = 0; place < indexes.length; place += 1) {
    const index = indexes[place] ?? 0;
    const score = scores[index] ?? 0;
    if (score === 0) touched.push(index);
    scores[index] = score + factor * (weights[place] ?? 0);
  }
}

/** How many documents contain each of `count` terms. */
function countHolders(documents: readonly Terms<number>[], count: number): Int32Array {
  const frequency = new Int32Array(count);
  for (const { terms } of documents) {
    for (const term of terms) frequency[term] = (frequency[term] ?? 0) + 1;
  }
  return frequency;
}

/** How many of the oldest episodes of a show decide the weights: all of a show with less than 16. */
function settledCount(count: number): number {
  const step = Math.max(1, 2 ** Math.floor(Math.log2(count)) / STEPS_OF_DOUBLING);
  return Math.floor(count / step) * step;
}

/** Skips terms that occur in only one document or in more than half of them. */
function weigh(
  { terms, counts }: Terms<number>,
  frequency: Int32Array,
  documents: number,
): Weights {
  const found: number[] = [];
  const weighed: number[] = [];
  terms.forEach((term, at) => {
    const among = frequency[term] || 1;
    if (among === 1 || among > documents / 2) return;
    found.push(term);
    weighed.push((1 + Math.log(counts[at] ?? 0)) * Math.log(documents / among));
  });
  // Terms of equal weight are all kept.
  const least = Float64Array.from(weighed).sort().at(-KEPT_TERMS) ?? 0;
  const length = Math.hypot(...weighed.filter((weight) => weight >= least));
  const kept = (_: number, at: number) => (weighed[at] ?? 0) >= least;
  return {
    terms: found.filter(kept),
    weights: weighed.filter(kept).map((weight) => weight / length),
  };
}

/** Most similar first; of equal ones, the newer first. */
function closest(scores: Float64Array, touched: readonly number[]): number[] {
  const close = touched.filter((index) => (scores[index] ?? 0) >= MIN_SIMILARITY);
  return close.sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
}
