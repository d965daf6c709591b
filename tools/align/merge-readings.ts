import { inOrder, type HeardWord } from './heard-words';
import { fitOf, type Fit } from './phone-fit';
import type { WordRange } from './spoken-text';

/** One alignment of the words, and its fit to the audio. */
export type FittedReading = { readonly words: readonly HeardWord[]; readonly fits: readonly Fit[] };

export type MergedReading = FittedReading & {
  /** For each word, the seconds between its starts in the two readings. */
  readonly apart: readonly number[];
};

/** Starts of a word that differ by at most this many seconds count as equal. */
const SAME_START_SECONDS = 0.3;

/** Up to this many words between two differing ranges can agree by chance. */
const MAX_CHANCE_WORDS = 3;

/**
 * Merges two readings: takes the better one as a whole, and in each range where they
 * differ, the one that fits the audio better.
 *
 * A range begins and ends next to words on which both agree, so that the parts fit
 * together.
 */
export function mergeReadings(one: FittedReading, other: FittedReading): MergedReading {
  const apart = one.words.map((word, at) =>
    Math.abs(word.start - (other.words[at]?.start ?? Infinity)),
  );
  const differs = apart.map(
    (seconds, at) =>
      seconds > SAME_START_SECONDS || hasNoFrames(one.fits[at]) !== hasNoFrames(other.fits[at]),
  );
  const [better, worse] = fitOf(one.fits) >= fitOf(other.fits) ? [one, other] : [other, one];
  const words = [...better.words];
  const fits = [...better.fits];
  for (const { from, to } of differingRanges(differs)) {
    if (fitOf(worse.fits.slice(from, to)) <= fitOf(better.fits.slice(from, to))) continue;
    words.splice(from, to - from, ...worse.words.slice(from, to));
    fits.splice(from, to - from, ...worse.fits.slice(from, to));
  }
  return { words: inOrder(words), fits, apart };
}

/**
 * Merges two merged readings of the same words that were made with different texts around them: in
 * each range where they differ, the one that fits the audio better is taken.
 */
export function chooseBetter(one: MergedReading, other: MergedReading): MergedReading {
  const differs = one.words.map(
    ({ start }, at) => Math.abs(start - (other.words[at]?.start ?? start)) > SAME_START_SECONDS,
  );
  const [words, fits, apart] = [[...one.words], [...one.fits], [...one.apart]];
  for (const { from, to } of differingRanges(differs)) {
    if (fitOf(other.fits.slice(from, to)) <= fitOf(one.fits.slice(from, to))) continue;
    words.splice(from, to - from, ...other.words.slice(from, to));
    fits.splice(from, to - from, ...other.fits.slice(from, to));
    apart.splice(from, to - from, ...other.apart.slice(from, to));
  }
  return { words: inOrder(words), fits, apart };
}

/** Whether a word has no frames in a reading. */
function hasNoFrames(fit: Fit | undefined): boolean {
  return fit === undefined || fit.frames === 0;
}

/** Ranges of words on which the readings differ. */
function differingRanges(differs: readonly boolean[]): WordRange[] {
  const rows: { from: number; to: number }[] = [];
  differs.forEach((isDifferent, word) => {
    if (!isDifferent) return;
    const last = rows.at(-1);
    if (last !== undefined && word - last.to <= MAX_CHANCE_WORDS) last.to = word + 1;
    else rows.push({ from: word, to: word + 1 });
  });
  return rows;
}
