/** A span in whole steps of a timing file. */
export type StepSpan = { readonly start: number; readonly end: number };

/** Minimum length of a word in steps: 40 ms. The highlight would skip a shorter word. */
const LEAST = 2;

/**
 * Gives each word a minimum length. Aligners report words without length; such a word
 * takes its time from the words around it. Starts move as little as possible, and words
 * with enough room stay unchanged.
 *
 * @param words One for each word, in order; `null` where the time is unknown.
 * @param end Last step of the audio.
 */
export function lengthenWords(
  words: readonly (StepSpan | null)[],
  end: number,
): (StepSpan | null)[] {
  const known = words.filter((word) => word !== null);
  const last = Math.max(end, ...known.slice(-1).map((word) => word.end));
  const starts = spread(
    known.map((word) => word.start),
    last,
  );
  let at = 0;
  return words.map((word) => {
    if (word === null) return null;
    const start = starts[at] ?? word.start;
    at += 1;
    return { start, end: Math.min(Math.max(word.end, start + LEAST), starts[at] ?? Infinity) };
  });
}

/**
 * Moves starts so that each is at least `LEAST` after the one before: isotonic regression
 * with pooled neighbours, on each start minus the minimum length of the words before it.
 */
function spread(starts: readonly number[], last: number): number[] {
  const pools: { readonly sum: number; readonly count: number }[] = [];
  let latest = 0;
  for (const [at, start] of starts.entries()) {
    // Aligners can return overlapping words; the starts of a timing never decrease.
    latest = Math.max(latest, start);
    let pool = { sum: latest - LEAST * at, count: 1 };
    let before = pools.at(-1);
    while (before !== undefined && before.sum * pool.count > pool.sum * before.count) {
      pool = { sum: before.sum + pool.sum, count: before.count + pool.count };
      pools.pop();
      before = pools.at(-1);
    }
    pools.push(pool);
  }
  const latestFree = last - LEAST * starts.length;
  return pools
    .flatMap(({ sum, count }) => Array<number>(count).fill(Math.round(sum / count)))
    .map((free, at) => Math.max(0, Math.min(free, latestFree)) + LEAST * at);
}
