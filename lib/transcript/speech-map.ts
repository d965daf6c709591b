import type { TimeSpan } from './timing';

/** A spoken word with its time. */
export type SpokenWord = TimeSpan & {
  /** Name of the speaker; `null` when the text names none. */
  readonly speaker: string | null;
};

/**
 * The picture of an episode's talk: columns of equal length, each with the rate of words
 * in it. It is part of pages and of `timing.json`, so each column is one letter.
 */
export type SpeechMap = {
  /**
   * `-` where nothing is said. Otherwise a height from `a` to `p`: lower case above the
   * midline, upper case below it.
   */
  readonly bars: string;
  /** The number of each column's speaker, 0 to 6; missing if all are 0. */
  readonly speakers?: string;
};

/** Silence of this many seconds is drawn as a gap. */
const GAP_SECONDS = 1.2;

/** Number of heights. */
export const HEIGHTS = 16;
/** Share of the full height that the lowest bar has. */
export const LOWEST_BAR = 0.15;

const CODE_OF_A = 97;

type Column = {
  /** Words spoken in it, by speaker; a word that continues in the next column is a fraction. */
  readonly words: Map<string | null, number>;
  /** Seconds of gaps. */
  silence: number;
};

/**
 * Draws the map of an episode. Bars of the speaker with the most words rise from the
 * midline, the others hang below it; with a single speaker, none hangs.
 *
 * @param words In the order of their starts.
 * @param durationSeconds Duration of the audio.
 * @param count Number of columns.
 * @param numberOf The number of a speaker's colour, 0 to 6.
 * @returns `null` if no word has a time.
 */
export function speechMap(
  words: readonly SpokenWord[],
  durationSeconds: number,
  count: number,
  numberOf: (speaker: string | null) => number,
): SpeechMap | null {
  if (words.length === 0 || durationSeconds <= 0) return null;
  const length = durationSeconds / count;
  const columns = columnsOf(words, durationSeconds, count);
  const rates = columns.map(({ words: said, silence }) =>
    silence >= length / 2 ? null : sum(said.values()) / (length - silence),
  );
  const scale = scaleOf(rates.filter((rate) => rate !== null));
  const leader = leaderOf(words);
  const speakers = speakersOf(columns, words[0]?.speaker ?? null);
  const bars = rates.map((rate, at) => {
    if (rate === null) return '-';
    const letter = String.fromCharCode(CODE_OF_A + Math.round(scale(rate) * (HEIGHTS - 1)));
    return leader === undefined || speakers[at] === leader ? letter : letter.toUpperCase();
  });
  const numbers = speakers.map((name, at) => (bars[at] === '-' ? 0 : numberOf(name)));
  return {
    bars: bars.join(''),
    ...(numbers.some((number) => number > 0) && { speakers: numbers.join('') }),
  };
}

function columnsOf(words: readonly SpokenWord[], duration: number, count: number): Column[] {
  const columns = Array.from({ length: count }, (): Column => ({ words: new Map(), silence: 0 }));
  const share = (span: TimeSpan, add: (column: Column, seconds: number) => void): void => {
    const at = (seconds: number) => Math.min(count - 1, Math.floor((seconds / duration) * count));
    for (let index = at(span.startSeconds); index <= at(span.endSeconds); index += 1) {
      const from = Math.max(span.startSeconds, (index * duration) / count);
      const to = Math.min(span.endSeconds, ((index + 1) * duration) / count);
      const column = columns[index];
      if (column !== undefined) add(column, Math.max(0, to - from));
    }
  };
  let latest = 0;
  const addGap = (startSeconds: number): void => {
    if (startSeconds - latest < GAP_SECONDS) return;
    share({ startSeconds: latest, endSeconds: startSeconds }, (column, seconds) => {
      column.silence += seconds;
    });
  };
  for (const { startSeconds, endSeconds, speaker } of words) {
    addGap(startSeconds);
    // A word of no length is placed at one moment, in one column.
    const all = endSeconds - startSeconds;
    share({ startSeconds, endSeconds }, (column, seconds) => {
      const before = column.words.get(speaker) ?? 0;
      column.words.set(speaker, before + (all > 0 ? seconds / all : 1));
    });
    latest = Math.max(latest, endSeconds);
  }
  addGap(duration);
  return columns;
}

/** Maps rates to 0 to 1, from the 10th to the 90th percentile. */
function scaleOf(rates: readonly number[]): (rate: number) => number {
  const sorted = [...rates].sort((a, b) => a - b);
  const percentile = (share: number) => sorted[Math.round((sorted.length - 1) * share)] ?? 0;
  const low = percentile(0.1);
  const high = percentile(0.9);
  if (high <= low) return () => 0.5;
  return (rate) => Math.min(1, Math.max(0, (rate - low) / (high - low)));
}

/** The speaker of each column; in a short pause, the one before it. */
function speakersOf(columns: readonly Column[], first: string | null): (string | null)[] {
  let speaker = first;
  return columns.map(({ words }) => (speaker = words.size === 0 ? speaker : mostIn(words)));
}

/** The speaker with the most words; `undefined` if fewer than two are named. */
function leaderOf(words: readonly SpokenWord[]): string | null | undefined {
  const counts = new Map<string | null, number>();
  for (const { speaker } of words) counts.set(speaker, (counts.get(speaker) ?? 0) + 1);
  const named = [...counts.keys()].filter((name) => name !== null).length;
  return named < 2 ? undefined : mostIn(counts);
}

function mostIn(counts: ReadonlyMap<string | null, number>): string | null {
  const first = [...counts].sort(([, a], [, b]) => b - a)[0];
  return first?.[0] ?? null;
}

function sum(values: Iterable<number>): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
