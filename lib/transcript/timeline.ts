import type { TimeSpan } from './timing';

/** Answers what is spoken when. Times are seconds. */
export type Timeline = {
  /** The last word that began by then, whether or not it is over; `null` before the first. */
  lastWordAt(seconds: number): number | null;
  /** The word that is being spoken; `null` in a pause and where nobody knows. */
  wordAt(seconds: number): number | null;
  /** When a word begins: its own time, else that of the nearest word before it. */
  startOf(word: number): number | null;
  /** When a word is over: its own end, else the start of the nearest word after it. */
  endOf(word: number): number | null;
};

/** Seconds that a word stays marked after its end: shorter pauses would flicker. */
const LINGER = 0.22;

/**
 * @param spans One for each word, in order, never going back; `null` where
 *   nobody knows.
 */
export function timelineOf(spans: readonly (TimeSpan | null)[]): Timeline {
  const known = spans.flatMap((span, word) => (span === null ? [] : [{ word, ...span }]));
  /** Where the last answer was found: the next one is mostly there or one further. */
  let at = 0;

  function find(seconds: number): (typeof known)[number] | null {
    const here = known[at];
    const next = known[at + 1];
    const isHere = here !== undefined && here.startSeconds <= seconds;
    if (!isHere || (next !== undefined && next.startSeconds <= seconds)) at = search(seconds);
    return known[at] ?? null;
  }

  /** Place of the last one that began by then; -1 before the first. */
  function search(seconds: number): number {
    let low = -1;
    let high = known.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((known[middle]?.startSeconds ?? Infinity) <= seconds) low = middle;
      else high = middle;
    }
    return low;
  }

  return {
    lastWordAt: (seconds) => find(seconds)?.word ?? null,
    wordAt(seconds) {
      const found = find(seconds);
      return found !== null && seconds < found.endSeconds + LINGER ? found.word : null;
    },
    startOf(word) {
      for (let before = word; before >= 0; before -= 1) {
        const span = spans[before];
        if (span) return span.startSeconds;
      }
      return null;
    },
    endOf(word) {
      const own = spans[word];
      if (own) return own.endSeconds;
      return spans.slice(word + 1).find((span) => span !== null)?.startSeconds ?? null;
    },
  };
}
