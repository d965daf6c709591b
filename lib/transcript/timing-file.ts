import { lengthenWords, type StepSpan } from './lengthen-words';
import type { SpeechMap } from './speech-map';
import type { Talk } from './talk';
import type { TimeSpan, Timing, TimingLevel } from './timing';

/** Times are stored in steps of 20 ms: finer than a frame of speech, and compact. */
const STEPS_PER_SECOND = 50;

/** The end of a word is stored if a pause of at least this many steps follows. */
const PAUSE = 6;

/**
 * The format of `timing.json`: under 15 kB (gzip) for an hour of speech.
 * Numbers are whole steps of 20 ms.
 */
export type TimingFile = {
  readonly version: 1;
  readonly level: TimingLevel;
  /** Seconds. */
  readonly duration: number;
  /** Checksum of the timed words: see `checksum`. */
  readonly checksum: number;
  /** Number of words in each block. */
  readonly blockWords: readonly number[];
  /** Start of each block, relative to the last known start; -1 when unknown. */
  readonly blockStarts: readonly number[];
  /** Start of each word, relative to the last known start; -1 when unknown. */
  readonly starts: readonly number[];
  /** `[word, steps from its start to its end]` for each word before a pause. */
  readonly ends: readonly (readonly [word: number, steps: number])[];
  /** Ranges of words with estimated times, as `[from, to]`; see `Timing`. Missing if there are none. */
  readonly estimates?: readonly (readonly [from: number, to: number])[];
  /** For the scrubber on other pages. Missing without the times of words. */
  readonly map?: SpeechMap;
  /** For the player's line with the present speaker. Missing for a single speaker. */
  readonly talk?: Talk;
};

/** @param blockWords Number of words in each spoken block. */
export function encodeTiming(
  timing: Timing,
  checksum: number,
  blockWords: readonly number[],
): TimingFile {
  const { level, durationSeconds } = timing;
  const words = lengthenWords(timing.words.map(stepsOf), steps(durationSeconds));
  const ends: [number, number][] = [];
  words.forEach((word, at) => {
    if (word === null) return;
    const pause = (words[at + 1]?.start ?? Infinity) - word.end;
    if (pause >= PAUSE) ends.push([at, word.end - word.start]);
  });
  return {
    version: 1,
    level,
    duration: durationSeconds,
    checksum,
    blockWords,
    blockStarts: deltas(startsOfBlocks(timing.blocks, words, blockWords)),
    starts: words.every((word) => word === null) ? [] : deltas(words.map(startOf)),
    ends,
    ...(timing.estimates && { estimates: timing.estimates.map(({ from, to }) => [from, to]) }),
  };
}

/** @throws {TypeError} When the file has another version or its parts do not match. */
export function decodeTiming(file: TimingFile): Timing {
  const count = file.blockWords.reduce((sum, words) => sum + words, 0);
  const fits =
    // The file came over the network, so its type is not certain.
    (file.version as unknown) === 1 &&
    file.blockStarts.length === file.blockWords.length &&
    (file.starts.length === 0 || file.starts.length === count);
  if (!fits) throw new TypeError('The timing has another version or is incomplete.');
  const starts = file.starts.length === 0 ? Array<null>(count).fill(null) : sums(file.starts);
  const ends = new Map(file.ends);
  const words = starts.map((start, at): TimeSpan | null => {
    if (start === null) return null;
    const length = ends.get(at);
    const end = length === undefined ? (starts[at + 1] ?? start) : start + length;
    return span(start, end);
  });
  const blockStarts = sums(file.blockStarts);
  const blocks = blockStarts.map((start, at): TimeSpan | null => {
    if (start === null) return null;
    const next = blockStarts.slice(at + 1).find((other) => other !== null);
    return span(start, next ?? steps(file.duration));
  });
  const estimates = file.estimates?.map(([from, to]) => ({ from, to }));
  return {
    level: file.level,
    durationSeconds: file.duration,
    words,
    blocks,
    ...(estimates && { estimates }),
  };
}

function steps(seconds: number): number {
  return Math.round(seconds * STEPS_PER_SECOND);
}

function span(start: number, end: number): TimeSpan {
  return { startSeconds: start / STEPS_PER_SECOND, endSeconds: end / STEPS_PER_SECOND };
}

function stepsOf(one: TimeSpan | null): StepSpan | null {
  return one && { start: steps(one.startSeconds), end: steps(one.endSeconds) };
}

function startOf(one: StepSpan | null): number | null {
  return one && one.start;
}

/** A block begins no later than its first word, which may have moved. */
function startsOfBlocks(
  blocks: Timing['blocks'],
  words: readonly (StepSpan | null)[],
  blockWords: readonly number[],
): (number | null)[] {
  let from = 0;
  return blocks.map((block, at) => {
    const own = words.slice(from, (from += blockWords[at] ?? 0));
    const first = own.find((word) => word !== null)?.start ?? Infinity;
    return block && Math.min(steps(block.startSeconds), first);
  });
}

function deltas(starts: readonly (number | null)[]): number[] {
  let last = 0;
  return starts.map((one) => {
    if (one === null) return -1;
    const start = Math.max(last, one);
    const delta = start - last;
    last = start;
    return delta;
  });
}

function sums(values: readonly number[]): (number | null)[] {
  let last = 0;
  return values.map((value) => (value < 0 ? null : (last += value)));
}
