import type { TimeSpan } from './timing';

/** Looks up words by time and times by word. Times are seconds. */
export type Timeline = {
  /** The last word that started at or before this time, ended or not; `null` before the first. */
  lastWordAt(seconds: number): number | null;
  /** The word spoken at this time; `null` in a pause and where the time is unknown. */
  wordAt(seconds: number): number | null;
  /** The next time at which `wordAt` or `lastWordAt` changes; `Infinity` after the last change. */
  changeAfter(seconds: number): number;
  /** Start of a word: its own, else the start of the nearest word before it. */
  startOf(word: number): number | null;
  /** End of a word: its own, else the start of the nearest word after it. */
  endOf(word: number): number | null;
};

/** Seconds that a word stays highlighted after its end, so that short pauses do not flicker. */
const HOLD_SECONDS = 0.22;

/**
 * @param spans One for each word, in order and with times that never decrease;
 *   `null` where the time is unknown.
 */
export function timelineOf(spans: readonly (TimeSpan | null)[]): Timeline {
  const known = spans.flatMap((span, word) => (span === null ? [] : [{ word, ...span }]));
  /** Index of the last result: the next result is usually the same or the following one. */
  let at = 0;

  function find(seconds: number): (typeof known)[number] | null {
    const here = known[at];
    const next = known[at + 1];
    const isHere = here !== undefined && here.startSeconds <= seconds;
    if (!isHere || (next !== undefined && next.startSeconds <= seconds)) at = search(seconds);
    return known[at] ?? null;
  }

  /** Index of the last span that started at or before this time; -1 before the first. */
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
      return found !== null && seconds < found.endSeconds + HOLD_SECONDS ? found.word : null;
    },
    changeAfter(seconds) {
      const end = (find(seconds)?.endSeconds ?? -Infinity) + HOLD_SECONDS;
      const next = known[at + 1]?.startSeconds ?? Infinity;
      return end > seconds ? Math.min(end, next) : next;
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
