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

/** A normalized vector of term weights. */
type Weights = ReadonlyMap<string, number>;

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

function topicsOf({ topics }: Episode): Map<string, number> {
  return new Map(topics.map(({ id }) => [id, 1]));
}

/**
 * Adds the similarity of each document to one of them, 0 to `share`, to the scores, and the
 * documents that had no score to `touched`.
 *
 * Visits the terms of that document and the other documents that contain them, so it
 * skips pairs that have nothing in common.
 *
 * @param documents Newest first.
 */
function similarity(documents: readonly ReadonlyMap<string, number>[]) {
  const settled = settledCount(documents.length);
  const frequency = countHolders(documents.slice(-settled));
  const later = countHolders(documents.slice(0, -settled));
  // Words of a new subject are in few of the oldest documents.
  for (const [term, among] of later) {
    const before = frequency.get(term) ?? 0;
    if (before < 2) frequency.set(term, before + among);
  }
  const weights = documents.map((terms) => weigh(terms, frequency, settled));
  const holders = new Map<string, Holders>();
  for (const [index, own] of weights.entries()) {
    for (const [term, weight] of own) {
      const list = holders.get(term) ?? { indexes: [], weights: [] };
      list.indexes.push(index);
      list.weights.push(weight);
      holders.set(term, list);
    }
  }
  return (at: number, share: number, scores: Float64Array, touched: number[]): void => {
    for (const [term, weight] of weights[at] ?? []) {
      const list = holders.get(term);
      if (list !== undefined) addScores(list, share * weight, scores, touched);
    }
  };
}

/** The documents that contain a term, and its weights there: two lists take half as long as pairs. */
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

/** How many documents contain each term. */
function countHolders(documents: readonly ReadonlyMap<string, number>[]): Map<string, number> {
  const frequency = new Map<string, number>();
  for (const terms of documents) {
    for (const term of terms.keys()) frequency.set(term, (frequency.get(term) ?? 0) + 1);
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
  terms: ReadonlyMap<string, number>,
  frequency: ReadonlyMap<string, number>,
  documents: number,
): Weights {
  const weighed: [term: string, weight: number][] = [];
  for (const [term, count] of terms) {
    const among = frequency.get(term) ?? 1;
    if (among === 1 || among > documents / 2) continue;
    weighed.push([term, (1 + Math.log(count)) * Math.log(documents / among)]);
  }
  // Numbers sort ten times as fast as pairs; terms of equal weight are all kept.
  const least =
    Float64Array.from(weighed, ([, weight]) => weight)
      .sort()
      .at(-KEPT_TERMS) ?? 0;
  const kept = weighed.filter(([, weight]) => weight >= least);
  const length = Math.hypot(...kept.map(([, weight]) => weight));
  return new Map(kept.map(([term, weight]) => [term, weight / length]));
}

/** Most similar first; of equal ones, the newer first. */
function closest(scores: Float64Array, touched: readonly number[]): number[] {
  const close = touched.filter((index) => (scores[index] ?? 0) >= MIN_SIMILARITY);
  return close.sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
}
