import type { FoundTiming } from '@/tools/align/timing-of';
import type { SpokenText } from '@/tools/align/spoken-text';
import type { TrueSentence } from './recording';

/** The errors of a timing against the true times. Errors are absolute, in seconds. */
export type Score = {
  /** Errors of sentences whose first word is marked. */
  readonly starts: readonly number[];
  /** Errors of marked words whose true time is known. */
  readonly words: readonly number[];
  /** Number of spoken words. */
  readonly spoken: number;
  /** Number of spoken words that are marked. */
  readonly marked: number;
  /** Number of marked words that are not spoken, or are marked during foreign speech. */
  readonly wrong: number;
};

/** A word at the edge of a foreign range may extend into it by this many seconds. */
const EDGE = 0.1;

export function scoreOf(
  { text, words }: Pick<SpokenText, 'text' | 'words'>,
  timing: Pick<FoundTiming, 'words'>,
  sentences: readonly TrueSentence[],
  foreign: readonly (readonly [number, number])[],
): Score {
  const isSpoken = words.map(() => false);
  const starts: number[] = [];
  const errors: number[] = [];
  let offset = 0;
  for (const sentence of sentences) {
    const from = text.indexOf(sentence.text, offset);
    if (from < 0) continue;
    offset = from + sentence.text.length;
    const first = words.findIndex(({ end }) => end > from);
    for (let at = first; (words[at]?.start ?? Infinity) < offset; at += 1) isSpoken[at] = true;
    const start = timing.words[first]?.startSeconds;
    if (start !== undefined) starts.push(Math.abs(start - sentence.start));
    let position = from;
    for (const [begin, , word] of sentence.words ?? []) {
      position = text.indexOf(word, position);
      const found = timing.words[words.findIndex(({ end }) => end > position)]?.startSeconds;
      if (found !== undefined) errors.push(Math.abs(found - begin));
      position += word.length;
    }
  }
  const isForeign = timing.words.map(
    (span) =>
      span !== null &&
      foreign.some(([from, to]) => span.endSeconds > from + EDGE && span.startSeconds < to - EDGE),
  );
  return {
    starts,
    words: errors,
    spoken: isSpoken.filter(Boolean).length,
    marked: timing.words.filter((span, at) => span !== null && isSpoken[at] === true).length,
    wrong: timing.words.filter((span, at) => span !== null && (!isSpoken[at] || isForeign[at]))
      .length,
  };
}

/** Merges several scores. */
export function pooled(scores: readonly Score[]): Score {
  const sum = (of: (score: Score) => number) => scores.reduce((all, score) => all + of(score), 0);
  return {
    starts: scores.flatMap(({ starts }) => starts),
    words: scores.flatMap(({ words }) => words),
    spoken: sum(({ spoken }) => spoken),
    marked: sum(({ marked }) => marked),
    wrong: sum(({ wrong }) => wrong),
  };
}

/** The quantile of values; `null` without values. */
export function quantile(values: readonly number[], share: number): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? null;
}

/** Share of values up to a limit, 0 to 1; `null` without values. */
export function shareWithin(values: readonly number[], limit: number): number | null {
  if (values.length === 0) return null;
  return values.filter((value) => value <= limit).length / values.length;
}
