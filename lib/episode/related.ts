import type { Episode } from './episode';
import { memoizeByRef } from './memoize-by-ref';
import { termsOf } from './terms';

/** Words kept of each episode, those that set it apart most: more cost time and change little. */
const KEPT_TERMS = 60;
/** How much topics count against words; an author chose them. */
const TOPIC_SHARE = 0.4;
/** Below it, episodes have words in common and nothing more. */
const LEAST = 0.12;

/** Weights of what an episode is about, of length 1 together. */
type Weights = ReadonlyMap<string, number>;

/**
 * The episodes that are about the same things, closest first.
 *
 * @param episodes All that are published. Their words are weighed once in a process.
 * @param without Slugs that the page links already.
 * @returns None where nothing is close enough.
 */
export function relatedTo(
  episodes: readonly Episode[],
  slug: string,
  { count = 3, without = [] }: { count?: number; without?: readonly string[] } = {},
): Episode[] {
  const at = episodes.findIndex((episode) => episode.slug === slug);
  const scores = new Float64Array(episodes.length);
  const { words, topics } = likenessOf(episodes);
  words(at, 1 - TOPIC_SHARE, scores);
  topics(at, TOPIC_SHARE, scores);
  scores[at] = 0;
  return closest(scores)
    .flatMap((index) => episodes[index] ?? [])
    .filter((one) => !without.includes(one.slug))
    .slice(0, count);
}

/**
 * Compares by what episodes share: words by TF-IDF, which knows the filler words
 * of any language by how many episodes have them, and topics in the same way.
 * The same episodes give the same answer everywhere.
 */
const likenessOf = memoizeByRef((episodes: readonly Episode[]) => ({
  words: likeness(episodes.map(termsOf)),
  topics: likeness(episodes.map(topicsOf)),
}));

function topicsOf({ topics }: Episode): Map<string, number> {
  return new Map(topics.map(({ id }) => [id, 1]));
}

/**
 * Adds how much each document is like one of them, 0 to `share`, to the scores.
 *
 * Goes over the terms of that one and whoever has them, and so never looks at a
 * pair that has nothing in common.
 */
function likeness(documents: readonly ReadonlyMap<string, number>[]) {
  const frequency = new Map<string, number>();
  for (const terms of documents) {
    for (const term of terms.keys()) frequency.set(term, (frequency.get(term) ?? 0) + 1);
  }
  const weights = documents.map((terms) => weigh(terms, frequency, documents.length));
  const holders = new Map<string, [index: number, weight: number][]>();
  for (const [index, own] of weights.entries()) {
    for (const [term, weight] of own) {
      const list = holders.get(term);
      if (list === undefined) holders.set(term, [[index, weight]]);
      else list.push([index, weight]);
    }
  }
  return (at: number, share: number, scores: Float64Array): void => {
    for (const [term, weight] of weights[at] ?? []) {
      for (const [index, other] of holders.get(term) ?? []) {
        scores[index] = (scores[index] ?? 0) + share * weight * other;
      }
    }
  };
}

/** What one document alone has relates it to nobody, and what half of them have says nothing. */
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
  // Numbers sort ten times as fast as pairs; of equal ones all are kept.
  const least =
    Float64Array.from(weighed, ([, weight]) => weight)
      .sort()
      .at(-KEPT_TERMS) ?? 0;
  const kept = weighed.filter(([, weight]) => weight >= least);
  const length = Math.hypot(...kept.map(([, weight]) => weight));
  return new Map(kept.map(([term, weight]) => [term, weight / length]));
}

/** Closest first; of two, the newer one. */
function closest(scores: Float64Array): number[] {
  const close: number[] = [];
  for (const [index, score] of scores.entries()) if (score >= LEAST) close.push(index);
  return close.sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
}
